import type { Virtualizer } from '@tanstack/react-virtual'
import type { KeyboardEvent, RefObject } from 'react'
import type { TreeRow } from '../../domain/selection.ts'
import { moveInTree } from './moveInTree.ts'

interface TreeKeys {
  readonly rows: readonly TreeRow[]
  readonly activeIndex: number
  readonly onActivate: (key: string) => void
  readonly onToggle: (row: TreeRow, isExpanded: boolean) => void
  readonly onOpen: (row: TreeRow) => void
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>
  readonly scroller: RefObject<HTMLDivElement | null>
}

/** The rows, for keys pressed elsewhere on the page. */
export interface RowControl {
  /** Focuses the row so many further down; the row with the tab stop first, if the list has no focus. */
  readonly moveBy: (rows: number) => void
  /** Opens the row with the tab stop. */
  readonly open: () => void
}

/**
 * The treegrid's keys (rules.md 4.8), one handler on the grid: arrows, Home and End, PageUp and
 * PageDown move; Right opens a group, Left closes it or goes to the parent; Enter opens.
 */
export function useTreeKeys(
  keys: TreeKeys,
): RowControl & { onKeyDown: (event: KeyboardEvent) => void } {
  const { rows, activeIndex, virtualizer, scroller } = keys

  function onKeyDown(event: KeyboardEvent) {
    const { target } = event
    if (!(target instanceof HTMLElement) || target.getAttribute('role') !== 'row') return
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const row = rows[activeIndex]
    if (row === undefined) return

    const seen = (virtualizer.scrollRect?.height ?? 0) / virtualizer.options.estimateSize(0)
    const pageRows = Math.max(1, Math.floor(seen) - 2)
    const move = moveInTree(event.key, rows, activeIndex, pageRows)
    if (move === null) return
    event.preventDefault()
    if (move.kind === 'open') open()
    else if (move.kind === 'toggle') keys.onToggle(row, move.isExpanded)
    else focusRow(move.index)
  }

  function focusRow(index: number) {
    const row = rows[index]
    if (row === undefined) return
    keys.onActivate(row.key)
    virtualizer.scrollToIndex(index, { align: 'auto' })
    // The row may not be in the page before the next frame has drawn what is scrolled to.
    requestAnimationFrame(() => {
      const selector = `[role="row"][data-key="${CSS.escape(row.key)}"]`
      scroller.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })
    })
  }

  function moveBy(by: number) {
    const hasFocus = scroller.current?.contains(document.activeElement) ?? false
    const index = hasFocus ? activeIndex + by : activeIndex
    focusRow(Math.max(0, Math.min(rows.length - 1, index)))
  }

  function open() {
    const row = rows[activeIndex]
    if (row === undefined) return
    if (row.branch.workOrder !== null) keys.onOpen(row)
    else keys.onToggle(row, !row.isExpanded)
  }

  return { onKeyDown, moveBy, open }
}
