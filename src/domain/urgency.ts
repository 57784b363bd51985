import { liveClocks } from './deadline.ts'
import type { Branch } from './forest.ts'
import type { Policy } from './policy.ts'
import { thresholdsOf } from './thresholds.ts'
import type { Instant } from './time.ts'
import type { ClockName, WorkOrder } from './workOrder.ts'

/**
 * Something under this group has a promise overdue or critical at `now` (rules.md 4.5). A list of
 * thousands of groups asks this of each at every tick, so the spells of urgency, which do not
 * depend on the time, are reckoned once per group.
 */
export function hasUrgentDescendant(branch: Branch, now: Instant, policy: Policy): boolean {
  const { lastingFrom, contacts } = urgencyOf(branch, policy)
  return now >= lastingFrom || contacts.some(({ from, until }) => now >= from && now <= until)
}

interface Spell {
  readonly from: number
  readonly until: number
}

interface Urgency {
  readonly policy: Policy
  /** From here on something is always critical or overdue; Infinity = nothing ever is. */
  readonly lastingFrom: number
  /** A contact is critical until its target and then passed, which is no longer urgent. */
  readonly contacts: readonly Spell[]
}

const cache = new WeakMap<Branch, Urgency>()

function urgencyOf(branch: Branch, policy: Policy): Urgency {
  const known = cache.get(branch)
  if (known?.policy === policy) return known

  let lastingFrom = Infinity
  const contacts: Spell[] = []
  const waiting = [...branch.children]
  for (let current = waiting.pop(); current; current = waiting.pop()) {
    for (const child of current.children) waiting.push(child)
    const { workOrder } = current
    if (!workOrder) continue
    for (const clock of liveClocks(workOrder, policy)) {
      const spell = urgentSpell(workOrder, clock, policy)
      if (clock === 'contact') contacts.push(spell)
      else lastingFrom = Math.min(lastingFrom, spell.from)
    }
  }
  const urgency = { policy, lastingFrom, contacts }
  cache.set(branch, urgency)
  return urgency
}

/** When a running clock is critical or overdue, as `judgeClock` would say. */
function urgentSpell(workOrder: WorkOrder, clock: ClockName, policy: Policy): Spell {
  const target = workOrder.targets[clock]
  if (target === null) return { from: Infinity, until: -Infinity }
  const { criticalMs } = thresholdsOf(workOrder.createdAt, target, policy.clocks)
  return { from: target - criticalMs, until: target }
}
