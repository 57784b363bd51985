import { needsAttention } from './attention.ts'
import { filterBy, type FilterContext, type Filters } from './filter.ts'
import { isOpen } from './stage.ts'
import type { WorkOrder } from './workOrder.ts'

/** The main tabs, as they stand from left to right. */
export const shows = ['attention', 'open', 'closed', 'all'] as const

/** Which part of the work orders is shown: a tab of the list. */
export type Show = (typeof shows)[number]

/** Asks whether a work order stands under a tab. */
export function isShown(
  show: Show,
  { now, policy }: Pick<FilterContext, 'now' | 'policy'>,
): (workOrder: WorkOrder) => boolean {
  switch (show) {
    case 'attention':
      return (workOrder) => needsAttention(workOrder, now, policy)
    case 'open':
      return (workOrder) => isOpen(workOrder, policy.stages)
    case 'closed':
      return (workOrder) => !isOpen(workOrder, policy.stages)
    case 'all':
      return () => true
  }
}

/** What narrows the tabs alike. */
export interface Narrowed {
  readonly filters: Filters
  /** The search; null = none. */
  readonly search: ((workOrder: WorkOrder) => boolean) | null
  readonly context: FilterContext
}

/** How many work orders stand under each tab, of those the filters and the search let through. */
export function countShows(
  workOrders: readonly WorkOrder[],
  { filters, search, context }: Narrowed,
): Readonly<Record<Show, number>> {
  const passes = filterBy(filters, context)
  const { now, policy } = context
  const counts = { attention: 0, open: 0, closed: 0, all: 0 }
  for (const workOrder of workOrders) {
    if ((search && !search(workOrder)) || !passes(workOrder)) continue
    counts.all += 1
    counts[isOpen(workOrder, policy.stages) ? 'open' : 'closed'] += 1
    if (needsAttention(workOrder, now, policy)) counts.attention += 1
  }
  return counts
}
