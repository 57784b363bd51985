import { useCallback, useMemo, useState } from 'react'
import type { Forest } from '../../domain/forest.ts'

export interface Expansion {
  /** The reader's own openings and closings, by branch key, over what is open by itself. */
  readonly expanded: ReadonlyMap<string, boolean>
  readonly set: (keys: Iterable<string>, isExpanded: boolean) => void
  readonly setAll: (forest: Forest, isExpanded: boolean) => void
}

const none: ReadonlyMap<string, boolean> = new Map()

/**
 * Remembers what the reader opened and closed. A search has a memory of its own, dropped when the
 * search changes, so that clearing it brings the reader's own arrangement back (rules.md 4.3).
 */
export function useExpansion(search: string): Expansion {
  const [own, setOwn] = useState(none)
  const [found, setFound] = useState({ search, expanded: none })
  const isSearching = search !== ''
  const expanded = !isSearching ? own : found.search === search ? found.expanded : none

  const change = useCallback(
    (edit: (map: Map<string, boolean>) => void) => {
      const edited = (map: ReadonlyMap<string, boolean>) => {
        const next = new Map(map)
        edit(next)
        return next
      }
      if (!isSearching) setOwn(edited)
      else
        setFound((before) => ({
          search,
          expanded: edited(before.search === search ? before.expanded : none),
        }))
    },
    [isSearching, search],
  )

  return useMemo(
    () => ({
      expanded,
      set: (keys, isExpanded) =>
        change((map) => {
          for (const key of keys) map.set(key, isExpanded)
        }),
      setAll: (forest, isExpanded) =>
        change((map) => {
          for (const branch of forest.branches)
            if (branch.children.length > 0) map.set(branch.key, isExpanded)
        }),
    }),
    [expanded, change],
  )
}
