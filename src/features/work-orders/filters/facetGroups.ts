import type { FacetId } from '../../../domain/facets.ts'
import type { DateField } from '../../../domain/filter.ts'

/** Anything a filter control narrows by. */
export type FilterId = FacetId | DateField

/** The facets whose only value is `yes`: a switch, not a list. */
export const switches = [
  'notes',
  'custom',
  'repeat',
  'starred',
  'changed',
  'mine',
] as const satisfies FacetId[]

/** Those with a button of their own in the tool row, the most asked for first. */
export const firstFilters: readonly FilterId[] = ['stage', 'verdict', 'site', 'type']

/** All the others, as they stand under "More filters" and in the sheet. */
export const moreFilters: readonly FilterId[] = [
  'status',
  'priority',
  'place',
  'company',
  'technician',
  'equipment',
  'family',
  'brand',
  'model',
  'created',
  'planned',
  'target',
  'closed',
]

export function isSwitch(id: FilterId): id is (typeof switches)[number] {
  return (switches as readonly FilterId[]).includes(id)
}

export function isDateField(id: FilterId): id is DateField {
  return id === 'created' || id === 'planned' || id === 'target' || id === 'closed'
}
