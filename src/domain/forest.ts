import type { Doubt } from './doubts.ts'
import { dropDuplicates } from './duplicates.ts'
import { defaultStagePolicy, isOpen, type StagePolicy } from './stage.ts'
import type { WorkOrder, WorkOrderId } from './workOrder.ts'

/** One place in the tree: a work order with what hangs under it, or a group nobody shows us. */
export interface Branch {
  /** The work order's id, or `unseen:` and the missing group's id: stable over reloads. */
  readonly key: string
  /** null = a placeholder, "Group not visible to you": not a work order, not counted, no link. */
  readonly workOrder: WorkOrder | null
  readonly parent: Branch | null
  /** In the order the work orders came; `arrange` sorts. */
  readonly children: readonly Branch[]
  /** How many work orders hang under it, at any depth. */
  readonly size: number
  /** Of a placeholder: the group that is not in the data. */
  readonly missingId: WorkOrderId | null
  /** Its place in `Forest.branches`. */
  readonly index: number
}

/** All work orders of a list, each at exactly one place. */
export interface Forest {
  readonly roots: readonly Branch[]
  /** Every branch, parents before their children. */
  readonly branches: readonly Branch[]
  readonly byId: ReadonlyMap<WorkOrderId, Branch>
  /** What is doubtful in a work order's place in the tree; no entry = nothing. */
  readonly doubts: ReadonlyMap<WorkOrderId, readonly Doubt[]>
  /** Work orders; placeholders are none. */
  readonly count: number
}

/**
 * Grows the tree from each work order's parent (rules.md 4.1, 4.2). No work order is ever lost and
 * none is shown twice, whatever the links say: duplicates keep the newest, a parent that is not in
 * the data becomes a placeholder, a cycle is cut at its oldest member. Linear in time, any depth.
 */
export function growForest(
  workOrders: readonly WorkOrder[],
  stages: StagePolicy = defaultStagePolicy,
): Forest {
  const doubts = new Doubts()
  const byId = new Map<WorkOrderId, Growing>()
  const unique = dropDuplicates(workOrders)
  for (const [id, workOrder] of unique.byId) byId.set(id, newBranch(id, workOrder, null))
  for (const id of unique.repeated) doubts.add(id, { kind: 'duplicate' })

  const placeholders = linkParents(byId, doubts)
  const all = [...byId.values(), ...placeholders]
  cutCycles(all, doubts)

  const roots: Growing[] = []
  for (const branch of all) (branch.parent?.children ?? roots).push(branch)
  const branches = parentsFirst(roots)
  measure(branches)
  for (const branch of branches) doubtOpenUnderClosed(branch, stages, doubts)
  return { roots, branches, byId, doubts: doubts.byId, count: byId.size }
}

/** The groups a branch belongs to, the topmost first; a root has none. */
export function ancestorsOf(branch: Branch): readonly Branch[] {
  const ancestors: Branch[] = []
  for (let above = branch.parent; above; above = above.parent) ancestors.push(above)
  return ancestors.toReversed()
}

/** The vendor says it is a group, but none of its children is visible here (rules.md 4.2). */
export function hasUnseenChildren(branch: Branch): boolean {
  return branch.workOrder?.hasChild === true && branch.children.length === 0
}

interface Growing {
  readonly key: string
  readonly workOrder: WorkOrder | null
  parent: Growing | null
  readonly children: Growing[]
  size: number
  readonly missingId: WorkOrderId | null
  index: number
  /** Which climb in search of cycles came by first; -1 = none yet. */
  climb: number
}

function newBranch(
  key: string,
  workOrder: WorkOrder | null,
  missingId: WorkOrderId | null,
): Growing {
  return { key, workOrder, parent: null, children: [], size: 0, missingId, index: -1, climb: -1 }
}

class Doubts {
  readonly byId = new Map<WorkOrderId, Doubt[]>()

  add(id: WorkOrderId, doubt: Doubt): void {
    const known = this.byId.get(id)
    if (known) known.push(doubt)
    else this.byId.set(id, [doubt])
  }
}

/** Gives every branch its parent; answers the placeholders this took. */
function linkParents(byId: ReadonlyMap<WorkOrderId, Growing>, doubts: Doubts): Iterable<Growing> {
  const orphans: Orphan[] = []
  for (const branch of byId.values()) {
    const missing = branch.workOrder && linkParent(branch, branch.workOrder, byId)
    if (missing) orphans.push(missing)
  }

  const placeholders = new Map<WorkOrderId, Growing>()
  const knownRoots = rootsOfMissing(orphans)
  for (const { branch, id, missing } of orphans) {
    // The family's unseen root stands for every unseen group between it and what we see.
    const knownRoot = knownRoots.get(missing)
    const seenRoot = knownRoot && byId.get(knownRoot)
    const missingId = seenRoot ? missing : (knownRoot ?? missing)
    const placeholder =
      placeholders.get(missingId) ?? newBranch(`unseen:${missingId}`, null, missingId)
    placeholders.set(missingId, placeholder)
    if (seenRoot) placeholder.parent = seenRoot
    branch.parent = placeholder
    doubts.add(id, { kind: 'parentUnseen', otherId: missing })
  }
  return placeholders.values()
}

interface Orphan {
  readonly branch: Growing
  readonly id: WorkOrderId
  /** The group it hangs under, which is not in the data. */
  readonly missing: WorkOrderId
  /** The topmost group it names, unless that is itself. */
  readonly root: WorkOrderId | null
}

/** Hangs a branch under its parent, or answers what is missing; null = it has its place. */
function linkParent(
  branch: Growing,
  { id, parentId, rootParentId }: WorkOrder,
  byId: ReadonlyMap<WorkOrderId, Growing>,
): Orphan | null {
  if (parentId === id) return null
  const root = rootParentId === id ? null : rootParentId
  if (parentId === null) {
    // Without a parent only an unseen root matters: it keeps scattered siblings together.
    return root === null || byId.has(root) ? null : { branch, id, missing: root, root }
  }
  const seen = byId.get(parentId)
  if (!seen) return { branch, id, missing: parentId, root }
  branch.parent = seen
  return null
}

/** Of each missing group: the root its children name; where they differ, the least id. */
function rootsOfMissing(orphans: readonly Orphan[]): ReadonlyMap<WorkOrderId, WorkOrderId> {
  const roots = new Map<WorkOrderId, WorkOrderId>()
  for (const { missing, root } of orphans) {
    const known = roots.get(missing)
    if (root !== null && (known === undefined || root < known)) roots.set(missing, root)
  }
  return roots
}

/** Climbs from every branch once; a climb that meets itself has found a cycle. */
function cutCycles(all: readonly Growing[], doubts: Doubts): void {
  for (const [climb, start] of all.entries()) {
    let branch: Growing | null = start
    while (branch && branch.climb === -1) {
      branch.climb = climb
      branch = branch.parent
    }
    if (branch?.climb !== climb) continue
    const cut = weakestLink(branch)
    if (cut.workOrder && cut.workOrder.parentId !== null) {
      doubts.add(cut.workOrder.id, { kind: 'parentCycle', otherId: cut.workOrder.parentId })
    }
    cut.parent = null
  }
}

/** A placeholder's link is only inferred and goes first; else the oldest created, then the least id. */
function weakestLink(member: Growing): Growing {
  let weakest = member
  for (let other = member.parent; other && other !== member; other = other.parent) {
    if (isWeaker(other, weakest)) weakest = other
  }
  return weakest
}

function isWeaker(a: Growing, b: Growing): boolean {
  if ((a.workOrder === null) !== (b.workOrder === null)) return a.workOrder === null
  const createdA = a.workOrder?.createdAt ?? Infinity
  const createdB = b.workOrder?.createdAt ?? Infinity
  return createdA === createdB ? a.key < b.key : createdA < createdB
}

function parentsFirst(roots: readonly Growing[]): readonly Growing[] {
  const branches = [...roots]
  // The list grows while it is walked: level by level, without recursion.
  for (const branch of branches) {
    for (const child of branch.children) branches.push(child)
  }
  for (const [index, branch] of branches.entries()) branch.index = index
  return branches
}

function measure(branches: readonly Growing[]): void {
  for (const branch of branches.toReversed()) {
    if (branch.parent) branch.parent.size += branch.size + (branch.workOrder ? 1 : 0)
  }
}

function doubtOpenUnderClosed(branch: Growing, stages: StagePolicy, doubts: Doubts): void {
  const above = branch.parent?.workOrder
  if (!branch.workOrder || !above) return
  if (isOpen(branch.workOrder, stages) && !isOpen(above, stages)) {
    doubts.add(branch.workOrder.id, { kind: 'childOpenUnderClosed', otherId: above.id })
  }
}
