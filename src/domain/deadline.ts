import {
  judgeClock,
  judgeClocks,
  verdictsByGravity,
  workBeganAt,
  type ClockReading,
} from './clock.ts'
import { defaultPolicy, type Policy } from './policy.ts'
import { isClosedStage, stageOf, type Stage } from './stage.ts'
import type { Instant } from './time.ts'
import { clockNames, type ClockName, type WorkOrder, type WorkOrderId } from './workOrder.ts'

/** A promise that is still to be kept. */
export interface Deadline {
  readonly clock: ClockName
  readonly target: Instant
}

/**
 * The earliest promise still to be kept (rules.md 3, "Next deadline"); null = none. It does not
 * depend on the time: a clock that has not stopped counts before and after its target alike, so a
 * list sorted by deadline stays sorted while the clocks run.
 */
export function nextDeadline(
  workOrder: WorkOrder,
  policy: Policy = defaultPolicy,
): Deadline | null {
  let next: Deadline | null = null
  for (const clock of liveClocks(workOrder, policy)) {
    const target = workOrder.targets[clock]
    if (target !== null && (next === null || target < next.target)) next = { clock, target }
  }
  return next
}

/**
 * The one reading that stands for the work order: its next deadline's, else the gravest of arrival
 * and resolution, of equals resolution, which says more. Contact speaks only where neither has a
 * target: once work began it is left out of the next deadline (rules.md 3), and of what is closed it
 * could only say "not recorded", over a resolution that was missed (DECIDED).
 */
export function headline(
  workOrder: WorkOrder,
  now: Instant,
  policy: Policy = defaultPolicy,
): ClockReading {
  const next = nextDeadline(workOrder, policy)
  if (next !== null) return judgeClock(workOrder, next.clock, now, policy)
  const [contact, arrival, resolution] = judgeClocks(workOrder, now, policy)
  const outcome = graver(resolution, arrival)
  return outcome.verdict === 'none' ? graver(outcome, contact) : outcome
}

/** Of the promises still to be kept, the readings at `now`; a group's roll-up counts over these. */
export function liveReadings(
  workOrder: WorkOrder,
  now: Instant,
  policy: Policy = defaultPolicy,
): readonly ClockReading[] {
  return liveClocks(workOrder, policy).map((clock) => judgeClock(workOrder, clock, now, policy))
}

/** What `compareDeadlines` looks at. */
export interface DeadlineKey {
  readonly target: Instant | null
  readonly createdAt: Instant | null
  readonly id: WorkOrderId
}

/**
 * Orders by deadline, most overdue first, or with `descending` the farthest first. No deadline comes
 * last in both directions; ties go by creation, oldest first, then by id (rules.md 3).
 */
export function compareDeadlines(a: DeadlineKey, b: DeadlineKey, descending = false): number {
  const byTarget = compareBlankLast(a.target, b.target, descending)
  if (byTarget !== 0) return byTarget
  const byCreation = compareBlankLast(a.createdAt, b.createdAt, false)
  if (byCreation !== 0) return byCreation
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}

/** How long before a target seconds are shown, for the open work order only (rules.md 3). */
export const secondsShownMs = 120_000

/**
 * How long the ticker may sleep for what is on screen: a second while one of `readings` is about to
 * count in seconds, else half a minute (rules.md 3, "Ticker"). Pass the readings of the open work
 * order only; a list never shows seconds.
 */
export function tickerPeriodMs(readings: Iterable<ClockReading>, now: Instant): 1_000 | 30_000 {
  for (const { target, verdict } of readings) {
    if (target === null || !isCountingDown(verdict)) continue
    // One slow tick early, so that the last two minutes do not begin half a minute late.
    if (target - now <= secondsShownMs + 30_000) return 1_000
  }
  return 30_000
}

function isCountingDown(verdict: ClockReading['verdict']): boolean {
  return verdict === 'running' || verdict === 'atRisk' || verdict === 'critical'
}

/**
 * The clocks whose promise is still to be kept: those with a target that have not stopped, contact
 * only until work begins or a visit is planned (rules.md 3, "Next deadline").
 */
export function liveClocks(workOrder: WorkOrder, policy: Policy): readonly ClockName[] {
  const stage = stageOf(workOrder, policy.stages)
  if (isClosedStage(stage)) return []
  const began = workBeganAt(workOrder, stage) !== null
  return clockNames.filter((clock) => {
    if (workOrder.targets[clock] === null) return false
    if (clock === 'resolution') return true
    if (clock === 'arrival') return !began
    return !began && !isContactOver(workOrder, stage)
  })
}

/** Work that runs by its status, or a visit that is planned, makes the first contact an old story. */
function isContactOver(workOrder: WorkOrder, stage: Stage): boolean {
  return (
    stage === 'planned' ||
    stage === 'inProgress' ||
    stage === 'underReview' ||
    workOrder.wall.firstVisit !== null ||
    (workOrder.visitCount ?? 0) > 0
  )
}

function graver(a: ClockReading, b: ClockReading): ClockReading {
  const rank = (reading: ClockReading) => verdictsByGravity.indexOf(reading.verdict)
  return rank(b) < rank(a) ? b : a
}

function compareBlankLast(a: number | null, b: number | null, descending: boolean): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return descending ? b - a : a - b
}
