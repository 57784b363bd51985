import { useMemo } from 'react'
import type { DateRange } from '../../../domain/dateRange.ts'
import type { Filters } from '../../../domain/filter.ts'
import type { Stage } from '../../../domain/stage.ts'
import { useTranslator } from '../../../i18n/I18n.tsx'
import { useTenantWords } from '../../../ui/useTenantWords.ts'
import { useList } from '../ListContext.ts'
import { equipmentNames } from './equipmentNames.ts'
import { isDateField } from './facetGroups.ts'
import type { FilterId } from './facetGroups.ts'
import { useFiltering } from './Filtering.ts'
import { splitVerdict } from './splitVerdict.ts'

/** How filters are called in the reader's language. */
export interface FilterWords {
  /** "Stage", "Created". */
  readonly label: (id: FilterId) => string
  /**
   * A facet's value: a stage in plain words, an equipment by its name, a tenant's status or type in their
   * language, any other name of the tenant as it is.
   */
  readonly value: (id: FilterId, value: string) => string
  /** "last 30 days", "1 Jan 2026 – 31 Jan 2026", "until 1 Mar 2026". */
  readonly range: (range: DateRange) => string
  /** What is chosen in a filter: ["Breakdown", "Maintenance"]; [] = nothing. */
  readonly chosen: (filters: Filters, id: FilterId) => readonly string[]
}

export function useFilterWords(): FilterWords {
  const { t, locale } = useTranslator()
  const { stageWords } = useList()
  const { workOrders } = useFiltering()
  const words = useTenantWords()
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    })
    const dayOf = (date: string) => new Date(`${date}T00:00Z`)
    const verdict = (value: string) => {
      const { clock, verdict } = splitVerdict(value)
      const said = t(`filter.verdict.${verdict}`)
      return clock === null
        ? said
        : t('filter.verdict.of', { clock: t(`clock.${clock}`), words: said })
    }

    function value(id: FilterId, value: string): string {
      if (id === 'stage') return stageWords(value as Stage)
      if (id === 'verdict') return verdict(value)
      if (id === 'status' || id === 'type') return words.ofName(id, value)
      if (id === 'equipment') return equipmentNames(workOrders).get(value) ?? value
      return value
    }
    function range(range: DateRange): string {
      if (range.kind === 'word') return t(`filter.date.${range.word}`)
      const { from, to } = range
      if (from !== null && to !== null) return day.formatRange(dayOf(from), dayOf(to))
      if (from !== null) return t('filter.date.since', { day: day.format(dayOf(from)) })
      return to === null ? '' : t('filter.date.until', { day: day.format(dayOf(to)) })
    }
    return {
      label: (id) => t(`filter.by.${id}`),
      value,
      range,
      chosen: ({ values, dates }, id) => {
        if (!isDateField(id)) return [...(values.get(id) ?? [])].map((one) => value(id, one))
        const chosen = dates.get(id)
        return chosen === undefined ? [] : [range(chosen)]
      },
    }
  }, [t, locale, stageWords, workOrders, words])
}
