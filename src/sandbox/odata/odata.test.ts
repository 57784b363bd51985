import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowsInMemory, type EntitySet, type Row, type RowSource } from './entitySet.ts'
import { compileFilter } from './evaluate.ts'
import { parseFilter } from './expression.ts'
import { QueryFault } from './fault.ts'
import { readListQuery } from './listQuery.ts'
import { takePage } from './page.ts'

const set: EntitySet = {
  name: 'Things',
  element: 'thing',
  fields: {
    id: 'guid',
    n: 'integer',
    text: 'string',
    on: 'date',
    is_open: 'boolean',
    owner: 'guid',
  },
}

const row: Row = {
  id: '0E7B6C1A-0000-4000-A000-000000000001',
  n: 7,
  text: "it's (fine), and so on",
  on: '2026-11-24T13:05:00.1234567+00:00',
  is_open: true,
  owner: 'db23e0e5-4de0-4565-aecc-c3647ff2c5de',
}

const holds = (filter: string, on: Row = row) => compileFilter(parseFilter(filter), set)(on)

describe('$filter', () => {
  test.each([
    ['n eq 7', true],
    ['n ne 7', false],
    ['n gt -3', true],
    ['n ge 7 and n le 7', true],
    ['n lt 7', false],
    ['7 eq n', true],
    ["text eq 'it''s (fine), and so on'", true],
    ["contains(text,'(fine)')", true],
    ["contains(text, 'IT')", false],
    ["startswith(text,'it''s') and not endswith(text,'on ')", true],
    ['is_open', true],
    ['not is_open', false],
    ['not not is_open', true],
    ['is_open eq false', false],
    ['not (n eq 8 or is_open eq false)', true],
    ['n eq 8 or n eq 7 and is_open', true],
    ['(n eq 8 or n eq 7) and not is_open', false],
    ['id eq 0e7b6c1a-0000-4000-a000-000000000001', true],
    ['owner eq DB23E0E5-4DE0-4565-AECC-C3647FF2C5DE', true],
    ['owner ne 00000000-0000-0000-0000-000000000000', true],
    ["on gt '2026-11-24T13:05:00.000Z'", true],
    ["on lt '2026-11-24T14:05:01+01:00'", true],
    ["on gt '2026-11-24'", true],
    ['on lt 2026-11-25', true],
    ['on ge 2026-11-24T13:05:00.123Z', true],
    ["on gt '2026-11-24T13:05:01'", false],
    ['text eq null', false],
    ['text ne null', true],
    ['id eq owner', false],
  ])('%s is %s', (filter, expected) => {
    expect(holds(filter)).toBe(expected)
  })

  test.each([
    ['n EQ 7'],
    ['n eq 7 AND is_open'],
    ['n eq 7 and'],
    ['n eq'],
    ['(n eq 7'],
    ['n eq 7)'],
    [''],
    ["text eq 'open"],
    ["n eq '7'"],
    ['text eq 7'],
    ['text eq plain'],
    ["owner eq 'db23e0e5-4de0-4565-aecc-c3647ff2c5de'"],
    ['owner eq 12'],
    ["on gt 'yesterday'"],
    ["on gt '2026-13-40'"],
    ['is_open eq 1'],
    ['is_open eq True'],
    ['nosuch eq 1'],
    ['constructor eq 1'],
    ["nosuch(text,'x')"],
    ["toString(text,'x')"],
    ["contains(n,'x')"],
    ["contains(text,'x','y')"],
    ['n'],
    ['not n'],
    ['n eq 7 is_open'],
    ['n in (7)'],
    [`${'('.repeat(200)}is_open${')'.repeat(200)}`],
    [Array(2000).fill('is_open').join(' and ')],
  ])('%s is refused', (filter) => {
    expect(() => holds(filter)).toThrow(QueryFault)
  })

  test('a field of the wrong type matches no comparison but "ne"', () => {
    const broken = { n: 'seven', text: 3, on: 'soon', is_open: 'yes' }
    expect(holds('n gt 0 or n le 0 or n eq 7', broken)).toBe(false)
    expect(holds("n ne 7 and contains(text,'') and not is_open", broken)).toBe(true)
    expect(holds("on gt '1900-01-01'", broken)).toBe(false)
  })

  test('keeps what a plain array filter keeps, whatever the expression', () => {
    fc.assert(
      fc.property(rows(), condition(), (list, { filter, keeps }) => {
        const kept = page(list, { $filter: filter }).rows
        expect(new Set(kept.map((one) => one['id']))).toEqual(
          new Set(list.filter((one) => keeps(one as unknown as Thing)).map((one) => one['id'])),
        )
      }),
    )
  })
})

describe('$orderby', () => {
  test.each([['n ASC'], ['n up'], ['n asc desc'], ['nosuch'], ['n,'], ['']])(
    '"%s" is refused',
    (order) => {
      expect(() => page([], { $orderby: order })).toThrow(QueryFault)
    },
  )

  test('sorts by several fields, ties by id', () => {
    fc.assert(
      fc.property(rows(), (list) => {
        const sorted = page(list, { $orderby: 'is_open desc, n' }).rows as unknown as Thing[]
        const expected = (list as unknown as Thing[]).toSorted(
          (a, b) => Number(b.is_open) - Number(a.is_open) || a.n - b.n || (a.id < b.id ? -1 : 1),
        )
        expect(sorted.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
      }),
    )
  })
})

describe('paging', () => {
  test('visits each matching row once, and no more than $top', () => {
    fc.assert(
      fc.property(
        rows(),
        fc.nat(50),
        fc.option(fc.nat(60)),
        fc.integer({ min: 1, max: 9 }),
        (list, skip, top, size) => {
          const source = rowsInMemory(list)
          const seen: unknown[] = []
          let from: { skip: number; top: number | null } | null = { skip, top }
          while (from !== null) {
            const asked = new URLSearchParams({ $filter: 'n ge 0', $skip: String(from.skip) })
            if (from.top !== null) asked.set('$top', String(from.top))
            const {
              rows: found,
              next,
              total,
            } = takePage(source, set, readListQuery(asked, set), size)
            expect(found.length).toBeLessThanOrEqual(size)
            expect(total).toBe(list.length)
            seen.push(...found.map((one) => one['id']))
            from = next
          }
          const all = list.map((one) => one['id'] as string).toSorted()
          expect(seen).toEqual(all.slice(skip, top === null ? undefined : skip + top))
        },
      ),
    )
  })

  test.each([
    ['$top', '-1'],
    ['$top', 'ten'],
    ['$skip', '1.5'],
    ['$count', 'TRUE'],
    ['$select', 'id,nosuch'],
    ['$expand', 'owner'],
    ['$Filter', 'n eq 7'],
  ])('%s=%s is refused', (name, value) => {
    expect(() => page([], { [name]: value })).toThrow(QueryFault)
  })

  test('an option given twice is refused, a parameter of no meaning let through', () => {
    expect(() => readListQuery(new URLSearchParams('$top=1&$top=2'), set)).toThrow(QueryFault)
    expect(readListQuery(new URLSearchParams('_=123'), set).filter).toBeNull()
  })

  test.each([
    [{}, 10],
    [{ $orderby: 'n desc,text', $skip: '50000' }, 10],
    [{ $filter: 'owner eq db23e0e5-4de0-4565-aecc-c3647ff2c5de and n gt 3' }, 2],
    [{ $orderby: 'text' }, 100_010],
  ])('%j touches %i of 100,000 rows', (options, expected) => {
    let touched = 0
    const source: RowSource = {
      count: 100_000,
      ascendingBy: new Set(['id', 'n']),
      at: (index) => {
        touched += 1
        return { ...row, n: index }
      },
      // Two rows, one of which the rest of the filter drops.
      narrow: (field) => {
        if (field !== 'owner') return undefined
        touched += 2
        return [row, { ...row, n: 0 }]
      },
    }
    const query = readListQuery(new URLSearchParams(options), set)
    const first = takePage(source, set, query, 10)
    expect(first.rows).toHaveLength(Math.min(expected, 10) === 2 ? 1 : 10)
    expect(touched).toBe(expected)
    // The next page of the same question asks for its own rows only.
    touched = 0
    takePage(source, set, { ...query, skip: query.skip + 10 }, 10)
    expect(touched).toBe(expected === 2 ? 0 : 10)
  })

  test('$select keeps the named fields only', () => {
    expect(page([row], { $select: 'n, is_open' }).rows).toEqual([{ n: 7, is_open: true }])
  })
})

interface Thing {
  readonly id: string
  readonly n: number
  readonly text: string
  readonly on: string
  readonly is_open: boolean
  readonly owner: string
}

function page(list: readonly Row[], options: Readonly<Record<string, string>>) {
  return takePage(rowsInMemory(list), set, readListQuery(new URLSearchParams(options), set))
}

const texts = fc.constantFrom('', 'a', "o'clock", 'or', 'and so on', 'A', 'é')
const instants = fc.integer({ min: Date.UTC(2020), max: Date.UTC(2030) })
const guids = fc.uuid({ version: 4 })

function rows(): fc.Arbitrary<readonly Row[]> {
  const thing = fc.record({
    id: guids,
    n: fc.nat(5),
    text: texts,
    on: instants.map((ms) => new Date(ms).toISOString()),
    is_open: fc.boolean(),
    owner: fc.constantFrom(
      'db23e0e5-4de0-4565-aecc-c3647ff2c5de',
      '00000000-0000-0000-0000-000000000000',
    ),
  })
  return fc.uniqueArray(thing, { maxLength: 40, selector: ({ id }) => id })
}

interface Condition {
  readonly filter: string
  readonly keeps: (thing: Thing) => boolean
}

function condition(): fc.Arbitrary<Condition> {
  const compare = {
    eq: (a: unknown, b: unknown) => a === b,
    ne: (a: unknown, b: unknown) => a !== b,
    gt: (a: number, b: number) => a > b,
    ge: (a: number, b: number) => a >= b,
    lt: (a: number, b: number) => a < b,
    le: (a: number, b: number) => a <= b,
  }
  const word = fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le')
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    fc.tuple(word, fc.nat(5)).map(([by, n]) => ({
      filter: `n ${by} ${n}`,
      keeps: (thing: Thing) => compare[by](thing.n, n),
    })),
    fc.tuple(word, instants).map(([by, ms]) => ({
      filter: `on ${by} '${new Date(ms).toISOString()}'`,
      keeps: (thing: Thing) => compare[by](Date.parse(thing.on), ms),
    })),
    texts.map((text) => ({
      filter: `text eq ${quoted(text)}`,
      keeps: (thing: Thing) => thing.text === text,
    })),
    texts.map((text) => ({
      filter: `contains(text,${quoted(text)})`,
      keeps: (thing: Thing) => thing.text.includes(text),
    })),
    fc.boolean().map((value) => ({
      filter: `is_open eq ${value}`,
      keeps: (thing: Thing) => thing.is_open === value,
    })),
    fc.constant({
      filter: 'owner eq 00000000-0000-0000-0000-000000000000',
      keeps: (thing: Thing) => thing.owner.startsWith('0000'),
    }),
  )
  return fc.letrec<{ any: Condition }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      leaf,
      tie('any').map(({ filter, keeps }) => ({
        filter: `not (${filter})`,
        keeps: (thing: Thing) => !keeps(thing),
      })),
      fc.tuple(tie('any'), tie('any')).map(([a, b]) => ({
        filter: `(${a.filter}) and (${b.filter})`,
        keeps: (thing: Thing) => a.keeps(thing) && b.keeps(thing),
      })),
      // Without brackets: "and" binds tighter than "or".
      fc.tuple(leaf, leaf, leaf).map(([a, b, c]) => ({
        filter: `${a.filter} or ${b.filter} and ${c.filter}`,
        keeps: (thing: Thing) => a.keeps(thing) || (b.keeps(thing) && c.keeps(thing)),
      })),
    ),
  })).any
}
