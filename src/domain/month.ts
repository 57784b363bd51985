import { millisecondsInDay as dayMs } from 'date-fns/constants'
import { dayAt, formatDay } from './civilDay.ts'
import type { Instant } from './time.ts'

/** The month a moment falls in for a reader in `zone` (IANA), as `2026-06`. */
export function monthOf(moment: Instant, zone: string): string {
  const month = monthInUtc(moment)
  // No zone is a day from UTC, so only the edges of a month need the calendar, which is slow.
  const isInside = monthInUtc(moment - dayMs) === month && monthInUtc(moment + dayMs) === month
  return isInside ? month : formatDay(dayAt(moment, zone)).slice(0, 7)
}

function monthInUtc(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 7)
}
