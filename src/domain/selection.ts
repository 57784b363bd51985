import { orderBranches, type BranchOrder } from './branchOrder.ts'
import type { Branch, Forest } from './forest.ts'
import type { Policy } from './policy.ts'
import { dealToSections, type GroupBy } from './sections.ts'
import type { SortBy } from './sortField.ts'
import type { TenantWords } from './tenantWords.ts'
import type { Instant } from './time.ts'
import { filterTree, type TreeFilter } from './treeFilter.ts'
import { Row, type TreeRow } from './treeRow.ts'
import { hasUrgentDescendant } from './urgency.ts'
import type { WorkOrder } from './workOrder.ts'

export type { TreeRow } from './treeRow.ts'

/** The tree, the same work orders without it, or dealt out to sections. */
export type Layout = 'tree' | 'flat' | GroupBy

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
  readonly layout: Layout
  readonly now: Instant
  readonly policy: Policy
  /** The alphabet of the reader's language. */
  readonly collator: Intl.Collator
  /** What the reader calls statuses and types; as the tenant does when left out. */
  readonly words?: TenantWords
  /** The reader's IANA zone, for months; UTC when left out. */
  readonly zone?: string
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
 * overdue or critical descendant. Flat and in sections, only the matches are shown, each once; the
 * sections are open.
 */
export function arrange(forest: Forest, asked: Arrangement): Arranged {
  const { matches, sort, policy, now, collator, words } = asked
  const filter = filterTree(forest, matches)
  const sorts = 'field' in sort ? [sort] : sort
  const order = orderBranches(forest, {
    sorts,
    policy,
    now,
    collator,
    ...(words && { words }),
  })
  return {
    rows: rowsFor(forest, order, filter, asked),
    matchCount: filter.matchCount,
    groupCount: filter.groupCount,
    total: forest.count,
    isKept: filter.isKept,
  }
}

function rowsFor(
  forest: Forest,
  order: BranchOrder,
  filter: TreeFilter,
  asked: Arrangement,
): readonly TreeRow[] {
  if (asked.layout === 'tree') return treeRows(order, filter, asked)
  const shown = order.all.filter((branch) => filter.isMatch(branch))
  if (asked.layout === 'flat') return leafRows(shown, null)
  return sectionRows(forest, shown, asked.layout, asked)
}

/** Work orders side by side under one row, or at the top. */
function leafRows(shown: readonly Branch[], parentRow: TreeRow | null): readonly TreeRow[] {
  return shown.map(
    (branch, index) =>
      new Row(branch, {
        section: null,
        parentRow,
        setSize: shown.length,
        posInSet: index + 1,
        isExpanded: false,
        hasChildren: false,
        isMatch: true,
        isContext: false,
      }),
  )
}

function sectionRows(
  forest: Forest,
  shown: readonly Branch[],
  by: GroupBy,
  { policy, collator, expanded, zone = 'UTC' }: Arrangement,
): readonly TreeRow[] {
  const sections = dealToSections(forest, shown, { by, policy, collator, zone })
  const rows: TreeRow[] = []
  for (const [index, { section, branch, members }] of sections.entries()) {
    const head = new Row(branch, {
      section,
      parentRow: null,
      setSize: sections.length,
      posInSet: index + 1,
      isExpanded: expanded.get(branch.key) ?? true,
      hasChildren: true,
      isMatch: false,
      isContext: false,
    })
    rows.push(head)
    if (head.isExpanded) for (const row of leafRows(members, head)) rows.push(row)
  }
  return rows
}

interface Level {
  readonly parentRow: TreeRow | null
  readonly siblings: readonly Branch[]
  shown: number
}

/** Depth first with a stack of its own: a chain of any depth must not exhaust the engine's. */
function treeRows(order: BranchOrder, filter: TreeFilter, asked: Arrangement): readonly TreeRow[] {
  const keep = (branches: readonly Branch[]) =>
    asked.matches && branches.length > 0
      ? branches.filter((branch) => filter.isKept(branch))
      : branches
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
      section: null,
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
