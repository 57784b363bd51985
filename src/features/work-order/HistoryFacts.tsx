import { millisecondsInDay as dayMs } from 'date-fns/constants'
import { Link } from 'react-router'
import type { FailureRecord, MachineMemory, PastVisit } from '../../domain/machineMemory.ts'
import type { Instant } from '../../domain/time.ts'
import type { WorkOrderId } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import type { Translate } from '../../i18n/translate.ts'
import { clipText } from '../../ui/clipText.ts'
import { Facts } from '../../ui/Facts.tsx'
import type { Fact } from '../../ui/Facts.tsx'
import { useFormat } from '../../ui/useFormat.ts'

/** How often the machine failed, and when somebody last came for it; nothing where it has no past. */
export function HistoryFacts({
  memory: { failures, lastVisit, machine },
  now,
  hrefOf,
}: {
  readonly memory: MachineMemory
  readonly now: Instant
  readonly hrefOf: (id: WorkOrderId) => string
}) {
  const t = useT()
  if (machine.length === 0) return null
  const visit: Fact = {
    key: 'lastVisit',
    label: t('memory.lastVisit'),
    value:
      lastVisit === null ? (
        t('memory.lastVisit.none')
      ) : (
        <LastVisit hrefOf={hrefOf} now={now} visit={lastVisit} />
      ),
  }
  const broke: Fact = {
    key: 'failures',
    label: t('memory.failures'),
    value: failureWords(failures, t),
  }
  return (
    <div className="history__facts">
      <Facts facts={failures.count > 1 ? [broke, visit] : [visit]} />
    </div>
  )
}

function LastVisit({
  visit: { at, workOrder },
  hrefOf,
  now,
}: {
  readonly visit: PastVisit
  readonly hrefOf: (id: WorkOrderId) => string
  readonly now: Instant
}) {
  const format = useFormat()
  const { id, reference, technician } = workOrder
  return (
    <>
      <time dateTime={new Date(at).toISOString()} title={format.full(at)}>
        {format.moment(at, now)}
      </time>
      {technician !== null && (
        <>
          {' · '}
          <bdi>{clipText(technician, 80)}</bdi>
        </>
      )}
      {' · '}
      <Link to={hrefOf(id)}>
        <bdi>{clipText(reference, 80)}</bdi>
      </Link>
    </>
  )
}

/** "4 on record · on average 20 days apart · 22 days after the one before". */
function failureWords({ count, everyMs, sincePreviousMs }: FailureRecord, t: Translate): string {
  const parts = [t('memory.failures.count', { count })]
  // Of two the one distance says it all.
  if (everyMs !== null && (count > 2 || sincePreviousMs === null)) {
    parts.push(t('memory.failures.every', { days: daysOf(everyMs) }))
  }
  if (sincePreviousMs !== null) {
    parts.push(t('memory.failures.previous', { days: daysOf(sincePreviousMs) }))
  }
  return parts.join(' · ')
}

/** Whole days: of months gone by nobody counts the hours. */
function daysOf(ms: number): number {
  return Math.floor(ms / dayMs)
}
