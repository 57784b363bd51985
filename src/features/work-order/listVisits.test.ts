import { describe, expect, test } from 'vitest'
import { at, aWorkOrder, wallAt } from '../../domain/testWorkOrder.ts'
import type { Visit } from '../../domain/visit.ts'
import { listVisits } from './listVisits.ts'

const now = at('2026-11-24T13:05:00Z')

/** Made at 10:00 in Brussels: the site is an hour ahead of UTC. */
const workOrder = aWorkOrder({
  createdAt: at('2026-11-20T09:00:00Z'),
  wall: { created: wallAt('2026-11-20T10:00') },
})
/** Nothing tells the site's zone. */
const placeless = aWorkOrder({ createdAt: null, wall: { created: null } })

const visit = (from: string | null, to: string | null = null): Visit => ({
  id: null,
  from: from === null ? null : wallAt(from),
  to: to === null ? null : wallAt(to),
  technician: 'Koen Claes',
})

const states = (visits: readonly Visit[], of = workOrder, stage = 'planned' as const) =>
  listVisits(of, stage, visits, now).map(({ state }) => state)

describe('visits', () => {
  test('still to come stand first, the next at the top; then the undated; then the past, latest first', () => {
    const visits = [
      visit('2026-11-02T08:00'),
      visit('2026-11-23T08:00'),
      visit('2026-11-25T08:00'),
      visit('2026-11-27T08:00'),
      visit(null),
    ]
    const rows = listVisits(workOrder, 'planned', visits, now)
    expect(rows.map((row) => visits.indexOf(row.visit))).toEqual([2, 3, 4, 1, 0])
    expect(rows.map(({ state }) => state)).toEqual(['next', 'planned', 'planned', 'past', 'past'])
  })

  test('of a work order that is closed are awaited by nobody', () => {
    const rows = listVisits(workOrder, 'cancelled', [visit('2026-11-25T08:00')], now)
    expect(rows[0]?.state).toBe('planned')
  })

  test('are told by the site’s clock, to the minute', () => {
    // It is 14:05 at the site.
    expect(states([visit('2026-11-24T13:00', '2026-11-24T14:04')])).toEqual(['past'])
    expect(states([visit('2026-11-24T13:00', '2026-11-24T14:05')])).toEqual(['now'])
    expect(states([visit('2026-11-24T14:05', '2026-11-24T15:00')])).toEqual(['now'])
    expect(states([visit('2026-11-24T14:06', '2026-11-24T15:00')])).toEqual(['next'])
  })

  test('without an end are not over as soon as they begin', () => {
    expect(states([visit('2026-11-24T14:00')])).toEqual(['now'])
    expect(states([visit('2026-11-24T13:05', '2026-11-24T13:05')])).toEqual(['now'])
    expect(states([visit('2026-11-24T13:04')])).toEqual(['past'])
    const late = visit('2026-11-25T23:30')
    expect(listVisits(workOrder, 'planned', [late], now)[0]?.endsOn).toBe(null)
  })

  test('at a site whose zone is unknown are past once their time is over everywhere', () => {
    expect(states([visit('2026-11-24T00:04')], placeless)).toEqual(['past'])
    expect(states([visit('2026-11-24T00:05')], placeless)).toEqual(['next'])
  })

  test('take the time between their ends, unless that is a slip', () => {
    const [row] = listVisits(
      workOrder,
      'planned',
      [visit('2026-11-25T08:00', '2026-11-25T09:30')],
      now,
    )
    expect(row).toMatchObject({ durationMs: 90 * 60_000, endsOn: null })
    for (const to of [null, '2026-11-25T08:00', '2026-11-25T07:00', '2027-11-25T08:00']) {
      const [slip] = listVisits(workOrder, 'planned', [visit('2026-11-25T08:00', to)], now)
      expect(slip).toMatchObject({ durationMs: null, endsOn: null })
    }
  })

  test('that end on another day say when', () => {
    const [row] = listVisits(
      workOrder,
      'planned',
      [visit('2026-11-25T22:00', '2026-11-26T02:00')],
      now,
    )
    expect(row?.endsOn).toBe(wallAt('2026-11-26T02:00'))
  })
})
