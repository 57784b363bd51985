import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tangledLists } from './arbitraryWorkOrder.ts'
import { growForest } from './forest.ts'
import { locationFamilyId } from './place.ts'
import { defaultPolicy } from './policy.ts'
import { groupings, type GroupBy } from './sections.ts'
import { arrange, type Arrangement, type TreeRow } from './selection.ts'
import { aStatus, aWorkOrder, at, type WorkOrderOverrides } from './testWorkOrder.ts'
import type { WorkOrder } from './workOrder.ts'

function show(workOrders: readonly WorkOrder[], by: GroupBy, asked: Partial<Arrangement> = {}) {
  return arrange(growForest(workOrders), {
    matches: null,
    sort: { field: 'reference', descending: false },
    expanded: new Map(),
    layout: by,
    now: at('2026-06-10T12:00Z'),
    policy: defaultPolicy,
    collator: new Intl.Collator('en'),
    ...asked,
  })
}

/** The rows as a reader sees them: `Gent (2)` for a section, members indented by two spaces. */
function outline({ rows }: { readonly rows: readonly TreeRow[] }): readonly string[] {
  return rows.map(({ section, key, level }) =>
    section ? `${section.value ?? '-'} (${section.count})` : `${'  '.repeat(level - 1)}${key}`,
  )
}

function named(id: string, more: WorkOrderOverrides = {}) {
  return aWorkOrder({ id, reference: id, ...more })
}

const byTechnician = [
  named('1', { technician: 'Émile' }),
  named('2', { technician: 'Zoë' }),
  named('3'),
  named('4', { technician: 'Daan', parentId: '3' }),
  named('5', { technician: 'Émile', parentId: '3' }),
  named('6', { parentId: 'unseen' }),
]

describe('a list in sections', () => {
  test('has each under its name, in the order of the alphabet, the nameless last', () => {
    expect(outline(show(byTechnician, 'technician'))).toEqual([
      'Daan (1)',
      '  4',
      'Émile (2)',
      '  1',
      '  5',
      'Zoë (1)',
      '  2',
      '- (2)',
      '  3',
      '  6',
    ])
  })

  test('keeps the order asked for inside its sections, not among them', () => {
    const sort = { field: 'reference', descending: true } as const
    const rows = outline(show(byTechnician, 'technician', { sort }))
    expect(rows.slice(1, 5)).toEqual(['  4', 'Émile (2)', '  5', '  1'])
  })

  test('counts work orders, not sections, and counts as the tree does', () => {
    expect(show(byTechnician, 'technician')).toMatchObject({
      matchCount: 6,
      groupCount: 1,
      total: 6,
    })
  })

  test('shows only matches, and no section without any', () => {
    const matches = ({ id }: WorkOrder) => id === '5' || id === '6'
    const rows = outline(show(byTechnician, 'technician', { matches }))
    expect(rows).toEqual(['Émile (1)', '  5', '- (1)', '  6'])
    expect(outline(show(byTechnician, 'technician', { matches: () => false }))).toEqual([])
  })

  test('opens and closes its sections as the reader chose', () => {
    const expanded = new Map([['section:technician:Émile', false]])
    const found = show(byTechnician, 'technician', { expanded })
    expect(outline(found).slice(0, 4)).toEqual(['Daan (1)', '  4', 'Émile (2)', 'Zoë (1)'])
    expect(found.rows[2]).toMatchObject({ isExpanded: false, hasChildren: true, isMatch: false })
  })

  test('tells each row its place', () => {
    const { rows } = show(byTechnician, 'technician')
    expect(rows[2]).toMatchObject({ level: 1, setSize: 4, posInSet: 2, guides: [] })
    expect(rows[4]).toMatchObject({
      level: 2,
      setSize: 2,
      posInSet: 2,
      guides: [true],
      isLastSibling: true,
      section: null,
      isMatch: true,
    })
    expect(rows[4]?.parentRow).toBe(rows[2])
    expect(rows.at(-1)?.guides).toEqual([false])
  })

  test('by stage goes the way a work order goes', () => {
    const list = [
      named('1', { status: aStatus('completed') }),
      named('2', { status: aStatus('planned') }),
      named('3', { status: aStatus('open') }),
      named('4', { status: aStatus('toBePlanned') }),
    ]
    const values = show(list, 'stage').rows.flatMap(({ section }) => section?.value ?? [])
    expect(values).toEqual(['received', 'toBePlanned', 'planned', 'completed'])
  })

  test("by month is by the month of creation, in the reader's zone, newest first", () => {
    const list = [
      named('1', { createdAt: at('2026-05-31T22:30Z') }),
      named('2', { createdAt: at('2025-12-15T12:00Z') }),
      named('3', { createdAt: at('2026-06-15T12:00Z') }),
      named('4'),
    ]
    const byMonth = (zone: string) => outline(show(list, 'month', { zone }))
    expect(byMonth('Europe/Brussels')).toEqual([
      '2026-06 (2)',
      '  1',
      '  3',
      '2025-12 (1)',
      '  2',
      '- (1)',
      '  4',
    ])
    expect(byMonth('America/New_York').slice(0, 4)).toEqual([
      '2026-06 (1)',
      '  3',
      '2026-05 (1)',
      '  1',
    ])
  })

  test('by equipment does not mix two sites that have the same name for theirs', () => {
    const at = (id: string, location: string, name: string | null) =>
      named(id, { project: { location, name } })
    const list = [at('1', 'Gent', 'Cell 4'), at('2', 'Aalst', 'Cell 4'), at('3', 'Gent', null)]
    expect(outline(show(list, 'equipment'))).toEqual([
      'Aalst · Cell 4 (1)',
      '  2',
      'Gent · Cell 4 (1)',
      '  1',
      '- (1)',
      '  3',
    ])
  })

  test('by site takes a location by its name', () => {
    const family = { id: locationFamilyId, name: 'Location' }
    const list = [
      named('1', { project: { name: 'Gent' }, equipment: { family } }),
      named('2', { project: { name: 'Cell 4', location: 'Gent' } }),
    ]
    expect(outline(show(list, 'site'))).toEqual(['Gent (2)', '  1', '  2'])
  })

  test('shows every match exactly once, whatever the tree and the grouping', () => {
    const wanted = fc.func(fc.boolean())
    const groupBy = fc.constantFrom(...groupings)
    fc.assert(
      fc.property(tangledLists, groupBy, wanted, (list, by, wants) => {
        const matches = ({ id }: WorkOrder) => wants(id)
        const { rows, matchCount } = show(list, by, { matches })
        const members = rows.filter(({ section }) => section === null)
        const hits = growForest(list).branches.filter(
          (each) => each.workOrder && matches(each.workOrder),
        )
        expect(members.map(({ key }) => key).toSorted()).toEqual(
          hits.map(({ key }) => key).toSorted(),
        )
        expect(matchCount).toBe(hits.length)
        const counts = rows.reduce((sum, { section }) => sum + (section?.count ?? 0), 0)
        expect(counts).toBe(hits.length)
      }),
    )
  })
})
