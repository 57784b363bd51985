import { useId, useMemo } from 'react'
import { datesOf, dateWords, formatDateRange, parseDateRange } from '../../../domain/dateRange.ts'
import type { DateRange, DateWord } from '../../../domain/dateRange.ts'
import { filterBy, noFilters, withDates } from '../../../domain/filter.ts'
import type { DateField } from '../../../domain/filter.ts'
import { useT, useTranslator } from '../../../i18n/I18n.tsx'
import { useFiltering } from './Filtering.ts'
import { useFilterWords } from './useFilterWords.ts'
import './DateOptions.css'

/** Words that speak of what is behind us, and of what is to come, in the order of their use. */
const pastWords: readonly DateWord[] = [
  'today',
  'yesterday',
  'last-7-days',
  'last-30-days',
  'last-90-days',
  'this-month',
  'last-month',
  'this-year',
  'last-year',
]
const comingWords: readonly DateWord[] = [
  'today',
  'tomorrow',
  'this-week',
  'next-week',
  'next-7-days',
  'next-30-days',
  'this-month',
  'next-month',
  'last-7-days',
]

/** A date field: words with their counts, or any two dates. */
export function DateOptions({ field }: { readonly field: DateField }) {
  const t = useT()
  const { locale } = useTranslator()
  const { filters, onFilters, context } = useFiltering()
  const words = useFilterWords()
  const name = useId()
  const chosen = filters.dates.get(field) ?? null
  const offered = wordsFor(field, chosen)
  const counts = useWordCounts(field, offered)
  const choose = (range: DateRange | null) => onFilters(withDates(filters, field, range))
  const { from, to } =
    chosen === null ? { from: null, to: null } : datesOf(chosen, context.now, context.zone)
  /** What the two boxes say together; both empty = no filter. */
  const chooseDates = (first: string, last: string) =>
    choose(first === '' && last === '' ? null : parseDateRange(`${first}..${last}`))

  return (
    <div className="date-options">
      <ul className="options__list" aria-label={words.label(field)}>
        <li>
          <label className="option">
            <input
              type="radio"
              name={name}
              className="date-options__radio"
              checked={chosen === null}
              onChange={() => choose(null)}
            />
            <span className="option__text">{t('filter.date.any')}</span>
          </label>
        </li>
        {offered.map((word) => (
          <li key={word}>
            <label className="option">
              <input
                type="radio"
                name={name}
                className="date-options__radio"
                checked={chosen?.kind === 'word' && chosen.word === word}
                onChange={() => choose({ kind: 'word', word })}
              />
              <span className="option__text">{words.range({ kind: 'word', word })}</span>
              <span className="option__count">{counts.get(word)?.toLocaleString(locale)}</span>
            </label>
          </li>
        ))}
      </ul>
      {/* A key, so that the boxes follow what is chosen above but leave half-typed dates alone. */}
      <div className="date-options__dates" key={chosen === null ? '' : formatDateRange(chosen)}>
        <DateBox
          label={t('filter.date.from')}
          value={from}
          onDate={(date) => chooseDates(date, to ?? '')}
        />
        <DateBox
          label={t('filter.date.to')}
          value={to}
          onDate={(date) => chooseDates(from ?? '', date)}
        />
      </div>
    </div>
  )
}

/** Takes effect when the box is left or Enter is pressed: while typing, a year is `0002` first. */
function DateBox({
  label,
  value,
  onDate,
}: {
  readonly label: string
  readonly value: string | null
  readonly onDate: (date: string) => void
}) {
  const commit = (date: string) => {
    if (date !== (value ?? '')) onDate(date)
  }
  return (
    <label className="date-options__date">
      {label}
      <input
        type="date"
        className="date-options__box"
        defaultValue={value ?? ''}
        min="1990-01-01"
        max="2999-12-31"
        onBlur={(event) => commit(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit(event.currentTarget.value)
        }}
      />
    </label>
  )
}

/** The usual words of a field, and the one an address chose if it is none of them. */
function wordsFor(field: DateField, chosen: DateRange | null): readonly DateWord[] {
  const usual = field === 'created' || field === 'closed' ? pastWords : comingWords
  return chosen?.kind === 'word' && !usual.includes(chosen.word)
    ? dateWords.filter((word) => word === chosen.word || usual.includes(word))
    : usual
}

/** How many work orders each word would leave, as the other filters have it. */
function useWordCounts(
  field: DateField,
  offered: readonly DateWord[],
): ReadonlyMap<DateWord, number> {
  const { workOrders, filters, base, context } = useFiltering()
  return useMemo(() => {
    const passesOthers = filterBy(withDates(filters, field, null), context)
    const others = workOrders.filter((one) => base(one) && passesOthers(one))
    return new Map(
      offered.map((word) => {
        const isIn = filterBy(withDates(noFilters, field, { kind: 'word', word }), context)
        return [word, others.filter(isIn).length]
      }),
    )
  }, [workOrders, filters, base, context, field, offered])
}
