import { defaultPolicy, type Policy } from './policy.ts'
import { isClosedStage, stageOf, type Stage } from './stage.ts'
import { thresholdsOf, type Thresholds } from './thresholds.ts'
import type { Instant } from './time.ts'
import type { ClockName, WorkOrder } from './workOrder.ts'

/**
 * What a clock says. `passed` is the contact clock's overdue, and `unproven` what might have been
 * missed: nobody is accused of what no field records (rules.md 3).
 */
export type Verdict =
  | 'running'
  | 'atRisk'
  | 'critical'
  | 'overdue'
  | 'passed'
  | 'met'
  | 'missed'
  | 'unproven'
  | 'cancelled'
  | 'none'

/** Every verdict, worst first (rules.md 3, "Worst of several"). */
export const verdictsByGravity: readonly Verdict[] = [
  'overdue',
  'critical',
  'passed',
  'atRisk',
  'running',
  'unproven',
  'missed',
  'met',
  'cancelled',
  'none',
]

/** A clock's verdict with all it rests on, so that it can answer "why?". */
export interface ClockReading {
  readonly clock: ClockName
  readonly verdict: Verdict
  /** The instant promised; null = no target agreed. */
  readonly target: Instant | null
  /** When the clock began: creation. */
  readonly startedAt: Instant | null
  /** When it stopped, or stopped at the latest; null = it runs, or nothing says when. */
  readonly stoppedAt: Instant | null
  /**
   * Never negative, milliseconds: time left (running, atRisk, critical), late by (overdue, passed),
   * early by (met), late by (missed; unproven: at most); null where there is nothing to measure.
   */
  readonly byMs: number | null
  /** How long before the target the clock is at risk and critical; null without a target. */
  readonly thresholds: Thresholds | null
  /**
   * What the stop rests on. `stopField`: begin of work (contact, arrival) or closing (resolution).
   * `closingBound`: closing only proves that it had happened by then. For contact both are upper
   * bounds: no field says when the contact was.
   */
  readonly evidence: 'stopField' | 'closingBound' | 'none'
  /** Which line of rules.md 3 gave the verdict. */
  readonly rule: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
}

/**
 * Judges one promise at `now`: the first of the nine rules that fits (rules.md 3). Total: every
 * work order gets an answer, however odd its dates.
 */
export function judgeClock(
  workOrder: WorkOrder,
  clock: ClockName,
  now: Instant,
  policy: Policy = defaultPolicy,
): ClockReading {
  const target = workOrder.targets[clock]
  const startedAt = workOrder.createdAt
  const thresholds = target === null ? null : thresholdsOf(startedAt, target, policy.clocks)
  const answer = (
    rule: ClockReading['rule'],
    verdict: Verdict,
    byMs: number | null = null,
    { at: stoppedAt, evidence }: Stop = noStop,
  ): ClockReading => ({
    clock,
    verdict,
    target,
    startedAt,
    stoppedAt,
    byMs,
    thresholds,
    evidence,
    rule,
  })

  if (target === null || thresholds === null) return answer(1, 'none')
  const stage = stageOf(workOrder, policy.stages)
  if (stage === 'cancelled') return answer(2, 'cancelled')

  const stop = findStop(workOrder, clock, stage)
  if (stop.at !== null) {
    const earlyMs = target - stop.at
    const isBound = clock === 'arrival' && stop.evidence === 'closingBound'
    if (earlyMs >= 0) return answer(isBound ? 5 : 3, 'met', earlyMs, stop)
    if (isBound) return answer(5, 'unproven', -earlyMs, stop)
    return answer(4, clock === 'contact' ? 'unproven' : 'missed', -earlyMs, stop)
  }
  if (stage === 'completed') return answer(5, 'unproven')

  const leftMs = target - now
  if (leftMs < 0) return answer(6, clock === 'contact' ? 'passed' : 'overdue', -leftMs)
  if (leftMs <= thresholds.criticalMs) return answer(7, 'critical', leftMs)
  if (leftMs <= thresholds.warnMs) return answer(8, 'atRisk', leftMs)
  return answer(9, 'running', leftMs)
}

/** The three readings in the order a customer meets the promises: contact, arrival, resolution. */
export function judgeClocks(
  workOrder: WorkOrder,
  now: Instant,
  policy: Policy = defaultPolicy,
): readonly [contact: ClockReading, arrival: ClockReading, resolution: ClockReading] {
  return [
    judgeClock(workOrder, 'contact', now, policy),
    judgeClock(workOrder, 'arrival', now, policy),
    judgeClock(workOrder, 'resolution', now, policy),
  ]
}

/** The gravest of several verdicts; `none` when there are none. */
export function worstVerdict(verdicts: Iterable<Verdict>): Verdict {
  let worst = verdictsByGravity.length - 1
  for (const verdict of verdicts) worst = Math.min(worst, verdictsByGravity.indexOf(verdict))
  return verdictsByGravity[worst] ?? 'none'
}

/**
 * The closing that counts: an open stage with a closing has been reopened, and its closing is
 * ignored (rules.md 3).
 */
export function closingOf(workOrder: WorkOrder, stage: Stage): Instant | null {
  return isClosedStage(stage) ? workOrder.closedAt : null
}

/**
 * The begin of work that counts: before creation or after the closing it cannot be true, and is
 * taken as empty (rules.md 3).
 */
export function workBeganAt(workOrder: WorkOrder, stage: Stage): Instant | null {
  const { createdAt, inProgressAt } = workOrder
  const closedAt = closingOf(workOrder, stage)
  if (inProgressAt === null) return null
  if (createdAt !== null && inProgressAt < createdAt) return null
  if (closedAt !== null && inProgressAt > closedAt) return null
  return inProgressAt
}

interface Stop {
  readonly at: Instant | null
  readonly evidence: ClockReading['evidence']
}

const noStop: Stop = { at: null, evidence: 'none' }

/** When the promise was kept, or kept at the latest. */
function findStop(workOrder: WorkOrder, clock: ClockName, stage: Stage): Stop {
  const closed = closingOf(workOrder, stage)
  if (clock === 'resolution')
    return closed === null ? noStop : { at: closed, evidence: 'stopField' }
  // A begin after the closing is taken as empty, so where both are known the begin is the earlier.
  const began = workBeganAt(workOrder, stage)
  if (began !== null) return { at: began, evidence: 'stopField' }
  return closed === null ? noStop : { at: closed, evidence: 'closingBound' }
}
