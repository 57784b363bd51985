import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import './EmptyState.css'

/**
 * Where there is nothing to show: one head, one sentence with the real numbers, at most two ways on.
 */
export function EmptyState({
  icon: Icon,
  title,
  children,
  actions,
  level = 2,
}: {
  readonly icon: LucideIcon
  readonly title: ReactNode
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** Level of the heading, by where it stands in the page. */
  readonly level?: 1 | 2
}) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <section className="empty-state">
      <span className="empty-state__ring">
        <Icon aria-hidden="true" size={20} />
      </span>
      <Heading className="empty-state__title">{title}</Heading>
      {children !== undefined && <div className="empty-state__text">{children}</div>}
      {actions !== undefined && <div className="empty-state__actions">{actions}</div>}
    </section>
  )
}
