import { millisecondsInHour as hourMs } from 'date-fns/constants'
import { workBeganAt } from './clock.ts'
import { estimateInstant } from './siteOffset.ts'
import type { Stage } from './stage.ts'
import type { WorkOrder } from './workOrder.ts'

/** The first planned visit, as long as it is still to come about. */
export interface AwaitedVisit {
  /** Epoch milliseconds: its start, or where the site's offset is unknown the latest it may be. */
  readonly latest: number
  /** The site's offset is known; the start is still only estimated, "site time assumed". */
  readonly isKnown: boolean
}

/**
 * The first visit while nobody is at work yet, by a date or by the status; null = none is planned, or
 * it is an old story. Wall times become moments through the site's offset only (rules.md 1, 5).
 */
export function awaitedVisit(workOrder: WorkOrder, stage: Stage): AwaitedVisit | null {
  const wall = workOrder.wall.firstVisit
  if (wall === null || hasBegun(workOrder, stage)) return null
  const moment = estimateInstant(workOrder, wall)
  if (moment !== null) return { latest: moment, isKnown: true }
  // The last place on Earth to see these digits keeps UTC−12.
  return { latest: wall + 12 * hourMs, isKnown: false }
}

/** Somebody is at work, or has been. */
export function hasBegun(workOrder: WorkOrder, stage: Stage): boolean {
  return stage === 'inProgress' || stage === 'underReview' || workBeganAt(workOrder, stage) !== null
}
