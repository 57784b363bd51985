import { workBeganAt } from './clock.ts'
import { isCorrective } from './failurePolicy.ts'
import { machineIndexOf, machineKey, type MachineIndex } from './machineIndex.ts'
import { defaultPolicy, type Policy } from './policy.ts'
import { stageOf } from './stage.ts'
import type { Instant } from './time.ts'
import type { WorkOrder, WorkOrderId } from './workOrder.ts'

/** What the list remembers of the machine that a work order is on, and of its site. */
export interface MachineMemory {
  /** The other work orders on the same machine (or, of work on a site itself, on that site). */
  readonly machine: readonly WorkOrder[]
  /** The other work orders at the same site, on something else. Both lists: newest first. */
  readonly site: readonly WorkOrder[]
  /** The project ids of it and `machine`, and of those and `site`; null = some have none. */
  readonly machineProjects: readonly string[] | null
  readonly siteProjects: readonly string[] | null
  readonly failures: FailureRecord
  /** The last time somebody is known to have come for another work order on it; null = never. */
  readonly lastVisit: PastVisit | null
}

/** How often a machine broke, as far as the list goes back; the work order in question is counted. */
export interface FailureRecord {
  readonly count: number
  /** Mean milliseconds from one to the next; null = there are fewer than two. */
  readonly everyMs: number | null
  /** Milliseconds from the failure before it to this one; null = it is the first, or none itself. */
  readonly sincePreviousMs: number | null
  /** Too many in too short a time around this work order; null = not so. */
  readonly repeat: RepeatFailure | null
}

/** Repeat failures (rules.md 5), as they look from one work order. */
export interface RepeatFailure {
  /** The most failures in any stretch of the policy's length that holds this work order's creation. */
  readonly count: number
  /** Which one it is in the stretch that ends with it, 3 = the third; null = it is none itself. */
  readonly place: number | null
}

/** Somebody came. */
export interface PastVisit {
  readonly workOrder: WorkOrder
  /** When the work began there. */
  readonly at: Instant
}

/**
 * What is remembered around one work order, which need not be in the list. Nothing of it depends on
 * the time of day. Asking is cheap once the list has been seen: see `machineIndexOf`.
 */
export function recallMachine(
  workOrder: WorkOrder,
  workOrders: readonly WorkOrder[],
  policy: Policy = defaultPolicy,
): MachineMemory {
  const index = machineIndexOf(workOrders)
  const onMachine = index.onMachineOf(workOrder)
  const isOther = ({ id }: WorkOrder) => id !== workOrder.id
  const machine = onMachine.filter(isOther)
  const known = new Set(onMachine)
  const site = index.atSiteOf(workOrder).filter((one) => isOther(one) && !known.has(one))
  return {
    machine,
    site,
    machineProjects: projectsOf([workOrder, ...machine]),
    siteProjects: projectsOf([workOrder, ...machine, ...site]),
    failures: recordOf(workOrder, machine, index, policy),
    lastVisit: lastVisitOf(machine, policy),
  }
}

/**
 * The failures of a list that repeat: at least the policy's count of one machine within its time. Found
 * out once per list and policy.
 */
export function repeatFailures(
  workOrders: readonly WorkOrder[],
  policy: Policy = defaultPolicy,
): ReadonlySet<WorkOrderId> {
  const known = repeats.get(workOrders)
  if (known?.policy === policy) return known.ids
  const index = machineIndexOf(workOrders)
  const ids = new Set<WorkOrderId>()
  const byMachine = new Map<string, ReadonlySet<WorkOrder>>()
  // Machines told apart by their serial numbers may be one by their project, and have one list.
  const byList = new Map<readonly WorkOrder[], ReadonlySet<WorkOrder>>()
  for (const workOrder of workOrders) {
    const key = machineKey(workOrder)
    if (key === null) continue
    let found = byMachine.get(key)
    if (found === undefined) {
      const list = index.onMachineOf(workOrder)
      found = byList.get(list) ?? repeating(failuresIn(list, index, policy), policy)
      byList.set(list, found)
      byMachine.set(key, found)
    }
    if (found.has(workOrder)) ids.add(workOrder.id)
  }
  repeats.set(workOrders, { policy, ids })
  return ids
}

const repeats = new WeakMap<
  readonly WorkOrder[],
  { readonly policy: Policy; readonly ids: ReadonlySet<WorkOrderId> }
>()

type Failure = WorkOrder & { readonly createdAt: Instant }

/**
 * A failure that is counted: corrective, not cancelled, dated, and no group, since the work of a group
 * is done in its parts and would be counted twice. DECIDED.
 */
function isCountedFailure(
  workOrder: WorkOrder,
  index: MachineIndex,
  policy: Policy,
): workOrder is Failure {
  return (
    workOrder.createdAt !== null &&
    isCorrective(workOrder, policy.failures) &&
    stageOf(workOrder, policy.stages) !== 'cancelled' &&
    !index.isGroup(workOrder.id)
  )
}

function recordOf(
  workOrder: WorkOrder,
  others: readonly WorkOrder[],
  index: MachineIndex,
  policy: Policy,
): FailureRecord {
  const own = isCountedFailure(workOrder, index, policy) ? workOrder.createdAt : null
  const times = failuresIn([workOrder, ...others], index, policy).map((one) => one.createdAt)
  const [first = 0] = times
  const last = times.at(-1) ?? 0
  const before = own === null ? -1 : times.lastIndexOf(own) - 1
  const previous = times[before]
  return {
    count: times.length,
    everyMs: times.length < 2 ? null : (last - first) / (times.length - 1),
    sincePreviousMs: own === null || previous === undefined ? null : own - previous,
    repeat: repeatAround(workOrder.createdAt, own !== null, times, policy),
  }
}

/** The failures of a machine, the earliest first. */
function failuresIn(
  workOrders: readonly WorkOrder[],
  index: MachineIndex,
  policy: Policy,
): readonly Failure[] {
  return workOrders
    .filter((one) => isCountedFailure(one, index, policy))
    .sort((a, b) => a.createdAt - b.createdAt)
}

/** Those that some stretch of the policy's length holds enough of. `failures` ascend. */
function repeating(
  failures: readonly Failure[],
  { failures: { count, withinMs } }: Policy,
): ReadonlySet<WorkOrder> {
  const found = new Set<WorkOrder>()
  let until = 0
  let foundUntil = 0
  for (const [from, first] of failures.entries()) {
    while ((failures[until]?.createdAt ?? Infinity) <= first.createdAt + withinMs) until += 1
    if (until - from < count) continue
    for (const one of failures.slice(Math.max(from, foundUntil), until)) found.add(one)
    foundUntil = until
  }
  return found
}

/** `times` ascend. The fullest stretch around a moment begins at a failure before it, or at itself. */
function repeatAround(
  at: Instant | null,
  isFailure: boolean,
  times: readonly Instant[],
  { failures: { count, withinMs } }: Policy,
): RepeatFailure | null {
  if (at === null) return null
  const before = times.filter((time) => time <= at && time >= at - withinMs)
  let [from, until, most] = [0, 0, 0]
  for (const start of [...before, at]) {
    while ((times[from] ?? Infinity) < start) from += 1
    while ((times[until] ?? Infinity) <= start + withinMs) until += 1
    most = Math.max(most, until - from)
  }
  return most < count ? null : { count: most, place: isFailure ? before.length : null }
}

/** By the begin of work alone: a planned visit proves nothing. */
function lastVisitOf(others: readonly WorkOrder[], policy: Policy): PastVisit | null {
  return others.reduce<PastVisit | null>((last, workOrder) => {
    const at = workBeganAt(workOrder, stageOf(workOrder, policy.stages))
    return at === null || (last !== null && last.at >= at) ? last : { workOrder, at }
  }, null)
}

function projectsOf(workOrders: readonly WorkOrder[]): readonly string[] | null {
  const ids = new Set<string>()
  for (const { project } of workOrders) {
    if (project.id === null) return null
    ids.add(project.id)
  }
  return [...ids]
}
