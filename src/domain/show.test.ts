import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facetedLists, filterContext, filters } from './arbitraryFilters.ts'
import { moments } from './arbitraryWorkOrder.ts'
import { filterBy, noFilters, withValue } from './filter.ts'
import { countShows, isShown, shows } from './show.ts'
import { aStatus, aWorkOrder, at } from './testWorkOrder.ts'
import type { WorkOrder } from './workOrder.ts'

const context = filterContext(at('2026-06-10T12:00Z'))

test('the tabs count what narrows them all alike', () => {
  const type = { id: null, name: 'Breakdown' }
  const list = [
    aWorkOrder({ type, name: 'Leak', targets: { resolution: at('2026-06-10T11:00Z') } }),
    aWorkOrder({ type, name: 'Leak' }),
    aWorkOrder({ type, name: 'Noise', status: aStatus('completed') }),
    aWorkOrder({ name: 'Leak', status: aStatus('cancelled') }),
  ]
  const count = (narrowed: Partial<Parameters<typeof countShows>[1]>) =>
    countShows(list, { filters: noFilters, search: null, context, ...narrowed })

  expect(count({})).toEqual({ attention: 1, open: 2, closed: 2, all: 4 })
  const breakdowns = withValue(noFilters, 'type', 'Breakdown', true)
  expect(count({ filters: breakdowns })).toEqual({ attention: 1, open: 2, closed: 1, all: 3 })
  const search = ({ name }: { readonly name: string | null }) => name === 'Noise'
  expect(count({ search })).toEqual({ attention: 0, open: 0, closed: 1, all: 1 })
})

const searches = fc.option(fc.func<[WorkOrder], boolean>(fc.boolean()))

test('each tab holds as many as it says, whatever is chosen and whenever', () => {
  fc.assert(
    fc.property(facetedLists, filters, moments, searches, (list, asked, now, search) => {
      const current = { ...context, now }
      const counts = countShows(list, { filters: asked, search, context: current })
      for (const show of shows) {
        const passing = list
          .filter(isShown(show, current))
          .filter(filterBy(asked, current))
          .filter((workOrder) => search === null || search(workOrder))
        expect(counts[show]).toBe(passing.length)
      }
      expect(counts.open + counts.closed).toBe(counts.all)
      expect(counts.attention).toBeLessThanOrEqual(counts.open)
    }),
  )
})
