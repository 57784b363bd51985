import { expect, test } from 'vitest'
import type { Instant, WallTime } from '../domain/time.ts'
import { messages as dutch } from '../i18n/nl.ts'
import { messages as english } from '../i18n/en.ts'
import { createTranslator } from '../i18n/translate.ts'
import { createFormat } from './format.ts'

const at = (text: string) => Date.parse(text) as Instant
const onTheWall = (text: string) => Date.parse(`${text}Z`) as WallTime

const en = createTranslator('en', english)
const brussels = createFormat(en, 'Europe/Brussels')
const now = at('2026-11-24T13:05:00Z')

test('an instant appears in the reader’s zone, today by its hour alone', () => {
  expect(brussels.moment(at('2026-11-24T15:30:00Z'), now)).toBe('Today 16:30')
  expect(createFormat(en, 'Asia/Kolkata').moment(at('2026-11-24T15:30:00Z'), now)).toBe(
    'Today 21:00',
  )
})

test('inside a sentence a moment reads as one', () => {
  expect(brussels.momentInText(at('2026-11-24T15:30:00Z'), now)).toBe('today at 16:30')
  expect(brussels.momentInText(at('2026-11-25T15:30:00Z'), now)).toBe('tomorrow at 16:30')
  expect(brussels.wallInText(onTheWall('2026-11-26T08:00:00'), now)).toBe('Thu 26 Nov at 08:00')
})

test('tomorrow is the next date of the calendar, not the next 24 hours', () => {
  expect(brussels.moment(at('2026-11-24T23:30:00Z'), now)).toBe('Tomorrow 00:30')
  expect(brussels.moment(at('2026-11-23T22:30:00Z'), now)).toBe('Yesterday 23:30')
  expect(brussels.moment(at('2026-11-25T23:30:00Z'), now)).toBe('Thu 26 Nov 00:30')
})

test('another year is named', () => {
  expect(brussels.moment(at('2025-11-24T15:30:00Z'), now)).toBe('24 Nov 2025 16:30')
})

test('a wall time keeps its digits, wherever it is read', () => {
  for (const zone of ['Europe/Brussels', 'America/New_York', 'Asia/Kolkata']) {
    const format = createFormat(en, zone)
    expect(format.wall(onTheWall('2026-11-26T00:15:00'), now)).toBe('Thu 26 Nov 00:15')
  }
})

test('the full form names weekday, year and zone', () => {
  expect(brussels.full(now)).toMatch(/^Tuesday,? 24 November 2026, 14:05 CET$/)
  expect(brussels.fullWall(onTheWall('2026-11-26T00:15:00'))).toMatch(
    /^Thursday,? 26 November 2026, 00:15 \(site time\)$/,
  )
})

test('Dutch writes it the Dutch way', () => {
  const format = createFormat(createTranslator('nl', dutch), 'Europe/Brussels')
  expect(format.moment(at('2026-11-26T13:00:00Z'), now)).toBe('do 26 nov 14:00')
})

test('a stretch of days names its ends, a single day once', () => {
  const days = (from: string, to: string) => brussels.days(at(from), at(to), now)
  expect(days('2026-11-23T08:55:00Z', '2026-11-25T08:55:00Z')).toMatch(
    /^Mon 23 Nov\s–\sWed 25 Nov$/,
  )
  expect(days('2026-11-24T08:55:00Z', '2026-11-24T15:55:00Z')).toBe('Tue 24 Nov')
  expect(days('2025-12-30T08:55:00Z', '2026-01-02T08:55:00Z')).toMatch(
    /^30 Dec 2025\s–\s2 Jan 2026$/,
  )
})

test('a mark says what tells it apart on its scale', () => {
  const moment = at('2026-11-24T23:30:00Z')
  const scales = ['day', 'week', 'year', 'years'] as const
  expect(scales.map((scale) => brussels.mark(moment, scale))).toEqual([
    '00:30',
    'Wed 00:30',
    '25 Nov',
    'Nov 2026',
  ])
})
