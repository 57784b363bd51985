import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facetedLists, facetedTrees, filterContext, filters } from './arbitraryFilters.ts'
import { dropDuplicates } from './duplicates.ts'
import { filterBy } from './filter.ts'
import { ancestorsOf, growForest, type Branch } from './forest.ts'
import { arrange } from './selection.ts'
import { isShown, shows } from './show.ts'
import { sortFields } from './sortField.ts'
import type { WorkOrder } from './workOrder.ts'

const context = filterContext()

/** A tab and filters, as the list asks for them. */
const asked = fc.record({ show: fc.constantFrom(...shows, 'all' as const), chosen: filters })

const sorts = fc.record({ field: fc.constantFrom(...sortFields), descending: fc.boolean() })

function predicateOf({ show, chosen }: typeof asked extends fc.Arbitrary<infer T> ? T : never) {
  const isUnderTab = isShown(show, context)
  const passes = filterBy(chosen, context)
  return (workOrder: WorkOrder) => isUnderTab(workOrder) && passes(workOrder)
}

function allOpen(branches: readonly Branch[]): ReadonlyMap<string, boolean> {
  return new Map(branches.map(({ key }) => [key, true]))
}

describe('a filtered tree, whatever the list and the filters', () => {
  const shown = fc
    .tuple(fc.oneof(facetedLists, facetedTrees), asked, sorts, fc.constantFrom('tree', 'flat'))
    .map(([list, question, sort, layout]) => {
      const forest = growForest(list)
      const matches = predicateOf(question)
      const arranged = arrange(forest, {
        ...context,
        matches,
        sort,
        layout,
        expanded: allOpen(forest.branches),
        collator: new Intl.Collator('en'),
      })
      return { list, matches, layout, arranged }
    })

  test('never loses a match, and shows none twice', () => {
    fc.assert(
      fc.property(shown, ({ list, matches, arranged: { rows, matchCount } }) => {
        const expected = [...dropDuplicates(list).byId.values()].filter(matches)
        const found = rows.filter(({ isMatch }) => isMatch).map(({ branch }) => branch.workOrder)
        expect(new Set(found)).toEqual(new Set(expected))
        expect(found).toHaveLength(expected.length)
        expect(matchCount).toBe(expected.length)
      }),
    )
  })

  test('shows no branch that has nothing to do with a match', () => {
    fc.assert(
      fc.property(shown, ({ matches, layout, arranged: { rows } }) => {
        const doesMatch = ({ workOrder }: Branch) => workOrder !== null && matches(workOrder)
        const framing = new Set(
          rows
            .filter(({ branch }) => doesMatch(branch))
            .flatMap(({ branch }) => ancestorsOf(branch)),
        )
        for (const { branch, isContext } of rows) {
          const isInside = ancestorsOf(branch).some(doesMatch)
          const belongs = doesMatch(branch) || framing.has(branch) || isInside
          expect(belongs).toBe(true)
          expect(isContext).toBe(!doesMatch(branch) && !isInside)
          if (layout === 'flat') expect(doesMatch(branch)).toBe(true)
        }
      }),
    )
  })

  test('keeps all that is inside a matching group within reach', () => {
    fc.assert(
      fc.property(shown, ({ layout, arranged: { rows } }) => {
        fc.pre(layout === 'tree')
        const shownBranches = new Set(rows.map(({ branch }) => branch))
        for (const { branch, isMatch, isContext } of rows) {
          if (isContext) continue
          expect(branch.children.every((child) => shownBranches.has(child))).toBe(true)
          if (isMatch) expect(branch.workOrder).not.toBeNull()
        }
      }),
    )
  })

  test('hangs every row under its own group', () => {
    fc.assert(
      fc.property(shown, ({ layout, arranged: { rows } }) => {
        fc.pre(layout === 'tree')
        for (const { branch, parentRow } of rows)
          expect(parentRow?.branch ?? null).toBe(branch.parent)
      }),
    )
  })
})
