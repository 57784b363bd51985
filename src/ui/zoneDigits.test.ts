import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Instant } from '../domain/time.ts'
import { createZoneDigits } from './zoneDigits.ts'

function shown(zone: string, at: string): string {
  return new Date(createZoneDigits(zone)(Date.parse(at) as Instant)).toISOString().slice(0, 19)
}

test('a moment shows what a clock in the zone shows', () => {
  expect(shown('Europe/Brussels', '2026-06-24T12:05:00Z')).toBe('2026-06-24T14:05:00')
  expect(shown('Europe/Brussels', '2026-01-24T12:05:00Z')).toBe('2026-01-24T13:05:00')
  expect(shown('Asia/Kolkata', '2026-01-24T20:05:00Z')).toBe('2026-01-25T01:35:00')
  expect(shown('UTC', '2026-01-24T20:05:00Z')).toBe('2026-01-24T20:05:00')
})

test('on the day the clocks change, each moment has the offset of its own', () => {
  expect(shown('Europe/Brussels', '2026-03-29T00:59:59Z')).toBe('2026-03-29T01:59:59')
  expect(shown('Europe/Brussels', '2026-03-29T01:00:00Z')).toBe('2026-03-29T03:00:00')
  expect(shown('Europe/Brussels', '2026-10-25T00:30:00Z')).toBe('2026-10-25T02:30:00')
  expect(shown('Europe/Brussels', '2026-10-25T01:30:00Z')).toBe('2026-10-25T02:30:00')
})

test('the digits are those the browser would write', () => {
  const from = Date.UTC(1990, 0, 1)
  const to = Date.UTC(2040, 0, 1)
  const zones = fc.constantFrom('Europe/Brussels', 'America/New_York', 'Australia/Lord_Howe', 'UTC')
  fc.assert(
    fc.property(zones, fc.integer({ min: from, max: to }), (zone, at) => {
      const written = new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'medium',
      }).format(at)
      expect(shown(zone, new Date(at).toISOString())).toBe(written.replace(' ', 'T'))
    }),
  )
})
