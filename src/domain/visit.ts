import {
  millisecondsInDay as dayMs,
  millisecondsInHour as hourMs,
  millisecondsInMinute as minuteMs,
} from 'date-fns/constants'
import type { WallTime } from './time.ts'

/** One visit that is or was planned for a work order: a row of `JobPlanningView` (api.md 3). */
export interface Visit {
  /** Lower-case GUID; null when the row brought none. */
  readonly id: string | null
  /** Digits on the wall at the site; null = a visit without a date. */
  readonly from: WallTime | null
  readonly to: WallTime | null
  /** Who comes, first and last name. */
  readonly technician: string | null
}

/** For a visit of which no end is known (DECIDED). */
export const usualVisitMs = hourMs

/**
 * How long a visit is planned to take; null = not said, or a slip of the planner's: under a minute is no
 * visit, over a month no single one (DECIDED).
 */
export function visitLengthMs({ from, to }: Visit): number | null {
  if (from === null || to === null) return null
  const length = to - from
  return length >= minuteMs && length <= 31 * dayMs ? length : null
}

/** The order of visits: earliest first, those without a date last. */
export function compareVisits(a: Visit, b: Visit): number {
  return order(a.from) - order(b.from)
}

function order(from: WallTime | null): number {
  return from ?? Number.MAX_SAFE_INTEGER
}
