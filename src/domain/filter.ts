import { closingOf } from './clock.ts'
import { instantBounds, wallBounds, type Bounds, type DateRange } from './dateRange.ts'
import { liveClocks } from './deadline.ts'
import { facetReaders, valuesOf, type FacetContext, type FacetId } from './facets.ts'
import type { Policy } from './policy.ts'
import { isOpen, stageOf } from './stage.ts'
import { clockNames, type ClockName, type WorkOrder } from './workOrder.ts'

/** The dates a list can be narrowed by. */
export type DateField = 'created' | 'planned' | 'target' | 'closed'

/** Every date field, in the order a reader meets them. */
export const dateFields: readonly DateField[] = ['created', 'planned', 'target', 'closed']

/** What the reader narrowed the list to, besides its tab and search. */
export interface Filters {
  /** Of each facet the values chosen; a facet without a choice is left out. */
  readonly values: ReadonlyMap<FacetId, ReadonlySet<string>>
  readonly dates: ReadonlyMap<DateField, DateRange>
}

/** What filtering looks at besides the work orders. */
export interface FilterContext extends FacetContext {
  /** The reader's time zone, by its IANA name: it says where a day begins. */
  readonly zone: string
}

/** Nothing chosen: every work order passes. */
export const noFilters: Filters = { values: new Map(), dates: new Map() }

/** Something is chosen. */
export function isFiltering({ values, dates }: Filters): boolean {
  return values.size > 0 || dates.size > 0
}

/** The same filters with one value of a facet chosen, or no longer. */
export function withValue(filters: Filters, facet: FacetId, value: string, isOn: boolean): Filters {
  const chosen = new Set(filters.values.get(facet))
  if (isOn) chosen.add(value)
  else chosen.delete(value)
  const values = new Map(filters.values)
  if (chosen.size === 0) values.delete(facet)
  else values.set(facet, chosen)
  return { ...filters, values }
}

/** The same filters with a date field narrowed to a range; null = no longer narrowed. */
export function withDates(filters: Filters, field: DateField, range: DateRange | null): Filters {
  const dates = new Map(filters.dates)
  if (range === null) dates.delete(field)
  else dates.set(field, range)
  return { ...filters, dates }
}

/** The same filters with nothing chosen in one facet or date field. */
export function without(filters: Filters, what: FacetId | DateField): Filters {
  const values = new Map(filters.values)
  const dates = new Map(filters.dates)
  values.delete(what as FacetId)
  dates.delete(what as DateField)
  return { values, dates }
}

/**
 * Asks whether a work order passes: any of the values chosen in a facet will do, but every facet and
 * every date must agree.
 */
export function filterBy(
  filters: Filters,
  context: FilterContext,
): (workOrder: WorkOrder) => boolean {
  const tests = [...filters.values].map(([facet, chosen]) => facetFilter(facet, chosen, context))
  tests.push(datesFilter(filters, context))
  return (workOrder) => tests.every((passes) => passes(workOrder))
}

/**
 * Asks only about the dates. Created and closed are moments, read in the reader's zone; planned is
 * the first visit's digits. Target is any promise still to be kept, or of a closed work order any
 * promise at all. An empty date is in no range.
 */
export function datesFilter(
  { dates }: Filters,
  context: FilterContext,
): (workOrder: WorkOrder) => boolean {
  const { now, zone, policy } = context
  const tests = [...dates].map(([field, range]) => {
    const bounds = (field === 'planned' ? wallBounds : instantBounds)(range, now, zone)
    const hasDate = dateTests[field]
    return (workOrder: WorkOrder) => hasDate(workOrder, bounds, policy)
  })
  return (workOrder) => tests.every((isInRange) => isInRange(workOrder))
}

function facetFilter(
  facet: FacetId,
  chosen: ReadonlySet<string>,
  context: FacetContext,
): (workOrder: WorkOrder) => boolean {
  if (facet === 'verdict') {
    return (workOrder) => valuesOf(workOrder, facet, context).some((value) => chosen.has(value))
  }
  const read = facetReaders[facet]
  return (workOrder) => {
    const value = read(workOrder, context)
    return value !== null && chosen.has(value)
  }
}

type DateTest = (workOrder: WorkOrder, bounds: Bounds, policy: Policy) => boolean

const dateTests: Readonly<Record<DateField, DateTest>> = {
  created: ({ createdAt }, bounds) => isWithin(createdAt, bounds),
  planned: ({ wall }, bounds) => isWithin(wall.firstVisit, bounds),
  target: (workOrder, bounds, policy) => {
    const isInBounds = (clock: ClockName) => isWithin(workOrder.targets[clock], bounds)
    if (!clockNames.some(isInBounds)) return false
    return !isOpen(workOrder, policy.stages) || liveClocks(workOrder, policy).some(isInBounds)
  },
  closed: (workOrder, bounds, policy) =>
    isWithin(closingOf(workOrder, stageOf(workOrder, policy.stages)), bounds),
}

function isWithin(moment: number | null, { from, until }: Bounds): boolean {
  return moment !== null && moment >= from && moment < until
}
