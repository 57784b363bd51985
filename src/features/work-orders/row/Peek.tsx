import { CheckCheck, ExternalLink, Hash, Link2, PanelRight, Star } from 'lucide-react'
import { Link, useHref } from 'react-router'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { clipText } from '../../../ui/clipText.ts'
import { CopyButton } from '../../../ui/CopyButton.tsx'
import { useFormat } from '../../../ui/useFormat.ts'
import { useNow } from '../../../ui/useNow.ts'
import { useList } from '../ListContext.ts'
import { ChangeList } from '../seen/ChangeList.tsx'
import { PeekRemarks } from './PeekRemarks.tsx'
import { PeekVisits } from './PeekVisits.tsx'
import { useRowMarks } from './RowMarks.ts'

/** A work order without leaving the list: what can be done with it, what changed, visits, remarks. */
export function Peek({
  workOrder,
  onLeave,
}: {
  readonly workOrder: WorkOrder
  /** The reader went to the work order, or is done. */
  readonly onLeave: () => void
}) {
  const t = useT()
  const { id, reference, name } = workOrder
  return (
    <div className="peek">
      <header className="peek__head">
        <bdi className="peek__reference">{clipText(reference, 80)}</bdi>
        <h2 className="peek__name">
          <bdi>{clipText(name ?? t('list.unnamed'), 300)}</bdi>
        </h2>
      </header>
      <Actions workOrder={workOrder} onLeave={onLeave} />
      <Changes workOrder={workOrder} />
      <PeekVisits id={id} />
      <PeekRemarks id={id} ownNumber={workOrder.number} />
    </div>
  )
}

function Actions({
  workOrder,
  onLeave,
}: {
  readonly workOrder: WorkOrder
  readonly onLeave: () => void
}) {
  const t = useT()
  const { hrefOf } = useList()
  const { starred, toggleStar, changes, markSeen } = useRowMarks()
  const { id, reference } = workOrder
  const address = useHref(hrefOf(id))
  return (
    <div className="peek__actions">
      <Link className="button button--quiet" to={hrefOf(id)} onClick={onLeave}>
        <PanelRight aria-hidden="true" size={14} />
        {t('row.open')}
      </Link>
      <a className="button button--quiet" href={address} target="_blank" rel="noopener noreferrer">
        <ExternalLink aria-hidden="true" size={14} />
        {t('row.newTab')}
      </a>
      <button
        type="button"
        className="button button--quiet row-star"
        aria-pressed={starred.has(id)}
        onClick={() => toggleStar(id)}
      >
        <Star aria-hidden="true" size={14} />
        {t('row.star.short')}
      </button>
      <CopyButton
        hasWords
        icon={Link2}
        label={t('row.copyLink.short')}
        done={t('pane.copyLink.done')}
        text={new URL(address, window.location.origin).href}
      />
      <CopyButton
        hasWords
        icon={Hash}
        label={t('row.copyReference')}
        done={t('row.copyReference.done')}
        text={reference}
      />
      {changes.has(id) && (
        <button
          type="button"
          className="button button--quiet"
          onClick={() => {
            markSeen(id)
            onLeave()
          }}
        >
          <CheckCheck aria-hidden="true" size={14} />
          {t('seen.mark')}
        </button>
      )}
    </div>
  )
}

function Changes({ workOrder }: { readonly workOrder: WorkOrder }) {
  const t = useT()
  const format = useFormat()
  const now = useNow()
  const { changes, since } = useRowMarks()
  const own = changes.get(workOrder.id)
  if (own === undefined || since === null) return null
  return (
    <section className="peek__section">
      <h3 className="peek__title">{t('seen.title', { when: format.momentInText(since, now) })}</h3>
      <ChangeList changes={own} />
    </section>
  )
}
