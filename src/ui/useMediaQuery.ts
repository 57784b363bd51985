import { useMemo, useSyncExternalStore } from 'react'

/**
 * Whether a media query holds on the reader's screen, kept up to date. Paper has other measures; while
 * it is laid out the answer stays, or printing would rearrange the page behind it.
 */
export function useMediaQuery(query: string): boolean {
  const { subscribe, read } = useMemo(() => watchScreen(query), [query])
  return useSyncExternalStore(subscribe, read)
}

function watchScreen(query: string) {
  const list = window.matchMedia(query)
  const paper = window.matchMedia('print')
  let onScreen = list.matches
  return {
    subscribe: (listener: () => void) => {
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    read: () => {
      if (!paper.matches) onScreen = list.matches
      return onScreen
    },
  }
}
