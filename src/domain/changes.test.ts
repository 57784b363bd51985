import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workOrders } from './arbitraryWorkOrder.ts'
import { changesSince, seenOf, type Seen } from './changes.ts'
import { aStatus, aWorkOrder, at, wallAt, type WorkOrderOverrides } from './testWorkOrder.ts'

const before: WorkOrderOverrides = {
  status: aStatus('open'),
  priority: { id: 'p1', name: 'High' },
  technician: 'Zoë',
  createdAt: at('2026-06-01T08:00Z'),
  modifiedAt: at('2026-06-01T08:00Z'),
  targets: { contact: at('2026-06-01T10:00Z'), resolution: at('2026-06-03T10:00Z') },
  wall: { firstVisit: wallAt('2026-06-02T09:00') },
}

function changes(after: WorkOrderOverrides) {
  return changesSince(seenOf(aWorkOrder(before)), aWorkOrder({ ...before, ...after }))
}

describe('since it was seen', () => {
  test('a status, a priority and a technician are told by their names', () => {
    const after = {
      status: aStatus('planned'),
      technician: null,
      priority: { id: 'p2', name: 'Low' },
    }
    expect(changes(after)).toEqual([
      { field: 'status', before: 'open', after: 'planned' },
      { field: 'technician', before: 'Zoë', after: null },
      { field: 'priority', before: 'High', after: 'Low' },
    ])
  })

  test('a visit moved is told in wall time', () => {
    const moved = wallAt('2026-06-04T13:00')
    expect(changes({ wall: { firstVisit: moved } })).toEqual([
      { field: 'visit', before: wallAt('2026-06-02T09:00'), after: moved },
    ])
    expect(changes({ wall: {} })).toEqual([
      { field: 'visit', before: wallAt('2026-06-02T09:00'), after: null },
    ])
  })

  test('each target is told on its own', () => {
    const targets = { arrival: at('2026-06-02T10:00Z'), resolution: at('2026-06-04T10:00Z') }
    expect(changes({ targets })).toEqual([
      { field: 'arrival', before: null, after: targets.arrival },
      { field: 'resolution', before: at('2026-06-03T10:00Z'), after: targets.resolution },
      { field: 'contact', before: at('2026-06-01T10:00Z'), after: null },
    ])
  })

  test('another name for the same status is no change, another status by the same name is', () => {
    const { status } = aWorkOrder(before)
    expect(changes({ status: { id: status?.id ?? null, name: 'Offen' } })).toEqual([])
    expect(changes({ status: { id: 'other', name: 'open' } })).toHaveLength(1)
    expect(changes({ status: { id: null, name: 'open' } })).toEqual([])
    expect(changes({ status: null })).toEqual([{ field: 'status', before: 'open', after: null }])
  })

  test('a touch that changed nothing told here is no change', () => {
    expect(changes({ modifiedAt: at('2026-06-05T08:00Z'), name: 'other', noteCount: 3 })).toEqual(
      [],
    )
  })

  test('a work order never seen is new', () => {
    expect(changesSince(undefined, aWorkOrder(before))).toEqual([
      { field: 'new', before: null, after: at('2026-06-01T08:00Z') },
    ])
  })
})

test('nothing has changed since just now, also when it was kept as JSON', () => {
  fc.assert(
    fc.property(workOrders, (workOrder) => {
      const seen = seenOf(workOrder)
      expect(changesSince(seen, workOrder)).toEqual([])
      const kept = JSON.parse(JSON.stringify(seen)) as Seen
      expect(kept).toEqual(seen)
      expect(changesSince(kept, workOrder)).toEqual([])
    }),
  )
})

test('between any two, the way back undoes the way there', () => {
  fc.assert(
    fc.property(workOrders, workOrders, (a, b) => {
      const there = changesSince(seenOf(a), b)
      const back = changesSince(seenOf(b), a)
      const turned = back.map(({ field, before, after }) => ({
        field,
        before: after,
        after: before,
      }))
      expect(turned).toEqual(there)
    }),
  )
})
