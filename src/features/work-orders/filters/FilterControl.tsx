import { ChevronDown, X } from 'lucide-react'
import { without } from '../../../domain/filter.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { Popover } from '../../../ui/Popover.tsx'
import { isSwitch } from './facetGroups.ts'
import type { FilterId } from './facetGroups.ts'
import { useFiltering } from './Filtering.ts'
import { FilterPanel } from './FilterPanel.tsx'
import { useFilterWords } from './useFilterWords.ts'
import './FilterControl.css'

/** So many values are named on a chip; the others are counted. */
const namedValues = 2

/**
 * One filter in the tool row: a button while nothing is chosen in it, else a chip that says what is,
 * with a part of its own to take it away. Both open its values.
 */
export function FilterControl({ id }: { readonly id: FilterId }) {
  const t = useT()
  const { filters, onFilters } = useFiltering()
  const words = useFilterWords()
  const chosen = words.chosen(filters, id)
  const label = words.label(id)
  const isActive = chosen.length > 0
  const rest = chosen.length - namedValues
  const values = chosen.slice(0, namedValues).join(', ') + (rest > 0 ? ` +${rest}` : '')
  return (
    <span className={isActive ? 'filter filter--active' : 'filter'}>
      {isSwitch(id) ? (
        <span className="filter__main">
          <b className="filter__values">{label}</b>
        </span>
      ) : (
        <Popover
          className="filter__main"
          label={label}
          {...(isActive && { name: t('filter.change', { filter: label, values }) })}
          button={
            isActive ? (
              <>
                {label} <b className="filter__values">{values}</b>
              </>
            ) : (
              <>
                {label}
                <ChevronDown aria-hidden="true" size={14} strokeWidth={2.25} />
              </>
            )
          }
        >
          <FilterPanel id={id} />
        </Popover>
      )}
      {isActive && (
        <button
          type="button"
          className="filter__remove"
          aria-label={t('filter.remove', { filter: label })}
          onClick={() => onFilters(without(filters, id))}
        >
          <X aria-hidden="true" size={14} />
        </button>
      )}
    </span>
  )
}
