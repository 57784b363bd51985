import { judgeClock, verdictsByGravity } from '../../domain/clock.ts'
import type { ClockReading } from '../../domain/clock.ts'
import type { Branch } from '../../domain/forest.ts'
import type { Policy } from '../../domain/policy.ts'
import { rollUp } from '../../domain/rollUp.ts'
import type { Instant } from '../../domain/time.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'
import type { Lead } from './nowNews.ts'

/** A part of a group that matters more than the group's own promises. */
export interface PressingPart {
  readonly workOrder: WorkOrder
  readonly reading: ClockReading
}

/**
 * The part with the group's next deadline (rules.md 3, "Of a group"), when it stands worse than what
 * the group itself leads with; null = it does not, or there are no parts.
 */
export function findPressingPart(
  branch: Branch,
  own: Lead,
  now: Instant,
  policy: Policy,
): PressingPart | null {
  const { next } = rollUp(branch, now, policy)
  if (next === null || next.workOrder.id === branch.workOrder?.id) return null
  const reading = judgeClock(next.workOrder, next.clock, now, policy)
  const ownVerdict = own.kind === 'clock' ? own.reading.verdict : 'running'
  return gravity(reading.verdict) < gravity(ownVerdict)
    ? { workOrder: next.workOrder, reading }
    : null
}

function gravity(verdict: ClockReading['verdict']): number {
  return verdictsByGravity.indexOf(verdict)
}
