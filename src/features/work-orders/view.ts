import { noFilters } from '../../domain/filter.ts'
import type { Filters } from '../../domain/filter.ts'
import { groupings } from '../../domain/sections.ts'
import type { Layout } from '../../domain/selection.ts'
import type { Show } from '../../domain/show.ts'
import type { SortBy } from '../../domain/sortField.ts'
import type { ColumnId } from './columnId.ts'

export type { Show } from '../../domain/show.ts'

/** Every layout; those after `flat` group by what they are named after. */
export const layouts: readonly Layout[] = ['tree', 'flat', ...groupings]

/** What the list shows, as far as it lives in the address. The open work order is in the path. */
export interface View {
  readonly show: Show
  /** As typed, scopes included: `status:planned "cel 4"`; '' = no search. */
  readonly query: string
  readonly filters: Filters
  /** First what counts most; [] = the usual of the tab, see `sortOf`. */
  readonly sort: readonly SortBy[]
  readonly layout: Layout
  /** The columns from left to right; null = the usual ones, as many as fit. */
  readonly columns: readonly ColumnId[] | null
}

/** The view of an address that says nothing. */
export const usualView: View = {
  show: 'open',
  query: '',
  filters: noFilters,
  sort: [],
  layout: 'tree',
  columns: null,
}

/**
 * How the list is sorted unless the reader says otherwise: what is due first, or, of what is closed,
 * the latest first.
 */
export function usualSort(show: Show): SortBy {
  return show === 'closed'
    ? { field: 'closed', descending: true }
    : { field: 'deadline', descending: false }
}

/** Everything there is on pieces of equipment, by their project ids, whatever its stage; newest first. */
export function viewOfEquipment(view: View, ids: readonly string[]): View {
  return {
    ...view,
    show: 'all',
    query: '',
    filters: { ...noFilters, values: new Map([['equipment', new Set(ids)]]) },
    sort: [{ field: 'created', descending: true }],
    layout: 'flat',
  }
}

/** How the list is sorted now; never empty. */
export function sortOf({ show, sort }: Pick<View, 'show' | 'sort'>): readonly SortBy[] {
  return sort.length > 0 ? sort : [usualSort(show)]
}

/** Whether a sort is what the tab has anyway, so that nobody needs to say it. */
export function isUsualSort(show: Show, sort: readonly SortBy[]): boolean {
  const usual = usualSort(show)
  const [first, second] = sort
  if (first === undefined) return true
  return (
    second === undefined && first.field === usual.field && first.descending === usual.descending
  )
}
