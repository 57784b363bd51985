import { orderBranches, type BranchOrder } from './branchOrder.ts'
import type { Branch, Forest } from './forest.ts'
import type { Policy } from './policy.ts'
import type { SortBy } from './sortField.ts'
import type { Instant } from './time.ts'
import { filterTree, type TreeFilter } from './treeFilter.ts'
import { hasUrgentDescendant } from './urgency.ts'
import type { WorkOrder } from './workOrder.ts'

/** One line of the list as it stands on screen, with all a treegrid has to say about it. */
export interface TreeRow {
  readonly key: string
  readonly branch: Branch
  /** The line it hangs under; null at the top. */
  readonly parentRow: TreeRow | null
  /** From 1, for `aria-level`. */
  readonly level: number
  /** Visible siblings, itself among them. */
  readonly setSize: number
  /** From 1. */
  readonly posInSet: number
  readonly isExpanded: boolean
  /** It has children that the filter lets through. */
  readonly hasChildren: boolean
  /** Answers the filter itself; always true of a work order while none is on. */
  readonly isMatch: boolean
  /** "Shown for context": it answers no filter, but something under it does. */
  readonly isContext: boolean
  readonly isLastSibling: boolean
  /** For each level above its own, topmost first: more siblings follow there, so its line goes on. */
  readonly guides: readonly boolean[]
}

/** What the reader asked to see. */
export interface Arrangement {
  /** The filter; null = none is on. */
  readonly matches: ((workOrder: WorkOrder) => boolean) | null
  /**
   * Whether the filter is a search, so that the paths to its matches open by themselves; false for
   * one that merely chooses, like "open ones only". True when left out.
   */
  readonly opensMatches?: boolean
  readonly sort: SortBy | readonly SortBy[]
  /**
   * The reader's own openings and closings by `Branch.key`, over what is open by itself. Keep one
   * map for when a filter is on and another for when none is: each filter starts with an empty one.
   */
  readonly expanded: ReadonlyMap<string, boolean>
  /** The same work orders without the tree. */
  readonly isFlat: boolean
  readonly now: Instant
  readonly policy: Policy
  /** The alphabet of the reader's language. */
  readonly collator: Intl.Collator
}

/** The list's lines, and the numbers of "12 work orders in 5 groups, of 240". */
export interface Arranged {
  readonly rows: readonly TreeRow[]
  readonly matchCount: number
  readonly groupCount: number
  readonly total: number
  /** The filter lets the branch through, itself, above or inside a match, expanded or not. */
  readonly isKept: (branch: Branch) => boolean
}

/** A tree this small is shown whole (rules.md 4.5). */
const openWholeUpTo = 30

/**
 * The lines to show, in order (rules.md 4.3–4.5). By itself open are: while a search is on, the
 * paths to its matches; else everything when there are 30 lines or fewer; else the roots with an
 * overdue or critical descendant. Flat, only the matches are shown.
 */
export function arrange(forest: Forest, asked: Arrangement): Arranged {
  const { matches, sort, policy, now, collator, isFlat } = asked
  const filter = filterTree(forest, matches)
  const sorts = 'field' in sort ? [sort] : sort
  const order = orderBranches(forest, { sorts, policy, now, collator })
  return {
    rows: isFlat ? flatRows(order, filter) : treeRows(order, filter, asked),
    matchCount: filter.matchCount,
    groupCount: filter.groupCount,
    total: forest.count,
    isKept: filter.isKept,
  }
}

function flatRows(order: BranchOrder, filter: TreeFilter): readonly TreeRow[] {
  const shown = order.all.filter((branch) => filter.isMatch(branch))
  return shown.map(
    (branch, index) =>
      new Row(branch, {
        parentRow: null,
        setSize: shown.length,
        posInSet: index + 1,
        isExpanded: false,
        hasChildren: false,
        isMatch: true,
        isContext: false,
      }),
  )
}

interface Level {
  readonly parentRow: TreeRow | null
  readonly siblings: readonly Branch[]
  shown: number
}

/** Depth first with a stack of its own: a chain of any depth must not exhaust the engine's. */
function treeRows(order: BranchOrder, filter: TreeFilter, asked: Arrangement): readonly TreeRow[] {
  const keep = (branches: readonly Branch[]) =>
    asked.matches ? branches.filter((branch) => filter.isKept(branch)) : branches
  const isOpen = openingRule(filter, asked)

  const rows: TreeRow[] = []
  const levels: Level[] = [{ parentRow: null, siblings: keep(order.roots), shown: 0 }]
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const branch = level.siblings[level.shown]
    if (!branch) {
      levels.pop()
      continue
    }
    level.shown += 1
    const children = keep(order.childrenOf(branch))
    const row = new Row(branch, {
      parentRow: level.parentRow,
      setSize: level.siblings.length,
      posInSet: level.shown,
      isExpanded: children.length > 0 && isOpen(branch),
      hasChildren: children.length > 0,
      isMatch: filter.isMatch(branch),
      isContext: filter.isContext(branch),
    })
    rows.push(row)
    if (row.isExpanded) levels.push({ parentRow: row, siblings: children, shown: 0 })
  }
  return rows
}

/** The reader's choice where there is one, else what is open by itself. */
function openingRule(filter: TreeFilter, asked: Arrangement): (branch: Branch) => boolean {
  const { expanded, now, policy } = asked
  const isSearch = asked.matches !== null && asked.opensMatches !== false
  const isSmall = filter.keptCount <= openWholeUpTo
  return (branch) => {
    const chosen = expanded.get(branch.key)
    if (chosen !== undefined) return chosen
    if (isSearch) return filter.leadsToMatch(branch)
    return isSmall || (!branch.parent && hasUrgentDescendant(branch, now, policy))
  }
}

type RowFields = Omit<TreeRow, 'key' | 'branch' | 'level' | 'isLastSibling' | 'guides'>

/** A class for one reason: `guides` is as long as the tree is deep, and only drawn rows need it. */
class Row implements TreeRow {
  readonly key: string
  readonly branch: Branch
  readonly parentRow: TreeRow | null
  readonly level: number
  readonly setSize: number
  readonly posInSet: number
  readonly isExpanded: boolean
  readonly hasChildren: boolean
  readonly isMatch: boolean
  readonly isContext: boolean

  constructor(branch: Branch, fields: RowFields) {
    this.key = branch.key
    this.branch = branch
    this.parentRow = fields.parentRow
    this.level = (fields.parentRow?.level ?? 0) + 1
    this.setSize = fields.setSize
    this.posInSet = fields.posInSet
    this.isExpanded = fields.isExpanded
    this.hasChildren = fields.hasChildren
    this.isMatch = fields.isMatch
    this.isContext = fields.isContext
  }

  get isLastSibling(): boolean {
    return this.posInSet === this.setSize
  }

  get guides(): readonly boolean[] {
    const guides: boolean[] = []
    for (let row = this.parentRow; row; row = row.parentRow) guides.push(!row.isLastSibling)
    return guides.toReversed()
  }
}
