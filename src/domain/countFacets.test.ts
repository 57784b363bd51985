import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facetedLists, filterContext, filters } from './arbitraryFilters.ts'
import { moments } from './arbitraryWorkOrder.ts'
import { countFacets, type FacetCount } from './countFacets.ts'
import { facetIds, valuesOf, type FacetId } from './facets.ts'
import { filterBy, noFilters, without, withValue, type Filters } from './filter.ts'
import { isOpen } from './stage.ts'
import { aStatus, aWorkOrder, at } from './testWorkOrder.ts'
import { instantOf } from './time.ts'
import type { WorkOrder, WorkOrderId } from './workOrder.ts'

const context = filterContext(at('2026-06-03T12:00Z'))

function count(workOrders: readonly WorkOrder[], facet: FacetId, asked: Filters = noFilters) {
  const counting = { filters: asked, base: () => true, context, facets: [facet] }
  return countFacets(workOrders, counting).get(facet) ?? []
}

function plain(counts: readonly FacetCount[]): readonly string[] {
  return counts.map(({ value, count, isChosen }) => `${value} ${count}${isChosen ? ' x' : ''}`)
}

function typed(type: string, technician: string | null = null): WorkOrder {
  return aWorkOrder({ type: { id: null, name: type }, technician })
}

describe('counts', () => {
  const list = [
    typed('Breakdown', 'An'),
    typed('Maintenance', 'An'),
    typed('Maintenance', 'Bo'),
    typed('Inspection'),
  ]

  test('stand beside each value, the most frequent first', () => {
    expect(plain(count(list, 'type'))).toEqual(['Maintenance 2', 'Breakdown 1', 'Inspection 1'])
  })

  test('follow the other facets, not their own', () => {
    const asked = withValue(noFilters, 'technician', 'An', true)
    expect(plain(count(list, 'type', asked))).toEqual(['Breakdown 1', 'Maintenance 1'])
    expect(plain(count(list, 'technician', asked))).toEqual(['An 2 x', 'Bo 1'])
  })

  test('of two facets: each follows the other', () => {
    const an = withValue(noFilters, 'technician', 'An', true)
    const asked = withValue(an, 'type', 'Maintenance', true)
    expect(plain(count(list, 'type', asked))).toEqual(['Breakdown 1', 'Maintenance 1 x'])
    expect(plain(count(list, 'technician', asked))).toEqual(['An 1 x', 'Bo 1'])
  })

  test('keep what is chosen, at nothing, and also what nobody has', () => {
    const asked = withValue(noFilters, 'technician', 'Bo', true)
    const both = withValue(withValue(asked, 'type', 'Breakdown', true), 'type', 'Lift', true)
    expect(plain(count(list, 'type', both))).toEqual(['Maintenance 1', 'Breakdown 0 x', 'Lift 0 x'])
  })

  test('of stages stand in the order of their course', () => {
    const stages = (['completed', 'planned', 'open', 'completed'] as const).map((name) =>
      aWorkOrder({ status: aStatus(name) }),
    )
    expect(plain(count(stages, 'stage'))).toEqual(['received 1', 'planned 1', 'completed 2'])
  })

  test('of verdicts stand from the gravest, and an unknown one last', () => {
    const workOrders = [
      aWorkOrder(),
      aWorkOrder(),
      aWorkOrder({ targets: { arrival: at('2026-06-03T11:00Z') } }),
    ]
    const asked = withValue(noFilters, 'verdict', 'late', true)
    expect(plain(count(workOrders, 'verdict', asked))).toEqual([
      'overdue 1',
      'none 2',
      'arrival.overdue 1',
      'late 0 x',
    ])
  })
})

describe('counts of one list, asked again', () => {
  const target = at('2026-06-03T12:00Z')
  const id = 'w' as WorkOrderId
  const list = [aWorkOrder({ id, targets: { arrival: target }, status: { id: 'own', name: 'x' } })]
  const again = (facet: FacetId, changes: Partial<typeof context>) =>
    plain(
      countFacets(list, {
        filters: noFilters,
        base: () => true,
        context: { ...context, ...changes },
        facets: [facet],
      }).get(facet) ?? [],
    )

  test('follow the time, forth and back', () => {
    expect(again('verdict', { now: target })).toEqual(['critical 1', 'arrival.critical 1'])
    expect(again('verdict', { now: instantOf(target + 1) })).toEqual([
      'overdue 1',
      'arrival.overdue 1',
    ])
    expect(again('verdict', { now: target })).toEqual(['critical 1', 'arrival.critical 1'])
  })

  test('follow the policy', () => {
    expect(again('stage', {})).toEqual(['received 1'])
    const stages = { byStatusId: new Map([['own', 'cancelled' as const]]) }
    const policy = { ...context.policy, stages }
    expect(again('stage', { policy })).toEqual(['cancelled 1'])
    expect(again('verdict', { policy })).toEqual(['cancelled 1', 'arrival.cancelled 1'])
  })

  test('follow the stars and the changes', () => {
    expect(again('starred', {})).toEqual([])
    expect(again('starred', { starred: new Set([id]) })).toEqual(['yes 1'])
    expect(again('changed', { changed: new Set([id]) })).toEqual(['yes 1'])
    expect(again('changed', {})).toEqual([])
  })
})

describe('whatever the list and whatever is chosen', () => {
  const policyBase = (workOrder: WorkOrder) => isOpen(workOrder)

  test('counts are what filtering without the facet and counting by hand gives', () => {
    fc.assert(
      fc.property(facetedLists, filters, moments, fc.boolean(), (list, asked, now, onlyOpen) => {
        const starred = new Set(list.filter((_, index) => index % 3 === 0).map(({ id }) => id))
        const current = { ...context, now, starred, changed: starred }
        const base = onlyOpen ? policyBase : () => true
        const counting = { filters: asked, base, context: current, facets: facetIds }
        const counted = countFacets(list, counting)
        expect([...counted.keys()]).toEqual(facetIds)
        for (const [facet, counts] of counted) {
          const chosen = asked.values.get(facet) ?? new Set()
          const rest = list.filter(base).filter(filterBy(without(asked, facet), current))
          const byHand = new Map<string, number>([...chosen].map((value) => [value, 0]))
          for (const workOrder of rest)
            for (const value of valuesOf(workOrder, facet, current))
              byHand.set(value, (byHand.get(value) ?? 0) + 1)
          expect(new Map(counts.map(({ value, count }) => [value, count]))).toEqual(byHand)
          for (const { value, isChosen } of counts) expect(isChosen).toBe(chosen.has(value))
        }
      }),
    )
  })

  test('a count is what is left when that value alone is chosen', () => {
    fc.assert(
      fc.property(facetedLists, filters, (list, asked) => {
        const counting = { filters: asked, base: () => true, context, facets: facetIds }
        for (const [facet, counts] of countFacets(list, counting)) {
          for (const { value, count } of counts) {
            const alone = withValue(without(asked, facet), facet, value, true)
            expect(list.filter(filterBy(alone, context))).toHaveLength(count)
          }
        }
      }),
    )
  })

  test('counts of a facet of one value each add up to the work orders that have one', () => {
    fc.assert(
      fc.property(facetedLists, filters, (list, asked) => {
        for (const facet of ['stage', 'type', 'site', 'technician'] as const) {
          const left = list.filter(filterBy(without(asked, facet), context))
          const having = left.filter((one) => valuesOf(one, facet, context).length > 0)
          const sum = count(list, facet, asked).reduce((total, { count }) => total + count, 0)
          expect(sum).toBe(having.length)
        }
      }),
    )
  })

  test('asking a list again as time goes on gives what asking it afresh gives', () => {
    fc.assert(
      fc.property(
        facetedLists,
        fc.array(moments, { minLength: 2, maxLength: 5 }),
        (list, times) => {
          for (const now of times) {
            const counting = {
              filters: noFilters,
              base: () => true,
              context: { ...context, now },
              facets: ['verdict'] as const,
            }
            expect(countFacets(list, counting)).toEqual(countFacets([...list], counting))
          }
        },
      ),
    )
  })
})
