import { withValue } from '../../../domain/filter.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { VerdictIcon } from '../../../ui/VerdictBadge.tsx'
import { useFacetCounts, useFiltering } from './Filtering.ts'
import './VerdictCounts.css'

const pressing = ['overdue', 'critical', 'atRisk', 'passed'] as const

/** How many promises press, each a filter with one press; what does not occur is left out. */
export function VerdictCounts() {
  const t = useT()
  const { filters, onFilters } = useFiltering()
  const counts = new Map(useFacetCounts('verdict').map((one) => [one.value, one]))
  return (
    <div role="group" aria-label={t('filter.quick')} className="verdict-counts">
      {pressing.map((verdict) => {
        const { count = 0, isChosen = false } = counts.get(verdict) ?? {}
        if (count === 0 && !isChosen) return null
        return (
          <button
            key={verdict}
            type="button"
            className="verdict-counts__verdict"
            aria-pressed={isChosen}
            onClick={() => onFilters(withValue(filters, 'verdict', verdict, !isChosen))}
          >
            <VerdictIcon verdict={verdict} />
            {t(`filter.quick.${verdict}`, { count })}
          </button>
        )
      })}
    </div>
  )
}
