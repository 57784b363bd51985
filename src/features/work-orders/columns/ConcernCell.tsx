import { attentionOf } from '../../../domain/attention.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { useNow } from '../../../ui/useNow.ts'
import { useList } from '../ListContext.ts'
import { concernsWords } from './concernWords.ts'
import { useRowSetting } from './RowSetting.ts'
import type { CellProps } from './NameCell.tsx'

/** Why the work order needs attention, in a column of its own. */
export function ConcernCell({ row }: CellProps) {
  const { workOrder } = row.branch
  return workOrder === null ? null : <Concerns workOrder={workOrder} />
}

/**
 * The same beside something else, on the tab of what needs attention, where there is no room for a
 * column. `before` stands in front of it.
 */
export function ConcernNote({
  workOrder,
  before = '',
}: {
  readonly workOrder: WorkOrder
  readonly before?: string
}) {
  const { showsConcern } = useRowSetting()
  return showsConcern ? <Concerns workOrder={workOrder} before={before} /> : null
}

function Concerns({
  workOrder,
  before = '',
}: {
  readonly workOrder: WorkOrder
  readonly before?: string
}) {
  const t = useT()
  const now = useNow()
  const { policy } = useList()
  const words = concernsWords(t, attentionOf(workOrder, now, policy))
  if (words === '') return null
  return (
    <span className="cell-concern ellipsis" title={words}>
      {before}
      {words}
    </span>
  )
}
