import { expect, test } from 'vitest'
import { facetIds } from '../../../domain/facets.ts'
import { dateFields, noFilters, withDates, withValue } from '../../../domain/filter.ts'
import { activeFilters } from './activeFilters.ts'
import { firstFilters, moreFilters, switches } from './facetGroups.ts'

test('what is chosen stands in the order of the facets, dates last, whatever came first', () => {
  const dated = withDates(noFilters, 'closed', { kind: 'word', word: 'today' })
  const sited = withValue(dated, 'site', 'Gent', true)
  const both = withValue(sited, 'stage', 'planned', true)
  expect(activeFilters(both)).toEqual(['stage', 'site', 'closed'])
  expect(activeFilters(withValue(both, 'site', 'Gent', false))).toEqual(['stage', 'closed'])
  expect(activeFilters(noFilters)).toEqual([])
})

test('every facet and date field has its place in the bar, once', () => {
  const placed = [...firstFilters, ...moreFilters, ...switches]
  expect(placed.toSorted()).toEqual([...facetIds, ...dateFields].toSorted())
})
