import { Search } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { fold } from '../../../domain/fold.ts'
import { useT, useTranslator } from '../../../i18n/I18n.tsx'
import './OptionList.css'

/** One value to tick. */
export interface Option {
  readonly value: string
  readonly text: string
  readonly count: number
  readonly isChosen: boolean
}

/** With more values than this there is a box to find one by typing. */
const shortList = 8
/** More are never drawn at once; typing finds the others. */
const longestList = 100

/**
 * Values to tick, each with how many work orders it would leave, and a search box where they are
 * many. The arrow keys go from one to the next.
 */
export function OptionList({
  options,
  label,
  iconOf,
  onChoose,
}: {
  readonly options: readonly Option[]
  /** What they are values of. */
  readonly label: string
  readonly iconOf?: (value: string) => ReactNode
  readonly onChoose: (value: string, isChosen: boolean) => void
}) {
  const t = useT()
  const { locale } = useTranslator()
  const id = useId()
  const [wanted, setWanted] = useState('')
  const found = useMemo(() => {
    const words = fold(wanted).split(/\s+/)
    return options.filter(({ text }) => words.every((word) => fold(text).includes(word)))
  }, [options, wanted])
  const drawn = found.slice(0, longestList)

  if (options.length === 0) return <p className="options__none">{t('filter.noValues')}</p>
  return (
    <div className="options">
      {options.length > shortList && (
        <label className="options__search">
          <Search aria-hidden="true" className="options__search-icon" size={16} />
          <input
            type="search"
            className="options__input"
            aria-label={t('filter.find', { filter: label })}
            placeholder={t('filter.find', { filter: label })}
            aria-controls={id}
            autoComplete="off"
            value={wanted}
            onKeyDown={moveByArrows}
            onChange={(event) => setWanted(event.currentTarget.value)}
          />
        </label>
      )}
      <ul id={id} className="options__list" aria-label={label}>
        {drawn.map(({ value, text, count, isChosen }) => (
          <li key={value}>
            <label className="option">
              <input
                type="checkbox"
                className="checkbox__box"
                checked={isChosen}
                onKeyDown={moveByArrows}
                onChange={(event) => onChoose(value, event.currentTarget.checked)}
              />
              {iconOf?.(value)}
              <bdi className="option__text">{text}</bdi>
              <span className="option__count">{count.toLocaleString(locale)}</span>
            </label>
          </li>
        ))}
      </ul>
      <p className="options__none" role="status">
        {found.length === 0 && t('filter.none')}
        {found.length > drawn.length && t('filter.rest', { count: found.length - drawn.length })}
      </p>
    </div>
  )
}

/** Up and down through what can be ticked, the search box first. */
function moveByArrows(event: KeyboardEvent<HTMLInputElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const list = event.currentTarget.closest('.options')
  if (step === 0 || list === null) return
  event.preventDefault()
  const inputs = [...list.querySelectorAll('input')]
  inputs[inputs.indexOf(event.currentTarget) + step]?.focus()
}
