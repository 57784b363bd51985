import { judgeClocks } from '../../../domain/clock.ts'
import type { ClockReading } from '../../../domain/clock.ts'
import { headline } from '../../../domain/deadline.ts'
import type { TreeRow } from '../../../domain/treeRow.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { useFormat } from '../../../ui/useFormat.ts'
import { useNow } from '../../../ui/useNow.ts'
import { VerdictBadge, VerdictIcon } from '../../../ui/VerdictBadge.tsx'
import { verdictWords } from '../../../ui/words.ts'
import { useList } from '../ListContext.ts'
import type { CellProps } from './NameCell.tsx'

/** What the row's deadline is, and whose: a group's is the earliest of its descendants'. */
function useDeadline(row: TreeRow) {
  const now = useNow()
  const { policy, rollUpOf } = useList()
  const { workOrder } = row.branch
  // Of a group that is not shown, its deadlines are not shown either: each member has its own.
  if (workOrder === null) return null
  const owner = (row.hasChildren ? rollUpOf(row.branch, now).next?.workOrder : null) ?? workOrder
  return {
    reading: headline(owner, now, policy),
    inChild: owner.id === workOrder.id ? null : owner.reference,
  }
}

/** The next deadline, or how the last one went. */
export function DeadlineCell({ row }: CellProps) {
  const deadline = useDeadline(row)
  return deadline === null ? null : <Deadline {...deadline} />
}

/** The deadline on a card: the verdict at the right, the clock's name before it where there is room. */
export function CardVerdict({
  row,
  withClock = false,
}: CellProps & { readonly withClock?: boolean }) {
  const t = useT()
  const deadline = useDeadline(row)
  if (deadline === null || deadline.reading.verdict === 'none') return null
  const clock = t(`clock.${deadline.reading.clock}`)
  return (
    <span className="card__verdict">
      <span className={withClock ? 'card__clock' : 'spoken'}>{clock}</span>
      <VerdictBadge reading={deadline.reading} />
    </span>
  )
}

/** A verdict and the clock it belongs to, always together (brief 11). */
function Deadline({
  reading,
  inChild,
}: {
  readonly reading: ClockReading
  /** The reference of the work order in the group that has the deadline. */
  readonly inChild: string | null
}) {
  const t = useT()
  const format = useFormat()
  const clock = t(`clock.${reading.clock}`)
  const title =
    reading.target === null
      ? undefined
      : t('verdict.spoken', {
          clock,
          words: verdictWords(t, reading),
          target: format.full(reading.target),
        })
  return (
    <span className="cell-deadline">
      <span className="cell-deadline__verdict">
        <VerdictBadge reading={reading} title={title} hanging />
      </span>
      {reading.verdict !== 'none' && (
        <span className="cell-deadline__clock ellipsis">
          {reading.verdict === 'cancelled'
            ? t('clock.notCounted')
            : inChild === null
              ? clock
              : t('clock.inChild', { clock, reference: inChild })}
        </span>
      )}
    </span>
  )
}

/** The three clocks as shapes, said in full to assistive technology. */
export function ClocksCell({ row }: CellProps) {
  const t = useT()
  const now = useNow()
  const { policy } = useList()
  const { workOrder } = row.branch
  if (workOrder === null) return null
  const readings = judgeClocks(workOrder, now, policy)
  const words = readings
    .map((reading) => `${t(`clock.${reading.clock}`)}: ${verdictWords(t, reading)}`)
    .join('; ')
  return (
    <span className="cell-clocks" title={words}>
      {readings.map((reading) => (
        <VerdictIcon key={reading.clock} verdict={reading.verdict} />
      ))}
      <span className="spoken">{words}</span>
    </span>
  )
}
