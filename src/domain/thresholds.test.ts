import { expect, test } from 'vitest'
import { after, at } from './testWorkOrder.ts'
import { defaultClockPolicy, thresholdsOf } from './thresholds.ts'

const created = at('2026-06-01T08:00Z')
const minute = 60_000
const hour = 60 * minute

test.each([
  ['30 min', 30 * minute, 15 * minute, 7.5 * minute],
  ['2 h', 2 * hour, 60 * minute, 30 * minute],
  ['8 h', 8 * hour, 2 * hour, 48 * minute],
  ['24 h', 24 * hour, 6 * hour, 2 * hour + 24 * minute],
  ['5 days', 120 * hour, 24 * hour, 4 * hour],
])(
  'a promise of %s warns and is critical as rules.md 3 reckons it',
  (_w, promised, warnMs, criticalMs) => {
    expect(thresholdsOf(created, after(created, promised))).toEqual({ warnMs, criticalMs })
  },
)

test('without a creation, or with a target before it, they are 4 hours and 1 hour', () => {
  const fallback = { warnMs: 4 * hour, criticalMs: hour }
  expect(thresholdsOf(null, created)).toEqual(fallback)
  expect(thresholdsOf(created, created)).toEqual(fallback)
  expect(thresholdsOf(created, after(created, -1))).toEqual(fallback)
})

test('a tenant may set its own', () => {
  const policy = {
    ...defaultClockPolicy,
    warn: { ...defaultClockPolicy.warn, share: 0.4, capMs: 3 * hour },
  }
  const { warnMs, criticalMs } = thresholdsOf(created, after(created, 5 * hour), policy)
  expect({ warnMs, criticalMs }).toEqual({ warnMs: 2 * hour, criticalMs: 30 * minute })
})
