import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateRanges } from './arbitraryFilters.ts'
import {
  datesOf,
  dateWords,
  formatDateRange,
  instantBounds,
  parseDateRange,
  wallBounds,
  type DateRange,
  type DateWord,
} from './dateRange.ts'
import { at, wallAt } from './testWorkOrder.ts'
import type { Instant } from './time.ts'

function word(text: DateWord): DateRange {
  return { kind: 'word', word: text }
}

function between(from: string | null, to: string | null): DateRange {
  return { kind: 'between', from, to }
}

describe('a range in an address', () => {
  test.each<[string, DateRange]>([
    ['last-30-days', word('last-30-days')],
    ['2026-01-01..2026-01-31', between('2026-01-01', '2026-01-31')],
    ['..2026-03-01', between(null, '2026-03-01')],
    ['2026-03-01..', between('2026-03-01', null)],
    ['2026-03-01', between('2026-03-01', '2026-03-01')],
  ])('%s', (text, range) => {
    expect(parseDateRange(text)).toEqual(range)
    expect(formatDateRange(range)).toBe(text)
  })

  test('the wrong way round is read the right way', () => {
    expect(parseDateRange('2026-02-01..2026-01-01')).toEqual(between('2026-01-01', '2026-02-01'))
  })

  test.each([
    '',
    '..',
    'someday',
    'Today',
    '2026-02-30',
    '2026-01-01..soon',
    '2026-01-01..2026-01-02..2026-01-03',
    '0202-06-01..',
    '2026-01-01...2026-01-02',
  ])('%j is none', (text) => {
    expect(parseDateRange(text)).toBeNull()
  })

  test('comes back as it was written', () => {
    fc.assert(
      fc.property(dateRanges, (range) => {
        expect(parseDateRange(formatDateRange(range))).toEqual(range)
      }),
    )
  })

  test('is never a reason to crash', () => {
    const soup = fc.string({ unit: fc.constantFrom('2', '0', '1', '-', '.', 'x') })
    fc.assert(
      fc.property(fc.oneof(fc.string(), soup), (text) => {
        const range = parseDateRange(text)
        if (range) expect(parseDateRange(formatDateRange(range))).toEqual(range)
      }),
    )
  })
})

describe('a word', () => {
  // A Wednesday.
  const now = at('2026-06-10T12:00Z')

  test.each<[DateWord, string, string]>([
    ['today', '2026-06-10', '2026-06-10'],
    ['yesterday', '2026-06-09', '2026-06-09'],
    ['tomorrow', '2026-06-11', '2026-06-11'],
    ['last-7-days', '2026-06-04', '2026-06-10'],
    ['last-30-days', '2026-05-12', '2026-06-10'],
    ['last-90-days', '2026-03-13', '2026-06-10'],
    ['next-7-days', '2026-06-10', '2026-06-16'],
    ['next-30-days', '2026-06-10', '2026-07-09'],
    ['this-week', '2026-06-08', '2026-06-14'],
    ['last-week', '2026-06-01', '2026-06-07'],
    ['next-week', '2026-06-15', '2026-06-21'],
    ['this-month', '2026-06-01', '2026-06-30'],
    ['last-month', '2026-05-01', '2026-05-31'],
    ['next-month', '2026-07-01', '2026-07-31'],
    ['this-year', '2026-01-01', '2026-12-31'],
    ['last-year', '2025-01-01', '2025-12-31'],
  ])('%s runs from %s to %s', (text, from, to) => {
    expect(datesOf(word(text), now, 'Europe/Brussels')).toEqual({ from, to })
  })

  test('has a meaning, whichever it is', () => {
    for (const text of dateWords) {
      const { from, to } = datesOf(word(text), now, 'UTC')
      expect([from, to]).not.toContain(null)
      expect(String(from) <= String(to)).toBe(true)
    }
  })

  test.each([
    ['this-week', '2026-06-14T12:00Z', '2026-06-08', '2026-06-14'],
    ['this-week', '2026-06-15T12:00Z', '2026-06-15', '2026-06-21'],
    ['last-month', '2026-01-15T12:00Z', '2025-12-01', '2025-12-31'],
    ['next-month', '2026-12-15T12:00Z', '2027-01-01', '2027-01-31'],
    ['last-month', '2026-03-31T12:00Z', '2026-02-01', '2026-02-28'],
    ['last-month', '2028-03-01T12:00Z', '2028-02-01', '2028-02-29'],
  ] as const)('%s at %s crosses edges as calendars do', (text, moment, from, to) => {
    expect(datesOf(word(text), at(moment), 'UTC')).toEqual({ from, to })
  })

  test("means the reader's day, not the machine's", () => {
    const late = at('2026-06-10T23:30Z')
    expect(datesOf(word('today'), late, 'America/New_York').from).toBe('2026-06-10')
    expect(datesOf(word('today'), late, 'Europe/Brussels').from).toBe('2026-06-11')
    expect(datesOf(word('tomorrow'), late, 'Asia/Kolkata').from).toBe('2026-06-12')
  })
})

describe('the bounds of a range', () => {
  const hour = 3_600_000
  const lengthOf = (range: DateRange, now: Instant, zone: string) => {
    const { from, until } = instantBounds(range, now, zone)
    return (until - from) / hour
  }

  test('hold a day of 23 hours in March and one of 25 in October', () => {
    expect(lengthOf(word('today'), at('2026-03-29T12:00Z'), 'Europe/Brussels')).toBe(23)
    expect(lengthOf(word('today'), at('2026-10-25T12:00Z'), 'Europe/Brussels')).toBe(25)
    expect(lengthOf(word('last-7-days'), at('2026-10-31T12:00Z'), 'Europe/Brussels')).toBe(169)
    expect(lengthOf(word('today'), at('2026-03-29T12:00Z'), 'Asia/Kolkata')).toBe(24)
  })

  test('take in both ends, to the last millisecond', () => {
    const range = between('2026-06-01', '2026-06-02')
    const bounds = instantBounds(range, at('2026-06-10T12:00Z'), 'America/New_York')
    expect(bounds).toEqual({ from: at('2026-06-01T04:00Z'), until: at('2026-06-03T04:00Z') })
  })

  test('of wall times are the digits, wherever the reader is', () => {
    const range = between('2026-06-01', '2026-06-02')
    for (const zone of ['UTC', 'Pacific/Auckland', 'America/New_York']) {
      expect(wallBounds(range, at('2026-06-10T12:00Z'), zone)).toEqual({
        from: wallAt('2026-06-01T00:00'),
        until: wallAt('2026-06-03T00:00'),
      })
    }
  })

  test('are open where the range is', () => {
    const now = at('2026-06-10T12:00Z')
    expect(instantBounds(between(null, '2026-06-01'), now, 'UTC').from).toBe(-Infinity)
    expect(wallBounds(between('2026-06-01', null), now, 'UTC').until).toBe(Infinity)
  })

  test('of neighbouring words meet: no moment is in none or in both', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Europe/Brussels',
      'America/Santiago',
      'Australia/Lord_Howe',
    )
    const moments = fc.integer({ min: at('2020-01-01'), max: at('2030-01-01') })
    fc.assert(
      fc.property(zones, moments, (zone, moment) => {
        const bounds = (text: DateWord) => instantBounds(word(text), moment as Instant, zone)
        for (const [before, after] of [
          ['yesterday', 'today'],
          ['today', 'tomorrow'],
          ['last-week', 'this-week'],
          ['this-week', 'next-week'],
          ['last-month', 'this-month'],
          ['this-month', 'next-month'],
          ['last-year', 'this-year'],
        ] as const) {
          expect(bounds(before).until).toBe(bounds(after).from)
        }
        const today = bounds('today')
        expect(today.from <= moment && moment < today.until).toBe(true)
      }),
    )
  })
})
