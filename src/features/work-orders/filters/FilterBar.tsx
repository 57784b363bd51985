import { isFiltering, noFilters } from '../../../domain/filter.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { activeFilters } from './activeFilters.ts'
import { firstFilters } from './facetGroups.ts'
import { FilterControl } from './FilterControl.tsx'
import { useFiltering } from './Filtering.ts'
import { FilterSheet } from './FilterSheet.tsx'
import { MoreFilters } from './MoreFilters.tsx'
import './FilterBar.css'

/**
 * The filters in the tool row. Where there is room, the first ones each have a button, and what else
 * is chosen a chip; `isCompact`, one button opens them all in a sheet.
 */
export function FilterBar({
  isCompact,
  matchCount,
}: {
  readonly isCompact: boolean
  readonly matchCount: number
}) {
  const t = useT()
  const { filters } = useFiltering()
  const active = activeFilters(filters)
  return (
    <div role="group" aria-label={t('filter.title')} className="filter-bar">
      {isCompact ? (
        <FilterSheet activeCount={active.length} matchCount={matchCount} />
      ) : (
        <>
          {[...new Set([...firstFilters, ...active])].map((id) => (
            <FilterControl key={id} id={id} />
          ))}
          <MoreFilters />
          <ClearAll />
        </>
      )}
    </div>
  )
}

/** What is chosen, on a line of its own under a compact tool row; nothing where nothing is. */
export function FilterChips() {
  const t = useT()
  const { filters } = useFiltering()
  if (!isFiltering(filters)) return null
  return (
    <div role="group" aria-label={t('filter.active')} className="filter-chips">
      {activeFilters(filters).map((id) => (
        <FilterControl key={id} id={id} />
      ))}
      <ClearAll />
    </div>
  )
}

function ClearAll() {
  const t = useT()
  const { filters, onFilters } = useFiltering()
  if (!isFiltering(filters)) return null
  return (
    <button
      type="button"
      className="filter-bar__clear"
      aria-label={t('filter.clearAll')}
      onClick={() => onFilters(noFilters)}
    >
      {t('filter.clear')}
    </button>
  )
}
