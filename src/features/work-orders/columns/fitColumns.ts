/** A column as far as its width goes, px. */
export interface FittingColumn<Id extends string = string> {
  readonly id: Id
  readonly width: number
}

/** Between two columns, px. */
export const columnGap = 16

/** With columns of the reader's own the row is moved sideways before the name gets narrower, px. */
export const leastNameInRow = 240

/** The name takes what is left; below this, px, every name would be cut. */
export const leastNameWidth = 300

/**
 * Which columns stand beside the name in `width` px: those earliest in `columns`, which are in the
 * order of their importance. The name keeps at least `leastNameWidth`; when the list is too
 * narrow even for the two most important ones, they stay and the name gives way.
 */
export function fitColumns<Id extends string>(
  columns: readonly FittingColumn<Id>[],
  width: number,
  nameWidth = leastNameWidth,
): ReadonlySet<Id> {
  const fitting = new Set<Id>()
  let left = width - nameWidth
  for (const column of columns) {
    left -= column.width + columnGap
    if (left < 0 && fitting.size >= 2) break
    fitting.add(column.id)
  }
  return fitting
}
