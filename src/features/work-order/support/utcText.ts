import type { Instant } from '../../../domain/time.ts'

/** A moment in UTC, to the millisecond: `2026-11-24T08:30:00.000Z`; `-` = none. */
export function utcText(at: Instant | null): string {
  return at === null ? '-' : new Date(at).toISOString()
}
