import { useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { FileKind } from './writeFile.ts'

/** What can become of the list outside the portal: a table, a calendar of its visits, paper. */
export type ExportAs = FileKind | 'ics' | 'print'

/** What is leaving the list at the moment. */
export interface Exporting {
  /** The file being made, each with a number of its own; null = none. */
  readonly file: { readonly kind: FileKind | 'ics'; readonly number: number } | null
  /** The list is being laid out on paper. */
  readonly isPrinting: boolean
  readonly start: (as: ExportAs) => void
  readonly end: () => void
}

/**
 * Makes files on demand, and knows when the list is printed: by the menu, or by the browser's own
 * command, which prints the open work order instead while there is one (`hasPane`).
 */
export function useExports(hasPane: boolean): Exporting {
  const [file, setFile] = useState<Exporting['file']>(null)
  const [isPrinting, setPrinting] = useState(false)
  const isListAsked = useRef(false)

  useEffect(() => {
    // The sheet must stand before the browser lays the paper out, hence at once.
    const begin = () => {
      if (isListAsked.current || !hasPane) flushSync(() => setPrinting(true))
    }
    const end = () => {
      isListAsked.current = false
      setPrinting(false)
    }
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [hasPane])

  const start = useCallback((as: ExportAs) => {
    if (as !== 'print') return setFile((last) => ({ kind: as, number: (last?.number ?? 0) + 1 }))
    isListAsked.current = true
    window.print()
  }, [])
  return { file, isPrinting, start, end: useCallback(() => setFile(null), []) }
}
