import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moments, tangledLists } from './arbitraryWorkOrder.ts'
import { nextDeadline } from './deadline.ts'
import { growForest, type Branch } from './forest.ts'
import { defaultPolicy } from './policy.ts'
import { groupings } from './sections.ts'
import { arrange, type Arrangement, type Layout, type TreeRow } from './selection.ts'
import { sortFields, type SortBy, type SortField } from './sortField.ts'
import { stagePolicyWith } from './stage.ts'
import {
  aStatus,
  aWorkOrder,
  after,
  at,
  statusIds,
  type WorkOrderOverrides,
} from './testWorkOrder.ts'
import type { WorkOrder } from './workOrder.ts'

const now = at('2026-06-10T12:00Z')
const minute = 60_000
const hour = 60 * minute

function by(field: SortField, descending = false): SortBy {
  return { field, descending }
}

/** Asks for the work orders in the tree, by reference, nothing chosen; each test says what differs. */
function show(workOrders: readonly WorkOrder[], asked: Partial<Arrangement> = {}) {
  return arrange(growForest(workOrders), {
    matches: null,
    sort: by('reference'),
    expanded: new Map(),
    layout: 'tree',
    now,
    policy: defaultPolicy,
    collator: new Intl.Collator('en'),
    ...asked,
  })
}

/** The rows as a reader sees them: two spaces a level, `+` closed, `-` open, `(…)` for context. */
function outline({ rows }: { readonly rows: readonly TreeRow[] }): readonly string[] {
  return rows.map(({ key, level, hasChildren, isExpanded, isContext }) => {
    const sign = hasChildren ? (isExpanded ? '- ' : '+ ') : ''
    return `${'  '.repeat(level - 1)}${sign}${isContext ? `(${key})` : key}`
  })
}

function named(id: string, parentId: string | null = null, more: WorkOrderOverrides = {}) {
  return aWorkOrder({ id, parentId, reference: id, ...more })
}

function isNamed(...ids: readonly string[]) {
  return (workOrder: WorkOrder) => ids.includes(workOrder.id)
}

/** Two families, a single one, and a family whose head is not visible. */
const families = [
  named('a'),
  named('a1', 'a'),
  named('a2', 'a'),
  named('a21', 'a2'),
  named('a22', 'a2'),
  named('b'),
  named('b1', 'b'),
  named('c'),
  named('d1', 'x'),
]

describe('the tree without a filter', () => {
  test('shows groups over their children, each level sorted by itself', () => {
    expect(outline(show(families))).toEqual([
      '- a',
      '  a1',
      '  - a2',
      '    a21',
      '    a22',
      '- b',
      '  b1',
      'c',
      '- unseen:x',
      '  d1',
    ])
  })

  test('turned round, children stay in their group and the placeholder stays last', () => {
    expect(outline(show(families, { sort: by('reference', true) }))).toEqual([
      'c',
      '- b',
      '  b1',
      '- a',
      '  - a2',
      '    a22',
      '    a21',
      '  a1',
      '- unseen:x',
      '  d1',
    ])
  })

  test('counts work orders, not placeholders, and families, not the groups in them', () => {
    expect(show(families)).toMatchObject({ matchCount: 9, groupCount: 2, total: 9 })
    expect(show([])).toMatchObject({ rows: [], matchCount: 0, groupCount: 0, total: 0 })
  })

  test('tells each row its place among its siblings and which lines go on beside it', () => {
    const rows = new Map(show(families).rows.map((row) => [row.key, row]))
    expect(rows.get('a')).toMatchObject({ level: 1, setSize: 4, posInSet: 1, guides: [] })
    expect(rows.get('a1')).toMatchObject({ level: 2, setSize: 2, posInSet: 1, guides: [true] })
    expect(rows.get('a22')).toMatchObject({
      level: 3,
      setSize: 2,
      posInSet: 2,
      isLastSibling: true,
      guides: [true, false],
    })
    expect(rows.get('a22')?.parentRow).toBe(rows.get('a2'))
    expect(rows.get('d1')).toMatchObject({ guides: [false], isMatch: true, isContext: false })
    expect(rows.get('unseen:x')).toMatchObject({ isMatch: false, isContext: false, setSize: 4 })
  })

  test('flat, shows the same work orders in one level, without placeholders', () => {
    const flat = show(families, { layout: 'flat', sort: by('reference', true) })
    expect(outline(flat)).toEqual(['d1', 'c', 'b1', 'b', 'a22', 'a21', 'a2', 'a1', 'a'])
    expect(flat).toMatchObject({ matchCount: 9, groupCount: 2, total: 9 })
    expect(flat.rows[1]).toMatchObject({ level: 1, setSize: 9, posInSet: 2, guides: [] })
  })
})

describe('a filter', () => {
  test('keeps the ancestors of its matches, for context and uncounted, and opens the way', () => {
    const found = show(families, { matches: isNamed('a22', 'c', 'd1') })
    expect(outline(found)).toEqual(['- (a)', '  - (a2)', '    a22', 'c', '- (unseen:x)', '  d1'])
    expect(found).toMatchObject({ matchCount: 3, groupCount: 1, total: 9 })
    expect(found.rows.map(({ setSize, posInSet }) => [setSize, posInSet])).toEqual([
      [3, 1],
      [1, 1],
      [1, 1],
      [3, 2],
      [3, 3],
      [1, 1],
    ])
  })

  test('keeps the whole subtree of a matching group within reach, closed until asked for', () => {
    const matches = isNamed('a2')
    expect(outline(show(families, { matches }))).toEqual(['- (a)', '  + a2'])
    const opened = show(families, { matches, expanded: new Map([['a2', true]]) })
    expect(outline(opened)).toEqual(['- (a)', '  - a2', '    a21', '    a22'])
    expect(opened).toMatchObject({ matchCount: 1, groupCount: 1 })
    expect(opened.rows.map(({ isMatch }) => isMatch)).toEqual([false, true, false, false])
  })

  test('keeps also what is two levels below a matching group', () => {
    const expanded = new Map([
      ['a', true],
      ['a2', true],
    ])
    expect(outline(show(families, { matches: isNamed('a'), expanded }))).toEqual([
      '- a',
      '  a1',
      '  - a2',
      '    a21',
      '    a22',
    ])
  })

  test('lets the reader close a path to a match', () => {
    const expanded = new Map([['a', false]])
    const closed = show(families, { matches: isNamed('a22', 'b1'), expanded })
    expect(outline(closed)).toEqual(['+ (a)', '- (b)', '  b1'])
    expect(closed.matchCount).toBe(2)
  })

  test('flat, shows its matches and no context', () => {
    const flat = show(families, { matches: isNamed('a22', 'a', 'd1'), layout: 'flat' })
    expect(outline(flat)).toEqual(['a', 'a22', 'd1'])
  })

  test('that finds nothing shows nothing', () => {
    const found = show(families, { matches: () => false })
    expect(found).toMatchObject({ rows: [], matchCount: 0, groupCount: 0, total: 9 })
  })

  test('that merely chooses opens no more than it would without', () => {
    const asked = { matches: isNamed('a22'), opensMatches: false }
    const many = Array.from({ length: 31 }, (_, number) => named(`z${number}`, 'a21'))
    expect(outline(show(families, asked))).toEqual(['- (a)', '  - (a2)', '    a22'])
    const matches = (workOrder: WorkOrder) => workOrder.id !== 'b1'
    const chosen = show([...families, ...many], { matches, opensMatches: false })
    expect(outline(chosen)).toEqual(['+ a', '+ b', 'c', '+ (unseen:x)'])
  })
})

describe('what is open by itself', () => {
  const many = Array.from({ length: 30 }, (_, number) => named(`m${number}`, 'm'))
  const urgent = { contact: null, arrival: null, resolution: after(now, minute) }
  const createdAt = after(now, -24 * hour)

  test('is everything, up to 30 rows', () => {
    const list = [named('m'), ...many.slice(0, 29)]
    expect(show(list).rows.length).toBe(30)
    expect(show([named('m'), ...many]).rows.length).toBe(1)
  })

  test('is, of longer lists, each root with a descendant overdue or critical', () => {
    const list = [
      named('m'),
      ...many,
      named('u'),
      named('u1', 'u'),
      named('u2', 'u1', { targets: urgent, createdAt }),
      named('own', null, { targets: urgent, createdAt }),
      named('own1', 'own'),
    ]
    expect(outline(show(list))).toEqual(['+ m', '+ own', '- u', '  + u1'])
    expect(outline(show(list, { now: after(now, -20 * hour) }))).toEqual(['+ m', '+ own', '+ u'])
  })

  test('is not a root whose urgent descendant is closed, or only a contact that has passed', () => {
    const done = { targets: urgent, createdAt, status: aStatus('completed') }
    const contact = { contact: after(now, -minute), arrival: null, resolution: null }
    const list = [
      named('m'),
      ...many,
      named('n'),
      named('n1', 'n', done),
      named('p'),
      named('p1', 'p', { targets: contact, createdAt }),
    ]
    expect(outline(show(list))).toEqual(['+ m', '+ n', '+ p'])
    const earlier = show(list, { now: after(now, -2 * minute) })
    expect(outline(earlier)).toEqual(['+ m', '+ n', '- p', '  p1'])
  })

  test('gives way to what the reader chose', () => {
    const expanded = new Map([
      ['a', false],
      ['b', true],
    ])
    expect(outline(show(families, { expanded }))).toEqual([
      '+ a',
      '- b',
      '  b1',
      'c',
      '- unseen:x',
      '  d1',
    ])
  })
})

describe('sorting', () => {
  function order(workOrders: readonly WorkOrder[], ...sort: readonly SortBy[]) {
    return show(workOrders, { sort }).rows.map(({ key }) => key)
  }

  test('a reference counts its digits as a number, whatever the alphabet says', () => {
    const list = ['WO-10', 'WO-9', 'WO-100', 'A-1'].map((id) => named(id))
    expect(order(list, by('reference'))).toEqual(['A-1', 'WO-9', 'WO-10', 'WO-100'])
  })

  test("text goes by the reader's alphabet, not by code units", () => {
    const list = ['Zaventem', 'Épernay', 'antwerpen', 'Eupen'].map((city) =>
      named(city, null, { address: { city } }),
    )
    expect(order(list, by('place'))).toEqual(['antwerpen', 'Épernay', 'Eupen', 'Zaventem'])
    const swedish = { sort: by('name'), collator: new Intl.Collator('sv') }
    const letters = ['ö', 'z', 'a'].map((name) => named(name, null, { name }))
    expect(show(letters, swedish).rows.map(({ key }) => key)).toEqual(['a', 'z', 'ö'])
  })

  test('texts that the alphabet holds equal are a tie', () => {
    const list = ['leak', 'Leak', 'LEAK'].map((name, index) =>
      named(`${index + 1}`, null, { name }),
    )
    const asked = { sort: by('name'), collator: new Intl.Collator('en', { sensitivity: 'base' }) }
    expect(show(list, asked).rows.map(({ key }) => key)).toEqual(['1', '2', '3'])
  })

  test('blanks come last in both directions', () => {
    const list = [
      named('1', null, { technician: 'B' }),
      named('2'),
      named('3', null, { technician: 'A' }),
    ]
    expect(order(list, by('technician'))).toEqual(['3', '1', '2'])
    expect(order(list, by('technician', true))).toEqual(['1', '3', '2'])
  })

  test('ties go by creation, oldest first and unknown last, then by id, in both directions', () => {
    const list = [
      named('d'),
      named('c', null, { createdAt: after(now, -hour) }),
      named('b', null, { createdAt: now }),
      named('a', null, { createdAt: now }),
    ].map((each) => Object.assign(each, { name: 'same' }))
    expect(order(list, by('name'))).toEqual(['c', 'a', 'b', 'd'])
    expect(order(list, by('name', true))).toEqual(['c', 'a', 'b', 'd'])
  })

  test('a second sort breaks the ties of the first', () => {
    const list = [
      named('1', null, { name: 'x', priority: { id: null, name: 'P2' } }),
      named('2', null, { name: 'x', priority: { id: null, name: 'P1' } }),
      named('3', null, { name: 'w', priority: { id: null, name: 'P0' } }),
    ]
    expect(order(list, by('name', true), by('priority'))).toEqual(['2', '1', '3'])
  })

  test('by deadline the most overdue is first, a group by the earliest in it', () => {
    const due = (hours: number) => ({
      targets: { contact: null, arrival: null, resolution: after(now, hours * hour) },
    })
    const list = [
      named('later', null, due(5)),
      named('group', null, due(40)),
      named('calm', 'group', due(30)),
      named('late', 'group', due(-3)),
      named('overdue', null, due(-1)),
      named('none'),
    ]
    expect(order(list, by('deadline'))).toEqual([
      'group',
      'late',
      'calm',
      'overdue',
      'later',
      'none',
    ])
    expect(order(list, by('deadline', true))).toEqual([
      'later',
      'overdue',
      'group',
      'calm',
      'late',
      'none',
    ])
  })

  test('by progress a group goes by its leaves', () => {
    const done = { status: aStatus('completed') }
    const list = [
      named('half'),
      named('h1', 'half', done),
      named('h2', 'half'),
      named('all', null, done),
      named('nothing'),
      named('cancelled', null, { status: aStatus('cancelled') }),
    ]
    const keys = order(list, by('progress', true)).filter((key) => !key.startsWith('h1'))
    expect(keys).toEqual(['all', 'half', 'h2', 'nothing', 'cancelled'])
  })

  test('by clocks the gravest is first, and what is grave changes with the time', () => {
    const due = (id: string, hours: number) =>
      named(id, null, {
        createdAt: after(now, -100 * hour),
        targets: { contact: null, arrival: null, resolution: after(now, hours * hour) },
      })
    const forest = growForest([due('soon', 1), due('late', -1), due('calm', 90), named('none')])
    const collator = new Intl.Collator('en')
    const at = (moment: typeof now) =>
      arrange(forest, {
        matches: null,
        sort: by('clocks'),
        expanded: new Map(),
        layout: 'flat',
        now: moment,
        policy: defaultPolicy,
        collator,
      }).rows.map(({ key }) => key)
    expect(at(now)).toEqual(['late', 'soon', 'calm', 'none'])
    expect(at(after(now, -99 * hour))).toEqual(['calm', 'late', 'soon', 'none'])
  })
})

test('an order that is kept for a forest is not kept for another policy', () => {
  const list = [named('a'), named('b', null, { status: aStatus('planned') })]
  const forest = growForest(list)
  const asked = {
    matches: null,
    sort: by('stage'),
    expanded: new Map<string, boolean>(),
    layout: 'tree' as const,
    now,
    collator: new Intl.Collator('en'),
  }
  const keys = (policy: Arrangement['policy']) =>
    arrange(forest, { ...asked, policy }).rows.map(({ key }) => key)
  expect(keys(defaultPolicy)).toEqual(['a', 'b'])
  const stages = stagePolicyWith([[statusIds.open, 'completed']])
  expect(keys({ ...defaultPolicy, stages })).toEqual(['b', 'a'])
})

/** Deep enough to exhaust the engine's own stack, were it used; slow only on a busy machine. */
const deep = { count: 30_000, timeoutMs: 60_000 }

test(
  'a chain of 30,000 groups is laid out, filtered and sorted without overflowing',
  () => {
    const chain = Array.from({ length: deep.count }, (_, depth) =>
      named(`d${depth}`, depth === 0 ? null : `d${depth - 1}`),
    )
    const found = show(chain, { matches: isNamed('d29999'), sort: by('deadline') })
    expect(found.rows.length).toBe(deep.count)
    expect(found.rows.at(-1)).toMatchObject({ level: deep.count, isMatch: true })
    expect(found.rows.at(-1)?.guides.length).toBe(deep.count - 1)
  },
  deep.timeoutMs,
)

describe('whatever the tree and whatever is asked', () => {
  const sorts = fc.record({
    field: fc.constantFrom<SortField>(...sortFields),
    descending: fc.boolean(),
  })
  const wanted = fc.option(fc.func(fc.boolean()))
  const layouts = fc.constantFrom<Layout>('tree', 'flat', ...groupings)

  const everythingOpen = { get: () => true } as unknown as ReadonlyMap<string, boolean>

  test('with all open, no work order is lost and none is shown twice', () => {
    fc.assert(
      fc.property(tangledLists, sorts, layouts, (list, sort, layout) => {
        const { rows, total } = show(list, { sort, layout, expanded: everythingOpen })
        const shown = rows.flatMap(({ branch }) => branch.workOrder?.id ?? [])
        expect(shown.toSorted()).toEqual([...new Set(list.map(({ id }) => id))].toSorted())
        expect(total).toBe(shown.length)
      }),
    )
  })

  test('a filter shows all its matches without a click, and of the rest only what frames them', () => {
    fc.assert(
      fc.property(tangledLists, sorts, wanted, (list, sort, wants) => {
        const matches = wants && (({ id }: WorkOrder) => wants(id))
        const { rows, matchCount } = show(list, { sort, matches })
        if (!matches) return
        const hits = growForest(list).branches.filter(
          ({ workOrder }) => workOrder && matches(workOrder),
        )
        expect(matchCount).toBe(hits.length)
        const found = rows.filter(({ isMatch }) => isMatch).map(({ key }) => key)
        expect(found.toSorted()).toEqual(hits.map(({ key }) => key).toSorted())
        for (const row of rows) {
          const frames = below(row.branch).some(({ key }) => found.includes(key))
          const isInside = above(row).some(({ isMatch }) => isMatch)
          expect(row.isMatch || frames || isInside).toBe(true)
          expect(row.isContext).toBe(!row.isMatch && !isInside)
        }
      }),
    )
  })

  test('every row tells the truth about its place', () => {
    fc.assert(
      fc.property(tangledLists, sorts, wanted, (list, sort, wants) => {
        const { rows } = show(list, { sort, matches: wants && (({ id }) => wants(id)) })
        const siblings = groupRows(rows)
        for (const set of siblings.values()) {
          expect(set.map(({ posInSet }) => posInSet)).toEqual(set.map((_, index) => index + 1))
          expect(new Set(set.map(({ setSize }) => setSize))).toEqual(new Set([set.length]))
        }
        for (const row of rows) {
          expect(row.level).toBe(above(row).length + 1)
          expect(row.parentRow?.branch ?? null).toBe(row.branch.parent)
          expect(row.guides).toEqual(above(row).map(({ isLastSibling }) => !isLastSibling))
          if (row.isExpanded) expect(siblings.has(row)).toBe(true)
          if (row.isExpanded) expect(row.hasChildren).toBe(true)
        }
      }),
    )
  })

  test('the same rows come in the same order, however the data came', () => {
    const shuffled = tangledLists
      .map((list) => Array.from(new Map(list.map((each) => [each.id, each])).values()))
      .chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
        ),
      )
    fc.assert(
      fc.property(shuffled, sorts, layouts, ([list, other], sort, layout) => {
        const keys = (workOrders: readonly WorkOrder[]) =>
          show(workOrders, { sort, layout }).rows.map(({ key }) => key)
        expect(keys(other)).toEqual(keys(list))
      }),
    )
  })

  test('siblings stand as a plain comparison of deadline, creation and id puts them', () => {
    fc.assert(
      fc.property(tangledLists, fc.boolean(), moments, (list, descending, moment) => {
        const sort = by('deadline', descending)
        const { rows } = show(list, { sort, now: moment, expanded: everythingOpen })
        for (const set of groupRows(rows).values()) {
          for (const [index, row] of set.entries()) {
            const next = set[index + 1]
            if (next) expect(isInOrder(row.branch, next.branch, descending)).toBe(true)
          }
        }
      }),
    )
  })
})

function isInOrder(a: Branch, b: Branch, descending: boolean): boolean {
  const deadline = (branch: Branch) =>
    Math.min(
      ...[branch, ...below(branch)].map(
        ({ workOrder }) => (workOrder && nextDeadline(workOrder)?.target) ?? Infinity,
      ),
    )
  const [dueA, dueB] = [deadline(a), deadline(b)]
  if (dueA !== dueB) {
    if (dueA === Infinity || dueB === Infinity) return dueB === Infinity
    return descending ? dueA > dueB : dueA < dueB
  }
  const created = (branch: Branch) => branch.workOrder?.createdAt ?? Infinity
  return created(a) === created(b) ? a.key < b.key : created(a) < created(b)
}

function below(branch: Branch): readonly Branch[] {
  return branch.children.flatMap((child) => [child, ...below(child)])
}

function above(row: TreeRow): readonly TreeRow[] {
  return row.parentRow ? [...above(row.parentRow), row.parentRow] : []
}

function groupRows(rows: readonly TreeRow[]): ReadonlyMap<TreeRow | null, readonly TreeRow[]> {
  const sets = new Map<TreeRow | null, TreeRow[]>()
  for (const row of rows) {
    if (!sets.get(row.parentRow)?.push(row)) sets.set(row.parentRow, [row])
  }
  return sets
}
