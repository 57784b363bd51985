import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import './Notice.css'

/**
 * A sentence in the flow of the page. `info`: something you may want to know; `caution`: what you see
 * is not the whole or the latest; `neutral`: an explanation.
 */
export function Notice({
  tone,
  icon: Icon,
  children,
  action,
}: {
  readonly tone: 'info' | 'caution' | 'neutral'
  readonly icon: LucideIcon
  readonly children: ReactNode
  readonly action?: ReactNode
}) {
  return (
    <div className={`notice notice--${tone}`} role="status">
      <Icon aria-hidden="true" className="notice__icon" size={16} />
      <p className="notice__text">{children}</p>
      {action !== undefined && <div className="notice__action">{action}</div>}
    </div>
  )
}
