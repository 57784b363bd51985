import { CornerDownLeft } from 'lucide-react'
import type { MouseEvent } from 'react'
import { useT } from '../../../i18n/I18n.tsx'
import type { Choice } from './useChoices.ts'
import './ChoiceList.css'

/** The id of a choice in the page, for `aria-activedescendant`. */
export function choiceId(listId: string, index: number): string {
  return `${listId}-${index}`
}

/** What the search offers, under its box. The focus stays in the box; the pointer may choose too. */
export function ChoiceList({
  id,
  choices,
  active,
  onTake,
}: {
  readonly id: string
  readonly choices: readonly Choice[]
  /** The one that Enter takes; -1 = none. */
  readonly active: number
  readonly onTake: (choice: Choice) => void
}) {
  const t = useT()
  return (
    <div id={id} role="listbox" aria-label={t('search.suggestions')} className="choices">
      {choices.map((choice, index) => (
        <button
          key={choice.kind === 'open' ? choice.workOrder.id : choice.suggestion.text}
          id={choiceId(id, index)}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className="choices__choice"
          // The box would lose the focus, and close the list, before the click arrives.
          onMouseDown={keepFocus}
          onClick={() => onTake(choice)}
        >
          <ChoiceWords choice={choice} />
        </button>
      ))}
    </div>
  )
}

function ChoiceWords({ choice }: { readonly choice: Choice }) {
  const t = useT()
  if (choice.kind === 'open') {
    const { reference, name } = choice.workOrder
    return (
      <>
        <b className="choices__open">{t('search.open', { reference: reference ?? '' })}</b>
        <bdi className="choices__name ellipsis">{name}</bdi>
        <CornerDownLeft aria-hidden="true" size={14} className="choices__enter" />
      </>
    )
  }
  const { field, value, count } = choice.suggestion
  return (
    <>
      <span className="choices__field">{field}:</span>
      {value === null ? (
        <span className="choices__name ellipsis">{t(`search.field.${field}`)}</span>
      ) : (
        <bdi className="choices__value ellipsis">{value}</bdi>
      )}
      {count !== null && <span className="choices__count">{t('search.count', { count })}</span>}
    </>
  )
}

function keepFocus(event: MouseEvent) {
  event.preventDefault()
}
