import { expect, test } from 'vitest'
import { after, at } from '../../../domain/testWorkOrder.ts'
import { scaleOf } from './eventWords.ts'

const from = at('2026-11-23T08:00:00Z')
const hour = 3_600_000

test.each([
  [0, 'day'],
  [11, 'day'],
  [12, 'week'],
  [6 * 24 - 1, 'week'],
  // A seventh day could bear the name of the first.
  [6 * 24, 'year'],
  [329 * 24, 'year'],
  [330 * 24, 'years'],
])('a line of %i hours tells its moments apart by the %s', (hours, scale) => {
  expect(scaleOf({ from, to: after(from, hours * hour) })).toBe(scale)
})
