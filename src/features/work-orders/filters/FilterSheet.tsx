import { ChevronDown, ListFilter } from 'lucide-react'
import { useRef, useState } from 'react'
import { isFiltering, noFilters } from '../../../domain/filter.ts'
import type { Filters } from '../../../domain/filter.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { Sheet } from '../../../ui/Sheet.tsx'
import { activeFilters } from './activeFilters.ts'
import { firstFilters, isDateField, isSwitch, moreFilters } from './facetGroups.ts'
import type { FilterId } from './facetGroups.ts'
import { FilteringProvider, useFiltering } from './Filtering.ts'
import { FilterPanel } from './FilterPanel.tsx'
import { Switches } from './Switches.tsx'
import { useFilterWords } from './useFilterWords.ts'
import './FilterSheet.css'

/** One button, and all filters in the sheet it opens. The list behind follows at every choice. */
export function FilterSheet({
  activeCount,
  matchCount,
}: {
  readonly activeCount: number
  readonly matchCount: number
}) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="filter-sheet__open"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <ListFilter aria-hidden="true" size={16} />
        {t('filter.title')}
        {activeCount > 0 && <b className="filter-sheet__count">{activeCount}</b>}
      </button>
      {isOpen && <OpenSheet matchCount={matchCount} onClose={() => setOpen(false)} />}
    </>
  )
}

function OpenSheet({
  matchCount,
  onClose,
}: {
  readonly matchCount: number
  readonly onClose: () => void
}) {
  const t = useT()
  const filtering = useFiltering()
  const { filters } = filtering
  // Where filters were set before, their sections are open; they stay so when the last tick goes.
  const [opened] = useState(() => new Set<FilterId>([...firstOpen, ...activeFilters(filters)]))
  const hasBegun = useRef(false)
  /** All that is ticked in one visit of the sheet is one step for "Back". */
  const onFilters = (next: Filters) => {
    filtering.onFilters(next, hasBegun.current)
    hasBegun.current = true
  }
  return (
    <FilteringProvider value={{ ...filtering, onFilters }}>
      <Sheet
        className="filter-sheet"
        title={t('filter.title')}
        onClose={onClose}
        closeLabel={t('filter.close')}
        foot={
          <>
            <button
              type="button"
              className="button"
              disabled={!isFiltering(filters)}
              onClick={() => onFilters(noFilters)}
            >
              {t('filter.clearAll.short')}
            </button>
            <button
              type="button"
              className="button button--primary filter-sheet__apply"
              onClick={onClose}
            >
              {t('filter.apply', { count: matchCount })}
            </button>
          </>
        }
      >
        {inSheet.map((id) => (
          <Section key={id} id={id} isOpenAtFirst={opened.has(id)} />
        ))}
        <div className="filter-sheet__section">
          <Switches />
        </div>
      </Sheet>
    </FilteringProvider>
  )
}

const inSheet: readonly FilterId[] = [...firstFilters, ...moreFilters].filter((id) => !isSwitch(id))
const firstOpen: readonly FilterId[] = ['verdict', 'stage']

/** One filter; its values are counted while it is open. */
function Section({
  id,
  isOpenAtFirst,
}: {
  readonly id: FilterId
  readonly isOpenAtFirst: boolean
}) {
  const t = useT()
  const { filters } = useFiltering()
  const words = useFilterWords()
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const chosen = words.chosen(filters, id)
  return (
    <details
      className="filter-sheet__section"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="filter-sheet__summary">
        <span className="filter-sheet__label">{words.label(id)}</span>
        {chosen.length > 0 && (
          <span className="filter-sheet__chosen">
            {isDateField(id) ? chosen[0] : t('filter.chosen', { count: chosen.length })}
          </span>
        )}
        <ChevronDown aria-hidden="true" className="filter-sheet__chevron" size={16} />
      </summary>
      {isOpen && <FilterPanel id={id} />}
    </details>
  )
}
