import { useEffect, useRef } from 'react'
import type { TreeRow } from '../../domain/selection.ts'

/**
 * Brings the row of `key` into view, once: the first time the list holds it (rules.md 4.7). After
 * that the reader may scroll away from it, and the list may change around it, undisturbed.
 */
export function useRevealOnce(
  rows: readonly TreeRow[],
  key: string | null,
  scrollTo: (row: TreeRow, index: number) => void,
): void {
  const revealed = useRef<string | null>(null)
  useEffect(() => {
    if (key === revealed.current) return
    if (key === null) {
      revealed.current = null
      return
    }
    const index = rows.findIndex((row) => row.key === key)
    const row = rows[index]
    if (row === undefined) return
    revealed.current = key
    scrollTo(row, index)
  }, [rows, key, scrollTo])
}
