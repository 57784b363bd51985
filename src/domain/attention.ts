import { awaitedVisit, hasBegun, type AwaitedVisit } from './awaitedVisit.ts'
import type { ClockReading } from './clock.ts'
import { liveClocks, liveReadings } from './deadline.ts'
import { defaultPolicy, type Policy } from './policy.ts'
import { isClosedStage, stageOf, type Stage } from './stage.ts'
import { thresholdsOf } from './thresholds.ts'
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

/**
 * Some concern. A concern never goes away by waiting, so of each work order the moment is kept from
 * which it needs attention: a long list is asked this at every tick.
 */
export function needsAttention(
  workOrder: WorkOrder,
  now: Instant,
  policy: Policy = defaultPolicy,
): boolean {
  let start = starts.get(workOrder)
  if (start?.policy !== policy) {
    start = { policy, from: attentionFrom(workOrder, policy) }
    starts.set(workOrder, start)
  }
  return now >= start.from
}

/**
 * Everything about a work order that needs attention at `now`, gravest first, of equals the
 * earlier target. None = nothing does; a closed work order never does.
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

const starts = new WeakMap<WorkOrder, { readonly policy: Policy; readonly from: number }>()

/** The moment of the first concern, whole milliseconds; Infinity = there will be none. */
function attentionFrom(workOrder: WorkOrder, policy: Policy): number {
  const stage = stageOf(workOrder, policy.stages)
  if (isClosedStage(stage)) return Infinity
  const { createdAt, targets } = workOrder
  const visit = awaitedVisit(workOrder, stage)
  let from = Math.ceil(stalledFrom(workOrder, policy))
  if (visit !== null && awaitsVisit(stage)) {
    from = Math.min(from, Math.floor(missedFrom(visit, policy)) + 1)
  }
  for (const clock of liveClocks(workOrder, policy)) {
    const target = targets[clock]
    if (target === null) continue
    if (clock !== 'contact' && visit !== null && visit.latest > target) return -Infinity
    const { warnMs, criticalMs } = thresholdsOf(createdAt, target, policy.clocks)
    from = Math.min(from, target - Math.floor(Math.max(warnMs, criticalMs)))
  }
  return from
}

/** Gravest first; as with verdicts, a contact target that passed ranks below what can be proven. */
const order = [
  'overdue',
  'missedVisit',
  'critical',
  'passed',
  'promise',
  'unplanned',
  'atRisk',
  'stalled',
] as const satisfies readonly (ConcernKind | 'passed')[]

function gravity({ kind, isCertain }: Concern): number {
  return order.indexOf(kind === 'overdue' && !isCertain ? 'passed' : kind)
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
  if (hasBegun(workOrder, stage) || isPlanned(workOrder, stage)) return none
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
  const visit = awaitsVisit(stage) ? awaitedVisit(workOrder, stage) : null
  if (visit === null || now <= missedFrom(visit, policy)) return none
  const sinceMs = visit.isKnown ? now - visit.latest : null
  return [{ kind: 'missedVisit', clock: null, isCertain: visit.isKnown, sinceMs, byMs: null }]
}

/** After this moment the visit is missed; at it, it is only late. */
function missedFrom(visit: AwaitedVisit, { attention }: Policy): number {
  return visit.latest + attention.missedAfterMs
}

function awaitsVisit(stage: Stage): boolean {
  return stage === 'planned' || stage === 'assigned'
}

function stalled(workOrder: WorkOrder, now: Instant, policy: Policy): Found {
  if (now < stalledFrom(workOrder, policy)) return none
  const sinceMs = now - (changeOf(workOrder) ?? now)
  return [{ kind: 'stalled', clock: null, isCertain: true, sinceMs, byMs: null }]
}

function stalledFrom(workOrder: WorkOrder, { attention }: Policy): number {
  const changedAt = changeOf(workOrder)
  return changedAt === null ? Infinity : changedAt + attention.stalledMs
}

/** Its creation stands in for a change where the vendor names none. */
function changeOf({ modifiedAt, createdAt }: WorkOrder): Instant | null {
  return modifiedAt ?? createdAt
}

type Readings = readonly ClockReading[]

/** The promises that a visit keeps; a contact is made by telephone. */
function aboutWork(readings: Readings): Readings {
  return readings.filter(({ clock }) => clock !== 'contact')
}

/** Somebody is expected; the count also knows of visits whose date the vendor does not give. */
function isPlanned({ wall, visitCount }: WorkOrder, stage: Stage): boolean {
  return stage === 'planned' || wall.firstVisit !== null || (visitCount ?? 0) > 0
}
