import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ApiClient } from './client.ts'
import { createCrawl, type Crawl, type ServerHabits } from './crawl.ts'
import { succeed } from './failure.ts'
import { aFailure, aGuid, aPage, aRow, fakeClient, rowsNumbered } from './testRows.ts'
import { crawlLimits, type CrawlLimits } from './walk.ts'

const startedAt = Date.UTC(2026, 5, 24, 12)

function crawlOf(
  client: ApiClient,
  limits: Partial<CrawlLimits> = {},
  habits?: ServerHabits,
): Crawl {
  return createCrawl({
    client,
    habits: habits ?? { refused: [] },
    now: () => startedAt,
    limits: { ...crawlLimits, ...limits },
  })
}

async function finish(crawl: Crawl, signal = new AbortController().signal) {
  for await (const _ of crawl.pages(signal)) continue
  return crawl.list()
}

describe('a crawl', () => {
  test('follows the links to the last page and believes the count', async () => {
    const client = fakeClient((query) => aPage(rowsNumbered(1, 240), query))
    const list = await finish(crawlOf(client))
    expect(list.workOrders).toHaveLength(240)
    expect(list).toMatchObject({ state: 'complete', total: 240, failure: null, asOf: startedAt })
    expect(client.asked).toEqual([
      '/api/JobsView?$orderby=id2%20desc&$count=true',
      '/api/JobsView?$orderby=id2%20desc&$count=true&$skip=100',
      '/api/JobsView?$orderby=id2%20desc&$count=true&$skip=200',
    ])
  })

  test('asks for the next pages together once it knows where they begin', async () => {
    const rows = rowsNumbered(1, 1000)
    let underway = 0
    let most = 0
    const slow: ApiClient = {
      ...fakeClient(() => null),
      getJson: async (_, query = '') => {
        most = Math.max(most, (underway += 1))
        await new Promise((resolve) => setTimeout(resolve))
        underway -= 1
        return succeed(aPage(rows, new URLSearchParams(query)))
      },
    }
    const list = await finish(crawlOf(slow))
    expect(list).toMatchObject({ state: 'complete', total: 1000 })
    expect(list.workOrders.map(({ number }) => number)).toEqual(rows.map(({ id2 }) => id2))
    expect(most).toBe(4)
  })

  test('drops what it asked ahead when the links go another way, or it is stopped', async () => {
    const rows = rowsNumbered(1, 1000)
    const signals: AbortSignal[] = []
    const client = fakeClient((query) => {
      const page = aPage(rows, query)
      // From the third page on the server makes smaller ones.
      const isLater = Number(query.get('$skip') ?? 0) >= 200
      return isLater ? aPage(rows, query, 70) : page
    })
    const watched: ApiClient = {
      ...client,
      getJson: (path, query, options) => {
        if (options?.signal) signals.push(options.signal)
        return client.getJson(path, query, options)
      },
    }
    const list = await finish(crawlOf(watched))
    expect(list).toMatchObject({ state: 'complete', total: 1000 })
    expect(list.workOrders).toHaveLength(1000)

    const stop = new AbortController()
    signals.length = 0
    for await (const _ of crawlOf(watched).pages(stop.signal)) stop.abort()
    expect(signals.every(({ aborted }) => aborted)).toBe(true)
  })

  test('an empty list is complete, not a failure', async () => {
    const list = await finish(crawlOf(fakeClient((query) => aPage([], query))))
    expect(list).toMatchObject({ workOrders: [], total: 0, state: 'complete' })
  })

  test.each([
    ['null', null],
    ['an empty object', {}],
    ['text', ''],
    ['a number', 7],
    ['value that is no array', { value: {} }],
    ['a link that is no text', { value: [], '@odata.nextLink': { skip: 100 } }],
  ])('%s with status 200 is never an empty list', async (_, body) => {
    const list = await finish(crawlOf(fakeClient(() => body)))
    expect(list.state).toBe('failed')
    expect(list.failure?.kind).toBe('notApi')
  })

  test('an error body with status 200 fails with the server’s words', async () => {
    const list = await finish(crawlOf(fakeClient(() => ({ Message: 'Database is away' }))))
    expect(list.failure).toMatchObject({ kind: 'server', detail: 'Database is away' })
  })

  test('takes a bare array and the other spelling of the link', async () => {
    const bare = await finish(crawlOf(fakeClient(() => rowsNumbered(1, 3))))
    expect(bare).toMatchObject({ state: 'complete', total: null })
    expect(bare.workOrders).toHaveLength(3)

    const spelt = fakeClient((query) =>
      query.has('$skip')
        ? { value: rowsNumbered(3, 4) }
        : { value: rowsNumbered(1, 2), '@odata.nextlink': 'JobsView?$skip=2' },
    )
    expect((await finish(crawlOf(spelt))).workOrders).toHaveLength(4)
  })

  test('goes on over an empty page that has a link (F29) and pages of any size (F30)', async () => {
    const sizes = [3, 0, 0, 5]
    const client = fakeClient((_, asked) => ({
      value: rowsNumbered(asked * 10, asked * 10 + (sizes[asked - 1] ?? 0) - 1),
      ...(asked < sizes.length && { '@odata.nextLink': `/api/JobsView?$skip=${asked * 10}` }),
    }))
    const list = await finish(crawlOf(client))
    expect(list).toMatchObject({ state: 'complete' })
    expect(list.workOrders).toHaveLength(8)
  })

  test('keeps one row per id, the newest whatever the order (F23, F24, F28)', async () => {
    const version = (name: string, modified_dateutc: string) =>
      aRow({ id: aGuid(1).toUpperCase(), name, modified_dateutc })
    const client = fakeClient((query) =>
      query.has('$skip')
        ? {
            value: [version('old', '2026-06-01T00:00:00Z'), version('new', '2026-06-02T00:00:00Z')],
          }
        : {
            value: [version('newest', '2026-06-03T00:00:00Z')],
            '@odata.nextLink': '/api/JobsView?$skip=1',
          },
    )
    const list = await finish(crawlOf(client))
    expect(list.workOrders.map(({ name }) => name)).toEqual(['newest'])
  })

  test('counts a broken row and keeps the others; it did arrive', async () => {
    const rows = [...rowsNumbered(1, 2), aRow({ id: 'nonsense', job_reference: 'WO-3' }), 'text']
    const list = await finish(crawlOf(fakeClient((query) => aPage(rows, query))))
    expect(list).toMatchObject({ state: 'complete', total: 4 })
    expect(list.workOrders).toHaveLength(2)
    expect(list.rejected).toEqual([
      { id: 'nonsense', reference: 'WO-3', problems: ['id: not a usable GUID'] },
      { id: null, reference: null, problems: ['the row is no object'] },
    ])
  })

  test('is short when the server counted more than it sent', async () => {
    const client = fakeClient(() => ({ value: rowsNumbered(1, 5), '@odata.count': 6 }))
    expect(await finish(crawlOf(client))).toMatchObject({ state: 'short', failure: null, total: 6 })
  })
})

describe('a link that leads nowhere', () => {
  const linkTo = (link: (asked: number) => string) =>
    fakeClient((_, asked) => ({
      value: rowsNumbered(asked, asked),
      '@odata.nextLink': link(asked),
    }))

  test('to itself is followed once (F31)', async () => {
    const client = linkTo(() => '/api/JobsView?$skip=1')
    const list = await finish(crawlOf(client))
    expect(list.state).toBe('short')
    expect(list.workOrders).toHaveLength(2)
    expect(client.asked).toHaveLength(2)
  })

  test('in a circle of three is walked once (F32)', async () => {
    const client = linkTo((asked) => `/api/JobsView?$skip=${(asked % 3) + 1}`)
    expect((await finish(crawlOf(client))).state).toBe('short')
    expect(client.asked).toHaveLength(4)
  })

  test('to ever new pages of nothing new stops', async () => {
    const client = fakeClient((_, asked) => ({
      value: rowsNumbered(1, 2),
      '@odata.nextLink': `/api/JobsView?$skip=${asked}`,
    }))
    expect((await finish(crawlOf(client))).failure?.detail).toBe('the pages bring nothing new')
    expect(client.asked).toHaveLength(4)
  })

  test('to ever fresh rows stops at the limits and says so (F33)', async () => {
    const rows = await finish(
      crawlOf(
        linkTo((n) => `?$skip=${n}`),
        { maxRows: 20 },
      ),
    )
    expect(rows).toMatchObject({
      state: 'short',
      failure: { detail: 'more work orders than we take' },
    })
    expect(rows.workOrders).toHaveLength(20)
    const pages = await finish(
      crawlOf(
        linkTo((n) => `?$skip=${n}`),
        { maxPages: 7 },
      ),
    )
    expect(pages).toMatchObject({ state: 'short', failure: { detail: 'more pages than we take' } })
    const page = await finish(
      crawlOf(
        fakeClient(() => rowsNumbered(1, 9)),
        { maxRowsPerPage: 4 },
      ),
    )
    expect(page.state).toBe('short')
    expect(page.workOrders).toHaveLength(4)
  })

  test('to another entity set is not followed (F35, T4)', async () => {
    const client = linkTo(() => 'https://api.example/api/Contact?$skip=1')
    expect((await finish(crawlOf(client))).state).toBe('short')
    expect(client.asked).toHaveLength(1)
  })
})

describe('a crawl that is interrupted', () => {
  test('goes on from the page that failed, not from the start (F3)', async () => {
    let isBroken = true
    const client = fakeClient((query) =>
      query.get('$skip') === '200' && isBroken ? aFailure() : aPage(rowsNumbered(1, 500), query),
    )
    const crawl = crawlOf(client)
    const failed = await finish(crawl)
    expect(failed).toMatchObject({ state: 'failed', failure: { status: 500 }, total: 500 })
    expect(failed.workOrders).toHaveLength(200)

    isBroken = false
    const before = client.asked.length
    const list = await finish(crawl)
    expect(list.state).toBe('complete')
    expect(list.workOrders).toHaveLength(500)
    expect(client.asked.slice(before).map((url) => url.split('$skip=')[1])).toEqual([
      '200',
      '300',
      '400',
    ])
  })

  test('stops between pages when asked and goes on later', async () => {
    const client = fakeClient((query) => aPage(rowsNumbered(1, 300), query))
    const crawl = crawlOf(client)
    const stop = new AbortController()
    for await (const _ of crawl.pages(stop.signal)) stop.abort()
    expect(crawl.list()).toMatchObject({ state: 'stopped', failure: null })
    expect(crawl.size()).toBe(100)
    expect((await finish(crawl)).workOrders).toHaveLength(300)
  })

  test('once over, it asks nothing more', async () => {
    const client = fakeClient((query) => aPage(rowsNumbered(1, 3), query))
    const crawl = crawlOf(client)
    await finish(crawl)
    await finish(crawl)
    expect(client.asked).toHaveLength(1)
  })
})

describe('a server that refuses an option with 400', () => {
  const refusing = (options: readonly string[]) =>
    fakeClient((query) =>
      options.some((option) => query.has(option))
        ? aFailure({ kind: 'badRequest', status: 400 })
        : aPage(rowsNumbered(1, 150), query),
    )

  test.each([
    [['$count'], 2],
    [['$orderby'], 3],
    [['$count', '$orderby'], 4],
  ])('%j is asked without, and remembered', async (options, tries) => {
    const habits: ServerHabits = { refused: [] }
    const client = refusing(options)
    const list = await finish(crawlOf(client, {}, habits))
    expect(list.state).toBe('complete')
    expect(list.workOrders).toHaveLength(150)
    expect(client.asked).toHaveLength(tries + 1)
    expect(habits.refused).toEqual(options)

    const again = refusing(options)
    await finish(crawlOf(again, {}, habits))
    expect(again.asked).toHaveLength(2)
  })

  test('a 400 that no option explains stays a 400', async () => {
    const client = fakeClient(() => aFailure({ kind: 'badRequest', status: 400 }))
    expect(await finish(crawlOf(client))).toMatchObject({
      state: 'failed',
      failure: { status: 400 },
    })
    expect(client.asked).toHaveLength(4)
  })

  test('a 400 on a later page is a failure like any other', async () => {
    const client = fakeClient((query) =>
      query.has('$skip')
        ? aFailure({ kind: 'badRequest', status: 400 })
        : aPage(rowsNumbered(1, 200), query),
    )
    expect((await finish(crawlOf(client))).state).toBe('failed')
    expect(client.asked).toHaveLength(2)
  })
})

describe('rows that change under the crawl', () => {
  test('a deletion makes it walk again, so the row that slid over the border is found (F26)', async () => {
    let rows = rowsNumbered(1, 250)
    const client = fakeClient((query, asked) => {
      if (asked === 2) rows = rows.filter(({ id2 }) => id2 !== 7)
      return aPage(rows, query)
    })
    const list = await finish(crawlOf(client))
    expect(list.state).toBe('complete')
    expect(list.workOrders.map(({ number }) => number)).toEqual(rows.map(({ id2 }) => id2))
  })

  test('what comes in before the first page meanwhile is found by a second walk', async () => {
    let rows = rowsNumbered(1, 250).toReversed()
    const client = fakeClient((query, asked) => {
      const page = aPage(rows, query)
      if (asked === 1) rows = [...rowsNumbered(251, 251), ...rows]
      return page
    })
    const list = await finish(crawlOf(client))
    expect(list.state).toBe('complete')
    expect(list.workOrders).toHaveLength(251)
  })

  test('what it had stays on show while it walks again', async () => {
    let rows = rowsNumbered(1, 250)
    const client = fakeClient((query, asked) => {
      if (asked === 2) rows = rows.slice(1)
      return aPage(rows, query)
    })
    const crawl = crawlOf(client)
    const sizes: number[] = []
    for await (const _ of crawl.pages(new AbortController().signal)) sizes.push(crawl.size())
    expect(sizes).toEqual([100, 200, 249, 249, 249])
  })

  test('a list that shrinks under every walk ends short', async () => {
    let size = 400
    const client = fakeClient((query) => aPage(rowsNumbered(1, (size -= 1)), query))
    expect((await finish(crawlOf(client))).state).toBe('short')
    expect(client.asked.length).toBeLessThan(20)
  })

  const change = fc.oneof(
    fc.record({ kind: fc.constant('add' as const) }),
    fc.record({ kind: fc.constant('remove' as const), at: fc.nat(60) }),
    fc.record({ kind: fc.constant('touch' as const), at: fc.nat(60) }),
    fc.record({ kind: fc.constant('none' as const) }),
  )

  /** Pages asked together are answered in whatever order. */
  function inAnyOrder(client: ApiClient, delays: readonly number[]): ApiClient {
    let asked = 0
    return {
      ...client,
      getJson: async (...question) => {
        for (let turns = delays[asked++] ?? 0; turns > 0; turns -= 1) await Promise.resolve()
        return client.getJson(...question)
      },
    }
  }

  /** P11: `isNaive` believes the last page, as a check that this property can fail at all. */
  function lossless(isNaive: boolean) {
    return fc.asyncProperty(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 9 }),
      fc.array(change, { maxLength: 20 }),
      fc.array(fc.nat(12), { maxLength: 20 }),
      async (size, pageSize, changes, delays) => {
        let rows = rowsNumbered(1, size).toReversed()
        const initial = rows.map(({ id }) => id)
        let highest = size
        const client = fakeClient((query, asked) => {
          const page = aPage(rows, query, pageSize)
          const next = changes[asked - 1] ?? { kind: 'none' }
          if (next.kind === 'add') rows = [...rowsNumbered((highest += 1), highest), ...rows]
          if (next.kind === 'remove') rows = rows.filter((_, index) => index !== next.at)
          if (next.kind === 'touch') {
            rows = rows.map((row, index) =>
              index === next.at ? { ...row, modified_dateutc: '2026-06-24T00:00:00Z' } : row,
            )
          }
          if (isNaive) delete page['@odata.count']
          return page
        })
        const list = await finish(crawlOf(inAnyOrder(client, delays)))
        const arrived = new Set<string>(list.workOrders.map(({ id }) => id))
        const staying = new Set(rows.map(({ id }) => id))
        const lost = initial.filter((id) => staying.has(id) && !arrived.has(id))
        return lost.length === 0 || list.state !== 'complete'
      },
    )
  }

  test(
    'loses no row that stayed, or says it is incomplete (P11)',
    { timeout: 30_000 },
    async () => {
      await fc.assert(lossless(false), { numRuns: 500 })
    },
  )

  test(
    'without a count it would lose some: the property can fail',
    { timeout: 30_000 },
    async () => {
      const outcome = await fc.check(lossless(true), { numRuns: 500 })
      expect(outcome.failed).toBe(true)
    },
  )
})

test('terminates for any graph of links (P12)', async () => {
  const links = fc.array(fc.option(fc.nat(12)), { minLength: 1, maxLength: 13 })
  await fc.assert(
    fc.asyncProperty(links, async (graph) => {
      const client = fakeClient((query) => {
        const at = Number(query.get('$skip') ?? 0)
        const to = graph[at] ?? null
        return {
          value: rowsNumbered(at, at),
          ...(to !== null && { '@odata.nextLink': `/api/JobsView?$skip=${to}` }),
        }
      })
      await finish(crawlOf(client))
      expect(client.asked.length).toBeLessThanOrEqual(graph.length + 2)
      expect(new Set(client.asked).size).toBe(client.asked.length)
    }),
  )
})
