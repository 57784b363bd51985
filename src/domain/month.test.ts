import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthOf } from './month.ts'
import { at } from './testWorkOrder.ts'
import { instantOf } from './time.ts'

test.each([
  ['2026-05-31T22:00Z', 'Europe/Brussels', '2026-06'],
  ['2026-05-31T21:59Z', 'Europe/Brussels', '2026-05'],
  ['2026-06-01T00:00Z', 'America/New_York', '2026-05'],
  ['2025-12-31T10:00Z', 'Pacific/Kiritimati', '2026-01'],
  ['2026-01-01T11:59Z', 'Etc/GMT+12', '2025-12'],
])('%s is, in %s, in %s', (moment, zone, month) => {
  expect(monthOf(at(moment), zone)).toBe(month)
})

test('the quick answer is that of the calendar', () => {
  const zones = fc.constantFrom('UTC', 'Europe/Brussels', 'Asia/Kolkata', 'Pacific/Kiritimati')
  const moments = fc.integer({ min: Date.UTC(1981, 0, 1), max: Date.UTC(2100, 0, 1) })
  fc.assert(
    fc.property(moments, zones, (ms, timeZone) => {
      const written = new Intl.DateTimeFormat('sv', { timeZone }).format(ms)
      expect(monthOf(instantOf(ms), timeZone)).toBe(written.slice(0, 7))
    }),
  )
})
