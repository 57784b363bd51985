import { closingOf } from './clock.ts'
import { defaultPolicy, type Policy } from './policy.ts'
import { siteOffsetMinutes } from './siteOffset.ts'
import { readStage } from './stage.ts'
import { clockNames, type WorkOrder, type WorkOrderId } from './workOrder.ts'

/** A way in which the provider's data contradicts itself (rules.md 5). */
export type DoubtKind =
  | 'parentUnseen'
  | 'childrenUnseen'
  | 'parentCycle'
  | 'duplicate'
  | 'childOpenUnderClosed'
  | 'closedBeforeCreated'
  | 'inProgressBeforeCreated'
  | 'inProgressAfterClosed'
  | 'targetBeforeCreation'
  | 'completedUndated'
  | 'zoneUnknown'
  | 'unknownStatus'
  | 'unreadableField'

/** One contradiction, to be worded for the provider. */
export interface Doubt {
  readonly kind: DoubtKind
  /** The clock of a target, or the wire name of an unreadable field. */
  readonly field?: string
  /** The other work order it is about: the parent. */
  readonly otherId?: WorkOrderId
}

/**
 * What is doubtful in one work order by itself. What is doubtful in its place in the tree is in
 * `Forest.doubts`.
 */
export function doubtsOf(workOrder: WorkOrder, policy: Policy = defaultPolicy): readonly Doubt[] {
  const { createdAt, inProgressAt, closedAt, targets, wall } = workOrder
  const { stage, isCustom } = readStage(workOrder, policy.stages)
  const closing = closingOf(workOrder, stage)
  const doubts: Doubt[] = []

  if (isBefore(closedAt, createdAt)) doubts.push({ kind: 'closedBeforeCreated' })
  if (isBefore(inProgressAt, createdAt)) doubts.push({ kind: 'inProgressBeforeCreated' })
  if (isBefore(closing, inProgressAt)) doubts.push({ kind: 'inProgressAfterClosed' })
  for (const clock of clockNames) {
    if (isBefore(targets[clock], createdAt)) {
      doubts.push({ kind: 'targetBeforeCreation', field: clock })
    }
  }
  if (stage === 'completed' && closedAt === null) doubts.push({ kind: 'completedUndated' })
  // Both dates of creation are there, and yet they tell no zone (rules.md 1).
  if (createdAt !== null && wall.created !== null && siteOffsetMinutes(workOrder) === null) {
    doubts.push({ kind: 'zoneUnknown' })
  }
  if (isCustom) doubts.push({ kind: 'unknownStatus' })
  for (const field of workOrder.unreadable) doubts.push({ kind: 'unreadableField', field })
  return doubts
}

function isBefore(earlier: number | null, later: number | null): boolean {
  return earlier !== null && later !== null && earlier < later
}
