import { ChevronDown, ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { useT } from '../../../i18n/I18n.tsx'
import { Popover } from '../../../ui/Popover.tsx'
import { moreFilters } from './facetGroups.ts'
import type { FilterId } from './facetGroups.ts'
import { FilterPanel } from './FilterPanel.tsx'
import { Switches } from './Switches.tsx'
import { useFilterWords } from './useFilterWords.ts'
import './MoreFilters.css'

/** The filters without a button of their own: a list of them, and in its place the one picked. */
export function MoreFilters() {
  const t = useT()
  return (
    <span className="filter">
      <Popover
        className="filter__main"
        label={t('filter.more.title')}
        name={t('filter.more.title')}
        button={
          <>
            {t('filter.more')}
            <ChevronDown aria-hidden="true" size={14} strokeWidth={2.25} />
          </>
        }
      >
        <MoreFiltersPanel />
      </Popover>
    </span>
  )
}

function MoreFiltersPanel() {
  const t = useT()
  const words = useFilterWords()
  const [picked, setPicked] = useState<FilterId | null>(null)
  if (picked !== null) {
    return (
      <>
        <button
          type="button"
          className="more-filters__back"
          ref={focusAtOnce}
          onClick={() => setPicked(null)}
        >
          <ChevronLeft aria-hidden="true" size={16} />
          <span className="spoken">{t('filter.back')}: </span>
          {words.label(picked)}
        </button>
        <FilterPanel id={picked} />
      </>
    )
  }
  return (
    <>
      <ul className="more-filters">
        {moreFilters.map((id) => (
          <li key={id}>
            <button type="button" className="more-filters__filter" onClick={() => setPicked(id)}>
              {words.label(id)}
              <ChevronRight aria-hidden="true" size={14} strokeWidth={2.25} />
            </button>
          </li>
        ))}
      </ul>
      <Switches />
    </>
  )
}

/** The button pressed is gone with the list it stood in; the focus must not go with it. */
function focusAtOnce(element: HTMLElement | null) {
  element?.focus()
}
