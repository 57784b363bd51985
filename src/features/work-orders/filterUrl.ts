import { formatDateRange, parseDateRange } from '../../domain/dateRange.ts'
import type { DateRange } from '../../domain/dateRange.ts'
import { facetIds } from '../../domain/facets.ts'
import type { FacetId } from '../../domain/facets.ts'
import { dateFields } from '../../domain/filter.ts'
import type { DateField, Filters } from '../../domain/filter.ts'
import { stages } from '../../domain/stage.ts'
import { verdictKeys } from '../../domain/verdictCode.ts'

/** More values of one facet than anybody ticks; an address that names more was not made by hand. */
const maxValues = 100
/** Longer than the names a work order bears. */
const maxValueLength = 255

/**
 * Reads the filters of an address: a facet once for each value (`type=Breakdown&type=Maintenance`), a
 * date field once. `drop` hears what was not understood.
 */
export function readFilters(
  search: URLSearchParams,
  drop: (name: string, value: string) => void,
): Filters {
  const values = new Map<FacetId, ReadonlySet<string>>()
  for (const facet of facetIds) {
    const chosen = new Set<string>()
    for (const value of search.getAll(facet)) {
      if (chosen.size < maxValues && isValueOf(facet, value)) chosen.add(value)
      else drop(facet, value)
    }
    if (chosen.size > 0) values.set(facet, chosen)
  }
  const dates = new Map<DateField, DateRange>()
  for (const field of dateFields) {
    const text = search.get(field)
    const range = text === null ? null : parseDateRange(text)
    if (range !== null) dates.set(field, range)
    else if (text !== null) drop(field, text)
  }
  return { values, dates }
}

/** Writes filters into an address, in the order of the facets, so that equal filters read equal. */
export function writeFilters(search: URLSearchParams, { values, dates }: Filters): void {
  for (const facet of facetIds) {
    for (const value of values.get(facet) ?? []) search.append(facet, value)
  }
  for (const field of dateFields) {
    const range = dates.get(field)
    if (range !== undefined) search.set(field, formatDateRange(range))
  }
}

/** What a facet can hold where that is ours to say; all else is the tenant's own words. */
const knownValues: Partial<Readonly<Record<FacetId, ReadonlySet<string>>>> = {
  stage: new Set<string>(stages),
  verdict: new Set<string>(verdictKeys),
  notes: new Set(['yes']),
  custom: new Set(['yes']),
  repeat: new Set(['yes']),
  starred: new Set(['yes']),
  changed: new Set(['yes']),
  mine: new Set(['yes']),
}

function isValueOf(facet: FacetId, value: string): boolean {
  if (value === '' || value.length > maxValueLength) return false
  return knownValues[facet]?.has(value) ?? true
}
