import { worstVerdict, type Verdict } from './clock.ts'
import { headline, liveReadings, nextDeadline, type Deadline } from './deadline.ts'
import type { Branch } from './forest.ts'
import { defaultPolicy, type Policy } from './policy.ts'
import { isClosedStage, stageOf } from './stage.ts'
import type { Instant } from './time.ts'
import type { WorkOrder } from './workOrder.ts'

/**
 * A group in one line (rules.md 4.6). Progress counts the leaves, where the work is done, always
 * all of them, also when the list is filtered. Of a work order without children it is about itself.
 */
export interface RollUp {
  /** Leaves to be done; cancelled ones are not among them (DECIDED: they would never be done). */
  readonly leaves: number
  /** Leaves completed. */
  readonly done: number
  /** Leaves cancelled. */
  readonly cancelled: number
  /** Leaves with a promise overdue. */
  readonly overdue: number
  /** Leaves with a promise at risk or critical, none overdue. */
  readonly atRisk: number
  /** The earliest promise still to be kept, of itself or any descendant, and whose it is. */
  readonly next: (Deadline & { readonly workOrder: WorkOrder }) | null
  /** The gravest headline of itself and its descendants. */
  readonly worst: Verdict
}

/** Sums a branch up at `now`. What does not depend on the time is reckoned once per branch. */
export function rollUp(branch: Branch, now: Instant, policy: Policy = defaultPolicy): RollUp {
  const settled = settle(branch, policy)
  const { leaves, done, cancelled, next } = settled
  let overdue = 0
  let atRisk = 0
  let worst = settled.worst
  for (const { workOrder, isLeaf } of settled.open) {
    worst = worstVerdict([worst, headline(workOrder, now, policy).verdict])
    if (!isLeaf) continue
    const gravest = worstVerdict(liveReadings(workOrder, now, policy).map((r) => r.verdict))
    if (gravest === 'overdue') overdue += 1
    else if (gravest === 'critical' || gravest === 'atRisk') atRisk += 1
  }
  return { leaves, done, cancelled, overdue, atRisk, next, worst }
}

/** The earlier of two deadlines in the list's order; `a` when they are equal. */
export function earlier<T extends Deadline>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b
  return b.target < a.target ? b : a
}

interface Settled extends Pick<RollUp, 'leaves' | 'done' | 'cancelled' | 'next' | 'worst'> {
  readonly policy: Policy
  /** What has to be judged anew at every tick. */
  readonly open: readonly { readonly workOrder: WorkOrder; readonly isLeaf: boolean }[]
}

const cache = new WeakMap<Branch, Settled>()

function settle(branch: Branch, policy: Policy): Settled {
  const known = cache.get(branch)
  if (known?.policy === policy) return known

  const open: { workOrder: WorkOrder; isLeaf: boolean }[] = []
  const counts = { leaves: 0, done: 0, cancelled: 0 }
  let next: RollUp['next'] = null
  let worst: Verdict = 'none'
  const waiting = [branch]
  for (let current = waiting.pop(); current; current = waiting.pop()) {
    for (const child of current.children) waiting.push(child)
    const { workOrder } = current
    if (!workOrder) continue
    const isLeaf = current.children.length === 0
    const stage = stageOf(workOrder, policy.stages)
    if (isLeaf) {
      if (stage === 'cancelled') counts.cancelled += 1
      else counts.leaves += 1
      if (stage === 'completed') counts.done += 1
    }
    if (isClosedStage(stage)) {
      // Its clocks have stopped for good: any moment gives the same verdict.
      worst = worstVerdict([worst, headline(workOrder, 0 as Instant, policy).verdict])
    } else {
      open.push({ workOrder, isLeaf })
      const deadline = nextDeadline(workOrder, policy)
      next = earlier(next, deadline && { ...deadline, workOrder })
    }
  }
  const settled = { ...counts, policy, open, next, worst }
  cache.set(branch, settled)
  return settled
}
