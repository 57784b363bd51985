import { describe, expect, test } from 'vitest'
import type { ApiClient } from './client.ts'
import { createListLoader, type ListLoader, type Refresh } from './listLoader.ts'
import { aFailure, aPage, fakeClient, rowsNumbered } from './testRows.ts'
import type { WorkOrderList } from './workOrderList.ts'

/**
 * A loader and the cache around it: what is on the screen, and everything that ever was. `pageMs` pass
 * with each page, and `drawMsPerRow` while the screen draws.
 */
function screen(pages: ApiClient, pageMs = 0, drawMsPerRow = 0) {
  let now = Date.UTC(2026, 5, 24)
  let landing = Promise.resolve()
  const land = async () => {
    // Long after whatever the screen had to do with the page before.
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
    now += pageMs
  }
  const client: ApiClient = {
    ...pages,
    getJson: async (...asked) => {
      const page = await pages.getJson(...asked)
      await (landing = landing.then(land))
      return page
    },
  }
  const loader = createListLoader({ client, now: () => now })
  const shown: WorkOrderList[] = []
  const refreshes: Refresh[] = []
  loader.subscribe(() => refreshes.push(loader.refresh()))
  const show = (list: WorkOrderList) => {
    if (list !== shown.at(-1)) shown.push(list)
    return list
  }
  const publish = async (list: WorkOrderList) => {
    show(list)
    await Promise.resolve()
    now += list.workOrders.length * drawMsPerRow
  }
  const load = async () => show(await loader.load({ earlier: shown.at(-1) ?? null, publish }))
  return {
    loader,
    load,
    shown,
    refreshes,
    sizes: () => shown.map(({ workOrders }) => workOrders.length),
  }
}

function growing(size: number, pageSize = 100) {
  const rows = rowsNumbered(1, size)
  return fakeClient((query) => aPage(rows, query, pageSize))
}

describe('the first list', () => {
  test('shows its first page at once, then as it grows by a fifth', async () => {
    const { load, sizes, shown } = screen(growing(2000))
    await load()
    expect(sizes()).toEqual([100, 200, 300, 400, 500, 600, 800, 1000, 1200, 1500, 1800, 2000])
    expect(shown.map(({ state }) => state)).toEqual([
      ...Array<string>(11).fill('loading'),
      'complete',
    ])
  })

  test('shows itself every half second even if it grows by less', async () => {
    const { load, sizes } = screen(growing(50, 1), 300)
    await load()
    expect(sizes().length).toBeGreaterThan(20)
  })

  test('rests eight times as long as a drawing took, so that a slow device can do other things', async () => {
    const { load, sizes } = screen(growing(40_000, 500), 50, 0.05)
    await load()
    // 5,000 take 250 ms to draw: 40 pages pass. The next pause is longer than what is left.
    expect(sizes().filter((size) => size > 5000)).toEqual([25_000, 40_000])
  })

  test('a large one is not shown the more often for coming fast', async () => {
    const { load, sizes } = screen(growing(20_000, 1000), 100)
    await load()
    const late = sizes().filter((size) => size > 5000)
    expect(late.length).toBeLessThan(5)
    expect(late.at(-1)).toBe(20_000)
  })

  test('a thousand pages are some forty renderings', async () => {
    const { load, shown } = screen(growing(1000, 1))
    await load()
    expect(shown.length).toBeLessThan(45)
  })

  test('a failure keeps what came; the next load goes on from there and says so at once', async () => {
    let isBroken = true
    const client = fakeClient((query) =>
      query.get('$skip') === '200' && isBroken ? aFailure() : aPage(rowsNumbered(1, 500), query),
    )
    const { load, shown } = screen(client)
    expect(await load()).toMatchObject({ state: 'failed', total: 500, failure: { status: 500 } })
    isBroken = false
    const before = [shown.length, client.asked.length] as const
    expect((await load()).workOrders).toHaveLength(500)
    expect(shown[before[0]]).toMatchObject({ state: 'loading', failure: null })
    expect(shown[before[0]]?.workOrders).toHaveLength(200)
    expect(client.asked).toHaveLength(before[1] + 3)
  })

  test('a failure on the very first page is shown, not thrown', async () => {
    const { load } = screen(fakeClient(() => aFailure({ kind: 'forbidden', status: 403 })))
    expect(await load()).toMatchObject({
      state: 'failed',
      workOrders: [],
      failure: { status: 403 },
    })
  })

  test('can be stopped, and gone on with', async () => {
    const { loader, load, sizes, shown } = screen(growing(300))
    const first = load()
    await turnsUntil(() => sizes().includes(100))
    loader.stop()
    expect((await first).state).toBe('stopped')
    loader.resume()
    expect(await load()).toMatchObject({ state: 'complete', total: 300 })
    expect(shown.at(-1)?.workOrders).toHaveLength(300)
  })

  test('is loaded once however many ask (F61)', async () => {
    const client = growing(300)
    const { load } = screen(client)
    const lists = await Promise.all([load(), load(), load()])
    expect(client.asked).toHaveLength(3)
    expect(new Set(lists).size).toBe(1)
  })
})

describe('a refresh of a complete list', () => {
  async function complete() {
    const server = { size: 300, failAt: null as string | null, hides: 0 }
    const client = fakeClient((query) => {
      if (server.failAt !== null && (query.get('$skip') ?? '0') === server.failAt) return aFailure()
      const page = aPage(rowsNumbered(1, server.size), query)
      return { ...page, '@odata.count': server.size + server.hides }
    })
    const on = screen(client)
    const first = await on.load()
    return { ...on, server, client, first }
  }

  test('is swapped in whole; the old list stays meanwhile', async () => {
    const { load, server, shown, refreshes } = await complete()
    server.size = 450
    const before = shown.length
    await load()
    expect(shown.slice(before).map(({ workOrders }) => workOrders.length)).toEqual([450])
    expect(refreshes.map(({ isRunning }) => isRunning)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ])
    expect(refreshes.at(-2)).toMatchObject({ loaded: 400, total: 450 })
  })

  test('tells how far it is to the end, however long the list is', async () => {
    const { load, refreshes } = screen(growing(20_000, 1000), 600)
    await load()
    const before = refreshes.length
    await load()
    const loaded = refreshes.slice(before).map((refresh) => refresh.loaded)
    expect(loaded).toContain(10_000)
    expect(loaded).toContain(19_000)
  })

  test('that fails never replaces it; retrying goes on from the failed page', async () => {
    const { load, loader, server, client, first } = await complete()
    server.failAt = '200'
    expect(await load()).toBe(first)
    expect(loader.refresh()).toMatchObject({ isRunning: false, failure: { status: 500 } })

    server.failAt = null
    const asked = client.asked.length
    loader.resume()
    const list = await load()
    expect(list).not.toBe(first)
    expect(list.workOrders).toHaveLength(300)
    expect(client.asked.slice(asked).map((url) => url.split('$skip=')[1])).toEqual(['200'])
    expect(loader.refresh().failure).toBeNull()
  })

  test('that was not retried begins anew', async () => {
    const { load, server, client } = await complete()
    server.failAt = '200'
    await load()
    server.failAt = null
    const asked = client.asked.length
    await load()
    expect(client.asked).toHaveLength(asked + 3)
  })

  test('that falls short never replaces a complete list, and says so', async () => {
    const { load, loader, server, first } = await complete()
    server.size = 200
    server.hides = 100
    expect(await load()).toBe(first)
    expect(loader.refresh().failure?.kind).toBe('notApi')
  })

  test('can be stopped without a word', async () => {
    const { load, loader, refreshes, first } = await complete()
    const again = load()
    await turnsUntil(() => refreshes.some(({ loaded }) => loaded > 0))
    loader.stop()
    expect(await again).toBe(first)
    expect(loader.refresh()).toMatchObject({ isRunning: false, failure: null })
  })
})

describe('when the contact goes', () => {
  test('a run under way publishes no more, and the next begins anew (T12)', async () => {
    const client = growing(500)
    const { loader, load, shown } = screen(client)
    const first = load()
    await turnsUntil(() => shown.length > 0)
    loader.reset()
    const published = shown.length
    await turnsUntil(() => false, 20)
    // What the dropped run resolves with is the cache's to ignore; nothing was published.
    await first
    expect(shown.length).toBeLessThanOrEqual(published + 1)

    const asked = client.asked.length
    await freshLoad(loader)
    expect(client.asked[asked]).toBe('/api/JobsView?$orderby=id2%20desc&$count=true')
  })

  test('what the last contact’s server refused is learnt anew', async () => {
    const client = fakeClient((query) =>
      query.has('$count') ? aFailure({ kind: 'badRequest', status: 400 }) : aPage([], query),
    )
    const { loader, load } = screen(client)
    await load()
    loader.reset()
    await freshLoad(loader)
    expect(client.asked.filter((url) => url.includes('$count'))).toHaveLength(2)
  })

  const freshLoad = (loader: ListLoader) => loader.load({ earlier: null, publish: async () => {} })
})

/** Lets promises run, turn by turn, until something holds. */
async function turnsUntil(holds: () => boolean, most = 1000): Promise<void> {
  for (let turn = 0; turn < most && !holds(); turn += 1) await Promise.resolve()
}
