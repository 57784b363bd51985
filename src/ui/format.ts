import { millisecondsInDay as dayMs } from 'date-fns/constants'
import type { Instant, WallTime } from '../domain/time.ts'
import type { Translate, Translator } from '../i18n/translate.ts'

/** How far apart moments are that are shown beside each other, so how much tells them apart. */
export type Scale = 'day' | 'week' | 'year' | 'years'

/**
 * Dates and times as the reader writes them. Instants appear in the reader's zone; wall times show
 * their digits as they stand, whatever the zone (rules.md 1).
 */
export interface Format {
  /** The reader's zone, as in "Europe/Brussels". */
  readonly zone: string
  /** 14:05 */
  readonly time: (at: Instant) => string
  /** 14:05, of digits on a wall at the site. */
  readonly wallTime: (at: WallTime) => string
  /** "Today 16:30", "Tue 24 Nov 16:30"; with the year when it is not this one. */
  readonly moment: (at: Instant, now: Instant) => string
  /** The same, for digits on a wall at the site. */
  readonly wall: (at: WallTime, now: Instant) => string
  /** "today at 16:30", "Tue 24 Nov at 16:30": the moment inside a sentence. */
  readonly momentInText: (at: Instant, now: Instant) => string
  readonly wallInText: (at: WallTime, now: Instant) => string
  /** "Tue 24 Nov", with the year when it is not this one. */
  readonly day: (at: Instant, now: Instant) => string
  /** "Mon 23 Nov – Wed 25 Nov": the days from one moment to another, with years that are not this one. */
  readonly days: (from: Instant, to: Instant, now: Instant) => string
  /** As short as the scale allows: "11:55", "Tue 11:55", "24 Nov", "Nov 2026". */
  readonly mark: (at: Instant, scale: Scale) => string
  /** "Tuesday 24 November 2026, 14:05 CET": for assistive technology, tooltips and proof. */
  readonly full: (at: Instant) => string
  readonly fullWall: (at: WallTime) => string
  /** "CET", as the zone is called at that instant. */
  readonly zoneName: (at: Instant) => string
}

/** Makes the formats for a language; `zone` is the reader's own unless a test says otherwise. */
export function createFormat({ locale, t }: Translator, zone?: string): Format {
  const readersZone = zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
  const local = digits(locale, readersZone, t)
  const wall = digits(locale, 'UTC', t)

  return {
    zone: readersZone,
    time: local.time,
    wallTime: wall.time,
    moment: (at, now) => local.moment(at, local.dayNumber(now)),
    // "Today" at the site is taken to be the reader's today: the site's own zone is not on the wire.
    wall: (at, now) => wall.moment(at, local.dayNumber(now)),
    momentInText: (at, now) => local.momentInText(at, local.dayNumber(now)),
    wallInText: (at, now) => wall.momentInText(at, local.dayNumber(now)),
    day: (at, now) => local.day(at, local.dayNumber(now)),
    days: (from, to, now) => local.days(from, to, local.dayNumber(now)),
    mark: local.mark,
    full: (at) => `${local.longDay(at)}, ${local.time(at)} ${local.zoneName(at)}`,
    fullWall: (at) => `${wall.longDay(at)}, ${wall.time(at)} (${t('date.siteTime')})`,
    zoneName: local.zoneName,
  }
}

/** The formats for digits read in one zone. */
function digits(locale: string, timeZone: string, t: Translate) {
  const make = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone })
  const shortDay = make({ weekday: 'short', day: 'numeric', month: 'short' })
  const shortDayOfYear = make({ day: 'numeric', month: 'short', year: 'numeric' })
  const weekClock = make({
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const yearDay = make({ day: 'numeric', month: 'short' })
  const month = make({ month: 'short', year: 'numeric' })
  const longDay = make({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const clock = make({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const zoneClock = make({ timeZoneName: 'short' })
  const civil = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })

  /** Days since 1970 of the date shown, so that "tomorrow" is a calendar's, not 24 hours. */
  function dayNumber(at: number) {
    const parts = new Map(civil.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
    return Date.UTC(parts.get('year') ?? 0, (parts.get('month') ?? 1) - 1, parts.get('day')) / dayMs
  }
  const yearOfDay = (day: number) => new Date(day * dayMs).getUTCFullYear()
  const time = (at: number) => clock.format(at)
  const day = (at: number, today: number) =>
    (yearOfDay(dayNumber(at)) === yearOfDay(today) ? shortDay : shortDayOfYear).format(at)

  function days(from: number, to: number, today: number) {
    const isThisYear = [from, to].every((at) => yearOfDay(dayNumber(at)) === yearOfDay(today))
    return (isThisYear ? shortDay : shortDayOfYear).formatRange(from, to)
  }

  const marks: Readonly<Record<Scale, Intl.DateTimeFormat>> = {
    day: clock,
    week: weekClock,
    year: yearDay,
    years: month,
  }
  const mark = (at: number, scale: Scale) => marks[scale].format(at)

  function moment(at: number, today: number) {
    const distance = dayNumber(at) - today
    if (distance === 0) return t('date.today', { time: time(at) })
    if (distance === 1) return t('date.tomorrow', { time: time(at) })
    if (distance === -1) return t('date.yesterday', { time: time(at) })
    return `${day(at, today)} ${time(at)}`
  }

  function momentInText(at: number, today: number) {
    const distance = dayNumber(at) - today
    if (distance === 0) return t('date.inText.today', { time: time(at) })
    if (distance === 1) return t('date.inText.tomorrow', { time: time(at) })
    if (distance === -1) return t('date.inText.yesterday', { time: time(at) })
    return t('date.inText.day', { day: day(at, today), time: time(at) })
  }

  const zoneName = (at: number) =>
    zoneClock.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? timeZone

  return {
    dayNumber,
    time,
    day,
    days,
    mark,
    moment,
    momentInText,
    longDay: (at: number) => longDay.format(at),
    zoneName,
  }
}
