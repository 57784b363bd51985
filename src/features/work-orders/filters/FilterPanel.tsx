import { DateOptions } from './DateOptions.tsx'
import { FacetOptions } from './FacetOptions.tsx'
import { isDateField } from './facetGroups.ts'
import type { FilterId } from './facetGroups.ts'
import { VerdictOptions } from './VerdictOptions.tsx'

/** What there is to choose in one filter. */
export function FilterPanel({ id }: { readonly id: FilterId }) {
  if (id === 'verdict') return <VerdictOptions />
  return isDateField(id) ? <DateOptions field={id} /> : <FacetOptions facet={id} />
}
