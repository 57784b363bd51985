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

/** The order of visits: earliest first, those without a date last. */
export function compareVisits(a: Visit, b: Visit): number {
  return order(a.from) - order(b.from)
}

function order(from: WallTime | null): number {
  return from ?? Number.MAX_SAFE_INTEGER
}
