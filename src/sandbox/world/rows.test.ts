import { describe, expect, test } from 'vitest'
import { jobsViewFields, type WireFieldKind } from '../../api/wire.ts'
import { z } from '../../zod.ts'
import { sandboxAccounts } from '../accounts.ts'
import type { EntitySet, Row, RowSource } from '../odata/entitySet.ts'
import { massWorld } from './massWorld.ts'
import { createTenant } from './tenant.ts'
import { fileSet, visitSet, type World } from './world.ts'

const telling = { anchor: Date.parse('2026-11-24T13:05:00Z'), seed: 'verhaeghe' }
const tenant = createTenant(telling)

const guid = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/))
const date = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3}|\.\d{7})?(Z|\+00:00)$/),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
)
const checks: Readonly<Record<WireFieldKind, z.ZodMiniType>> = {
  guid,
  integer: z.int().check(z.nonnegative()),
  string: z.string(),
  boolean: z.boolean(),
  date,
}

function rowCheck(fields: Readonly<Record<string, WireFieldKind>>) {
  return z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, kind]) => [name, checks[kind]])),
  )
}

function all(source: RowSource): readonly Row[] {
  return Array.from({ length: source.count }, (_, index) => source.at(index))
}

/** Worlds whose rows are wrong on purpose; tested by what is wrong with them. */
const spoilt = new Set(['broken-row', 'hostile'].map((name) => `${name}@demo.example`))
const many = new Set(['five-thousand', 'hundred-thousand'].map((name) => `${name}@demo.example`))
const sound = sandboxAccounts.filter(({ login }) => !spoilt.has(login) && !many.has(login))
/** Each world once, by the first account that sees it. */
const worlds = new Map(sound.toReversed().map(({ login, world }) => [world(tenant), login]))

describe.each([...worlds].map(([world, login]) => [login, world] as const))(
  'what %s sees',
  (_, world) => {
    test('has every field of the vendor’s table, of the right kind, and no null', () => {
      expectRows(world.workOrders, jobsViewFields)
    })

    test('has visits and documents of the right form', () => {
      expectRows(world.visits, visitSet.fields)
      expectRows(world.files, fileSet.fields)
    })

    test('agrees with itself: counts, visits, remarks, children', () => {
      expectAgreement(world)
    })
  },
)

describe('many work orders', () => {
  const world = massWorld(100_000, telling)
  const sample: RowSource = {
    count: 1000,
    ascendingBy: new Set(),
    at: (index) => world.workOrders.at(index * 100),
  }

  test('are as well-formed as few', () => {
    expectRows(sample, jobsViewFields)
  })

  test('stand in ascending order of id and number', () => {
    for (let index = 1; index < 3000; index += 1) {
      const [before, after] = [world.workOrders.at(index - 1), world.workOrders.at(index)]
      expect(String(before['id']) < String(after['id'])).toBe(true)
      expect(Number(before['id2'])).toBeLessThan(Number(after['id2']))
    }
  })

  test('are found by id, and nothing else is', () => {
    const last = world.workOrders.at(99_999)
    expect(world.find(String(last['id']))).toEqual(last)
    expect(
      world.find(String(last['id']).replace(/.$/, (sign) => (sign === '0' ? '1' : '0'))),
    ).toBeUndefined()
    expect(world.find('not-an-id')).toBeUndefined()
  })

  test('name parents that exist and say that they have children', () => {
    for (let index = 0; index < 2400; index += 1) {
      const row = world.workOrders.at(index)
      const parent = world.find(String(row['_parent_id']))
      if (!isNone(row['_parent_id'])) expect(parent?.['has_child']).toBe(true)
    }
  })

  test('give the visits of one work order without making all', () => {
    const row = all(sample).find((one) => one['job_planning_count'] === 1)
    const visits = world.visits.narrow?.('jobs_id', String(row?.['id']))
    expect(visits).toHaveLength(1)
  })
})

test('the same seed and time give the same world, another seed another', () => {
  const again = createTenant(telling).worldFor(['belgium'])
  const other = createTenant({ ...telling, seed: 'other' }).worldFor(['belgium'])
  expect(all(again.workOrders)).toEqual(all(tenant.worldFor(['belgium']).workOrders))
  expect(all(other.workOrders)).not.toEqual(all(again.workOrders))
})

test('a broken row is one of twelve', () => {
  const account = sandboxAccounts.find(({ login }) => login === 'broken-row@demo.example')
  const rows = account ? all(account.world(tenant).workOrders) : []
  const check = rowCheck(jobsViewFields)
  expect(rows).toHaveLength(12)
  expect(rows.filter((row) => !check.safeParse(row).success)).toHaveLength(1)
})

function expectRows(source: RowSource, fields: EntitySet['fields']): void {
  const check = rowCheck(fields)
  for (const row of all(source)) {
    const { error } = check.safeParse(row)
    expect(error?.issues ?? []).toEqual([])
  }
}

function expectAgreement(world: World): void {
  const rows = all(world.workOrders)
  const visits = all(world.visits)
  const numbers = rows.map((row) => row['id2'])
  expect(new Set(numbers).size).toBe(numbers.length)
  for (const row of rows) {
    const own = visits.filter((visit) => visit['jobs_id'] === row['id'])
    const minutes = own.reduce(
      (sum, visit) =>
        sum +
        (Date.parse(String(visit['date_to'])) - Date.parse(String(visit['date_from']))) / 60_000,
      0,
    )
    expect(row['job_planning_count']).toBe(own.length)
    expect(row['total_time_planned']).toBe(minutes)
    expect(row['nb_notes']).toBe(world.remarksOf(String(row['id'])).length)
    const first = Math.min(...own.map((visit) => Date.parse(String(visit['date_from']))))
    if (own.length > 0) expect(Date.parse(String(row['first_planning_date']))).toBe(first)
    else expect(row['first_planning_date']).toMatch(/^1980/)
  }
}

function isNone(id: unknown): boolean {
  return id === '00000000-0000-0000-0000-000000000000'
}
