import { describe, expect, test } from 'vitest'
import { sandboxAccounts } from './accounts.ts'
import { createSandbox, type SandboxOptions } from './createSandbox.ts'
import { visit, visitWith } from './visitor.ts'

const start = Date.parse('2026-11-24T13:05:00Z')
const fresh = (options: Partial<SandboxOptions> = {}) =>
  createSandbox({ now: () => start, ...options })
const thirdPage = '/api/JobsView?$skip=200'

describe('each fault is an account', () => {
  test('with a login and a sentence of its own', () => {
    expect(new Set(sandboxAccounts.map(({ login }) => login)).size).toBe(sandboxAccounts.length)
    expect(new Set(sandboxAccounts.map(({ shows }) => shows)).size).toBe(sandboxAccounts.length)
  })

  test.each([
    ['empty', [0]],
    ['one', [1]],
    ['broken-row', [12]],
    ['uneven-pages', [100, 7, 1, 60, 60, 12]],
    ['foreign-link', [100, 100, 40]],
    ['shifting-rows', [100, 100, 50]],
  ])('%s has pages of %j', async (name, sizes) => {
    const pages = await (await visit(fresh(), name)).pages('/api/JobsView')
    expect(pages.map((page) => page.length)).toEqual(sizes)
  })

  test('five thousand are five thousand, each once, counted', async () => {
    const pages = await (
      await visit(fresh(), 'five-thousand')
    ).pages('/api/JobsView?$select=id&$orderby=id2 desc')
    expect(new Set(pages.flat().map((row) => row['id'])).size).toBe(5000)
  })

  test('a hundred thousand are paged from any place', async () => {
    const visitor = await visit(fresh(), 'hundred-thousand')
    const page = (await visitor.json(
      '/api/JobsView?$orderby=id2 desc&$skip=99950&$count=true',
    )) as {
      value: Record<string, unknown>[]
    }
    expect(page).toMatchObject({ '@odata.count': 100_000 })
    expect(page.value.map((row) => row['id2'])).toEqual(
      Array.from({ length: 50 }, (_, index) => 300_049 - index),
    )
  })

  test('shifting rows repeat some, but lose none', async () => {
    const rows = (await (await visit(fresh(), 'shifting-rows')).pages('/api/JobsView')).flat()
    expect(rows).toHaveLength(250)
    expect(new Set(rows.map((row) => row['id'])).size).toBe(240)
  })

  test('slow waits 1.5 seconds a page', async () => {
    const waits: number[] = []
    const sandbox = fresh({ wait: async (ms) => void waits.push(ms) })
    await (await visit(sandbox, 'slow')).pages('/api/JobsView')
    expect(waits).toEqual([1500, 1500, 1500])
  })

  test('slow stops waiting when nobody waits for it any more', async () => {
    const { token } = await visit(fresh(), 'slow')
    const began = performance.now()
    await fresh().fetch(
      new Request('http://sandbox.test/api/JobsView', {
        headers: { authorization: `Basic ${token}` },
        signal: AbortSignal.timeout(20),
      }),
    )
    expect(performance.now() - began).toBeLessThan(1000)
  })
})

describe('a token that dies', () => {
  test('is refused from the third page on, everywhere; the next one lives and can go on there', async () => {
    const sandbox = fresh()
    const visitor = await visit(sandbox, 'expires')
    expect((await visitor.get('/api/JobsView?$skip=100')).status).toBe(200)
    expect((await visitor.get(thirdPage)).status).toBe(401)
    expect((await visitor.get('/api/JobsView?$top=1')).status).toBe(401)
    const again = await visit(sandbox, 'expires')
    expect((await again.get(thirdPage)).status).toBe(200)
    expect((await again.pages('/api/JobsView')).flat()).toHaveLength(240)
    expect((await visitor.get('/api/JobsView?$top=1')).status).toBe(401)
  })

  test('shows itself again to the next visitor, and hurts nobody else', async () => {
    const sandbox = fresh()
    const first = await visit(sandbox, 'expires')
    const beside = await visit(sandbox, 'expires')
    expect((await first.get(thirdPage)).status).toBe(401)
    expect((await beside.get('/api/JobsView?$skip=100')).status).toBe(200)
    await visit(sandbox, 'expires')
    expect((await (await visit(sandbox, 'expires')).get(thirdPage)).status).toBe(401)
  })
})

describe('a server that fails on the third page', () => {
  test.each([
    ['hiccup', [500, 200]],
    ['outage', [500, 500, 500, 500, 200]],
    ['broken-page', [500, 500, 500, 500, 500, 500]],
  ])('%s answers %j', async (name, expected) => {
    const sandbox = fresh()
    const visitor = await visit(sandbox, name)
    expect((await visitor.get('/api/JobsView?$skip=100')).status).toBe(200)
    const statuses: number[] = []
    for (const _ of expected) statuses.push((await visitor.get(thirdPage)).status)
    expect(statuses).toEqual(expected)
    // Another sign-in meets the fault afresh.
    expect((await (await visit(sandbox, name)).get(thirdPage)).status).toBe(500)
  })
})

describe('answers that are not what was asked for', () => {
  test('busy asks once to wait', async () => {
    const visitor = await visit(fresh(), 'busy')
    const refused = await visitor.get('/api/JobsView?$skip=100')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3'])
    expect((await visitor.get('/api/JobsView?$skip=100')).status).toBe(200)
  })

  test('html is a page with status 200', async () => {
    const answer = await (await visit(fresh(), 'html')).get('/api/JobsView')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ])
  })

  test('forbidden-list is a 403, no-count a 400 for $count alone', async () => {
    const sandbox = fresh()
    expect((await (await visit(sandbox, 'forbidden-list')).get('/api/JobsView')).status).toBe(403)
    const plain = await visit(sandbox, 'no-count')
    expect((await plain.get('/api/JobsView?$count=true')).status).toBe(400)
    expect((await plain.pages('/api/JobsView')).flat()).toHaveLength(240)
  })

  test('foreign-link names another host', async () => {
    const page = (await (await visit(fresh(), 'foreign-link')).json('/api/JobsView')) as Record<
      string,
      unknown
    >
    expect(page['@odata.nextLink']).toBe(
      'https://v1servicedeskapi.elsewhere.example/api/JobsView?$skip=100',
    )
  })

  test('looping-link names itself', async () => {
    const visitor = await visit(fresh(), 'looping-link')
    const links: unknown[] = []
    for (const skip of [0, 100]) {
      const page = (await visitor.json(`/api/JobsView?$skip=${skip}`)) as Record<string, unknown>
      links.push(page['@odata.nextLink'])
    }
    expect(links).toEqual(Array(2).fill('http://sandbox.test/api/JobsView?$skip=100'))
  })

  test('ahead has a clock four minutes fast, in every answer', async () => {
    const sandbox = fresh()
    const { token } = await visit(sandbox, 'ahead')
    const answer = await visitWith(sandbox, token).get('/api/JobStatusView/Translations')
    expect(answer.headers.get('date')).toBe('Tue, 24 Nov 2026 13:09:00 GMT')
  })
})

describe('groups that are not what they should be', () => {
  const rowsOf = async (name: string) =>
    (await (await visit(fresh(), name)).pages('/api/JobsView')).flat()
  const none = '00000000-0000-0000-0000-000000000000'

  test('cycle: following parents does not end', async () => {
    const rows = await rowsOf('cycle')
    const parentOf = new Map(rows.map((row) => [row['id'], row['_parent_id']]))
    const neverEnds = rows.filter((row) => {
      let id: unknown = row['id']
      for (let step = 0; step < 20 && id !== none && parentOf.has(id); step += 1)
        id = parentOf.get(id)
      return parentOf.has(id)
    })
    expect(neverEnds).toHaveLength(7)
    expect(rows.some((row) => row['_parent_id'] === row['id'])).toBe(true)
    expect(rows).toHaveLength(10)
  })

  test('orphans: parents that nobody sees, shared, alone and by a common root', async () => {
    const rows = await rowsOf('orphans')
    const ids = new Set(rows.map((row) => row['id']))
    const orphans = rows.filter((row) => row['_parent_id'] !== none && !ids.has(row['_parent_id']))
    const sizes = (field: string) => {
      const values = orphans.map((row) => row[field])
      const each = [...new Set(values)].map((value) => values.filter((one) => one === value).length)
      return each.toSorted((x, y) => x - y)
    }
    expect(sizes('_parent_id')).toEqual([1, 1, 1, 1, 3])
    expect(sizes('root_parent_id')).toEqual([1, 1, 2, 3])
    const childless = rows.filter(
      (row) =>
        row['has_child'] === true && !rows.some((other) => other['_parent_id'] === row['id']),
    )
    expect(childless).toHaveLength(1)
  })

  test('hostile texts, dates and documents arrive as they are', async () => {
    const visitor = await visit(fresh(), 'hostile')
    const rows = (await visitor.pages('/api/JobsView')).flat()
    const texts = rows.map((row) => String(row['description']))
    for (const part of [
      '<script>',
      '\u202E',
      '__proto__',
      '=HYPERLINK',
      '\r\n',
      '\uD83D ',
      '\u0000',
    ]) {
      expect(texts.some((text) => text.includes(part))).toBe(true)
    }
    expect(Math.max(...texts.map((text) => text.length))).toBeGreaterThan(10_000)
    expect(rows.some((row) => row['dateutc_max_sla_resolution'] === '2026-02-30T10:00:00Z')).toBe(
      true,
    )
    const files = (await visitor.json('/api/DbFileView')) as {
      value: { mime_type: string; id: string }[]
    }
    const hidden = files.value.find(({ mime_type: mime }) => mime === 'image/png')
    expect(
      files.value.map(({ mime_type: mime }) => mime).toSorted((a, b) => (a < b ? -1 : 1)),
    ).toEqual(['application/pdf', 'image/png', 'image/png', 'image/svg+xml', 'text/html'])
    expect((await visitor.get(`/api/DbFileView/View?id=${hidden?.id ?? ''}`)).status).toBe(200)
  })
})

describe('beside the list', () => {
  const sides = [
    '/api/JobPlanningView?$filter=jobs_id eq 00000000-0000-0000-0000-000000000001',
    '/api/JobsView/GetAllTechnicianRemarksOfJob?jobs_id=',
    '/api/DbFileView?$select=id',
    '/api/JobStatusView/Translations',
    '/api/JobTypeView/Translations',
    '/api/JobsView(00000000-0000-0000-0000-000000000001)',
  ]

  test('list-only has nothing', async () => {
    const visitor = await visit(fresh(), 'list-only')
    const answers = await Promise.all(sides.map((path) => visitor.get(path)))
    expect(answers.map(({ status }) => status)).toEqual([403, 404, 404, 404, 404, 404])
    expect((await visitor.get('/api/JobsView')).status).toBe(200)
  })

  test('side-outage fails as often as a client tries, each read by itself', async () => {
    const visitor = await visit(fresh(), 'side-outage')
    for (const [index, often] of [4, 4, 8].entries()) {
      const statuses: number[] = []
      for (let tried = 0; tried <= often; tried += 1)
        statuses.push((await visitor.get(sides[index] ?? '')).status)
      expect(statuses.slice(0, -1)).toEqual(Array(often).fill(500))
      // Remarks of nothing are a 404 of their own.
      expect(statuses.at(-1)).toBe(index === 1 ? 404 : 200)
    }
  })

  test('view-only shows a document, and gives neither thumbnail nor download', async () => {
    const visitor = await visit(fresh(), 'view-only')
    const { value } = (await visitor.json('/api/DbFileView?$select=id&$top=1')) as {
      value: readonly { id: string }[]
    }
    const id = value[0]?.id ?? ''
    const view = await visitor.get(`/api/DbFileView/View/?id=${id}`)
    const thumbnail = await visitor.get(`/api/DbFileView/GetFileThumbnail/?id=${id}`)
    expect([view.status, thumbnail.status]).toEqual([200, 404])
  })

  test('slow gives a document in pieces, and all of it', async () => {
    const waits: number[] = []
    const visitor = await visit(fresh({ wait: async (ms) => void waits.push(ms) }), 'slow')
    const { value } = (await visitor.json('/api/DbFileView?$select=id,file_size&$top=1')) as {
      value: readonly { id: string; file_size: number }[]
    }
    const view = await visitor.get(`/api/DbFileView/View/?id=${value[0]?.id ?? ''}`)
    expect((await view.arrayBuffer()).byteLength).toBe(value[0]?.file_size)
    expect(waits.filter((ms) => ms === 200).length).toBeGreaterThan(10)
  })

  test('record-outage fails four times, and only there', async () => {
    const visitor = await visit(fresh(), 'record-outage')
    const { value } = (await (await visitor.get('/api/JobsView?$top=1')).json()) as {
      value: { id: string }[]
    }
    const record = `/api/JobsView(${value[0]?.id ?? ''})`
    const statuses: number[] = []
    for (let tried = 0; tried < 5; tried += 1) statuses.push((await visitor.get(record)).status)
    expect(statuses).toEqual([500, 500, 500, 500, 200])
    expect((await visitor.get('/api/JobTypeView/Translations')).status).toBe(200)
  })
})
