import { millisecondsInDay as dayMs, millisecondsInHour as hourMs } from 'date-fns/constants'
import { estimateInstant } from '../../domain/siteOffset.ts'
import { isClosedStage, type Stage } from '../../domain/stage.ts'
import type { Instant, WallTime } from '../../domain/time.ts'
import { usualVisitMs, visitLengthMs } from '../../domain/visit.ts'
import type { Visit } from '../../domain/visit.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'

/** A visit as it stands to the present. */
export interface VisitRow {
  readonly visit: Visit
  /** `next`: the first that is still to come, of a work order that is open; `planned`: any other. */
  readonly state: 'next' | 'now' | 'planned' | 'past'
  /** How long it is to take; null = not known, or nothing a visit could take. */
  readonly durationMs: number | null
  /** When it is to end, where that is another day than it begins. */
  readonly endsOn: WallTime | null
}

/**
 * Visits (given earliest first) as a caller asks for them: what is still to come first, the next at the
 * top; then those without a date; then what is past, the latest first. One without an end takes the usual
 * time. Wall times are compared through the site's offset; where that is unknown a visit is past only
 * when its time is over everywhere on Earth (rules.md 1).
 */
export function listVisits(
  workOrder: WorkOrder,
  stage: Stage,
  visits: readonly Visit[],
  now: Instant,
): readonly VisitRow[] {
  const rows = visits.map((visit) => rowOf(workOrder, visit, now))
  const isAhead = ({ state, visit }: VisitRow) => state !== 'past' && visit.from !== null
  const next = isClosedStage(stage)
    ? -1
    : rows.findIndex((row) => isAhead(row) && row.state === 'planned')
  const told = rows.map((row, index): VisitRow => (index === next ? asNext(row) : row))
  return [
    ...told.filter(isAhead),
    ...told.filter(({ visit }) => visit.from === null),
    ...told.filter(({ state }) => state === 'past').toReversed(),
  ]
}

function asNext(row: VisitRow): VisitRow {
  return { ...row, state: 'next' }
}

function rowOf(workOrder: WorkOrder, visit: Visit, now: Instant): VisitRow {
  const { from } = visit
  const durationMs = visitLengthMs(visit)
  const end = from === null ? null : ((from + (durationMs ?? usualVisitMs)) as WallTime)
  const isOtherDay =
    durationMs !== null && from !== null && end !== null && dayOf(from) !== dayOf(end)
  return {
    visit,
    state: stateOf(workOrder, from, end, now),
    durationMs,
    endsOn: isOtherDay ? end : null,
  }
}

function stateOf(
  workOrder: WorkOrder,
  from: WallTime | null,
  end: WallTime | null,
  now: Instant,
): 'now' | 'planned' | 'past' {
  if (from === null || end === null) return 'planned'
  const begins = estimateInstant(workOrder, from)
  const ends = estimateInstant(workOrder, end)
  // The last place on Earth to see these digits keeps UTC−12.
  if (begins === null || ends === null) return now > end + 12 * hourMs ? 'past' : 'planned'
  if (now > ends) return 'past'
  return now >= begins ? 'now' : 'planned'
}

function dayOf(wall: WallTime): number {
  return Math.floor(wall / dayMs)
}
