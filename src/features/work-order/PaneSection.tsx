import { useId } from 'react'
import type { ReactNode } from 'react'

/** A part of the pane under its heading. Sections without content are left out by their makers. */
export function PaneSection({
  title,
  meta,
  children,
}: {
  readonly title: string
  /** A few words beside the heading. */
  readonly meta?: ReactNode
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="pane__section">
      <div className="pane__section-head">
        <h3 className="pane__section-title" id={id}>
          {title}
        </h3>
        {meta !== undefined && <p className="pane__section-meta">{meta}</p>}
      </div>
      {children}
    </section>
  )
}
