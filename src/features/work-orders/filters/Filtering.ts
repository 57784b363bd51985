import { createContext, use, useMemo } from 'react'
import { useSession } from '../../../api/apiContext.ts'
import { countFacets } from '../../../domain/countFacets.ts'
import type { FacetCount } from '../../../domain/countFacets.ts'
import type { FacetId } from '../../../domain/facets.ts'
import type { FilterContext, Filters } from '../../../domain/filter.ts'
import { repeatFailures } from '../../../domain/machineMemory.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { useMinute } from '../../../ui/useNow.ts'
import { useFormat } from '../../../ui/useFormat.ts'
import { useList } from '../ListContext.ts'
import { useMarks } from './marks.ts'

/** What every filter control works on. */
export interface Filtering {
  readonly workOrders: readonly WorkOrder[]
  readonly filters: Filters
  /** What else narrows the list: its tab and its search. */
  readonly base: (workOrder: WorkOrder) => boolean
  readonly context: FilterContext
  /** `replaces`: part of a choice already begun, so no step of its own in the history. */
  readonly onFilters: (filters: Filters, replaces?: boolean) => void
}

const FilteringContext = createContext<Filtering | null>(null)

export const FilteringProvider = FilteringContext

export function useFiltering(): Filtering {
  const filtering = use(FilteringContext)
  if (filtering === null) throw new Error('useFiltering needs a FilteringProvider above it')
  return filtering
}

/** The values of one facet with their counts, as the other filters leave them. */
export function useFacetCounts(facet: FacetId): readonly FacetCount[] {
  const { workOrders, filters, base, context } = useFiltering()
  return useMemo(
    () => countFacets(workOrders, { filters, base, context, facets: [facet] }).get(facet) ?? [],
    [workOrders, filters, base, context, facet],
  )
}

/** What filters look at besides the work orders; of the time, the minute is near enough. */
export function useFilterContext(
  workOrders: readonly WorkOrder[],
  filters: Filters,
): FilterContext {
  const now = useMinute()
  const { policy } = useList()
  const { zone } = useFormat()
  const { starred, changed } = useMarks()
  const contactId = useSession()?.contactId ?? null
  // Found out for a filter that is on: as pages land, the list would be gone through for each of them.
  const isRepeatAsked = filters.values.has('repeat')
  const repeated = useMemo(
    () => (isRepeatAsked ? repeatFailures(workOrders, policy) : none),
    [isRepeatAsked, workOrders, policy],
  )
  return useMemo(
    () => ({ now, policy, zone, starred, changed, repeated, contactId }),
    [now, policy, zone, starred, changed, repeated, contactId],
  )
}

const none: FilterContext['repeated'] = new Set()
