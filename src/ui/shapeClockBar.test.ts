import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeClock } from '../domain/clock.ts'
import { aStatus, aWorkOrder, after, at } from '../domain/testWorkOrder.ts'
import type { Instant } from '../domain/time.ts'
import { shapeClockBar } from './shapeClockBar.ts'

const created = at('2026-11-23T09:00:00Z')
const hours = (count: number) => after(created, count * 3_600_000)
const promised = aWorkOrder({ createdAt: created, targets: { arrival: hours(24) } })

function shapeAt(now: Instant, workOrder = promised, clock: 'contact' | 'arrival' = 'arrival') {
  return shapeClockBar(judgeClock(workOrder, clock, now), now)
}

describe('the bar of a clock', () => {
  test('runs from creation to the target, with gaps at the thresholds', () => {
    expect(shapeAt(hours(12))).toEqual({
      fill: 0.5,
      isMet: false,
      gaps: [0.75, 0.9],
      target: null,
      beyond: null,
    })
  })

  test('reaches beyond the target when overdue, and says where the target was', () => {
    expect(shapeAt(hours(32))).toMatchObject({ fill: 0.75, target: 0.75, beyond: 'late', gaps: [] })
  })

  test('calls a passed contact passed, not late', () => {
    const contact = aWorkOrder({ createdAt: created, targets: { contact: hours(24) } })
    expect(shapeAt(hours(32), contact, 'contact')?.beyond).toBe('passed')
  })

  test('stays as it was once the clock has stopped', () => {
    const met = { ...promised, inProgressAt: hours(6) }
    expect(shapeAt(hours(7), met)).toMatchObject({ fill: 0.25, isMet: true, target: null })
    expect(shapeAt(hours(9000), met)).toEqual(shapeAt(hours(7), met))
    const missed = { ...promised, inProgressAt: hours(32) }
    expect(shapeAt(hours(9000), missed)).toMatchObject({ fill: 0.75, beyond: 'late' })
  })

  test('is an empty track when cancelled or when no stop is recorded', () => {
    const cancelled = { ...promised, status: aStatus('cancelled'), closedAt: hours(30) }
    const undated = { ...promised, status: aStatus('completed') }
    expect(shapeAt(hours(40), cancelled)).toMatchObject({ fill: 0, target: null, beyond: null })
    expect(shapeAt(hours(40), undated)).toMatchObject({ fill: 0, target: null, beyond: null })
  })

  test('cannot be drawn without a beginning or with a target before it', () => {
    expect(shapeAt(hours(1), { ...promised, createdAt: null })).toBeNull()
    expect(shapeAt(hours(1), { ...promised, createdAt: hours(25) })).toBeNull()
    expect(shapeAt(hours(1), aWorkOrder({ createdAt: created }))).toBeNull()
  })

  test('never leaves its own length, whatever the dates', () => {
    const moment = fc.integer({ min: -400, max: 400 }).map(hours)
    fc.assert(
      fc.property(moment, moment, moment, fc.option(moment), (createdAt, arrival, now, began) => {
        const workOrder = { ...promised, createdAt, inProgressAt: began }
        const shape = shapeAt(now, { ...workOrder, targets: { ...promised.targets, arrival } })
        for (const place of shape ? [shape.fill, ...shape.gaps, shape.target ?? 0] : []) {
          expect(place).toBeGreaterThanOrEqual(0)
          expect(place).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
