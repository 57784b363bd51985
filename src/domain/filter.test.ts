import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facetedLists, facetValues, filterContext, filters } from './arbitraryFilters.ts'
import type { DateRange } from './dateRange.ts'
import { valuesOf } from './facets.ts'
import {
  dateFields,
  filterBy,
  isFiltering,
  noFilters,
  withDates,
  without,
  withValue,
  type DateField,
  type Filters,
} from './filter.ts'
import { aStatus, aWorkOrder, at, wallAt } from './testWorkOrder.ts'
import type { WorkOrder } from './workOrder.ts'

const context = filterContext(at('2026-06-10T12:00Z'))
const juneTenth: DateRange = { kind: 'between', from: '2026-06-10', to: '2026-06-10' }

function passes(workOrder: WorkOrder, asked: Filters, zone = context.zone): boolean {
  return filterBy(asked, { ...context, zone })(workOrder)
}

describe('filters', () => {
  test('grow and shrink by one value, the old ones untouched', () => {
    const one = withValue(noFilters, 'type', 'Breakdown', true)
    const two = withValue(one, 'type', 'Maintenance', true)
    expect([...(two.values.get('type') ?? [])]).toEqual(['Breakdown', 'Maintenance'])
    expect(one.values.get('type')?.size).toBe(1)
    expect(isFiltering(noFilters)).toBe(false)
    expect(isFiltering(one)).toBe(true)
    expect(withValue(one, 'type', 'Breakdown', false)).toEqual(noFilters)
    expect(withValue(noFilters, 'type', 'Breakdown', false)).toEqual(noFilters)
  })

  test('take a range per date, and give it back', () => {
    const dated = withDates(noFilters, 'created', juneTenth)
    expect(isFiltering(dated)).toBe(true)
    expect(withDates(dated, 'created', null)).toEqual(noFilters)
    expect(without(dated, 'created')).toEqual(noFilters)
  })

  test('lose one facet whole and keep the rest', () => {
    const starred = withValue(noFilters, 'starred', 'yes', true)
    const both = withValue(withValue(starred, 'type', 'a', true), 'type', 'b', true)
    expect(without(both, 'type')).toEqual(starred)
    expect(without(both, 'closed')).toEqual(both)
  })

  test('come back when a value is put on and off again', () => {
    fc.assert(
      fc.property(filters, facetValues, (asked, [facet, value]) => {
        fc.pre(!asked.values.get(facet)?.has(value))
        expect(withValue(withValue(asked, facet, value, true), facet, value, false)).toEqual(asked)
      }),
    )
  })
})

describe('a date', () => {
  const inRange = (overrides: Parameters<typeof aWorkOrder>[0], field: DateField, zone?: string) =>
    passes(aWorkOrder(overrides), withDates(noFilters, field, juneTenth), zone)

  test("of creation is a day of the reader's", () => {
    const createdAt = at('2026-06-10T23:30Z')
    expect(inRange({ createdAt }, 'created', 'UTC')).toBe(true)
    expect(inRange({ createdAt }, 'created', 'America/New_York')).toBe(true)
    expect(inRange({ createdAt }, 'created', 'Europe/Brussels')).toBe(false)
  })

  test('of a visit is what its digits say, wherever the reader is', () => {
    const late = { wall: { firstVisit: wallAt('2026-06-10T23:59') } }
    const tomorrow = { wall: { firstVisit: wallAt('2026-06-11T00:00') } }
    for (const zone of ['UTC', 'America/New_York', 'Pacific/Auckland']) {
      expect(inRange(late, 'planned', zone)).toBe(true)
      expect(inRange(tomorrow, 'planned', zone)).toBe(false)
    }
  })

  test('of a target is one still to be kept', () => {
    const targets = { arrival: at('2026-06-10T15:00Z'), resolution: at('2026-06-20T15:00Z') }
    const inProgressAt = at('2026-06-09T10:00Z')
    expect(inRange({ targets }, 'target')).toBe(true)
    expect(inRange({ targets, inProgressAt, status: aStatus('inProgress') }, 'target')).toBe(false)
  })

  test('of a target is, of what is closed, any', () => {
    const closed = { status: aStatus('completed'), closedAt: at('2026-06-12T10:00Z') }
    expect(inRange({ ...closed, targets: { contact: at('2026-06-10T15:00Z') } }, 'target')).toBe(
      true,
    )
    expect(inRange({ ...closed, targets: { contact: at('2026-06-11T15:00Z') } }, 'target')).toBe(
      false,
    )
  })

  test('of a closing is none once it was reopened', () => {
    const closedAt = at('2026-06-10T10:00Z')
    expect(inRange({ closedAt, status: aStatus('completed') }, 'closed')).toBe(true)
    expect(inRange({ closedAt, status: aStatus('cancelled') }, 'closed')).toBe(true)
    expect(inRange({ closedAt, status: aStatus('inProgress') }, 'closed')).toBe(false)
  })

  test('that is empty is in no range, however wide', () => {
    for (const field of dateFields) {
      const ever = withDates(noFilters, field, { kind: 'between', from: '1900-01-01', to: null })
      expect(passes(aWorkOrder(), ever)).toBe(false)
    }
  })
})

describe('whatever the list and whatever is chosen', () => {
  test('nothing chosen lets everything through', () => {
    fc.assert(
      fc.property(facetedLists, (list) => {
        expect(list.filter(filterBy(noFilters, context))).toEqual(list)
      }),
    )
  })

  test('a work order passes that has, of every facet, one of the values', () => {
    fc.assert(
      fc.property(facetedLists, filters, (list, asked) => {
        const chosen = [...asked.values]
        const onlyValues = { values: asked.values, dates: new Map() }
        const expected = list.filter((workOrder) =>
          chosen.every(([facet, values]) =>
            [...values].some((value) => valuesOf(workOrder, facet, context).includes(value)),
          ),
        )
        expect(list.filter(filterBy(onlyValues, context))).toEqual(expected)
      }),
    )
  })

  test('one more facet or date never lets more through', () => {
    fc.assert(
      fc.property(facetedLists, filters, filters, (list, a, b) => {
        const both: Filters = {
          values: new Map([...b.values, ...a.values]),
          dates: new Map([...b.dates, ...a.dates]),
        }
        const passesA = filterBy(a, context)
        expect(list.filter(filterBy(both, context)).every((one) => passesA(one))).toBe(true)
      }),
    )
  })

  test('one more value of a chosen facet never lets fewer through', () => {
    fc.assert(
      fc.property(facetedLists, filters, facetValues, (list, asked, [facet, value]) => {
        fc.pre(asked.values.has(facet))
        const wider = filterBy(withValue(asked, facet, value, true), context)
        expect(list.filter(filterBy(asked, context)).every((one) => wider(one))).toBe(true)
      }),
    )
  })

  test('two filters after each other are both at once', () => {
    fc.assert(
      fc.property(facetedLists, facetValues, facetValues, (list, [a, x], [b, y]) => {
        fc.pre(a !== b)
        const first = withValue(noFilters, a, x, true)
        const both = withValue(first, b, y, true)
        const second = withValue(noFilters, b, y, true)
        expect(list.filter(filterBy(both, context))).toEqual(
          list.filter(filterBy(first, context)).filter(filterBy(second, context)),
        )
      }),
    )
  })
})
