import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { describe, expect, test } from 'vitest'
import { createListLoader } from './listLoader.ts'
import { workOrderListOptions } from './listQuery.ts'
import { createSessionStore, type Session } from './session.ts'
import { aFailure, aPage, fakeClient, rowsNumbered } from './testRows.ts'

const anna: Session = {
  token: 'a',
  login: 'anna',
  contactId: null,
  name: null,
  language: null,
  isKept: false,
}

/** The query as the screen runs it, over a server that a function plays. */
function run(answer: Parameters<typeof fakeClient>[0]) {
  const client = fakeClient(answer)
  const session = createSessionStore({
    basePath: '/',
    local: null,
    session: null,
    channel: () => null,
  })
  session.start(anna)
  const queryClient = new QueryClient()
  const listLoader = createListLoader({ client, now: Date.now })
  const options = workOrderListOptions({ listLoader, session }, queryClient, 'anna')
  const observer = new QueryObserver(queryClient, options)
  const seen: [string, number][] = []
  const stop = observer.subscribe(({ data }) => {
    if (data) seen.push([data.state, data.workOrders.length])
  })
  const settled = async () => {
    while (queryClient.isFetching() > 0 || seen.length === 0)
      await new Promise((resolve) => setTimeout(resolve))
    return observer.getCurrentResult().data
  }
  return { client, session, queryClient, listLoader, observer, options, seen, settled, stop }
}

describe('the list query', () => {
  test('shows pages as they land, then the whole', async () => {
    const { seen, settled, stop, observer } = run((query) => aPage(rowsNumbered(1, 240), query))
    expect((await settled())?.state).toBe('complete')
    expect(seen.filter(([, size], index) => size !== seen[index - 1]?.[1])).toEqual([
      ['loading', 100],
      ['loading', 200],
      ['complete', 240],
    ])
    expect(observer.getCurrentResult()).toMatchObject({ status: 'success', fetchStatus: 'idle' })
    stop()
  })

  test('a refetch that fails leaves the very same list', async () => {
    let isBroken = false
    const { settled, observer, listLoader, stop } = run((query) =>
      isBroken ? aFailure() : aPage(rowsNumbered(1, 240), query),
    )
    const list = await settled()
    isBroken = true
    expect((await observer.refetch()).data).toBe(list)
    expect(listLoader.refresh().failure?.status).toBe(500)
    stop()
  })

  test.each([1, 3])('a 401 on page %i ends the session', async (page) => {
    const { session, settled, stop } = run((query, asked) =>
      asked === page
        ? aFailure({ kind: 'unauthorized', status: 401 })
        : aPage(rowsNumbered(1, 400), query),
    )
    await settled()
    expect([session.get(), session.lastEnd()]).toEqual([null, 'expired'])
    stop()
  })

  test('back with a new token, loading goes on from the page that was refused (F4)', async () => {
    let isDead = true
    const { client, session, queryClient, options, settled, stop } = run((query, asked) =>
      asked >= 3 && isDead
        ? aFailure({ kind: 'unauthorized', status: 401 })
        : aPage(rowsNumbered(1, 400), query),
    )
    await settled()
    stop()
    isDead = false
    session.start({ ...anna, token: 'b' })
    const again = new QueryObserver(queryClient, options)
    const leave = again.subscribe(() => {})
    while (queryClient.isFetching() > 0) await new Promise((resolve) => setTimeout(resolve))
    const { data } = again.getCurrentResult()
    expect([data?.state, data?.workOrders.length]).toEqual(['complete', 400])
    expect(client.asked.slice(-2).map((url) => url.split('$skip=')[1])).toEqual(['200', '300'])
    leave()
  })

  test('a 401 on a refresh ends the session too', async () => {
    let isDead = false
    const { session, settled, observer, stop } = run((query) =>
      isDead ? aFailure({ kind: 'unauthorized', status: 401 }) : aPage([], query),
    )
    await settled()
    isDead = true
    await observer.refetch()
    expect(session.lastEnd()).toBe('expired')
    stop()
  })

  test('a 401 for a token replaced meanwhile ends nothing', async () => {
    const { session, settled, stop } = run((_, asked) => {
      if (asked === 1) session.start({ ...anna, token: 'b' })
      return aFailure({ kind: 'unauthorized', status: 401 })
    })
    await settled()
    expect(session.get()?.token).toBe('b')
    stop()
  })

  test('no other failure ends the session', async () => {
    for (const failure of [aFailure(), aFailure({ kind: 'forbidden', status: 403 })]) {
      const { session, settled, stop } = run(() => failure)
      await settled()
      expect(session.get()).toEqual(anna)
      stop()
    }
  })

  test('focus asks again after a minute, not before, and never what the reader stopped', () => {
    const { options, stop } = run((query) => aPage([], query))
    const { refetchOnWindowFocus: decide } = options
    const at = (asOf: number, state = 'complete') =>
      typeof decide === 'function' && decide({ state: { data: { asOf, state } } } as never)
    expect(at(Date.now() - 59_000)).toBe(false)
    expect(at(Date.now() - 61_000)).toBe('always')
    expect(at(Date.now() - 61_000, 'stopped')).toBe(false)
    stop()
  })

  test('keys keep contacts apart', async () => {
    const { queryClient, options, settled, stop } = run((query) => aPage([], query))
    await settled()
    expect(queryClient.getQueryData(options.queryKey)).toBeDefined()
    expect(queryClient.getQueryData(['workOrders', 'bert'])).toBeUndefined()
    stop()
  })
})
