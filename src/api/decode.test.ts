import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeRow } from './decode.ts'
import { textPool } from './fieldReader.ts'
import { aGuid, aRow } from './testRows.ts'
import { jobsViewFields, type JobsViewField } from './wire.ts'

function decoded(overrides: Partial<Record<JobsViewField, unknown>> = {}) {
  const result = decodeRow(aRow(overrides))
  if (!result.ok) throw new Error(result.rejected.problems.join())
  return result.workOrder
}

/** The JSON sample as it stands in the vendor's own page. */
function sampleOfHelpPage(): unknown {
  const page = readFileSync(new URL('fixtures/jobsview-help-page.txt', import.meta.url), 'utf8')
  const start = page.indexOf('{', page.indexOf('application/json, text/json'))
  return JSON.parse(page.slice(start, page.indexOf('\n}', start) + 2))
}

describe('the help page’s own sample', () => {
  test('decodes, field by field', () => {
    const result = decodeRow(sampleOfHelpPage())
    const moment = Date.UTC(2026, 5, 24, 4, 0, 31, 127)
    expect(result).toMatchObject({
      ok: true,
      workOrder: {
        id: 'db23e0e5-4de0-4565-aecc-c3647ff2c5de',
        number: 2,
        reference: 'sample string 72',
        backOfficeReference: 'sample string 3',
        customerReference: 'sample string 61',
        name: 'sample string 11',
        description: 'sample string 13',
        parentId: '447f6482-aae8-4f82-9192-f3a4335dcc7f',
        rootParentId: 'c4e941db-e13d-4d65-95a5-d571ec4a0d6e',
        hasChild: true,
        type: { id: '3ad03c8f-648d-4e57-9b66-56c94f3d670a', name: 'sample string 6' },
        priority: { id: '7d1af3d8-cc98-412c-a7bd-8028db8acb9e', name: 'sample string 8' },
        status: { id: 'a740eef3-96d1-491f-89b4-6adaac721502', name: 'sample string 10' },
        noteCount: 12,
        visitCount: 74,
        plannedMinutes: null,
        createdAt: moment,
        modifiedAt: moment,
        inProgressAt: moment,
        closedAt: moment,
        targets: { contact: moment, arrival: moment, resolution: moment },
        wall: { created: moment, firstVisit: moment, notBefore: moment, notAfter: moment },
        technician: 'sample string 56',
        project: {
          id: 'a853cf0b-e5b7-4657-8ad8-ded1309a0105',
          number: 32,
          reference: 'sample string 35',
          name: 'sample string 36',
          serialNumber: 'sample string 37',
          location: 'sample string 34',
          contactName: 'sample string 38 sample string 39',
          shutdownConsequence: 'sample string 22',
        },
        equipment: {
          model: { name: 'sample string 41' },
          family: { name: 'sample string 43' },
          brand: { name: 'sample string 45' },
        },
        company: { code: 'sample string 46', name: 'sample string 47' },
        address: { street: 'sample string 48', email: 'sample string 55' },
        contact: { name: 'sample string 62', email: 'sample string 65' },
        createdBy: 'sample string 27 sample string 28',
        updatedBy: 'sample string 29 sample string 30',
        unreadable: [],
      },
    })
  })
})

describe('what the vendor writes for "nothing"', () => {
  const isAllEmpty = (value: unknown): boolean =>
    value === null ||
    value === false ||
    value === 0 ||
    (Array.isArray(value) && value.length === 0) ||
    (typeof value === 'object' && Object.values(value).every(isAllEmpty))

  test('is null on this side, and no doubt', () => {
    const { id, reference, ...rest } = decoded()
    expect(reference).toBe(id)
    for (const [field, value] of Object.entries(rest))
      expect([field, isAllEmpty(value)]).toEqual([field, true])
  })

  test('may as well be null, or not be there at all', () => {
    const nulls = Object.fromEntries(Object.keys(jobsViewFields).map((field) => [field, null]))
    expect(decodeRow({ ...nulls, id: aGuid(1) })).toEqual(decodeRow({ id: aGuid(1) }))
    const { visitCount, ...rest } = decoded()
    expect(visitCount).toBe(0)
    expect(decodeRow({ id: aGuid(1) })).toEqual({
      ok: true,
      workOrder: { ...rest, visitCount: null },
    })
  })

  test.each([
    '0001-01-01T00:00:00',
    '1979-12-31T18:30:00.000-05:30',
    '1980-01-01T00:00:00.000+05:45',
    '',
  ])('includes the date %j wherever the reader is (F20)', (date) => {
    const workOrder = decoded({ dateutc_closed: date, date_closed: date })
    expect([workOrder.closedAt, workOrder.wall.closed, workOrder.unreadable]).toEqual([
      null,
      null,
      [],
    ])
  })
})

describe('a field of the wrong kind', () => {
  test.each<[JobsViewField, unknown]>([
    ['name', 7],
    ['name', { evil: true }],
    ['id2', '12'],
    ['id2', 1.5],
    ['nb_notes', -1],
    ['has_child', 'true'],
    ['project_id', 'not a guid'],
    ['job_status_id', 5],
    ['dateutc_closed', '2026-02-30T00:00:00Z'],
    ['dateutc_closed', '2015-05-28T11:56:222Z'],
    ['date_create', 1_750_000_000],
    ['first_planning_date', '/Date(1750000000)/'],
  ])('%s = %j is empty and named', (field, value) => {
    expect(decoded({ [field]: value })).toEqual({ ...decoded(), unreadable: [field] })
  })

  test('does not hide its neighbours', () => {
    const workOrder = decoded({ name: 7, description: 'Leaks', date_create: 'soon' })
    expect(workOrder).toMatchObject({ description: 'Leaks', unreadable: ['name', 'date_create'] })
  })
})

describe('a row', () => {
  test.each([null, 7, 'text', [], undefined])('%j is rejected', (row) =>
    expect(decodeRow(row)).toEqual({
      ok: false,
      rejected: { id: null, reference: null, problems: ['the row is no object'] },
    }),
  )

  test.each([
    [undefined, null, 'id: missing'],
    ['', null, 'id: missing'],
    ['WO-1', 'WO-1', 'id: not a usable GUID'],
    [
      '00000000-0000-0000-0000-000000000000',
      '00000000-0000-0000-0000-000000000000',
      'id: not a usable GUID',
    ],
  ])('with id %j is rejected and can be reported', (id, told, problem) =>
    expect(decodeRow({ id, job_reference: 'WO-9' })).toEqual({
      ok: false,
      rejected: { id: told, reference: 'WO-9', problems: [problem] },
    }),
  )

  test('goes by its own reference, else the back office’s, else its number', () => {
    expect(decoded({ job_reference: 'A', reference_back_office: 'B', id2: 3 }).reference).toBe('A')
    expect(decoded({ job_reference: ' ', reference_back_office: 'B', id2: 3 }).reference).toBe('B')
    expect(decoded({ id2: 3 }).reference).toBe('3')
  })

  test('writes GUIDs in lower case', () => {
    expect(
      decoded({ id: aGuid(171).toUpperCase(), _parent_id: aGuid(205).toUpperCase() }),
    ).toMatchObject({
      id: aGuid(171),
      parentId: aGuid(205),
    })
  })

  test('a status without a name goes by its id, a name without an id by its name', () => {
    expect(decoded({ job_status_id: aGuid(1) }).status).toEqual({ id: aGuid(1), name: 'a0000000' })
    expect(decoded({ job_status_name: 'Open' }).status).toEqual({ id: null, name: 'Open' })
  })

  test('reads wall times as digits and instants as moments', () => {
    const text = '2026-06-24T06:00:00.0000000+02:00'
    const workOrder = decoded({ date_create: text, dateutc_create: text })
    expect(workOrder.wall.created).toBe(Date.UTC(2026, 5, 24, 6))
    expect(workOrder.createdAt).toBe(Date.UTC(2026, 5, 24, 4))
  })

  test('cuts an endless text, but no sign in two (F41)', () => {
    const description = decoded({ description: '😀'.repeat(50_000) }).description ?? ''
    expect(description.length).toBeLessThanOrEqual(65_536)
    expect(description.endsWith('😀…')).toBe(true)
  })

  test('keeps emoji, right-to-left, zero-width and NUL as they are (F44)', () => {
    const name = '\u202Eעברית\u200B😀\u0000é\uD800x'
    expect(decoded({ name }).name).toBe(name)
  })
})

describe('hostile rows', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('1980-01-01', '', aGuid(3).toUpperCase()),
  )
  const field = fc.constantFrom(
    ...Object.keys(jobsViewFields),
    '__proto__',
    'constructor',
    'toString',
    'unknown',
  )
  const row = fc.dictionary(field, value, { maxKeys: 80 })

  const plainPrototypes = (thing: unknown): boolean =>
    typeof thing !== 'object' ||
    thing === null ||
    Array.isArray(thing) ||
    (Object.getPrototypeOf(thing) === Object.prototype &&
      Object.values(thing).every(plainPrototypes))

  const leaves = (thing: unknown): unknown[] =>
    typeof thing === 'object' && thing !== null ? Object.values(thing).flatMap(leaves) : [thing]

  test('never throw, never poison, are never lost for a bad field (P1–P3)', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length
    fc.assert(
      fc.property(row, fc.boolean(), (hostile, hasId) => {
        const result = decodeRow(hasId ? { ...hostile, id: aGuid(1) } : hostile)
        if (hasId) expect(result.ok).toBe(true)
        expect(plainPrototypes(result)).toBe(true)
        expect(leaves(result.ok && result.workOrder)).not.toContain('')
      }),
      { numRuns: 3000 },
    )
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before)
  })

  test('a row cannot set its own prototype (T21)', () => {
    const evil: unknown = JSON.parse(`{"__proto__":{"name":"inherited"},"id":"${aGuid(1)}"}`)
    expect(decodeRow(evil)).toMatchObject({ workOrder: { name: null } })
    expect(decodeRow(Object.create({ id: aGuid(1) }))).toMatchObject({ ok: false })
  })
})

test('a pool shares equal texts and keeps every text as it is', () => {
  const pool = textPool()
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect(pool(text)).toBe(text)
    }),
  )
})
