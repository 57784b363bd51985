import { describe, expect, test } from 'vitest'
import type { WorkOrderId } from '../domain/workOrder.ts'
import type { FailureKind } from './failure.ts'
import { isTokenDead, readRecord, readWorkOrder } from './readWorkOrder.ts'
import { aFailure, aGuid, aRow, fakeClient } from './testRows.ts'

const id = aGuid(7) as WorkOrderId
const one = `/api/JobsView(${id})`
const knownGood = '/api/JobsView?$select=id&$top=1'
const refused = aFailure({ kind: 'unauthorized', status: 401 })

/** A server that says this about the one, and that about the list. */
function server(single: unknown, list: unknown = { value: [{ id: aGuid(1) }] }) {
  return fakeClient((_query, _asked, path) => (path === one ? single : list))
}

describe('one work order', () => {
  test('is found by its own address, flat or in an envelope', async () => {
    const row = aRow({ id: id.toUpperCase(), name: 'Leak' })
    for (const body of [{ '@odata.context': '…#JobsView/$entity', ...row }, { value: [row] }]) {
      const client = server(body)
      expect(await readWorkOrder(client, id)).toMatchObject({
        state: 'found',
        workOrder: { id, name: 'Leak' },
      })
      expect(client.asked).toEqual([one])
    }
  })

  test.each<[FailureKind, number]>([
    ['forbidden', 403],
    ['notFound', 404],
    ['notApi', 204],
  ])('refused as %s %i is not visible, whatever the reason (F7)', async (kind, status) => {
    const client = server(aFailure({ kind, status }))
    expect(await readWorkOrder(client, id)).toEqual({ state: 'notVisible' })
    expect(client.asked).toHaveLength(1)
  })

  test('is not visible when the answer is an empty list', async () => {
    expect(await readWorkOrder(server({ value: [] }), id)).toEqual({ state: 'notVisible' })
  })

  test('refused with 401 while the list is not: not visible, still signed in (F5, T34)', async () => {
    const client = server(refused)
    expect(await readWorkOrder(client, id)).toEqual({ state: 'notVisible' })
    expect(client.asked).toEqual([one, knownGood])
  })

  test('refused with 401 like the list: the token is dead', async () => {
    expect(await readWorkOrder(server(refused, refused), id)).toEqual({ state: 'signedOut' })
  })

  test('refused with 401 while the list cannot be asked: nobody knows', async () => {
    const client = server(refused, aFailure({ kind: 'unreachable', status: null }))
    expect(await readWorkOrder(client, id)).toEqual({ state: 'failed', failure: refused })
  })

  test.each([
    ['a 500', aFailure()],
    ['another work order', aRow({ id: aGuid(8) })],
    ['a broken row', aRow({ id: 'nonsense' })],
    ['no row at all', 'text'],
  ])('that comes as %s is a failure, not an absence', async (_, body) => {
    expect(await readWorkOrder(server(body), id)).toMatchObject({ state: 'failed' })
  })
})

describe('the fields of one work order', () => {
  test('are those of its row, those of no document too', async () => {
    const client = server({ ...aRow({ id, name: 'Koelcel' }), color: '#f00' })
    const read = await readRecord(client, id)
    if (read.state !== 'found') throw new Error(read.state)
    expect(read.fields.find(({ name }) => name === 'name')?.sent).toBe('Koelcel')
    expect(read.fields.at(-1)).toMatchObject({ name: 'color', sent: '#f00' })
    expect(client.asked).toEqual([one])
  })

  test('come to what the work order comes to', async () => {
    expect(await readRecord(server({ value: [] }), id)).toEqual({ state: 'notVisible' })
    expect(await readRecord(server(refused, refused), id)).toEqual({ state: 'signedOut' })
    expect(await readRecord(server(aRow({ id: aGuid(8) })), id)).toMatchObject({ state: 'failed' })
  })
})

describe('a token', () => {
  test('lives as long as the known-good call is answered, even with a complaint', async () => {
    expect(await isTokenDead(server(null))).toBe(false)
    const complaint = aFailure({ kind: 'badRequest', status: 400 })
    expect(await isTokenDead(server(null, complaint))).toBe(false)
  })

  test('is dead when that call is refused too, and unknown when it cannot be made', async () => {
    expect(await isTokenDead(server(null, refused))).toBe(true)
    expect(await isTokenDead(server(null, aFailure()))).toBeNull()
  })
})
