import type { TreeRow } from './treeRow.ts'
import type { WorkOrderId } from './workOrder.ts'

/** Where a work order stands among those on the screen, and what is before and after it. */
export interface Steps {
  /** null = it is the first. */
  readonly previous: WorkOrderId | null
  /** null = it is the last. */
  readonly next: WorkOrderId | null
  /** From 1. */
  readonly position: number
  readonly count: number
}

/**
 * The steps from a work order to its neighbours, in the order of the list as it stands: what closed
 * groups hold is passed over, heads of sections and groups that are not visible are no work orders.
 * null = the list does not show it.
 */
export function stepsFrom(rows: readonly TreeRow[], id: WorkOrderId): Steps | null {
  const ids = rows.flatMap(({ branch }) => branch.workOrder?.id ?? [])
  const index = ids.indexOf(id)
  if (index < 0) return null
  return {
    previous: ids[index - 1] ?? null,
    next: ids[index + 1] ?? null,
    position: index + 1,
    count: ids.length,
  }
}

/** Whether two steps lead to the same work orders from the same place. */
export function areSameSteps(one: Steps | null, other: Steps | null): boolean {
  if (one === null || other === null) return one === other
  return (
    one.previous === other.previous &&
    one.next === other.next &&
    one.position === other.position &&
    one.count === other.count
  )
}
