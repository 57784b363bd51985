import { useState } from 'react'
import type { Filters } from '../../../domain/filter.ts'
import { writeFilters } from '../filterUrl.ts'

/**
 * The same object for as long as the filters say the same. Each change of the address reads them anew,
 * and a sort must not have every work order filtered and counted again.
 */
export function useSteadyFilters(filters: Filters): Filters {
  const said = wordsOf(filters)
  const [steady, setSteady] = useState({ said, filters })
  if (steady.said === said) return steady.filters
  setSteady({ said, filters })
  return filters
}

function wordsOf(filters: Filters): string {
  const search = new URLSearchParams()
  writeFilters(search, filters)
  return search.toString()
}
