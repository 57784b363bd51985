import { facetIds } from '../../../domain/facets.ts'
import { dateFields } from '../../../domain/filter.ts'
import type { Filters } from '../../../domain/filter.ts'
import type { FilterId } from './facetGroups.ts'

/** The filters in which something is chosen, in the order of the facets, the dates last. */
export function activeFilters({ values, dates }: Filters): readonly FilterId[] {
  return [
    ...facetIds.filter((facet) => values.has(facet)),
    ...dateFields.filter((field) => dates.has(field)),
  ]
}
