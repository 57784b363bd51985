import { XMLParser } from 'fast-xml-parser'
import { beforeAll, describe, expect, test } from 'vitest'
import { jobsViewFields } from '../api/wire.ts'
import { createSandbox } from './createSandbox.ts'
import { sandboxAddress, visit, type Visitor } from './visitor.ts'

const start = Date.parse('2026-11-24T13:05:00Z')
const sandbox = createSandbox({ now: () => start })
let sofie: Visitor
let amelie: Visitor
let pieter: Visitor

beforeAll(async () => {
  sofie = await visit(sandbox)
  amelie = await visit(sandbox, 'amelie.rousseau@bakkerij-lambrechts.be')
  pieter = await visit(sandbox, 'pieter.devries@docks-vastgoed.be')
})

const byText = (a: string, b: string) => (a < b ? -1 : 1)

interface List {
  readonly '@odata.context': string
  readonly '@odata.count'?: number
  readonly '@odata.nextLink'?: string
  readonly value: readonly Readonly<Record<string, unknown>>[]
}

const list = async (path: string, visitor = sofie) => (await visitor.json(path)) as List

describe('the list', () => {
  test('comes in pages of 100 with an absolute next link, each work order once', async () => {
    const first = await list('/api/JobsView')
    expect(first['@odata.context']).toBe(`${sandboxAddress}/api/$metadata#JobsView`)
    expect(first['@odata.nextLink']).toBe(`${sandboxAddress}/api/JobsView?$skip=100`)
    expect(first).not.toHaveProperty('@odata.count')
    expect(Object.keys(first.value[0] ?? {})).toEqual(Object.keys(jobsViewFields))
    const pages = await sofie.pages('/api/JobsView')
    const ids = pages.flat().map((row) => row['id'])
    expect(pages.map((page) => page.length)).toEqual([100, 100, 40])
    expect(new Set(ids).size).toBe(240)
  })

  test('keeps every option in the next link, and counts $top down', async () => {
    const page = await list(
      "/api/JobsView?$filter=name ne 'a%26b'&$orderby=id2 desc&$select=id,id2&$count=true&$top=150&$skip=20&x=1",
    )
    expect(page['@odata.context']).toBe(`${sandboxAddress}/api/$metadata#JobsView(id,id2)`)
    expect(page['@odata.count']).toBe(240)
    const next = new URL(page['@odata.nextLink'] ?? '')
    expect(Object.fromEntries(next.searchParams)).toEqual({
      $filter: "name ne 'a&b'",
      $orderby: 'id2 desc',
      $select: 'id,id2',
      $count: 'true',
      $top: '50',
      $skip: '120',
      x: '1',
    })
    const rest = await list(`/api/JobsView${next.search}`)
    expect(rest.value).toHaveLength(50)
    expect(rest).not.toHaveProperty('@odata.nextLink')
    const numbers = [...page.value, ...rest.value].map((row) => Number(row['id2']))
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
  })

  test('names the host that the caller sees', async () => {
    const proxied = await sofie.get('/api/JobsView', {
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'portal.example:8443, inner.example',
    })
    expect((await proxied.json())['@odata.nextLink']).toMatch(
      /^https:\/\/portal\.example:8443\/api\/JobsView\?/,
    )
    const bogus = await sofie.get('/api/JobsView', { 'x-forwarded-host': 'evil.example/x?y=' })
    expect((await bogus.json())['@odata.nextLink']).toMatch(/^http:\/\/sandbox\.test\//)
    const fixed = createSandbox({ now: () => start, publicOrigin: 'https://api.example' })
    expect((await list('/api/JobsView', await visit(fixed)))['@odata.nextLink']).toMatch(
      /^https:\/\/api\.example\//,
    )
  })

  test('holds only what belongs to the contact’s own companies', async () => {
    const french = (await amelie.pages('/api/JobsView')).flat()
    const other = (await pieter.pages('/api/JobsView')).flat()
    expect(new Set(french.map((row) => row['company_code']))).toEqual(new Set(['LAMB03']))
    expect(new Set(other.map((row) => row['company_code']))).toEqual(new Set(['DOCK01']))
    const own = new Set((await sofie.pages('/api/JobsView')).flat().map((row) => row['id']))
    expect(french.every((row) => own.has(row['id']))).toBe(true)
    expect(other.some((row) => own.has(row['id']))).toBe(false)
  })

  test('finds the leaves of a group, as the vendor’s own portal asks for them', async () => {
    const [root] = (await list('/api/JobsView?$filter=id2 eq 261180')).value
    const leaves = await list(
      `/api/JobsView?$filter=root_parent_id eq ${String(root?.['id']).toUpperCase()} and has_child eq false&$orderby=id2 desc`,
    )
    expect(leaves.value.map((row) => row['id2'])).toEqual([
      261193, 261192, 261191, 261188, 261187, 261185, 261184,
    ])
  })

  test('answers a delta with a quoted date and plus signs', async () => {
    const day = await list(
      "/api/JobsView?$filter=modified_dateutc+gt+'2026-11-23T13:05:00.000Z'&$count=true",
    )
    expect(day['@odata.count']).toBeGreaterThan(5)
    expect(day['@odata.count']).toBeLessThan(60)
  })

  test.each([
    ["$filter=name eq 'x' AND id2 eq 1"],
    ['$filter=nosuch eq 1'],
    ['$orderby=name DESC'],
    ['$select=nosuch'],
    ['$top=-1'],
    ['$expand=project'],
  ])('refuses %s with an OData error', async (query) => {
    const answer = await sofie.get(`/api/JobsView?${query}`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({
      error: {
        code: '',
        message: expect.stringContaining('not valid'),
        innererror: expect.any(Object),
      },
    })
  })
})

describe('one work order', () => {
  test('comes flat, by an id in any case, with all its fields or the asked ones', async () => {
    const [row] = (await list('/api/JobsView?$top=1')).value
    const id = String(row?.['id'])
    expect(await sofie.json(`/api/JobsView(${id.toUpperCase()})`)).toEqual({
      '@odata.context': `${sandboxAddress}/api/$metadata#JobsView/$entity`,
      ...row,
    })
    expect(await sofie.json(`/api/JobsView(${id})?$select=id2`)).toEqual({
      '@odata.context': expect.any(String),
      id2: row?.['id2'],
    })
  })

  test('of another company is a 401, an unknown one a 404', async () => {
    const [foreign] = (await list('/api/JobsView?$filter=id2 eq 261105', pieter)).value
    expect((await sofie.get(`/api/JobsView(${String(foreign?.['id'])})`)).status).toBe(401)
    expect((await sofie.get('/api/JobsView(7c9e6679-7425-40de-944b-e07fc1f90ae7)')).status).toBe(
      404,
    )
    expect((await sofie.get('/api/JobsView(1)')).status).toBe(404)
  })
})

describe('content types', () => {
  test.each([
    ['application/json', 'application/json; charset=utf-8'],
    ['text/json', 'text/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
    ['image/png', 'application/json; charset=utf-8'],
    ['application/xml', 'application/xml; charset=utf-8'],
    ['text/xml;q=0.9, text/json;q=0.1', 'text/xml; charset=utf-8'],
  ])('%s is answered with %s', async (accept, type) => {
    const answer = await sofie.get('/api/JobsView?$top=1', { accept })
    expect(answer.headers.get('content-type')).toBe(type)
  })

  test('XML says the same as JSON, in alphabetical order, without a next link', async () => {
    const json = await list('/api/JobsView')
    const answer = await sofie.get('/api/JobsView', { accept: 'application/xml' })
    const parser = new XMLParser({ parseTagValue: false, trimValues: false })
    const { jobs_view: rows } = parser.parse(await answer.text()).ArrayOfjobs_view
    expect(rows).toHaveLength(100)
    expect(Object.keys(rows[0])).toEqual(Object.keys(jobsViewFields).toSorted(byText))
    for (const [index, row] of json.value.entries()) {
      for (const [field, kind] of Object.entries(jobsViewFields)) {
        const value = String(row[field])
        expect(rows[index][field]).toBe(kind === 'date' ? new Date(value).toISOString() : value)
      }
    }
  })

  test('XML of one work order is one element', async () => {
    const [row] = (await list('/api/JobsView?$top=1')).value
    const answer = await sofie.get(`/api/JobsView(${String(row?.['id'])})`, { accept: 'text/xml' })
    expect(await answer.text()).toMatch(
      /^<jobs_view xmlns:i="http:\/\/www\.w3\.org\/2001\/XMLSchema-instance"><_parent_id>[^<]+<\/_parent_id><company_code>/,
    )
  })

  test('XML survives the texts that try to do harm', async () => {
    const visitor = await visit(sandbox, 'hostile')
    const answer = await visitor.get('/api/JobsView', { accept: 'application/xml' })
    const rows = new XMLParser({ parseTagValue: false }).parse(await answer.text(), true)
      .ArrayOfjobs_view.jobs_view
    const json = await list('/api/JobsView', visitor)
    expect(rows).toHaveLength(json.value.length)
    const script = '<script>document.title="stolen"</script>'
    expect(json.value.some((row) => row['description'] === script)).toBe(true)
    expect(rows.some((row: Record<string, unknown>) => row['description'] === script)).toBe(true)
  })
})

describe('what hangs on a work order', () => {
  const rowOf = async (id2: number) =>
    (await list(`/api/JobsView?$filter=id2 eq ${id2}`)).value[0] ?? {}

  test('visits, by the work order and in time', async () => {
    const row = await rowOf(261200)
    const visits = await list(
      `/api/JobPlanningView?$filter=jobs_id eq ${String(row['id'])}&$orderby=date_from`,
    )
    expect(visits.value).toHaveLength(Number(row['job_planning_count']))
    expect(visits.value[0]).toMatchObject({ jobs_id2: 261200, user_firstname: 'Femke' })
    expect(Date.parse(String(visits.value[0]?.['date_from']))).toBeLessThan(
      Date.parse(String(visits.value[1]?.['date_from'])),
    )
  })

  test('remarks: a bare array, a group’s with its members’, null for none', async () => {
    const remarks = async (id: unknown, visitor = sofie) =>
      visitor.get(`/api/JobsView/GetAllTechnicianRemarksOfJob?jobs_id=${String(id)}`)
    const [leaf, root, none] = [await rowOf(261187), await rowOf(261180), await rowOf(261209)]
    const own = (await (await remarks(leaf['id'])).json()) as readonly Record<string, unknown>[]
    expect(own.map((remark) => remark['user_fullname'])).toEqual([
      'Katrien Vanderhaeghen-De Clercq',
      'Lien Verhaeghe',
    ])
    const family = (await (await remarks(root['id'])).json()) as readonly Record<string, unknown>[]
    expect(new Set(family.map((remark) => remark['object_id2']))).toEqual(
      new Set([261187, 261188, 261193]),
    )
    expect(await (await remarks(none['id'])).json()).toBeNull()
    expect((await remarks(leaf['id'], pieter)).status).toBe(401)
    expect((await remarks('x')).status).toBe(404)
  })

  test('documents: list, thumbnail, bytes, and several at once as a zip', async () => {
    const row = await rowOf(261187)
    const files = await list(
      `/api/DbFileView?$filter=db_table_name eq 'jobs' and id_in_table eq ${String(row['id'])}&$select=id,file_name,mime_type,file_size`,
    )
    expect(files.value.map((file) => String(file['file_name'])).toSorted(byText)).toEqual([
      'Foto display foutcode.jpg',
      'Interventieverslag 261187.pdf',
      'Lekdichtheidsattest R-449A.pdf',
    ])
    for (const file of files.value) {
      const view = await sofie.get(`/api/DbFileView/View/?id=${String(file['id'])}`)
      const bytes = new Uint8Array(await view.arrayBuffer())
      expect(view.headers.get('content-type')).toBe(file['mime_type'])
      expect(bytes).toHaveLength(Number(file['file_size']))
      const thumbnail = await sofie.get(
        `/api/DbFileView/GetFileThumbnail/?id=${String(file['id'])}&maxWidth=40&maxHeight=40`,
      )
      expect(thumbnail.headers.get('content-type')).toBe('image/png')
      expect((await pieter.get(`/api/DbFileView/View/?id=${String(file['id'])}`)).status).toBe(404)
    }
    const ids = files.value.map((file) => `'${String(file['id'])}'`)
    const download = (paraString: string) =>
      sandbox.fetch(
        new Request(`${sandboxAddress}/api/DbFileView/download/`, {
          method: 'POST',
          headers: { authorization: `Basic ${sofie.token}` },
          body: new URLSearchParams({ paraString }),
        }),
      )
    const one = await download(`[${ids[0] ?? ''}]`)
    expect(one.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''/)
    const zip = new Uint8Array(await (await download(`[${ids.join(', ')}]`)).arrayBuffer())
    expect(zip.slice(0, 4)).toEqual(Uint8Array.of(0x50, 0x4b, 3, 4))
    expect((await download("['nothing']")).status).toBe(404)
  })

  test.each([['JobStatusView'], ['JobTypeView']])(
    '%s has its labels in four languages',
    async (view) => {
      const labels = (await sofie.json(`/api/${view}/Translations`)) as readonly {
        id: string
        translations: readonly { language_code: string; value: string }[]
      }[]
      const field = view === 'JobStatusView' ? 'job_status_id' : 'job_type_id'
      const ids = new Set(labels.map(({ id }) => id))
      const used = (await sofie.pages('/api/JobsView')).flat().map((row) => row[field])
      expect(used.every((id) => ids.has(String(id)))).toBe(true)
      for (const { translations } of labels) {
        expect(translations.map(({ language_code: code }) => code)).toEqual([
          'EN',
          'FR',
          'NL',
          'DE',
        ])
        expect(translations.every(({ value }) => value.length > 0)).toBe(true)
      }
    },
  )
})

describe('the rest of HTTP', () => {
  test('any origin may ask, with an Authorization header', async () => {
    const preflight = await sandbox.fetch(
      new Request(`${sandboxAddress}/api/JobsView`, {
        method: 'OPTIONS',
        headers: {
          origin: 'https://customer.example',
          'access-control-request-method': 'GET',
          'access-control-request-headers': 'authorization',
        },
      }),
    )
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Authorization')
    const denied = await sandbox.fetch(
      new Request(`${sandboxAddress}/api/JobsView`, {
        headers: { origin: 'https://customer.example' },
      }),
    )
    expect(denied.status).toBe(401)
    expect(denied.headers.get('access-control-allow-origin')).toBe('*')
  })

  test.each([
    ['POST', '/api/JobsView'],
    ['PUT', '/api/JobsView(7c9e6679-7425-40de-944b-e07fc1f90ae7)'],
    ['PATCH', '/api/JobPlanningView'],
    ['DELETE', '/api/DbFileView'],
    ['PUT', '/api/Authentication/contact-authtoken/'],
  ])('%s %s is not allowed: nothing can be written', async (method, path) => {
    const answer = await sandbox.fetch(
      new Request(sandboxAddress + path, {
        method,
        headers: { authorization: `Basic ${sofie.token}` },
      }),
    )
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toContain('GET')
  })

  test('an unknown address is a 404, and HEAD has no body', async () => {
    expect((await sofie.get('/api/NoSuchView')).status).toBe(404)
    const head = await sandbox.fetch(
      new Request(`${sandboxAddress}/api/JobsView`, {
        method: 'HEAD',
        headers: { authorization: `Basic ${sofie.token}` },
      }),
    )
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('date')).toBe('Tue, 24 Nov 2026 13:05:00 GMT')
  })
})
