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

/**
 * Asks `matches` once of every work order. Without a filter every work order matches; placeholders
 * never do.
 */
export function filterTree(
  { branches }: Forest,
  matches: ((workOrder: WorkOrder) => boolean) | null,
): TreeFilter {
  const marks = new Uint8Array(branches.length)
  const markOf = (branch: Branch) => marks[branch.index] ?? 0
  const add = (branch: Branch, mark: number) => {
    marks[branch.index] = markOf(branch) | mark
  }

  let matchCount = 0
  for (const branch of branches) {
    if (!branch.workOrder || (matches && !matches(branch.workOrder))) continue
    add(branch, matched)
    matchCount += 1
  }
  for (let index = branches.length - 1; index >= 0; index -= 1) {
    const parent = branches[index]?.parent
    if (parent && (marks[index] ?? 0) & (matched | above)) add(parent, above)
  }
  for (const branch of branches) {
    if (branch.parent && markOf(branch.parent) & (matched | inside)) add(branch, inside)
  }

  return {
    isMatch: (branch) => (markOf(branch) & matched) !== 0,
    isKept: (branch) => markOf(branch) !== 0,
    leadsToMatch: (branch) => (markOf(branch) & above) !== 0,
    isContext: (branch) => matches !== null && markOf(branch) === above,
    matchCount,
    groupCount: countGroups(branches, (branch) => (markOf(branch) & (matched | above)) !== 0),
    keptCount: countKept(marks),
  }
}

function countKept(marks: Uint8Array): number {
  let count = 0
  for (const mark of marks) if (mark !== 0) count += 1
  return count
}

/** A group is a work order with children; one inside another is the same family. */
function countGroups(branches: readonly Branch[], holdsMatch: (branch: Branch) => boolean): number {
  const isInGroup = new Uint8Array(branches.length)
  let count = 0
  for (const branch of branches) {
    if (branch.parent && isInGroup[branch.parent.index]) isInGroup[branch.index] = 1
    else if (branch.workOrder && branch.children.length > 0) {
      isInGroup[branch.index] = 1
      if (holdsMatch(branch)) count += 1
    }
  }
  return count
}
