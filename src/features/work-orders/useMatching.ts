import { useMemo } from 'react'
import { filterBy, isFiltering } from '../../domain/filter.ts'
import type { FilterContext, Filters } from '../../domain/filter.ts'
import { searchFor } from '../../domain/search.ts'
import { isShown } from '../../domain/show.ts'
import type { Show } from '../../domain/show.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'
import { useTenantWords } from '../../ui/useTenantWords.ts'

type Test = (workOrder: WorkOrder) => boolean

/** What a view lets through, whole and in the parts that counting needs. */
export interface Matching {
  /** The search; null = none. */
  readonly search: Test | null
  /** The tab and the search, without the filters. */
  readonly base: Test
  /** All of it; null = everything passes. */
  readonly matches: Test | null
  /**
   * The reader looks for something, so the paths to it open by themselves (rules.md 4.3); the open
   * and closed tabs merely choose.
   */
  readonly isLooking: boolean
}

/** The tests behind a view, each made once as long as what it rests on stays. */
export function useMatching(
  {
    show,
    query,
    filters,
  }: { readonly show: Show; readonly query: string; readonly filters: Filters },
  context: FilterContext,
): Matching {
  const words = useTenantWords()
  const search = useMemo(
    () => (query.trim() === '' ? null : searchFor(query, words)),
    [query, words],
  )
  const base = useMemo(() => {
    const isInTab = isShown(show, context)
    return remember((workOrder) => isInTab(workOrder) && (search === null || search(workOrder)))
  }, [show, context, search])
  const matches = useMemo(() => {
    if (!isFiltering(filters)) return show === 'all' ? search : base
    const passes = filterBy(filters, context)
    return (workOrder: WorkOrder) => passes(workOrder) && base(workOrder)
  }, [show, filters, context, search, base])
  const isLooking = search !== null || isFiltering(filters) || show === 'attention'
  return useMemo(() => ({ search, base, matches, isLooking }), [search, base, matches, isLooking])
}

/** The list and every count ask the same of each work order; it is found out once. */
function remember(test: Test): Test {
  const answers = new WeakMap<WorkOrder, boolean>()
  return (workOrder) => {
    let answer = answers.get(workOrder)
    if (answer === undefined) answers.set(workOrder, (answer = test(workOrder)))
    return answer
  }
}
