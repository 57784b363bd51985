import { Ellipsis, Link2, Star } from 'lucide-react'
import { useHref } from 'react-router'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { CopyButton } from '../../../ui/CopyButton.tsx'
import { useList } from '../ListContext.ts'
import { useRowMarks } from './RowMarks.ts'
import './RowActions.css'

/**
 * What can be done with a row, at the end of its name: star, copy the link, more. Shown while the row
 * has the pointer or the focus; a star that is set stays. Only the row that has the list's one tab
 * stop lets Tab go on into them.
 */
export function RowActions({
  workOrder,
  isTabStop,
}: {
  readonly workOrder: WorkOrder
  readonly isTabStop: boolean
}) {
  const t = useT()
  const { hrefOf } = useList()
  const { starred, toggleStar, panel } = useRowMarks()
  const { id, reference } = workOrder
  const address = useHref(hrefOf(id))
  const isStarred = starred.has(id)
  const tabIndex = isTabStop ? 0 : -1
  const starLabel = t(isStarred ? 'row.unstar' : 'row.star', { reference })
  return (
    // While the panel has the focus, the button it came from must be there for it to return to.
    <span className={`row-actions${panel.openId === id ? ' row-actions--held' : ''}`}>
      <button
        type="button"
        className="button button--icon row-actions__button row-star"
        aria-pressed={isStarred}
        aria-label={starLabel}
        title={starLabel}
        tabIndex={tabIndex}
        onClick={() => toggleStar(id)}
      >
        <Star aria-hidden="true" size={14} />
      </button>
      <CopyButton
        icon={Link2}
        label={t('row.copyLink', { reference })}
        done={t('pane.copyLink.done')}
        text={new URL(address, window.location.origin).href}
        tabIndex={tabIndex}
      />
      <MoreButton workOrder={workOrder} tabIndex={tabIndex} />
    </span>
  )
}

/** Opens the panel with everything else about a row; on a phone the one button a card has. */
export function MoreButton({
  workOrder,
  tabIndex,
  className = 'row-actions__button',
}: {
  readonly workOrder: WorkOrder
  readonly tabIndex?: number
  readonly className?: string
}) {
  const t = useT()
  const { panel } = useRowMarks()
  const label = t('row.more', { reference: workOrder.reference })
  return (
    <button
      type="button"
      className={`button button--icon ${className}`}
      popoverTarget={panel.elementId}
      aria-haspopup="dialog"
      aria-label={label}
      title={label}
      tabIndex={tabIndex}
      onClick={(event) => panel.press(workOrder.id, event)}
    >
      <Ellipsis aria-hidden="true" size={16} />
    </button>
  )
}
