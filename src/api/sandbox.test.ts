import { beforeAll, describe, expect, test } from 'vitest'
import type { WorkOrderId } from '../domain/workOrder.ts'
import { demoAccessToken, demoDomain, sandboxAccounts } from '../sandbox/accounts.ts'
import { createSandbox } from '../sandbox/createSandbox.ts'
import { createClient } from './client.ts'
import { createCrawl } from './crawl.ts'
import type { Fetch } from './exchange.ts'
import { isTokenDead, readWorkOrder } from './readWorkOrder.ts'
import type { Session } from './session.ts'
import { signIn, type Credentials, type SignInPorts } from './signIn.ts'
import type { WorkOrderList } from './workOrderList.ts'

const [demo] = sandboxAccounts
const noon = Date.UTC(2026, 10, 24, 12)

/** Our side of the wire against the sandbox's, which knows nothing of ours but the wire's shapes. */
function connect() {
  const sandbox = createSandbox({ now: () => noon, wait: () => Promise.resolve() })
  const requests: string[] = []
  const waits: number[] = []
  const fetch: Fetch = (url, init) => {
    requests.push(url)
    return sandbox.fetch(new Request(new URL(url, 'https://portal.example'), init))
  }
  const config = {
    apiBaseUrl: '',
    signIn: 'authToken',
    accessToken: demoAccessToken,
    domain: null,
  } satisfies SignInPorts['config']

  async function enter(login: string, over: Partial<Credentials> = {}): Promise<Session> {
    const password = sandboxAccounts.find((account) => account.login === login)?.password ?? ''
    const credentials = { login, password, domain: null, keep: false, ...over }
    const result = await signIn({ config, fetch }, credentials)
    if (!result.ok) throw new Error(`${login}: ${result.failure.kind}`)
    return result.value
  }

  function clientOf({ token }: Pick<Session, 'token'>) {
    const sleep = (ms: number) => {
      waits.push(ms)
      return Promise.resolve()
    }
    return createClient({
      baseUrl: '',
      fetch,
      token: () => token,
      retry: { random: () => 0.5, sleep },
    })
  }

  const crawlOf = (session: Pick<Session, 'token'>) =>
    createCrawl({ client: clientOf(session), habits: { refused: [] }, now: () => noon })

  async function listOf(login: string): Promise<WorkOrderList> {
    return finish(crawlOf(await enter(login)))
  }

  return { fetch, config, requests, waits, enter, clientOf, crawlOf, listOf }
}

async function finish(crawl: ReturnType<typeof createCrawl>): Promise<WorkOrderList> {
  for await (const _ of crawl.pages(new AbortController().signal)) continue
  return crawl.list()
}

let wire: ReturnType<typeof connect>
beforeAll(() => {
  wire = connect()
})

describe('signing in', () => {
  test('trades login and password for a token, told by name', async () => {
    expect(
      await wire.enter(` ${demo.login} `, { password: demo.password, keep: true }),
    ).toMatchObject({
      login: demo.login,
      name: 'Sofie Janssens',
      language: 'EN',
      isKept: true,
      contactId: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
    })
    expect(wire.requests.at(-1)).toBe('/api/Authentication/contact-authtoken/')
  })

  test('by the Basic scheme takes a password of any signs', async () => {
    const amelie = sandboxAccounts[1]
    const config = { ...wire.config, signIn: 'basic', accessToken: null } as const
    const typed = { login: amelie?.login ?? '', password: amelie?.password ?? '', keep: false }
    const asked = await signIn({ config, fetch: wire.fetch }, { ...typed, domain: demoDomain })
    expect(asked).toMatchObject({ ok: true, value: { contactId: null, name: null } })
    const known = await signIn(
      { config: { ...config, domain: demoDomain }, fetch: wire.fetch },
      { ...typed, domain: null },
    )
    expect(known).toEqual(asked)
    if (known.ok) expect((await finish(wire.crawlOf(known.value))).state).toBe('complete')

    const wrong = await signIn({ config, fetch: wire.fetch }, { ...typed, domain: 'elsewhere' })
    expect(wrong).toMatchObject({ failure: { kind: 'wrongCredentials', status: 401 } })
  })

  test('says what is wrong, once per try, and when it is locked (F64, T35)', async () => {
    const { config, fetch, requests } = connect()
    const typed = { login: demo.login, password: 'wrong', domain: null, keep: false }
    const kinds: unknown[] = []
    for (let tries = 0; tries < 3; tries += 1) {
      const result = await signIn({ config, fetch }, typed)
      kinds.push(!result.ok && result.failure.kind)
      if (!result.ok) expect(result.failure.detail).toMatch(/password/)
    }
    expect(kinds).toEqual(['wrongCredentials', 'wrongCredentials', 'locked'])
    expect(requests).toHaveLength(3)
  })

  test.each([
    ['locked@demo.example', 'locked'],
    ['forbidden@demo.example', 'forbidden'],
  ])('%s is %s', async (login, kind) => {
    await expect(wire.enter(login)).rejects.toThrow(`${login}: ${kind}`)
  })

  test('a wrong tenant token is a wrong credential', async () => {
    const config = { ...wire.config, accessToken: 'another' }
    const typed = { login: 'slow@demo.example', password: demo.password, domain: null, keep: false }
    expect(await signIn({ config, fetch: wire.fetch }, typed)).toMatchObject({
      failure: { kind: 'wrongCredentials' },
    })
  })
})

describe('the list', () => {
  test('is all 240, every field readable', async () => {
    const list = await wire.listOf(demo.login)
    expect(list).toMatchObject({ state: 'complete', total: 240, rejected: [] })
    expect(list.workOrders).toHaveLength(240)
    expect(list.workOrders.flatMap(({ unreadable }) => unreadable)).toEqual([])
    expect(list.workOrders.filter(({ createdAt, status }) => !createdAt || !status)).toEqual([])
  })

  test.each<[string, number, WorkOrderList['state']]>([
    ['empty', 0, 'complete'],
    ['one', 1, 'complete'],
    ['no-count', 240, 'complete'],
    ['uneven-pages', 240, 'complete'],
    ['shifting-rows', 240, 'complete'],
    ['foreign-link', 240, 'complete'],
    ['hiccup', 240, 'complete'],
    ['slow', 240, 'complete'],
    ['looping-link', 200, 'short'],
  ])('of %s is %i work orders, %s', async (name, size, state) => {
    const list = await wire.listOf(`${name}@demo.example`)
    expect([list.workOrders.length, list.state]).toEqual([size, state])
  })

  test('of a foreign link asks our own address only (F34, T3)', async () => {
    const { listOf, requests } = connect()
    await listOf('foreign-link@demo.example')
    expect(requests.every((url) => url.startsWith('/api/'))).toBe(true)
  })

  test('waits as long as a busy server asks', async () => {
    const { listOf, waits } = connect()
    expect((await listOf('busy@demo.example')).state).toBe('complete')
    expect(waits).toEqual([3000])
  })

  test('of 5,000 comes whole', { timeout: 30_000 }, async () => {
    const list = await wire.listOf('five-thousand@demo.example')
    expect(list).toMatchObject({ state: 'complete', total: 5000, rejected: [] })
    expect(list.workOrders).toHaveLength(5000)
  })

  test.each([
    ['html', 'notApi', 200],
    ['forbidden-list', 'forbidden', 403],
  ])('of %s has failed as %s, and is not empty', async (name, kind, status) => {
    const list = await wire.listOf(`${name}@demo.example`)
    expect(list).toMatchObject({ state: 'failed', failure: { kind, status } })
  })

  test('counts the row it cannot read and shows the others', async () => {
    const list = await wire.listOf('broken-row@demo.example')
    expect(list.workOrders).toHaveLength(11)
    expect(list.rejected).toHaveLength(1)
    expect(list.state).toBe('complete')
  })

  test.each(['cycle', 'orphans', 'hostile'])('of %s rejects nothing', async (name) => {
    const list = await wire.listOf(`${name}@demo.example`)
    expect(list).toMatchObject({ state: 'complete', rejected: [] })
    expect(list.workOrders.length).toBeGreaterThan(0)
  })

  test('halted by a 500 on page three goes on there, not from the start (F3)', async () => {
    const { enter, crawlOf, requests } = connect()
    const crawl = crawlOf(await enter('outage@demo.example'))
    const failed = await finish(crawl)
    expect(failed).toMatchObject({
      state: 'failed',
      total: 240,
      failure: { kind: 'server', status: 500 },
    })
    expect(failed.workOrders).toHaveLength(200)
    expect(failed.failure?.detail).toContain('Timeout expired')

    const asked = requests.length
    expect((await finish(crawl)).workOrders).toHaveLength(240)
    expect(requests.slice(asked)).toEqual([
      '/api/JobsView?$orderby=id2%20desc&$count=true&$skip=200',
    ])
  })

  test('halted by a dead token is unauthorized; a new token can go on (F4)', async () => {
    const { enter, clientOf, crawlOf } = connect()
    const session = await enter('expires@demo.example')
    const list = await finish(crawlOf(session))
    expect(list).toMatchObject({ state: 'failed', failure: { kind: 'unauthorized' } })
    expect(list.workOrders).toHaveLength(200)
    expect(await isTokenDead(clientOf(session))).toBe(true)
    const again = await finish(crawlOf(await enter('expires@demo.example')))
    expect(again.workOrders).toHaveLength(240)
  })
})

describe('one work order', () => {
  test('is the same by its own address as in the list', async () => {
    const session = await wire.enter(demo.login)
    const { workOrders } = await finish(wire.crawlOf(session))
    const listed = workOrders[17]
    if (!listed) throw new Error('no work orders')
    expect(await readWorkOrder(wire.clientOf(session), listed.id)).toEqual({
      state: 'found',
      workOrder: listed,
    })
  })

  test('of another customer, or of nobody, is not visible and signs nobody out (T34)', async () => {
    const session = await wire.enter(demo.login)
    const foreign = (await wire.listOf('pieter.devries@docks-vastgoed.be')).workOrders[0]?.id
    if (!foreign) throw new Error('no work orders')
    const client = wire.clientOf(session)
    const unknown = 'dddddddd-0000-4000-8000-000000000000' as WorkOrderId
    for (const id of [foreign, unknown])
      expect(await readWorkOrder(client, id)).toEqual({ state: 'notVisible' })
    expect(await isTokenDead(client)).toBe(false)
  })

  test('asked with a token nobody issued: signed out', async () => {
    const client = wire.clientOf({ token: 'bm9ib2R5' })
    const id = 'dddddddd-0000-4000-8000-000000000000' as WorkOrderId
    expect(await readWorkOrder(client, id)).toEqual({ state: 'signedOut' })
  })
})
