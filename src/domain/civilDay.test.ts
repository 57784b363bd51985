import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAt, formatDay, parseDay, startOfDay } from './civilDay.ts'
import { at } from './testWorkOrder.ts'
import { instantOf } from './time.ts'

function day(text: string): number {
  return parseDay(text) ?? Number.NaN
}

describe('a day', () => {
  test('is read only where the calendar has it', () => {
    expect(parseDay('2024-02-29')).not.toBeNull()
    for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-06-31', '2026-6-1', ''])
      expect(parseDay(text)).toBeNull()
  })

  test('is none while somebody is still typing its year', () => {
    expect(parseDay('0202-06-01')).toBeNull()
    expect(parseDay('1900-01-01')).not.toBeNull()
  })

  test('is another in Auckland and in Los Angeles at one moment', () => {
    const moment = at('2026-06-10T11:30Z')
    expect(formatDay(dayAt(moment, 'Pacific/Auckland'))).toBe('2026-06-10')
    expect(formatDay(dayAt(moment, 'Pacific/Kiritimati'))).toBe('2026-06-11')
    expect(formatDay(dayAt(at('2026-06-10T06:30Z'), 'America/Los_Angeles'))).toBe('2026-06-09')
  })
})

describe('a day begins', () => {
  test.each([
    ['at midnight', '2026-06-10', 'Europe/Brussels', '2026-06-09T22:00Z'],
    [
      'at midnight of winter time before the clocks go on',
      '2026-03-29',
      'Europe/Brussels',
      '2026-03-28T23:00Z',
    ],
    ['an hour earlier on the day after', '2026-03-30', 'Europe/Brussels', '2026-03-29T22:00Z'],
    [
      'at midnight of summer time before they go back',
      '2026-10-25',
      'Europe/Brussels',
      '2026-10-24T22:00Z',
    ],
    ['an hour later on the day after', '2026-10-26', 'Europe/Brussels', '2026-10-25T23:00Z'],
    [
      'at one o’clock where midnight is skipped',
      '2026-09-06',
      'America/Santiago',
      '2026-09-06T04:00Z',
    ],
    ['at the first of two midnights', '2026-11-01', 'America/Havana', '2026-11-01T04:00Z'],
    ['in the east as far as it goes', '2026-06-10', 'Pacific/Kiritimati', '2026-06-09T10:00Z'],
    ['in the west as far as it goes', '2026-06-10', 'Etc/GMT+12', '2026-06-10T12:00Z'],
    ['at a quarter to', '2026-06-10', 'Asia/Kathmandu', '2026-06-09T18:15Z'],
    ['with the next where it was skipped', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00Z'],
  ])('%s: %s in %s', (_how, text, zone, expected) => {
    expect(startOfDay(day(text), zone)).toBe(at(expected))
  })

  test('exactly where its date first shows, in every zone', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Europe/Brussels',
      'America/Santiago',
      'America/St_Johns',
      'Asia/Kathmandu',
      'Africa/Cairo',
      'Australia/Lord_Howe',
      'Pacific/Marquesas',
      'Pacific/Kiritimati',
    )
    const days = fc.integer({ min: day('2015-01-01'), max: day('2035-12-31') })
    fc.assert(
      fc.property(zones, days, (zone, date) => {
        const start = startOfDay(date, zone)
        expect(dayAt(start, zone)).toBe(date)
        expect(dayAt(instantOf(start - 1), zone)).toBe(date - 1)
        expect(parseDay(formatDay(date))).toBe(date)
      }),
    )
  })
})
