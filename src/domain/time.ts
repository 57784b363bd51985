import { millisecondsInMinute as minuteMs } from 'date-fns/constants'

/**
 * The two kinds of time the vendor's rows carry (rules.md 1). Both are numbers, so they sort and
 * compare cheaply; they are branded apart because mixing them is the mistake that moves a visit by
 * an hour.
 */
declare const instantBrand: unique symbol
declare const wallTimeBrand: unique symbol

/** A moment on the world's one clock: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly [instantBrand]: true }

/**
 * Digits on a wall, zone unknown: milliseconds since 1970-01-01T00:00:00 *as if* the digits were
 * UTC. Show the digits; never subtract it from an instant, never count down on it.
 */
export type WallTime = number & { readonly [wallTimeBrand]: true }

/** What a reader made of one field: its value, and whether the text could be understood at all. */
export interface Parsed<T> {
  /** null = empty, either by the vendor's own marks or because the text made no sense. */
  readonly value: T | null
  /** false = nonsense: taken as empty, and a data doubt. */
  readonly readable: boolean
}

/** Brands milliseconds since the epoch: for a clock's reading, never for a vendor's text. */
export function instantOf(epochMs: number): Instant {
  return epochMs as Instant
}

/**
 * Reads one of the vendor's `dateutc_*` fields as the moment it names. An offset is honoured; text
 * without a zone is UTC, as those fields are (api.md 4, CONFIRMED).
 *
 * `parseInstant('2026-06-24T06:00:00+02:00')` is the same moment as `…T04:00:00Z`.
 */
export function parseInstant(text: unknown): Parsed<Instant> {
  const read = readDigits(text)
  if (read === 'empty') return empty
  if (read === 'nonsense') return nonsense
  return sinceSentinel((read.digitsMs - read.offsetMinutes * minuteMs) as Instant)
}

/**
 * Reads any other date of the vendor's as digits on a wall: whatever zone is attached is false and
 * is ignored (api.md 4, INFERRED, strong).
 *
 * `parseWallTime('2026-06-24T06:00:00+02:00')` shows 06:00 everywhere.
 */
export function parseWallTime(text: unknown): Parsed<WallTime> {
  const read = readDigits(text)
  if (read === 'empty') return empty
  if (read === 'nonsense') return nonsense
  return sinceSentinel(read.digitsMs as WallTime)
}

const empty = { value: null, readable: true } as const
const nonsense = { value: null, readable: false } as const

/** The vendor's "no date" is 1980-01-01; a day's margin covers one shifted by a zone (api.md 4). */
const firstRealMs = Date.UTC(1981, 0, 1)

function sinceSentinel<T extends number>(value: T): Parsed<T> {
  return value < firstRealMs ? empty : { value, readable: true }
}

/**
 * Date, then optionally a time of hours and minutes, seconds, up to nine fraction digits, and a
 * zone: `Z`, `+00:00`, `+0000`, `+00` or none.
 */
const pattern =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?: ?(Z|[+-]\d\d(?::?\d\d)?))?)?$/i

interface Digits {
  /** The digits as if they were UTC. */
  readonly digitsMs: number
  readonly offsetMinutes: number
}

/** `Date.parse` would guess, roll 30 February over and ask the host for its zone: so not that. */
function readDigits(text: unknown): Digits | 'empty' | 'nonsense' {
  if (text === null || text === undefined) return 'empty'
  if (typeof text !== 'string') return 'nonsense'
  const trimmed = text.trim()
  if (trimmed === '') return 'empty'

  const match = pattern.exec(trimmed)
  if (!match) return 'nonsense'
  const [, years, months, days, hours, minutes, seconds, fraction = '', zone] = match
  const year = Number(years)
  const month = Number(months)
  const day = Number(days)
  const hour = Number(hours ?? 0)
  const minute = Number(minutes ?? 0)
  const second = Number(seconds ?? 0)
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return 'nonsense'
  if (hour > 23 || minute > 59 || second > 59) return 'nonsense'
  const offsetMinutes = readOffset(zone)
  if (offsetMinutes === null) return 'nonsense'
  // `Date.UTC` reads years below 100 as 19xx; .NET's own "no date" is the year 1.
  if (year < 1980) return 'empty'

  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'))
  const digitsMs = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds)
  return { digitsMs, offsetMinutes }
}

/** Minutes east of UTC; no zone is UTC; null = no place on Earth keeps it. */
function readOffset(zone: string | undefined): number | null {
  if (zone === undefined || zone === 'Z' || zone === 'z') return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(3).replace(':', ''))
  if (minutes > 59 || hours * 60 + minutes > 14 * 60) return null
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
