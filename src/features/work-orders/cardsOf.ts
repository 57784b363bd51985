import type { TreeRow } from '../../domain/treeRow.ts'

/** A row with the visible rows under it, for lists that nest. */
export interface CardNode {
  readonly row: TreeRow
  readonly children: readonly CardNode[]
}

/** Deeper rows stand beside their parent: a phone has no room to nest further. */
const deepestNesting = 5

/**
 * The rows of the list as trees, one for each row at the top; the head of a section stands by itself
 * before its members. Takes time in step with the rows.
 */
export function cardsOf(rows: readonly TreeRow[]): readonly CardNode[] {
  const cards: CardNode[] = []
  /** The open ends of the trees: `ends[depth]` takes the rows of the next level. */
  const ends: CardNode[][] = [cards]
  for (const row of rows) {
    const isMember = row.parentRow !== null && row.parentRow.section !== null
    const depth = isMember ? 0 : Math.min(row.level, deepestNesting) - 1
    const children: CardNode[] = []
    ends[depth]?.push({ row, children })
    ends[depth + 1] = children
    ends.length = depth + 2
  }
  return cards
}
