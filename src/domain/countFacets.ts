import type { FacetId } from './facets.ts'
import { datesFilter, type FilterContext, type Filters } from './filter.ts'
import { columnOf, type Column } from './listIndex.ts'
import { stages } from './stage.ts'
import { verdictKeys } from './verdictCode.ts'
import type { WorkOrder } from './workOrder.ts'

/** A value of a facet and how many work orders would be left with it. */
export interface FacetCount {
  readonly value: string
  readonly count: number
  readonly isChosen: boolean
}

/** What to count, and over which part of the list. */
export interface Counting {
  readonly filters: Filters
  /** What else narrows the list: its tab and its search. */
  readonly base: (workOrder: WorkOrder) => boolean
  readonly context: FilterContext
  readonly facets: readonly FacetId[]
}

/**
 * Of each facet asked for, its values with their counts. The counts follow the tab, the search, the
 * dates and all *other* facets, but not the facet itself: they tell what choosing one more value
 * would bring. A value of nothing is left out unless it is chosen.
 *
 * Stages stand in the order of their course, verdicts from the gravest, all else from the most
 * frequent, equals by their code points.
 */
export function countFacets(
  workOrders: readonly WorkOrder[],
  { filters, base, context, facets }: Counting,
): ReadonlyMap<FacetId, readonly FacetCount[]> {
  const narrowing = [...filters.values]
    .filter(([, chosen]) => chosen.size > 0)
    .map(([facet, chosen], at) => narrow(at, facet, columnOf(workOrders, facet, context), chosen))
  const isInDates = datesFilter(filters, context)
  const places = new Int32Array(workOrders.length)
  workOrders.forEach((workOrder, index) => {
    const place = soleObstacle(narrowing, index)
    const isOut = place === nowhere || !isInDates(workOrder) || !base(workOrder)
    places[index] = isOut ? nowhere : place
  })
  return new Map(
    facets.map((facet) => {
      const column = columnOf(workOrders, facet, context)
      const own = narrowing.find((one) => one.facet === facet)?.at ?? everywhere
      const counts = tally(column, places, own)
      return [facet, listed(facet, column, counts, filters.values.get(facet) ?? new Set())]
    }),
  )
}

interface Narrowing {
  /** Its place among the facets with a choice. */
  readonly at: number
  readonly facet: FacetId
  readonly column: Column
  /** Of each code, whether it holds a chosen value. */
  readonly lets: Uint8Array
}

function narrow(
  at: number,
  facet: FacetId,
  column: Column,
  chosen: ReadonlySet<string>,
): Narrowing {
  const lets = Uint8Array.from({ length: column.size }, (_, code) =>
    column.valuesOf(code).some((value) => chosen.has(value)) ? 1 : 0,
  )
  return { at, facet, column, lets }
}

const everywhere = -1
const nowhere = -2

/**
 * Where a work order is counted: in every facet when it passes them all; when one keeps it out, in
 * that one alone, since it would come back by choosing its value there; when several do, nowhere.
 */
function soleObstacle(narrowing: readonly Narrowing[], index: number): number {
  let place = everywhere
  for (const { at, column, lets } of narrowing) {
    if (lets[column.codes[index] ?? 0] === 1) continue
    if (place !== everywhere) return nowhere
    place = at
  }
  return place
}

/** How many work orders have each code, of those counted everywhere or at `own`. */
function tally({ codes, size }: Column, places: Int32Array, own: number): Uint32Array {
  const counts = new Uint32Array(size)
  for (let index = 0; index < codes.length; index += 1) {
    const place = places[index]
    if (place !== everywhere && place !== own) continue
    const code = codes[index] ?? 0
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}

function listed(
  facet: FacetId,
  { valuesOf }: Column,
  tallied: Uint32Array,
  chosen: ReadonlySet<string>,
): readonly FacetCount[] {
  const countOf = new Map<string, number>()
  for (const value of chosen) countOf.set(value, 0)
  for (const [code, count] of tallied.entries()) {
    if (count === 0) continue
    for (const value of valuesOf(code)) countOf.set(value, (countOf.get(value) ?? 0) + count)
  }
  return [...countOf]
    .map(([value, count]) => ({ value, count, isChosen: chosen.has(value) }))
    .sort(orders[facet] ?? byFrequency)
}

type Compare = (a: FacetCount, b: FacetCount) => number

function byFrequency(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1)
}

/** As the list of all values has them; what no list knows (out of an address) comes last. */
function byPlaceIn(values: readonly string[]): Compare {
  const placeOf = new Map(values.map((value, place) => [value, place]))
  const place = ({ value }: FacetCount) => placeOf.get(value) ?? values.length
  return (a, b) => place(a) - place(b) || byFrequency(a, b)
}

const orders: Partial<Record<FacetId, Compare>> = {
  stage: byPlaceIn(stages),
  verdict: byPlaceIn(verdictKeys),
}
