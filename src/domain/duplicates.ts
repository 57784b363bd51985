import type { WorkOrder, WorkOrderId } from './workOrder.ts'

/** A list without its repetitions. */
export interface Unique {
  /** In the order they first came. */
  readonly byId: ReadonlyMap<WorkOrderId, WorkOrder>
  /** Those that came more than once. */
  readonly repeated: ReadonlySet<WorkOrderId>
}

/**
 * Each work order once: of several rows with one id the newest by its modification, of equally new
 * ones the last to come (rules.md 4.1). Rows shift between pages while a list is being read.
 */
export function dropDuplicates(workOrders: readonly WorkOrder[]): Unique {
  const byId = new Map<WorkOrderId, WorkOrder>()
  const repeated = new Set<WorkOrderId>()
  for (const workOrder of workOrders) {
    const known = byId.get(workOrder.id)
    if (known) repeated.add(workOrder.id)
    if (!known || (workOrder.modifiedAt ?? 0) >= (known.modifiedAt ?? 0)) {
      byId.set(workOrder.id, workOrder)
    }
  }
  return { byId, repeated }
}
