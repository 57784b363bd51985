import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** The search box as the browser has it. */
export interface SearchBox {
  readonly input: RefObject<HTMLInputElement | null>
  /** Told whatever was typed, before the address is told. */
  readonly expectEcho: (text: string) => void
  /** Puts a text into the box and the caret at its place. */
  readonly put: (text: string, caret: number) => void
}

/**
 * The search itself lives in the address. The box is left to the browser while the reader types, since
 * the router may take a moment and must not push the caret about, and follows the address when that
 * changes otherwise (Back, a link, "clear").
 */
export function useSearchBox(query: string): SearchBox {
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

  return {
    input,
    expectEcho: (text) => {
      underway.current = [...underway.current, text]
    },
    put: (text, caret) => {
      if (input.current === null) return
      input.current.value = text
      input.current.focus()
      input.current.setSelectionRange(caret, caret)
    },
  }
}
