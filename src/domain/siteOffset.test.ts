import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimateInstant, siteOffsetMinutes } from './siteOffset.ts'
import { aWorkOrder, at, wallAt } from './testWorkOrder.ts'
import { instantOf, type WallTime } from './time.ts'
import type { WorkOrder } from './workOrder.ts'

function createdAt(instant: string, digits: string, countryCode: string | null = null): WorkOrder {
  return aWorkOrder({
    createdAt: at(instant),
    wall: { created: wallAt(digits) },
    address: { countryCode },
  })
}

describe("the site's offset is the difference between the two creations", () => {
  test.each([
    ['Kathmandu, +05:45', '2026-06-24T06:15:00Z', '2026-06-24T12:00:00', 345],
    ['the Marquesas, −09:30', '2026-06-24T21:30:00Z', '2026-06-24T12:00:00', -570],
    ['Brussels in summer', '2026-06-24T10:00:00Z', '2026-06-24T12:00:00', 120],
    ['London in winter', '2026-01-24T10:00:00Z', '2026-01-24T10:00:00', 0],
    ['a second lost between the two', '2026-06-24T10:00:00.9Z', '2026-06-24T12:00:00', 120],
    ['the farthest east', '2026-06-24T10:00:00Z', '2026-06-25T00:00:00', 840],
    ['the farthest west', '2026-06-24T14:00:00Z', '2026-06-24T00:00:00', -840],
  ])('%s', (_where, instant, digits, expected) => {
    expect(siteOffsetMinutes(createdAt(instant, digits))).toBe(expected)
  })

  test('a difference that is no zone gives none, and no estimate', () => {
    const odd = createdAt('2026-06-24T10:00:00Z', '2026-06-25T00:15:00')
    expect(siteOffsetMinutes(odd)).toBeNull()
    expect(estimateInstant(odd, wallAt('2026-06-24T12:00:00'))).toBeNull()
  })

  test('without one of the two creations there is none', () => {
    expect(siteOffsetMinutes(aWorkOrder({ createdAt: at('2026-06-24T10:00Z') }))).toBeNull()
    const wall = wallAt('2026-06-24T10:00')
    expect(siteOffsetMinutes(aWorkOrder({ wall: { created: wall } }))).toBeNull()
    expect(estimateInstant(aWorkOrder({ wall: { created: wall } }), wall)).toBeNull()
  })
})

describe('summer time', () => {
  const inWinter = createdAt('2026-01-24T09:00:00Z', '2026-01-24T10:00:00', 'BE')

  test('a visit in June of a work order made in January stands in summer time', () => {
    expect(siteOffsetMinutes(inWinter)).toBe(60)
    expect(siteOffsetMinutes(inWinter, at('2026-06-24T12:00Z'))).toBe(120)
    expect(estimateInstant(inWinter, wallAt('2026-06-24T14:00'))).toBe(at('2026-06-24T12:00Z'))
  })

  test('a visit in January of a work order made in June stands in winter time', () => {
    const inSummer = createdAt('2026-06-24T08:00:00Z', '2026-06-24T10:00:00', 'nl')
    expect(estimateInstant(inSummer, wallAt('2027-01-24T14:00'))).toBe(at('2027-01-24T13:00Z'))
  })

  test('the hour that comes twice on an October night is the first of the two', () => {
    expect(estimateInstant(inWinter, wallAt('2026-10-25T01:59'))).toBe(at('2026-10-24T23:59Z'))
    expect(estimateInstant(inWinter, wallAt('2026-10-25T02:30'))).toBe(at('2026-10-25T00:30Z'))
    expect(estimateInstant(inWinter, wallAt('2026-10-25T03:00'))).toBe(at('2026-10-25T02:00Z'))
  })

  test('the hour that is missing on a March night reads as if the clocks had not moved', () => {
    expect(estimateInstant(inWinter, wallAt('2026-03-29T01:59'))).toBe(at('2026-03-29T00:59Z'))
    expect(estimateInstant(inWinter, wallAt('2026-03-29T02:30'))).toBe(at('2026-03-29T01:30Z'))
    expect(estimateInstant(inWinter, wallAt('2026-03-29T03:00'))).toBe(at('2026-03-29T01:00Z'))
  })

  test('where the country or its clocks are not known, the offset of the creation stays', () => {
    const unknown = createdAt('2026-01-24T09:00:00Z', '2026-01-24T10:00:00')
    expect(estimateInstant(unknown, wallAt('2026-06-24T14:00'))).toBe(at('2026-06-24T13:00Z'))
    const reunion = createdAt('2026-01-24T06:00:00Z', '2026-01-24T10:00:00', 'FR')
    expect(siteOffsetMinutes(reunion, at('2026-06-24T12:00Z'))).toBe(240)
  })
})

test('what a wall shows at a moment is estimated back to that moment, except in the hour that repeats', () => {
  const year = { min: Date.UTC(2026, 0, 1), max: Date.UTC(2029, 0, 1) }
  const repeated = [2026, 2027, 2028].map((y) => {
    const weekday = new Date(Date.UTC(y, 9, 31)).getUTCDay()
    return Date.UTC(y, 9, 31 - weekday, 1)
  })
  fc.assert(
    fc.property(fc.integer(year), fc.integer(year), (created, moment) => {
      const brussels = new Intl.DateTimeFormat('sv', {
        timeZone: 'Europe/Brussels',
        dateStyle: 'short',
        timeStyle: 'medium',
      })
      const whole = Math.floor(moment / 1_000) * 1_000
      fc.pre(!repeated.some((change) => whole >= change && whole < change + 3_600_000))
      const workOrder = aWorkOrder({
        createdAt: instantOf(created),
        wall: { created: wallAt(brussels.format(created)) },
        address: { countryCode: 'BE' },
      })
      const shown: WallTime = wallAt(brussels.format(whole))
      expect(estimateInstant(workOrder, shown)).toBe(whole)
    }),
  )
})
