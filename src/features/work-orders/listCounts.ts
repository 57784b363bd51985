import type { Policy } from '../../domain/policy.ts'
import { isOpen } from '../../domain/stage.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'
import type { Show } from '../../domain/show.ts'

/** How many work orders each tab holds. */
export function countByShow(
  workOrders: readonly WorkOrder[],
  policy: Policy,
): Readonly<Record<Exclude<Show, 'attention'>, number>> {
  const all = workOrders.length
  const open = workOrders.filter((workOrder) => isOpen(workOrder, policy.stages)).length
  return { open, closed: all - open, all }
}
