import { millisecondsInDay as dayMs } from 'date-fns/constants'
import { dayAt, dayOf, formatDay, parseDay, startOfDay, type CivilDay } from './civilDay.ts'
import type { Instant } from './time.ts'

/** Every word for a stretch of days, in the order they are offered. */
export const dateWords = [
  'today',
  'yesterday',
  'tomorrow',
  'last-7-days',
  'last-30-days',
  'last-90-days',
  'next-7-days',
  'next-30-days',
  'this-week',
  'last-week',
  'next-week',
  'this-month',
  'last-month',
  'next-month',
  'this-year',
  'last-year',
] as const

/** A stretch of days that moves along with the calendar. */
export type DateWord = (typeof dateWords)[number]

/** Some days in a row: by a word, or between two dates `yyyy-mm-dd`, both included; null = open. */
export type DateRange =
  | { readonly kind: 'word'; readonly word: DateWord }
  | { readonly kind: 'between'; readonly from: string | null; readonly to: string | null }

/**
 * Reads a range as it stands in an address: a word, `2026-01-01..2026-01-31`, `..2026-03-01`,
 * `2026-03-01..`, or one date alone. Two dates the wrong way round are read the right way; null =
 * none of these.
 */
export function parseDateRange(text: string): DateRange | null {
  const word = dateWords.find((known) => known === text)
  if (word !== undefined) return { kind: 'word', word }

  const ends = text.split('..')
  if (ends.length > 2 || ends.every((end) => end === '')) return null
  if (ends.some((end) => end !== '' && parseDay(end) === null)) return null
  const [first = '', second = first] = ends
  const isReversed = first !== '' && second !== '' && first > second
  const [from, to] = isReversed ? [second, first] : [first, second]
  return { kind: 'between', from: from || null, to: to || null }
}

/** Writes a range as `parseDateRange` reads it; one day alone as that day. */
export function formatDateRange(range: DateRange): string {
  if (range.kind === 'word') return range.word
  const { from, to } = range
  return from !== null && from === to ? from : `${from ?? ''}..${to ?? ''}`
}

/** The first and the last day of a range, both included; null = open on that side. */
export interface Days {
  readonly first: CivilDay | null
  readonly last: CivilDay | null
}

/**
 * The days a range names when the calendar shows `today`. "Last 7 days" and "next 7 days" both count
 * today as one of the seven; weeks begin on Monday.
 */
export function daysOf(range: DateRange, today: CivilDay): Days {
  if (range.kind === 'word') return daysOfWord(range.word, today)
  return {
    first: range.from === null ? null : parseDay(range.from),
    last: range.to === null ? null : parseDay(range.to),
  }
}

/** The dates a range names now in the reader's zone, for showing what a word means today. */
export function datesOf(
  range: DateRange,
  now: Instant,
  zone: string,
): { readonly from: string | null; readonly to: string | null } {
  const { first, last } = daysOf(range, dayAt(now, zone))
  return {
    from: first === null ? null : formatDay(first),
    to: last === null ? null : formatDay(last),
  }
}

/** From `from` on and before `until`, in milliseconds; infinite where the range is open. */
export interface Bounds {
  readonly from: number
  readonly until: number
}

/** The moments of a range: its days as the reader's zone has them, summer time and all. */
export function instantBounds(range: DateRange, now: Instant, zone: string): Bounds {
  const { first, last } = daysOf(range, dayAt(now, zone))
  return {
    from: first === null ? -Infinity : startOfDay(first, zone),
    until: last === null ? Infinity : startOfDay(last + 1, zone),
  }
}

/** The wall times of a range: by their digits; the zone only tells which day today is. */
export function wallBounds(range: DateRange, now: Instant, zone: string): Bounds {
  const { first, last } = daysOf(range, dayAt(now, zone))
  return {
    from: first === null ? -Infinity : first * dayMs,
    until: last === null ? Infinity : (last + 1) * dayMs,
  }
}

function daysOfWord(word: DateWord, today: CivilDay): Days {
  const date = new Date(today * dayMs)
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth()
  const monday = today - ((date.getUTCDay() + 6) % 7)
  switch (word) {
    case 'today':
      return { first: today, last: today }
    case 'yesterday':
      return { first: today - 1, last: today - 1 }
    case 'tomorrow':
      return { first: today + 1, last: today + 1 }
    case 'last-7-days':
      return { first: today - 6, last: today }
    case 'last-30-days':
      return { first: today - 29, last: today }
    case 'last-90-days':
      return { first: today - 89, last: today }
    case 'next-7-days':
      return { first: today, last: today + 6 }
    case 'next-30-days':
      return { first: today, last: today + 29 }
    case 'this-week':
      return { first: monday, last: monday + 6 }
    case 'last-week':
      return { first: monday - 7, last: monday - 1 }
    case 'next-week':
      return { first: monday + 7, last: monday + 13 }
    case 'this-month':
      return daysOfMonth(year, month)
    case 'last-month':
      return daysOfMonth(year, month - 1)
    case 'next-month':
      return daysOfMonth(year, month + 1)
    case 'this-year':
      return daysOfYear(year)
    case 'last-year':
      return daysOfYear(year - 1)
  }
}

function daysOfMonth(year: number, month: number): Days {
  return { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 0) }
}

function daysOfYear(year: number): Days {
  return { first: dayOf(year, 0, 1), last: dayOf(year, 11, 31) }
}
