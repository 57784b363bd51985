import { millisecondsInDay as dayMs } from 'date-fns/constants'
import type { Instant } from './time.ts'

/** The month a moment falls in for a reader in `zone` (IANA), as `2026-06`. */
export function monthOf(moment: Instant, zone: string): string {
  const utc = monthInUtc(moment)
  // No zone is a day away from UTC, so only the edges of a month can differ: the slow way for those.
  const isInside = monthInUtc(moment - dayMs) === utc && monthInUtc(moment + dayMs) === utc
  if (isInside) return utc
  const parts = formatFor(zone).formatToParts(moment)
  const part = (type: 'year' | 'month') => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}`
}

function monthInUtc(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 7)
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
  })
  formats.set(timeZone, format)
  return format
}
