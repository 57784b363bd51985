import { millisecondsInHour as hourMs } from 'date-fns/constants'
import { workBeganAt, type ClockReading } from './clock.ts'
import { liveReadings } from './deadline.ts'
import { defaultPolicy, type Policy } from './policy.ts'
import { estimateInstant } from './siteOffset.ts'
import { isClosedStage, stageOf, type Stage } from './stage.ts'
import type { Instant } from './time.ts'
import type { ClockName, WorkOrder } from './workOrder.ts'

/** One reason why a work order needs the reader's eye (rules.md 5). */
export interface Concern {
  /**
   * - `overdue`, `critical`, `atRisk`: what a promise still to be kept says now. A contact target
   *   that passed is `overdue` and uncertain: they may have phoned.
   * - `promise`: the planned visit is later than the arrival or resolution target.
   * - `unplanned`: an arrival or resolution target is near or past, and nothing is planned.
   * - `missedVisit`: planned or assigned, the first visit's time is over, and work did not begin.
   * - `stalled`: open, and nobody changed it for long.
   */
  readonly kind: ConcernKind
  /** The promise it is about; null for `missedVisit` and `stalled`. */
  readonly clock: ClockName | null
  /**
   * false = to be worded with "may": nothing records a contact, or the visit's wall time stands at a
   * site whose offset is unknown.
   */
  readonly isCertain: boolean
  /**
   * Milliseconds since it went wrong: since the target (overdue), since the visit should have begun
   * (missedVisit), since the last change (stalled); null for the others, and where unknown.
   */
  readonly sinceMs: number | null
  /**
   * Milliseconds, never negative: left until the target (critical, atRisk, unplanned), from the target
   * to the visit (promise); null for the others, and where unknown or past.
   */
  readonly byMs: number | null
}

export type ConcernKind =
  'overdue' | 'critical' | 'atRisk' | 'promise' | 'unplanned' | 'missedVisit' | 'stalled'

/** Some concern. */
export function needsAttention(
  workOrder: WorkOrder,
  now: Instant,
  policy: Policy = defaultPolicy,
): boolean {
  return attentionOf(workOrder, now, policy).length > 0
}

/**
 * Everything about a work order that needs attention at `now`, gravest first; of equals what is
 * certain, then the earlier target. None = nothing does; a closed work order never does.
 */
export function attentionOf(
  workOrder: WorkOrder,
  now: Instant,
  policy: Policy = defaultPolicy,
): readonly Concern[] {
  const stage = stageOf(workOrder, policy.stages)
  if (isClosedStage(stage)) return []
  const readings = liveReadings(workOrder, now, policy)
  const concerns: Concern[] = [
    ...readings.flatMap(clockConcern),
    ...promiseConcerns(workOrder, stage, readings),
    ...unplannedConcern(workOrder, stage, readings),
    ...missedVisit(workOrder, stage, now, policy),
    ...stalled(workOrder, now, policy),
  ]
  return concerns.sort(
    (a, b) => gravity(a) - gravity(b) || targetOf(a, workOrder) - targetOf(b, workOrder),
  )
}

const order: readonly ConcernKind[] = [
  'overdue',
  'missedVisit',
  'critical',
  'promise',
  'unplanned',
  'atRisk',
  'stalled',
]

/** What is only feared ranks after all that is known, but a contact that passed stays above "at risk". */
function gravity({ kind, isCertain }: Concern): number {
  return 2 * order.indexOf(kind) + (isCertain ? 0 : kind === 'overdue' ? 5 : 1)
}

/** Two concerns of one kind are both about a promise, so the zero is never compared with a target. */
function targetOf({ clock }: Concern, { targets }: WorkOrder): number {
  return clock === null ? 0 : (targets[clock] ?? 0)
}

type Found = readonly Concern[]

const none: Found = []

function clockConcern({ clock, verdict, byMs }: ClockReading): Found {
  switch (verdict) {
    case 'overdue':
    case 'passed':
      return [
        { kind: 'overdue', clock, isCertain: verdict === 'overdue', sinceMs: byMs, byMs: null },
      ]
    case 'critical':
    case 'atRisk':
      return [{ kind: verdict, clock, isCertain: true, sinceMs: null, byMs }]
    default:
      return none
  }
}

/** A wall time as the moments it may be: one where the site's offset is known, else a stretch. */
interface Visit {
  readonly earliest: number
  readonly latest: number
  readonly isKnown: boolean
}

/** The first visit, while it is still to come about: begun work makes it an old story. */
function awaitedVisit(workOrder: WorkOrder, stage: Stage): Visit | null {
  const wall = workOrder.wall.firstVisit
  if (wall === null || workBeganAt(workOrder, stage) !== null) return null
  const moment = estimateInstant(workOrder, wall)
  if (moment !== null) return { earliest: moment, latest: moment, isKnown: true }
  // The farthest zones: digits come up first at UTC+14 and last at UTC−12.
  return { earliest: wall - 14 * hourMs, latest: wall + 12 * hourMs, isKnown: false }
}

/** Where the site's offset is unknown, a visit that would be late somewhere on Earth "may be late". */
function promiseConcerns(workOrder: WorkOrder, stage: Stage, readings: Readings): Found {
  const visit = awaitedVisit(workOrder, stage)
  if (visit === null) return none
  return aboutWork(readings)
    .filter(({ target }) => target !== null && visit.latest > target)
    .map(({ clock, target }) => ({
      kind: 'promise',
      clock,
      isCertain: visit.isKnown,
      sinceMs: null,
      byMs: visit.isKnown && target !== null ? visit.latest - target : null,
    }))
}

/** One concern, for the target that comes first: a plan would answer both. */
function unplannedConcern(workOrder: WorkOrder, stage: Stage, readings: Readings): Found {
  if (isPlanned(workOrder, stage) || workBeganAt(workOrder, stage) !== null) return none
  const first = aboutWork(readings)
    .filter(({ verdict }) => verdict !== 'running')
    .reduce<ClockReading | null>((a, b) => (a && (a.target ?? 0) <= (b.target ?? 0) ? a : b), null)
  if (first === null) return none
  const byMs = first.verdict === 'overdue' ? null : first.byMs
  return [{ kind: 'unplanned', clock: first.clock, isCertain: true, sinceMs: null, byMs }]
}

/**
 * Where the site's offset is unknown, only a visit whose time is over everywhere on Earth counts:
 * nobody is accused of missing what may still be ahead.
 */
function missedVisit(workOrder: WorkOrder, stage: Stage, now: Instant, policy: Policy): Found {
  if (stage !== 'planned' && stage !== 'assigned') return none
  const visit = awaitedVisit(workOrder, stage)
  if (visit === null || now - visit.latest <= policy.attention.missedAfterMs) return none
  const sinceMs = visit.isKnown ? now - visit.latest : null
  return [{ kind: 'missedVisit', clock: null, isCertain: visit.isKnown, sinceMs, byMs: null }]
}

/** Its creation stands in for a change where the vendor names none. */
function stalled({ modifiedAt, createdAt }: WorkOrder, now: Instant, policy: Policy): Found {
  const changedAt = modifiedAt ?? createdAt
  if (changedAt === null || now - changedAt < policy.attention.stalledMs) return none
  return [{ kind: 'stalled', clock: null, isCertain: true, sinceMs: now - changedAt, byMs: null }]
}

type Readings = readonly ClockReading[]

/** The promises that a visit keeps; a contact is made by telephone. */
function aboutWork(readings: Readings): Readings {
  return readings.filter(({ clock }) => clock !== 'contact')
}

/** Somebody is expected, or is at it by the status. */
function isPlanned({ wall, visitCount }: WorkOrder, stage: Stage): boolean {
  const byStage = stage === 'planned' || stage === 'inProgress' || stage === 'underReview'
  return byStage || wall.firstVisit !== null || (visitCount ?? 0) > 0
}
