import { Search, X } from 'lucide-react'
import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { WorkOrder, WorkOrderId } from '../../../domain/workOrder.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { maxQueryLength } from '../viewUrl.ts'
import { choiceId, ChoiceList } from './ChoiceList.tsx'
import { useChoices } from './useChoices.ts'
import type { Choice } from './useChoices.ts'
import { useSearchBox } from './useSearchBox.ts'
import './SearchField.css'

/**
 * The search box, a combobox: under it stand the work order that the text names, if it names exactly
 * one, and what may complete the word at the caret.
 */
export function SearchField({
  query,
  onQuery,
  workOrders,
  onOpen,
}: {
  readonly query: string
  readonly onQuery: (query: string) => void
  /** What can be found; none while nothing has arrived. */
  readonly workOrders: readonly WorkOrder[]
  readonly onOpen: (id: WorkOrderId) => void
}) {
  const t = useT()
  const listId = useId()
  const { input, expectEcho, put } = useSearchBox(query)
  /** The text with its caret while choices may show; null = the box is at rest. */
  const [typed, setTyped] = useState<Typed | null>(null)
  const [picked, setPicked] = useState<number | null>(null)
  const choices = useChoices(typed?.text ?? '', typed?.caret ?? 0, workOrders, typed === null)
  // Enter opens the one work order that was meant; a mere completion has to be picked first.
  const active = picked ?? (choices[0]?.kind === 'open' ? 0 : -1)
  const isOpen = choices.length > 0

  function say(text: string, caret: number) {
    setTyped({ text, caret })
    setPicked(null)
    expectEcho(text)
    onQuery(text)
  }
  function rest() {
    setTyped(null)
    setPicked(null)
  }
  function write(text: string, caret: number) {
    put(text, caret)
    say(text, caret)
  }
  function take(choice: Choice) {
    if (choice.kind === 'open') {
      rest()
      onOpen(choice.workOrder.id)
    } else write(choice.suggestion.text, choice.suggestion.caret)
  }
  function pressed(event: KeyboardEvent<HTMLInputElement>) {
    const { value, selectionStart } = event.currentTarget
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const choice = choices[active]
    if (step !== 0) {
      event.preventDefault()
      if (isOpen) setPicked(wrap(active, step, choices.length))
      else setTyped({ text: value, caret: selectionStart ?? value.length })
    } else if (event.key === 'Enter' && choice !== undefined && !event.nativeEvent.isComposing) {
      event.preventDefault()
      take(choice)
    } else if (event.key === 'Escape' && isOpen) {
      // The first Esc closes the list; the browser's own would empty the box with it.
      event.preventDefault()
      rest()
    }
  }

  return (
    <search className="search-field">
      <Search aria-hidden="true" className="search-field__icon" size={16} />
      <input
        ref={input}
        type="search"
        role="combobox"
        className="search-field__input"
        defaultValue={query}
        maxLength={maxQueryLength}
        aria-label={t('list.search')}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={active >= 0 ? choiceId(listId, active) : undefined}
        placeholder={t('list.search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={({ currentTarget }) =>
          say(currentTarget.value, currentTarget.selectionStart ?? currentTarget.value.length)
        }
        onKeyDown={pressed}
        onBlur={rest}
      />
      {query === '' ? (
        <kbd aria-hidden="true" className="search-field__key">
          /
        </kbd>
      ) : (
        <button
          type="button"
          className="search-field__clear"
          aria-label={t('list.search.clear')}
          onClick={() => {
            write('', 0)
            rest()
          }}
        >
          <X aria-hidden="true" size={14} />
        </button>
      )}
      {isOpen && <ChoiceList id={listId} choices={choices} active={active} onTake={take} />}
    </search>
  )
}

interface Typed {
  readonly text: string
  readonly caret: number
}

/** From one choice to the next, around the ends; -1 is "none", before the first. */
function wrap(active: number, step: number, count: number): number {
  return active < 0 && step < 0 ? count - 1 : (active + step + count) % count
}
