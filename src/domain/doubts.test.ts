import { expect, test } from 'vitest'
import { doubtsOf } from './doubts.ts'
import { defaultPolicy } from './policy.ts'
import { stagePolicyWith } from './stage.ts'
import { aStatus, aWorkOrder, at, wallAt } from './testWorkOrder.ts'

const monday = at('2026-06-01')
const tuesday = at('2026-06-02')
const wednesday = at('2026-06-03')

test('a sound work order raises no doubt', () => {
  const sound = aWorkOrder({
    status: aStatus('completed'),
    createdAt: monday,
    inProgressAt: tuesday,
    closedAt: wednesday,
    targets: { contact: monday, arrival: tuesday, resolution: tuesday },
  })
  expect(doubtsOf(sound)).toEqual([])
  expect(doubtsOf(aWorkOrder())).toEqual([])
})

test('closed before it was created', () => {
  const doubts = doubtsOf(aWorkOrder({ createdAt: tuesday, closedAt: monday }))
  expect(doubts).toEqual([{ kind: 'closedBeforeCreated' }])
})

test('begun before it was created', () => {
  const doubts = doubtsOf(aWorkOrder({ createdAt: tuesday, inProgressAt: monday }))
  expect(doubts).toEqual([{ kind: 'inProgressBeforeCreated' }])
})

test('begun after it was closed, unless it has been reopened since', () => {
  const dates = { createdAt: monday, closedAt: tuesday, inProgressAt: wednesday }
  expect(doubtsOf(aWorkOrder({ ...dates, status: aStatus('completed') }))).toEqual([
    { kind: 'inProgressAfterClosed' },
  ])
  expect(doubtsOf(aWorkOrder({ ...dates, status: aStatus('inProgress') }))).toEqual([])
})

test('promised for before it was created, by the clock', () => {
  const targets = { contact: monday, arrival: wednesday, resolution: monday }
  expect(doubtsOf(aWorkOrder({ createdAt: tuesday, targets }))).toEqual([
    { kind: 'targetBeforeCreation', field: 'contact' },
    { kind: 'targetBeforeCreation', field: 'resolution' },
  ])
})

test('completed without a closing, but not cancelled without one', () => {
  expect(doubtsOf(aWorkOrder({ status: aStatus('completed') }))).toEqual([
    { kind: 'completedUndated' },
  ])
  expect(doubtsOf(aWorkOrder({ status: aStatus('cancelled') }))).toEqual([])
})

test('created at two moments that no zone on Earth lies between', () => {
  const createdAt = at('2026-06-01T08:00:00Z')
  const away = (text: string) =>
    doubtsOf(aWorkOrder({ createdAt, wall: { created: wallAt(text) } }))
  expect(away('2026-06-01T22:00:00')).toEqual([])
  expect(away('2026-06-01T22:15:00')).toEqual([{ kind: 'zoneUnknown' }])
  expect(doubtsOf(aWorkOrder({ createdAt }))).toEqual([])
})

test('a status whose meaning is not known, until the configuration names it', () => {
  const id = '00000000-0000-4000-8000-00000000000f'
  const workOrder = aWorkOrder({ status: { id, name: 'Parts ordered' } })
  expect(doubtsOf(workOrder)).toEqual([{ kind: 'unknownStatus' }])
  const policy = { ...defaultPolicy, stages: stagePolicyWith([[id, 'onHold']]) }
  expect(doubtsOf(workOrder, policy)).toEqual([])
})

test('fields that could not be read, by their names', () => {
  const unreadable = ['date_create', 'dateutc_closed']
  expect(doubtsOf(aWorkOrder({ unreadable }))).toEqual([
    { kind: 'unreadableField', field: 'date_create' },
    { kind: 'unreadableField', field: 'dateutc_closed' },
  ])
})
