import { useCallback, useEffect, useMemo, useState } from 'react'
import { usePortal } from '../../api/apiContext.ts'
import { readKept } from '../../api/useKept.ts'
import type { Forest } from '../../domain/forest.ts'
import type { TreeRow } from '../../domain/treeRow.ts'
import { keptExpansion } from './keptExpansion.ts'

export interface Expansion {
  /** The reader's own openings and closings, by branch key, over what is open by itself. */
  readonly expanded: ReadonlyMap<string, boolean>
  readonly set: (keys: Iterable<string>, isExpanded: boolean) => void
  /** Every group of the forest, and every section among the rows. */
  readonly setAll: (forest: Forest, isExpanded: boolean, rows?: readonly TreeRow[]) => void
}

const none: ReadonlyMap<string, boolean> = new Map()

/**
 * Remembers what the reader opened and closed, also after a reload, until they sign out. A search has
 * a memory of its own, dropped when the search changes, so that clearing it brings the reader's own
 * arrangement back (rules.md 4.3).
 */
export function useExpansion(search: string): Expansion {
  const { memory } = usePortal()
  const [own, setOwn] = useState(() => readKept(memory, keptExpansion))
  const [found, setFound] = useState({ search, expanded: none })
  const isSearching = search !== ''
  const expanded = !isSearching ? own : found.search === search ? found.expanded : none

  useEffect(() => memory.write(keptExpansion.name, keptExpansion.format(own)), [memory, own])

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
          for (const key of keys) put(map, key, isExpanded)
        }),
      setAll: (forest, isExpanded, rows = []) =>
        change((map) => {
          for (const branch of forest.branches)
            if (branch.children.length > 0) put(map, branch.key, isExpanded)
          for (const row of rows) if (row.section !== null) put(map, row.key, isExpanded)
        }),
    }),
    [expanded, change],
  )
}

/** At the end of the map, for the oldest choices are the first to be forgotten. */
function put(map: Map<string, boolean>, key: string, isExpanded: boolean): void {
  map.delete(key)
  map.set(key, isExpanded)
}
