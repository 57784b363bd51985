import { judgeClock } from '../../domain/clock.ts'
import type { ClockReading } from '../../domain/clock.ts'
import { compareDeadlines, headline } from '../../domain/deadline.ts'
import type { DeadlineKey } from '../../domain/deadline.ts'
import { ancestorsOf, hasUnseenChildren } from '../../domain/forest.ts'
import type { Branch, Forest } from '../../domain/forest.ts'
import type { Policy } from '../../domain/policy.ts'
import { rollUp } from '../../domain/rollUp.ts'
import type { RollUp } from '../../domain/rollUp.ts'
import type { Instant } from '../../domain/time.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'

/** A branch that stands for a work order, not for a group nobody shows us. */
export interface Member {
  readonly branch: Branch
  readonly workOrder: WorkOrder
}

/** Where a work order stands among others. */
export interface Family {
  /** The groups it is in that are visible, topmost first. */
  readonly ancestors: readonly Member[]
  /**
   * The group shown: its own parts, or of a part the group it is in; null = it stands alone.
   * `members` come by next deadline, the most overdue first.
   */
  readonly group: { readonly branch: Branch; readonly members: readonly Member[] } | null
  /** Of a group inside a group: what stands beside it there, in the same order; else []. */
  readonly siblings: readonly Member[]
  /** The group it is directly in is not visible to this contact. */
  readonly isParentUnseen: boolean
  /** The vendor says that it has parts, but none is visible. */
  readonly areChildrenUnseen: boolean
}

/**
 * The family of a work order in the forest. One that is not in it (opened by a link, read on its
 * own) is known by its own fields only.
 */
export function findFamily(workOrder: WorkOrder, forest: Forest | null, policy: Policy): Family {
  const branch = forest?.byId.get(workOrder.id)
  if (!branch) {
    return {
      ancestors: [],
      group: null,
      siblings: [],
      isParentUnseen: workOrder.parentId !== null && workOrder.parentId !== workOrder.id,
      areChildrenUnseen: workOrder.hasChild,
    }
  }
  const hasParts = branch.children.length > 0
  const shown = hasParts ? branch : branch.parent
  const beside = hasParts ? (branch.parent?.children ?? []) : []
  return {
    ancestors: ancestorsOf(branch).flatMap(toMember),
    group: shown && { branch: shown, members: byDeadline(shown.children, policy) },
    siblings: byDeadline(
      beside.filter((other) => other !== branch),
      policy,
    ),
    isParentUnseen: branch.parent !== null && branch.parent.workOrder === null,
    areChildrenUnseen: hasUnseenChildren(branch),
  }
}

/** What stands for a member in one badge: of a group its most pressing part's deadline. */
export function headlineOf(
  { branch, workOrder }: Member,
  now: Instant,
  policy: Policy,
): ClockReading {
  const next = branch.children.length > 0 ? rollUp(branch, now, policy).next : null
  return next === null
    ? headline(workOrder, now, policy)
    : judgeClock(next.workOrder, next.clock, now, policy)
}

function toMember(branch: Branch): readonly Member[] {
  return branch.workOrder === null ? [] : [{ branch, workOrder: branch.workOrder }]
}

/** A deadline does not depend on the time, so neither does the order. */
function byDeadline(branches: readonly Branch[], policy: Policy): readonly Member[] {
  const keyed = branches.flatMap(toMember).map((member) => ({ member, key: keyOf(member, policy) }))
  return keyed.sort((a, b) => compareDeadlines(a.key, b.key)).map(({ member }) => member)
}

function keyOf({ branch, workOrder }: Member, policy: Policy): DeadlineKey {
  const { next }: Pick<RollUp, 'next'> = rollUp(branch, 0 as Instant, policy)
  return { target: next?.target ?? null, createdAt: workOrder.createdAt, id: workOrder.id }
}
