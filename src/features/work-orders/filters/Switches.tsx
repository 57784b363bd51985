import { withValue } from '../../../domain/filter.ts'
import type { FacetId } from '../../../domain/facets.ts'
import { useTranslator } from '../../../i18n/I18n.tsx'
import { switches } from './facetGroups.ts'
import { useFacetCounts, useFiltering } from './Filtering.ts'
import { useFilterWords } from './useFilterWords.ts'
import './OptionList.css'

/** The filters that are either on or off. */
export function Switches() {
  const { contactId } = useFiltering().context
  // Where the API does not say who the reader is, nothing is theirs.
  const shown = switches.filter((facet) => facet !== 'mine' || contactId !== null)
  return (
    <ul className="options__list">
      {shown.map((facet) => (
        <li key={facet}>
          <Switch facet={facet} />
        </li>
      ))}
    </ul>
  )
}

function Switch({ facet }: { readonly facet: FacetId }) {
  const { locale } = useTranslator()
  const { filters, onFilters } = useFiltering()
  const words = useFilterWords()
  const [only] = useFacetCounts(facet)
  return (
    <label className="option">
      <input
        type="checkbox"
        className="checkbox__box"
        checked={filters.values.has(facet)}
        onChange={(event) =>
          onFilters(withValue(filters, facet, 'yes', event.currentTarget.checked))
        }
      />
      <span className="option__text">{words.label(facet)}</span>
      <span className="option__count">{(only?.count ?? 0).toLocaleString(locale)}</span>
    </label>
  )
}
