import { describe, expect, test } from 'vitest'
import { judgeClocks } from '../../../domain/clock.ts'
import { at, aWorkOrder, wallAt } from '../../../domain/testWorkOrder.ts'
import type { Visit } from '../../../domain/visit.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { hasHappened, placedEvents, timelineEvents, timelineSpan } from './timelineEvents.ts'

const now = at('2026-11-24T13:05:00Z')

/** Made at 09:55 in Brussels, which tells where its wall times stand. */
const dated = aWorkOrder({
  createdAt: at('2026-11-23T08:55:00Z'),
  modifiedAt: at('2026-11-24T12:00:00Z'),
  targets: { contact: at('2026-11-23T09:55:00Z'), arrival: at('2026-11-24T10:55:00Z') },
  wall: {
    created: wallAt('2026-11-23T09:55:00'),
    reported: wallAt('2026-11-23T09:40:00'),
    firstVisit: wallAt('2026-11-24T16:30:00'),
    notAfter: wallAt('2026-11-27T17:00:00'),
  },
})

function visit(id: string, from: string | null): Visit {
  return { id, from: from === null ? null : wallAt(from), to: null, technician: null }
}

const events = (workOrder: WorkOrder, visits: readonly Visit[] | null) =>
  timelineEvents(workOrder, 'planned', judgeClocks(workOrder, now), visits)
const keys = (workOrder: WorkOrder, visits: readonly Visit[] | null) =>
  events(workOrder, visits).map(({ key }) => key)

describe('the story of a work order', () => {
  test('follows on itself, targets and dates together', () => {
    expect(keys(dated, null)).toEqual([
      'reported',
      'created',
      'target contact',
      'target arrival',
      'changed',
      'firstVisit',
      'notAfter',
    ])
  })

  test('has every planned visit instead of the first alone', () => {
    const visits = [
      visit('a', '2026-11-24T16:30:00'),
      visit('b', '2026-11-25T08:00:00'),
      visit('c', null),
    ]
    expect(keys(dated, visits).slice(-3)).toEqual(['visit a', 'visit b', 'notAfter'])
  })

  test('keeps a first visit the planning does not tell of', () => {
    const found = keys(dated, [visit('b', '2026-11-25T08:00:00')])
    expect(found).toContain('firstVisit')
    expect(found).toContain('visit b')
    expect(keys(dated, [])).toContain('firstVisit')
  })

  test('puts wall times where the site’s clock has them', () => {
    const first = events(dated, null).find(({ key }) => key === 'firstVisit')
    expect(first).toMatchObject({
      time: { kind: 'wall', at: wallAt('2026-11-24T16:30:00') },
      at: at('2026-11-24T15:30:00Z'),
    })
  })

  test('leaves wall times without a place where the site’s clock is not known', () => {
    const unknown = aWorkOrder({ ...dated, wall: { ...dated.wall, created: null } })
    const all = events(unknown, null)
    expect(all.slice(-3).map(({ key, at: place }) => [key, place])).toEqual([
      ['reported', null],
      ['firstVisit', null],
      ['notAfter', null],
    ])
    expect(placedEvents(all).map(({ key }) => key)).toEqual([
      'created',
      'target contact',
      'target arrival',
    ])
  })

  test('tells what happened from what is intended', () => {
    const happened = events(dated, [visit('b', '2026-11-25T08:00:00')]).filter(hasHappened)
    expect(happened.map(({ key }) => key)).toEqual(['reported', 'created', 'changed'])
  })
})

describe('the line', () => {
  const placed = placedEvents(events(dated, null))

  test('does not end with the last change of the row', () => {
    expect(placed.some(({ key }) => key === 'changed')).toBe(false)
  })

  test('reaches from the first event to the last', () => {
    expect(timelineSpan(placed, now, true)).toEqual({
      from: at('2026-11-23T08:40:00Z'),
      to: at('2026-11-27T16:00:00Z'),
    })
  })

  test('reaches to now while the work order is open, and no further once it is closed', () => {
    const later = at('2027-11-24T13:05:00Z')
    expect(timelineSpan(placed, later, true)?.to).toBe(later)
    expect(timelineSpan(placed, later, false)?.to).toBe(at('2026-11-27T16:00:00Z'))
  })

  test('is not there without a date', () => {
    expect(timelineSpan(placedEvents(events(aWorkOrder(), [])), now, true)).toBeNull()
  })
})
