import type { WorkOrder, WorkOrderId } from './workOrder.ts'

/** A work order that is in the list once, and whether it had come more than once. */
export interface Unique {
  readonly workOrder: WorkOrder
  readonly isRepeated: boolean
}

/**
 * Each work order once: of several rows with one id the newest by its modification, of equally new
 * ones the last to come (rules.md 4.1). Rows shift between pages while a list is being read.
 */
export function dropDuplicates(workOrders: readonly WorkOrder[]): Iterable<Unique> {
  const byId = new Map<WorkOrderId, Unique>()
  for (const workOrder of workOrders) {
    const known = byId.get(workOrder.id)?.workOrder
    const isNewer = !known || (workOrder.modifiedAt ?? 0) >= (known.modifiedAt ?? 0)
    byId.set(workOrder.id, {
      workOrder: isNewer ? workOrder : known,
      isRepeated: known !== undefined,
    })
  }
  return byId.values()
}
