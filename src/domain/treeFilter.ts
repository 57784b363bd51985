import type { Branch, Forest } from './forest.ts'
import type { WorkOrder } from './workOrder.ts'

/** A filter's effect on every branch of a forest (rules.md 4.3). */
export interface TreeFilter {
  readonly isMatch: (branch: Branch) => boolean
  /** It stays in the list: a match, above a match, or inside a matching group. */
  readonly isKept: (branch: Branch) => boolean
  /** A match hangs somewhere under it. */
  readonly leadsToMatch: (branch: Branch) => boolean
  /** Kept only because a match hangs under it: dimmed, not counted, not exported. */
  readonly isContext: (branch: Branch) => boolean
  /** Matching work orders. */
  readonly matchCount: number
  /** Groups the matches belong to, each counted once at its topmost visible level. */
  readonly groupCount: number
  readonly keptCount: number
}

const matched = 1
const above = 2
const inside = 4
/** Not a mark of its own: inside a group, whatever the filter says of it. */
const inGroup = 8
const kept = matched | above | inside

/**
 * Asks `matches` once of every work order, and not again while it is the same function. Without a
 * filter every work order matches; placeholders never do.
 */
export function filterTree(forest: Forest, matches: Matches): TreeFilter {
  const known = filters.get(forest)
  if (known && known.matches === matches) return known.filter
  const filter = markTree(forest, matches)
  filters.set(forest, { matches, filter })
  return filter
}

type Matches = ((workOrder: WorkOrder) => boolean) | null

/** The last filter asked of a forest: a list is shown by one at a time, whatever its order. */
const filters = new WeakMap<Forest, { readonly matches: Matches; readonly filter: TreeFilter }>()

function markTree({ branches }: Forest, matches: Matches): TreeFilter {
  const marks = new Uint8Array(branches.length)
  const markOf = (branch: Branch) => marks[branch.index] ?? 0
  const matchCount = markMatches(branches, marks, matches)
  markAncestors(branches, marks)
  const { keptCount, groupCount } = markDescendants(branches, marks)
  return {
    isMatch: (branch) => (markOf(branch) & matched) !== 0,
    isKept: (branch) => (markOf(branch) & kept) !== 0,
    leadsToMatch: (branch) => (markOf(branch) & above) !== 0,
    isContext: (branch) => matches !== null && (markOf(branch) & kept) === above,
    matchCount,
    groupCount,
    keptCount,
  }
}

type Branches = Forest['branches']

function markMatches(branches: Branches, marks: Uint8Array, matches: Matches): number {
  let count = 0
  for (const { workOrder, index } of branches) {
    if (!workOrder || (matches && !matches(workOrder))) continue
    marks[index] = matched
    count += 1
  }
  return count
}

/** From the last to the first: children hand up to their parents. */
function markAncestors(branches: Branches, marks: Uint8Array): void {
  for (let index = branches.length - 1; index >= 0; index -= 1) {
    if (!((marks[index] ?? 0) & (matched | above))) continue
    const parent = branches[index]?.parent
    if (parent) marks[parent.index] = (marks[parent.index] ?? 0) | above
  }
}

/**
 * From the first to the last: parents hand down to their children. A group is a work order with
 * children; one inside another is the same family.
 */
function markDescendants(
  branches: Branches,
  marks: Uint8Array,
): { keptCount: number; groupCount: number } {
  let keptCount = 0
  let groupCount = 0
  for (const { workOrder, parent, children, index } of branches) {
    let mark = marks[index] ?? 0
    const markAbove = parent ? (marks[parent.index] ?? 0) : 0
    if (markAbove & (matched | inside)) mark |= inside
    if (markAbove & inGroup) mark |= inGroup
    else if (workOrder && children.length > 0) {
      if (mark & (matched | above)) groupCount += 1
      mark |= inGroup
    }
    marks[index] = mark
    if (mark & kept) keptCount += 1
  }
  return { keptCount, groupCount }
}
