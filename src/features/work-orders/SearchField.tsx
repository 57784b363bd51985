import { Search, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useT } from '../../i18n/I18n.tsx'
import './SearchField.css'

/**
 * The search box. The search itself lives in the address; the box is left to the browser while the
 * reader types, since the router may take a moment and must not push the caret about, and follows the
 * address when that changes otherwise (Back, a link, "clear").
 */
export function SearchField({
  query,
  onQuery,
}: {
  readonly query: string
  readonly onQuery: (query: string) => void
}) {
  const t = useT()
  const input = useRef<HTMLInputElement>(null)
  /** What was typed and has not come back in the address yet, oldest first. */
  const underway = useRef<readonly string[]>([])

  useEffect(() => {
    const echo = underway.current.lastIndexOf(query)
    if (echo >= 0) underway.current = underway.current.slice(echo + 1)
    else if (input.current !== null && input.current.value !== query) {
      underway.current = []
      input.current.value = query
    }
  }, [query])

  function say(text: string) {
    underway.current = [...underway.current, text]
    onQuery(text)
  }

  return (
    <search className="search-field">
      <Search aria-hidden="true" className="search-field__icon" size={16} />
      <input
        ref={input}
        type="search"
        className="search-field__input"
        defaultValue={query}
        maxLength={200}
        aria-label={t('list.search')}
        placeholder={t('list.search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => say(event.currentTarget.value)}
      />
      {query !== '' && (
        <button
          type="button"
          className="search-field__clear"
          aria-label={t('list.search.clear')}
          onClick={() => {
            if (input.current !== null) input.current.value = ''
            say('')
            input.current?.focus()
          }}
        >
          <X aria-hidden="true" size={14} />
        </button>
      )}
    </search>
  )
}
