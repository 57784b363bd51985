import { useMemo, useState } from 'react'
import { withValue } from '../../../domain/filter.ts'
import { clockNames } from '../../../domain/workOrder.ts'
import type { ClockName } from '../../../domain/workOrder.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { VerdictIcon } from '../../../ui/VerdictBadge.tsx'
import { useFacetCounts, useFiltering } from './Filtering.ts'
import { OptionList } from './OptionList.tsx'
import { splitVerdict } from './splitVerdict.ts'
import { useFilterWords } from './useFilterWords.ts'
import './VerdictOptions.css'

/** What the promises say: of any of the three, or of one the reader picks first. */
export function VerdictOptions() {
  const t = useT()
  const { filters, onFilters } = useFiltering()
  const words = useFilterWords()
  const counts = useFacetCounts('verdict')
  const [clock, setClock] = useState(() => clockOfChoice(filters.values.get('verdict')))
  const options = useMemo(
    () =>
      counts
        .map((count) => ({ ...splitVerdict(count.value), ...count }))
        .filter((count) => count.clock === clock)
        .map(({ verdict, value, count, isChosen }) => ({
          value,
          text: words.value('verdict', verdict),
          count,
          isChosen,
        })),
    [counts, clock, words],
  )
  return (
    <>
      <div role="group" aria-label={t('filter.verdict.clock')} className="clock-choice">
        {[null, ...clockNames].map((name) => (
          <button
            key={name}
            type="button"
            className="clock-choice__clock"
            aria-pressed={name === clock}
            onClick={() => setClock(name)}
          >
            {name === null ? t('filter.verdict.any') : t(`clock.${name}`)}
          </button>
        ))}
      </div>
      <OptionList
        options={options}
        label={words.label('verdict')}
        iconOf={verdictIcon}
        onChoose={(value, isOn) => onFilters(withValue(filters, 'verdict', value, isOn))}
      />
    </>
  )
}

/** The clock to begin with: the one chosen from, if it is but one. */
function clockOfChoice(chosen: ReadonlySet<string> | undefined): ClockName | null {
  const clocks = new Set([...(chosen ?? [])].map((value) => splitVerdict(value).clock))
  const [only = null] = clocks
  return clocks.size === 1 ? only : null
}

function verdictIcon(value: string) {
  return <VerdictIcon verdict={splitVerdict(value).verdict} />
}
