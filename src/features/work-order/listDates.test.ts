import { expect, test } from 'vitest'
import { at, aWorkOrder, wallAt } from '../../domain/testWorkOrder.ts'
import { listDates } from './listDates.ts'

const created = at('2026-11-23T08:55:00Z')
const closed = at('2026-11-24T08:55:00Z')

test('a work order without dates lists none', () => {
  expect(listDates(aWorkOrder(), 'received')).toEqual([])
})

test('dates come in the order they happen, an instant before its wall time', () => {
  const workOrder = aWorkOrder({
    createdAt: created,
    modifiedAt: closed,
    wall: {
      created: wallAt('2026-11-23T09:55:00'),
      reported: wallAt('2026-11-23T09:40:00'),
      firstVisit: wallAt('2026-11-24T16:30:00'),
    },
  })
  expect(listDates(workOrder, 'planned')).toEqual([
    { kind: 'reported', time: { kind: 'wall', at: wallAt('2026-11-23T09:40:00') } },
    { kind: 'created', time: { kind: 'instant', at: created } },
    { kind: 'firstVisit', time: { kind: 'wall', at: wallAt('2026-11-24T16:30:00') } },
    { kind: 'changed', time: { kind: 'instant', at: closed } },
  ])
})

test('a wall time stands in where the instant is missing', () => {
  const workOrder = aWorkOrder({ wall: { closed: wallAt('2026-11-24T09:55:00') } })
  expect(listDates(workOrder, 'completed')).toEqual([
    { kind: 'closed', time: { kind: 'wall', at: wallAt('2026-11-24T09:55:00') } },
  ])
})

test('a closing is named for what it was', () => {
  const workOrder = aWorkOrder({ closedAt: closed })
  const kinds = (['completed', 'cancelled', 'planned'] as const).map(
    (stage) => listDates(workOrder, stage)[0]?.kind,
  )
  expect(kinds).toEqual(['closed', 'cancelled', 'closedBefore'])
})
