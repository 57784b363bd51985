import { History } from 'lucide-react'
import { Link } from 'react-router'
import type { WorkOrderList } from '../../../api/workOrderList.ts'
import { findWorkOrder } from '../../../api/workOrderList.ts'
import type { Change } from '../../../domain/changes.ts'
import { noFilters } from '../../../domain/filter.ts'
import type { Instant } from '../../../domain/time.ts'
import type { WorkOrder, WorkOrderId } from '../../../domain/workOrder.ts'
import { useT, useTranslator } from '../../../i18n/I18n.tsx'
import { paths } from '../../../paths.ts'
import { clipText } from '../../../ui/clipText.ts'
import { Popover, useClosePopover } from '../../../ui/Popover.tsx'
import { useFormat } from '../../../ui/useFormat.ts'
import { useNow } from '../../../ui/useNow.ts'
import { useList } from '../ListContext.ts'
import { usualView } from '../view.ts'
import { writeView } from '../viewUrl.ts'
import { ChangeList } from './ChangeList.tsx'
import './ChangesMenu.css'

/** More than one reads in a menu; the list shows them all. */
const shownAtMost = 30

const changedSearch = writeView({
  ...usualView,
  show: 'all',
  filters: { ...noFilters, values: new Map([['changed', new Set(['yes'])]]) },
})

/** "4 changed since yesterday at 17:20", and behind it which, and what. */
export function ChangesMenu({
  list,
  changes,
  since,
  onMarkAll,
}: {
  readonly list: WorkOrderList
  readonly changes: ReadonlyMap<WorkOrderId, readonly Change[]>
  readonly since: Instant
  readonly onMarkAll: () => void
}) {
  const t = useT()
  const { locale } = useTranslator()
  const format = useFormat()
  const when = format.momentInText(since, useNow())
  const words = t('seen.count', { count: changes.size, when })
  return (
    <Popover
      className="button button--quiet changes-button"
      label={t('seen.title', { when })}
      name={words}
      width={420}
      button={
        <>
          <History aria-hidden="true" size={16} />
          <span className="changes-button__words ellipsis">{words}</span>
          <span className="changes-button__count">{changes.size.toLocaleString(locale)}</span>
        </>
      }
    >
      <h2 className="changes-menu__title">{t('seen.title', { when })}</h2>
      <Changed list={list} changes={changes} />
      <Foot onMarkAll={onMarkAll} />
    </Popover>
  )
}

function Changed({
  list,
  changes,
}: {
  readonly list: WorkOrderList
  readonly changes: ReadonlyMap<WorkOrderId, readonly Change[]>
}) {
  const t = useT()
  return (
    <>
      <ul className="changes-menu__list">
        {[...changes].slice(0, shownAtMost).map(([id, own]) => {
          const workOrder = findWorkOrder(list, id)
          return workOrder === null ? null : (
            <li key={id} className="changes-menu__item">
              <WorkOrderLink workOrder={workOrder} />
              <ChangeList changes={own} />
            </li>
          )
        })}
      </ul>
      {changes.size > shownAtMost && (
        <p className="changes-menu__more">
          {t('seen.more', { count: changes.size - shownAtMost })}
        </p>
      )}
    </>
  )
}

function WorkOrderLink({ workOrder: { id, reference, name } }: { readonly workOrder: WorkOrder }) {
  const t = useT()
  const { hrefOf } = useList()
  return (
    <Link className="changes-menu__link" to={hrefOf(id)} onClick={useClosePopover()}>
      <bdi className="changes-menu__reference">{clipText(reference, 80)}</bdi>{' '}
      <bdi>{clipText(name ?? t('list.unnamed'), 200)}</bdi>
    </Link>
  )
}

function Foot({ onMarkAll }: { readonly onMarkAll: () => void }) {
  const t = useT()
  const close = useClosePopover()
  return (
    <div className="changes-menu__foot">
      <Link
        className="button button--quiet"
        to={paths.workOrders() + changedSearch}
        onClick={close}
      >
        {t('seen.show')}
      </Link>
      <button
        type="button"
        className="button"
        onClick={() => {
          close()
          onMarkAll()
        }}
      >
        {t('seen.markAll')}
      </button>
    </div>
  )
}
