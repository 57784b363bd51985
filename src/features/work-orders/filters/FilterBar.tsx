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
 * The filters in the tool row. Where there is room, the first ones each have a button; `compact`,
 * one button opens them all in a sheet. What is chosen stands beside as chips, but for a phone.
 */
export function FilterBar({
  layout,
  matchCount,
}: {
  readonly layout: 'wide' | 'compact' | 'phone'
  readonly matchCount: number
}) {
  const t = useT()
  const { filters, onFilters } = useFiltering()
  const active = activeFilters(filters)
  const shown = layout === 'wide' ? [...firstFilters, ...active] : active
  return (
    <div role="group" aria-label={t('filter.title')} className="filter-bar">
      {layout !== 'wide' && <FilterSheet activeCount={active.length} matchCount={matchCount} />}
      {layout !== 'phone' && [...new Set(shown)].map((id) => <FilterControl key={id} id={id} />)}
      {layout === 'wide' && <MoreFilters />}
      {layout !== 'phone' && isFiltering(filters) && (
        <button
          type="button"
          className="filter-bar__clear"
          aria-label={t('filter.clearAll')}
          onClick={() => onFilters(noFilters)}
        >
          {t('filter.clear')}
        </button>
      )}
    </div>
  )
}
