import type { WallTime } from '../../../domain/time.ts'

/**
 * Digits as people and spreadsheets of every language read them alike: `2026-06-24 14:05`. Seconds are
 * left out, they only stand in the way.
 */
export function isoDigits(digits: WallTime): string {
  return new Date(digits).toISOString().slice(0, 16).replace('T', ' ')
}
