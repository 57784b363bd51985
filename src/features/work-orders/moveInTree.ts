import type { TreeRow } from '../../domain/selection.ts'

/** What a key asks of the tree. */
export type TreeMove =
  | { readonly kind: 'focus'; readonly index: number }
  | { readonly kind: 'toggle'; readonly isExpanded: boolean }
  | { readonly kind: 'open' }

/**
 * What `key` means on the row at `index`, after the WAI-ARIA treegrid pattern with rows as the stops;
 * null = nothing, and the key keeps its usual meaning. `pageRows` is how many rows a page key goes.
 */
export function moveInTree(
  key: string,
  rows: readonly TreeRow[],
  index: number,
  pageRows: number,
): TreeMove | null {
  const row = rows[index]
  if (row === undefined) return null
  const last = rows.length - 1
  const focus = (target: number): TreeMove => ({
    kind: 'focus',
    index: Math.min(last, Math.max(0, target)),
  })

  switch (key) {
    case 'ArrowDown':
      return focus(index + 1)
    case 'ArrowUp':
      return focus(index - 1)
    case 'PageDown':
      return focus(index + pageRows)
    case 'PageUp':
      return focus(index - pageRows)
    case 'Home':
      return focus(0)
    case 'End':
      return focus(last)
    case 'ArrowRight':
      if (!row.hasChildren) return null
      return row.isExpanded ? focus(index + 1) : { kind: 'toggle', isExpanded: true }
    case 'ArrowLeft':
      if (row.hasChildren && row.isExpanded) return { kind: 'toggle', isExpanded: false }
      return row.level === 1 ? null : focus(parentIndex(rows, index))
    case 'Enter':
      return { kind: 'open' }
    default:
      return null
  }
}

/** The nearest row above that stands one level higher. */
function parentIndex(rows: readonly TreeRow[], index: number): number {
  const level = rows[index]?.level ?? 1
  for (let above = index - 1; above >= 0; above -= 1) {
    if ((rows[above]?.level ?? 1) < level) return above
  }
  return index
}
