import type { ColumnId } from '../columnId.ts'
import { columnGap, leastNameInRow } from './fitColumns.ts'
import { gutter } from './usualColumns.ts'

/**
 * The columns as a grid's tracks. The name takes what is left, unless the reader gave it a width: then
 * the rest stays free at the right. `width` is the least the row needs, px.
 */
export function tracksOf(
  columns: readonly { readonly id: ColumnId; readonly width: number }[],
  widths: ReadonlyMap<ColumnId, number>,
): { readonly template: string; readonly width: number } {
  const isNameFree = !widths.has('name')
  const tracks = columns.map(({ id, width }) =>
    id === 'name' && isNameFree ? `minmax(${leastNameInRow}px, 1fr)` : `${width}px`,
  )
  const sum = columns.reduce(
    (px, { id, width }) => px + (id === 'name' && isNameFree ? leastNameInRow : width),
    0,
  )
  return {
    template: tracks.join(' '),
    width: sum + columnGap * (columns.length - 1) + 2 * gutter,
  }
}
