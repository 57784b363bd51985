import { rankValues, sortByRanks, type Ranks } from './ranks.ts'
import { earlier } from './rollUp.ts'
import { nextDeadline, type Deadline } from './deadline.ts'
import type { Branch, Forest } from './forest.ts'
import type { Policy } from './policy.ts'
import {
  ownValues,
  type SortBy,
  type ReadSortValue,
  type SortField,
  type SortValue,
} from './sortField.ts'
import { stageOf } from './stage.ts'
import { ownWords, type TenantTable, type TenantWords } from './tenantWords.ts'
import type { Instant } from './time.ts'

/** A forest's branches in one total order, so that siblings and the flat list agree. */
export interface BranchOrder {
  readonly all: readonly Branch[]
  readonly roots: readonly Branch[]
  readonly childrenOf: (branch: Branch) => readonly Branch[]
}

/** By what to order: the first sort decides, the next ones break its ties. */
export interface OrderBy {
  readonly sorts: readonly SortBy[]
  readonly policy: Policy
  readonly now: Instant
  /** The reader's alphabet. References count their digits as numbers whatever it says. */
  readonly collator: Intl.Collator
  /** What the reader calls statuses and types; as the tenant does when left out. */
  readonly words?: TenantWords
}

/**
 * Orders every branch (rules.md 4.4). Blanks come last in both directions; ties go by creation,
 * oldest first, then by id, in both directions, so the order is total and the same whatever order
 * the rows came in. Only `clocks` depends on the time: all else is reckoned once per forest and sort,
 * and opening a group or a tick of the clock costs no sorting.
 */
export function orderBranches(forest: Forest, by: OrderBy): BranchOrder {
  const known = orders.get(forest)
  if (known && isSame(known.by, by)) return known.order
  const order = reckonOrder(forest, by)
  orders.set(forest, { by, order })
  return order
}

/** The last order asked of a forest: a list is shown in one order at a time. */
const orders = new WeakMap<Forest, { readonly by: OrderBy; readonly order: BranchOrder }>()

function isSame(a: OrderBy, b: OrderBy): boolean {
  return (
    a.policy === b.policy &&
    a.collator === b.collator &&
    (a.now === b.now || !a.sorts.some(({ field }) => field === 'clocks')) &&
    (a.words === b.words || !a.sorts.some(({ field }) => isTenantTable(field))) &&
    a.sorts.length === b.sorts.length &&
    a.sorts.every((sort, index) => {
      const other = b.sorts[index]
      return sort.field === other?.field && sort.descending === other.descending
    })
  )
}

function reckonOrder(forest: Forest, by: OrderBy): BranchOrder {
  let order = creationOrder(forest)
  // Stable sorts, the weakest first: each keeps the order before it among its own equals.
  for (const { field, descending } of by.sorts.toReversed()) {
    order = sortByRanks(order, ranksOf(forest, field, by), descending)
  }
  const { branches } = forest
  const all: Branch[] = []
  for (const index of order) {
    const branch = branches[index]
    if (branch) all.push(branch)
  }
  return inOrder(all)
}

/** Dealt out in their common order, siblings need no sorting of their own; a flat list never asks. */
function inOrder(all: readonly Branch[]): BranchOrder {
  let families: Families | null = null
  const dealt = () => (families ??= dealOut(all))
  return {
    all,
    get roots() {
      return dealt().roots
    },
    childrenOf: (branch) =>
      branch.children.length === 0 ? none : (dealt().children.get(branch) ?? none),
  }
}

interface Families {
  readonly roots: readonly Branch[]
  readonly children: ReadonlyMap<Branch, readonly Branch[]>
}

function dealOut(all: readonly Branch[]): Families {
  const roots: Branch[] = []
  const children = new Map<Branch, Branch[]>()
  for (const branch of all) {
    if (!branch.parent) roots.push(branch)
    else if (!children.get(branch.parent)?.push(branch)) children.set(branch.parent, [branch])
  }
  return { roots, children }
}

const creationOrders = new WeakMap<Forest, Uint32Array>()

/** What every order falls back on: oldest first, unknown last, then by id. */
function creationOrder(forest: Forest): Uint32Array {
  const known = creationOrders.get(forest)
  if (known) return known
  const { branches } = forest
  const created = Float64Array.from(branches, ({ workOrder }) => workOrder?.createdAt ?? Infinity)
  const order = Uint32Array.from(branches.keys()).sort((a, b) => {
    const older = at(created, a) - at(created, b)
    if (older !== 0 && !Number.isNaN(older)) return older
    return (branches[a]?.key ?? '') < (branches[b]?.key ?? '') ? -1 : 1
  })
  creationOrders.set(forest, order)
  return order
}

function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? Infinity
}

const none: readonly Branch[] = []

/** The ranks of a field over a forest, reckoned once for as long as what they rest on stays. */
function ranksOf(forest: Forest, field: SortField, by: OrderBy): Ranks {
  let known = ranksByForest.get(forest)
  if (!known) ranksByForest.set(forest, (known = new Map()))
  const kept = known.get(field)
  if (kept && isSame(kept.by, { ...by, sorts: kept.by.sorts })) return kept.ranks
  const values = valuesOf(forest.branches, field, by)
  const ranks = rankValues(values, collatorFor(field, by.collator))
  known.set(field, { by: { ...by, sorts: [{ field, descending: false }] }, ranks })
  return ranks
}

const ranksByForest = new WeakMap<
  Forest,
  Map<SortField, { readonly by: OrderBy; readonly ranks: Ranks }>
>()

/** `WO-9` comes before `WO-10`, whatever alphabet the reader's texts go by. */
function collatorFor(field: SortField, collator: Intl.Collator): Intl.Collator {
  if (field !== 'reference' && field !== 'customerReference') return collator
  const { locale, numeric } = collator.resolvedOptions()
  return numeric ? collator : new Intl.Collator(locale, { numeric: true })
}

function valuesOf(
  branches: readonly Branch[],
  field: SortField,
  { policy, now, words = ownWords }: OrderBy,
): readonly SortValue[] {
  if (field === 'deadline') return deadlinesOf(branches, policy)
  if (field === 'progress') return progressOf(branches, policy)
  if (isTenantTable(field)) return calledOf(branches, field, words)
  const read: ReadSortValue = ownValues[field]
  return branches.map(({ workOrder }) => workOrder && read(workOrder, policy, now))
}

/** Of each branch what its status or type is called: a reader's alphabet goes by what they read. */
function calledOf(
  branches: readonly Branch[],
  table: TenantTable,
  words: TenantWords,
): readonly SortValue[] {
  return branches.map(({ workOrder }) => {
    const named = workOrder?.[table] ?? null
    return named && words.of(table, named)
  })
}

function isTenantTable(field: SortField): field is TenantTable {
  return field === 'status' || field === 'type'
}

/** Of each branch the earliest target in its subtree, children handing theirs up. */
function deadlinesOf(branches: readonly Branch[], policy: Policy): readonly SortValue[] {
  const earliest: (Deadline | null)[] = branches.map(
    ({ workOrder }) => workOrder && nextDeadline(workOrder, policy),
  )
  for (const { index, parent } of branches.toReversed()) {
    if (!parent) continue
    earliest[parent.index] = earlier(earliest[parent.index] ?? null, earliest[index] ?? null)
  }
  return earliest.map((deadline) => deadline?.target ?? null)
}

/** Of each branch the part of its leaves that is done, 0–1; cancelled leaves count nowhere. */
function progressOf(branches: readonly Branch[], policy: Policy): readonly SortValue[] {
  const done = new Uint32Array(branches.length)
  const leaves = new Uint32Array(branches.length)
  for (const { index, parent, children, workOrder } of branches.toReversed()) {
    if (workOrder && children.length === 0) {
      const stage = stageOf(workOrder, policy.stages)
      leaves[index] = stage === 'cancelled' ? 0 : 1
      done[index] = stage === 'completed' ? 1 : 0
    }
    if (!parent) continue
    done[parent.index] = (done[parent.index] ?? 0) + (done[index] ?? 0)
    leaves[parent.index] = (leaves[parent.index] ?? 0) + (leaves[index] ?? 0)
  }
  return branches.map(({ index }) => (leaves[index] ? (done[index] ?? 0) / leaves[index] : null))
}
