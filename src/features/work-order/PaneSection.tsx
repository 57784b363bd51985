import { Link2 } from 'lucide-react'
import { useCallback, useId } from 'react'
import type { ReactNode } from 'react'
import { useT } from '../../i18n/I18n.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { usePaneAddress } from './PaneAddressContext.ts'
import type { SectionName } from './sectionName.ts'
import './PaneSection.css'

/**
 * A part of the pane under its heading, with a link that leads right to it. Sections without content
 * are left out by their makers.
 */
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
  const t = useT()
  const id = useId()
  const address = usePaneAddress()
  const register = address?.register
  const placed = useCallback(
    (element: HTMLElement | null) => (element === null ? undefined : register?.(name, element)),
    [register, name],
  )
  return (
    <section aria-labelledby={id} className="pane__section" ref={placed}>
      <div className="pane__section-head">
        <h3 className="pane__section-title" id={id} tabIndex={-1}>
          {title}
        </h3>
        {meta !== undefined && <p className="pane__section-meta">{meta}</p>}
        {address !== null && (
          <span className="pane__section-link">
            <CopyButton
              done={t('pane.copyLink.done')}
              icon={Link2}
              label={t('bar.section.link', { part: title })}
              text={address.linkTo(name)}
            />
          </span>
        )}
      </div>
      {children}
    </section>
  )
}
