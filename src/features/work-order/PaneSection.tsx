import { useId } from 'react'
import type { ReactNode } from 'react'
import type { SectionName } from './sectionName.ts'

/** A part of the pane under its heading. Sections without content are left out by their makers. */
export function PaneSection({
  name,
  title,
  meta,
  children,
}: {
  /** What an address calls it. */
  readonly name: SectionName
  readonly title: string
  /** A few words beside the heading. */
  readonly meta?: ReactNode
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="pane__section" data-section={name}>
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
