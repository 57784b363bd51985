import {
  millisecondsInDay as dayMs,
  millisecondsInHour as hourMs,
  millisecondsInMinute as minuteMs,
} from 'date-fns/constants'
import { instantOf, type Instant } from './time.ts'

/**
 * A date on the calendar as a number: days since 1970-01-01, whatever the zone. It adds, compares
 * and knows its weekday without a clock; only `dayAt` and `startOfDay` look at a zone.
 */
export type CivilDay = number

/**
 * The day a text `yyyy-mm-dd` names; null = no such day. Years before 1900 are none either: a date
 * field hands over `0002` while somebody types `2026`.
 */
export function parseDay(text: string): CivilDay | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!match || Number(match[1]) < 1900) return null
  const day = dayOf(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  // `Date.UTC` would roll 30 February over into March.
  return formatDay(day) === text ? day : null
}

/** Writes a day as `yyyy-mm-dd`. */
export function formatDay(day: CivilDay): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** The day of a year, a month (from 0, may overflow into other years) and a date (the same). */
export function dayOf(year: number, month: number, date: number): CivilDay {
  return Date.UTC(year, month, date) / dayMs
}

/** The date that calendars in `zone` (an IANA name) show at a moment. */
export function dayAt(moment: Instant, zone: string): CivilDay {
  let [year, month, date] = [0, 0, 0]
  for (const { type, value } of calendarOf(zone).formatToParts(moment)) {
    if (type === 'year') year = Number(value)
    else if (type === 'month') month = Number(value)
    else if (type === 'day') date = Number(value)
  }
  return dayOf(year, month - 1, date)
}

/**
 * The first moment of a day in `zone`. Usually its midnight; where the clocks skip midnight, the
 * moment they go on at; where a place skipped the whole day, as Samoa did, the next day's first.
 */
export function startOfDay(day: CivilDay, zone: string): Instant {
  const midnightUtc = day * dayMs
  // No zone is 15 hours off; between the two the date turns exactly once, on some minute.
  let before = midnightUtc - 15 * hourMs
  let after = midnightUtc + 15 * hourMs
  while (after - before > minuteMs) {
    const middle = before + Math.floor((after - before) / minuteMs / 2) * minuteMs
    if (dayAt(instantOf(middle), zone) >= day) after = middle
    else before = middle
  }
  return instantOf(after)
}

const calendars = new Map<string, Intl.DateTimeFormat>()

/** One formatter per zone: making one costs a thousand times what using it does. */
function calendarOf(zone: string): Intl.DateTimeFormat {
  let calendar = calendars.get(zone)
  if (!calendar) {
    calendar = new Intl.DateTimeFormat('en', {
      timeZone: zone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    })
    calendars.set(zone, calendar)
  }
  return calendar
}
