import { useCallback, useEffect, useRef } from 'react'

/** Goes on the element that takes the focus when the pane opens; it needs `tabIndex={-1}`. */
export type HeadingRef = (element: HTMLElement | null) => void

/**
 * Moves the focus to the pane's heading when another work order opens, and again when its content
 * takes the place of what stood there, unless the reader has gone elsewhere meanwhile, or goes from one
 * work order to the next with a button that says `data-keeps-focus`.
 */
export function useHeadingFocus(id: string, state: string): HeadingRef {
  const heading = useRef<HTMLElement | null>(null)
  const last = useRef<{ readonly id: string; readonly state: string } | null>(null)

  useEffect(() => {
    const isNew = last.current?.id !== id
    last.current = { id, state }
    if ((isNew && !isKept()) || isFocusLost()) heading.current?.focus({ preventScroll: true })
  }, [id, state])

  return useCallback((element) => {
    heading.current = element
  }, [])
}

function isKept(): boolean {
  return document.activeElement?.closest('[data-keeps-focus]') != null
}

/** What had the focus is gone from the page. */
function isFocusLost(): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body
}
