import type { Branch, Forest } from '../../../domain/forest.ts'
import type { Arranged } from '../../../domain/selection.ts'

/** Opens every group there is, so that an arrangement holds all it could show. */
export function everyGroupOpen(forest: Forest): ReadonlyMap<string, boolean> {
  return new Map(
    forest.branches.filter(({ children }) => children.length > 0).map(({ key }) => [key, true]),
  )
}

/**
 * What an export holds: the work orders that answer the filter, in the order of the list. Groups shown
 * for context are left out, as the count leaves them out (rules.md 4.3), and so are the heads of
 * sections and groups that are not visible to this sign-in.
 */
export function exportRows({ rows }: Arranged): readonly Branch[] {
  return rows.flatMap(({ branch, isMatch, section }) =>
    isMatch && section === null && branch.workOrder !== null ? branch : [],
  )
}
