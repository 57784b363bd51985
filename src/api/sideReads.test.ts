import { describe, expect, test } from 'vitest'
import { wallAt } from '../domain/testWorkOrder.ts'
import type { WorkOrderId } from '../domain/workOrder.ts'
import { demoAccessToken, sandboxAccounts } from '../sandbox/accounts.ts'
import { createSandbox } from '../sandbox/createSandbox.ts'
import { createClient } from './client.ts'
import type { Fetch } from './exchange.ts'
import type { FailureKind } from './failure.ts'
import { readRemarks, readVisits } from './sideReads.ts'
import { signIn, type SignInPorts } from './signIn.ts'
import { aFailure, aGuid, aPage, fakeClient } from './testRows.ts'
import type { JobsViewRow } from './wire.ts'

const id = aGuid(7) as WorkOrderId
const visitsOfIt = `/api/JobPlanningView?$filter=${encodeURIComponent(`jobs_id eq ${id}`)}&$orderby=date_from`

const aVisit = (n: number, more: object = {}) => ({
  id: aGuid(n).toUpperCase(),
  jobs_id: id.toUpperCase(),
  date_from: `2026-11-${String(n).padStart(2, '0')}T08:00:00Z`,
  date_to: `2026-11-${String(n).padStart(2, '0')}T09:30:00+00:00`,
  user_firstname: 'Koen',
  user_lastname: 'Claes',
  ...more,
})

describe('the visits of a work order', () => {
  test('are its own, earliest first, at the digits on the wall', async () => {
    const client = fakeClient(() => ({ value: [aVisit(12), aVisit(3)] }))
    expect(await readVisits(client, id)).toEqual({
      state: 'ready',
      isPartial: false,
      items: [
        {
          id: aGuid(3),
          from: wallAt('2026-11-03T08:00'),
          to: wallAt('2026-11-03T09:30'),
          technician: 'Koen Claes',
        },
        expect.objectContaining({ id: aGuid(12) }),
      ],
    })
    expect(client.asked).toEqual([visitsOfIt])
  })

  test('of others are left out, should the server heed no filter', async () => {
    const client = fakeClient(() => [aVisit(1), aVisit(2, { jobs_id: aGuid(8) }), {}])
    expect(await readVisits(client, id)).toMatchObject({ items: [{ id: aGuid(1) }] })
  })

  test('come from every page', async () => {
    const rows = Array.from({ length: 25 }, (_, index) => aVisit(index + 1))
    const client = fakeClient((query) => ({
      ...aPage(rows, query, 10),
      ...(Number(query.get('$skip') ?? 0) < 20 && {
        '@odata.nextLink': `https://else.example/api/JobPlanningView?$skip=${Number(query.get('$skip') ?? 0) + 10}`,
      }),
    }))
    const read = await readVisits(client, id)
    expect(read).toMatchObject({ state: 'ready', isPartial: false })
    expect(read.state === 'ready' && read.items).toHaveLength(25)
    expect(client.asked).toHaveLength(3)
  })

  test('end, and say so, with a server that leads in circles or elsewhere', async () => {
    const circle = fakeClient((_query, asked) => ({
      value: [aVisit(1)],
      '@odata.nextLink': `JobPlanningView?$skip=${asked}`,
    }))
    expect(await readVisits(circle, id)).toMatchObject({ state: 'ready', isPartial: true })
    expect(circle.asked.length).toBeLessThan(20)
    const elsewhere = fakeClient(() => ({
      value: [aVisit(1)],
      '@odata.nextLink': 'Contact?$skip=1',
    }))
    expect(await readVisits(elsewhere, id)).toMatchObject({ items: [{}], isPartial: true })
    expect(elsewhere.asked).toHaveLength(1)
  })

  test('bear rows with odd fields, and count those that are no rows', async () => {
    const odd = { id: 5, jobs_id: id, date_from: 'soon', date_to: null, user_lastname: ' Claes ' }
    expect(
      await readVisits(
        fakeClient(() => [odd, 'x', null]),
        id,
      ),
    ).toEqual({
      state: 'ready',
      isPartial: true,
      items: [{ id: null, from: null, to: null, technician: 'Claes' }],
    })
  })
})

describe('the remarks on a work order', () => {
  const aRemark = (day: number, more: object = {}) => ({
    id: aGuid(day),
    object_id2: 261187,
    user_fullname: 'Koen Claes',
    date_add: `2026-11-0${day}T08:00:00Z`,
    notes: ` Valve ${day} replaced `,
    ...more,
  })

  test('come latest first', async () => {
    const client = fakeClient(() => [aRemark(1), aRemark(2)])
    expect(await readRemarks(client, id)).toEqual({
      state: 'ready',
      isPartial: false,
      items: [
        {
          id: aGuid(2),
          workOrderNumber: 261187,
          author: 'Koen Claes',
          addedAt: wallAt('2026-11-02T08:00'),
          text: 'Valve 2 replaced',
        },
        expect.objectContaining({ text: 'Valve 1 replaced' }),
      ],
    })
    expect(client.asked).toEqual([`/api/JobsView/GetAllTechnicianRemarksOfJob?jobs_id=${id}`])
  })

  test.each([
    ['null', null],
    ['an empty text', ''],
    ['an empty array', []],
    ['204', aFailure({ kind: 'notApi', status: 204 })],
    ['an empty body', aFailure({ kind: 'notApi', status: 200, detail: null })],
  ])('are none when %s comes', async (_what, body) => {
    expect(
      await readRemarks(
        fakeClient(() => body),
        id,
      ),
    ).toEqual({
      state: 'ready',
      items: [],
      isPartial: false,
    })
  })

  test('that say nothing are left out, and that is told', async () => {
    const client = fakeClient(() => [aRemark(1, { notes: ' ' }), 7, aRemark(2)])
    expect(await readRemarks(client, id)).toMatchObject({ isPartial: true, items: [{}] })
  })

  test('fail when anything else comes', async () => {
    expect(
      await readRemarks(
        fakeClient(() => ({ value: [] })),
        id,
      ),
    ).toMatchObject({
      state: 'failed',
      failure: { kind: 'notApi' },
    })
  })
})

describe.each([
  ['visits', readVisits],
  ['remarks', readRemarks],
] as const)('%s', (_name, read) => {
  test.each<[FailureKind, number]>([
    ['forbidden', 403],
    ['notFound', 404],
    ['badRequest', 405],
    ['server', 501],
  ])('refused as %s %i are so for every work order', async (kind, status) => {
    const client = fakeClient(() => aFailure({ kind, status }))
    expect(await read(client, id)).toEqual({ state: 'refused', isForAll: true })
  })

  test('refused with 401 while the list is not: not for this work order', async () => {
    const refused = aFailure({ kind: 'unauthorized', status: 401 })
    const client = fakeClient((query) => (query.get('$select') === 'id' ? { value: [] } : refused))
    expect(await read(client, id)).toEqual({ state: 'refused', isForAll: false })
    expect(
      await read(
        fakeClient(() => refused),
        id,
      ),
    ).toEqual({ state: 'signedOut' })
  })

  test('that cannot be had now can be asked for again', async () => {
    const failure = aFailure({ status: 500 })
    expect(
      await read(
        fakeClient(() => failure),
        id,
      ),
    ).toEqual({ state: 'failed', failure })
  })

  test('are there in the sandbox', async () => {
    const { client, rows } = await sandboxClient()
    const ids = rows.filter(({ nb_notes: notes }) => notes > 1).map((row) => row.id as WorkOrderId)
    for (const one of ids.slice(0, 5)) {
      expect(await read(client, one)).toMatchObject({ state: 'ready', isPartial: false })
    }
  })
})

test('what the sandbox gives agrees with the counts in its list', async () => {
  const { client, rows } = await sandboxClient()
  for (const row of rows.slice(0, 12)) {
    const visits = await readVisits(client, row.id as WorkOrderId)
    const remarks = await readRemarks(client, row.id as WorkOrderId)
    expect(visits.state === 'ready' && visits.items.length).toBe(row.job_planning_count)
    expect(remarks.state === 'ready' && remarks.items.length).toBe(row.nb_notes)
  }
})

async function sandboxClient() {
  const sandbox = createSandbox({ now: () => Date.UTC(2026, 10, 24, 13) })
  const fetch: Fetch = (url, init) =>
    sandbox.fetch(new Request(new URL(url, 'https://portal.example'), init))
  const config = {
    apiBaseUrl: '',
    signIn: 'authToken',
    accessToken: demoAccessToken,
    domain: null,
  } satisfies SignInPorts['config']
  const [{ login, password }] = sandboxAccounts
  const session = await signIn({ config, fetch }, { login, password, domain: null, keep: false })
  if (!session.ok) throw new Error('the sandbox refused the sign-in')
  const client = createClient({ baseUrl: '', fetch, token: () => session.value.token })
  const list = await client.getJson('/api/JobsView', '$filter=nb_notes gt 1')
  if (!list.ok) throw new Error(list.failure.detail ?? '')
  const { value: rows } = list.value as { readonly value: readonly JobsViewRow[] }
  return { client, rows }
}
