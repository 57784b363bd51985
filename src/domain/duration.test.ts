import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitDuration, splitSeconds } from './duration.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

function words(ms: number, split = splitDuration): string {
  return split(ms)
    .map(({ value, unit }) => `${value} ${unit}`)
    .join(' ')
}

test.each([
  [0, ''],
  [59_999, ''],
  [minute, '1 minute'],
  [3 * hour + 20 * minute + 59 * second, '3 hour 20 minute'],
  [2 * hour, '2 hour'],
  [24 * hour, '24 hour'],
  [48 * hour - 1, '47 hour 59 minute'],
  [48 * hour, '2 day'],
  [48 * hour + 59 * minute, '2 day'],
  [3 * day + 5 * hour + 40 * minute, '3 day 5 hour'],
  [14 * day - 1, '13 day 23 hour'],
  [14 * day, '14 day'],
  [400 * day + 23 * hour, '400 day'],
])('%i ms is "%s"', (ms, expected) => {
  expect(words(ms)).toBe(expected)
})

test('the last two minutes are told in seconds', () => {
  expect(words(2 * minute, splitSeconds)).toBe('2 minute')
  expect(words(2 * minute - 1, splitSeconds)).toBe('1 minute 59 second')
  expect(words(9 * second, splitSeconds)).toBe('9 second')
  expect(words(999, splitSeconds)).toBe('')
})

test('there is never a minus sign, never more than two units, and never too much', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (ms) => {
      const size = { day, hour, minute, second }
      const parts = splitDuration(ms)
      expect(parts.length).toBeLessThanOrEqual(2)
      expect(parts.every(({ value }) => value > 0)).toBe(true)
      const told = parts.reduce((sum, { unit, value }) => sum + value * size[unit], 0)
      expect(told).toBeLessThanOrEqual(Math.abs(ms))
      const grain = Math.abs(ms) >= 14 * day ? day : Math.abs(ms) >= 2 * day ? hour : minute
      expect(Math.abs(ms) - told).toBeLessThan(grain)
    }),
  )
})
