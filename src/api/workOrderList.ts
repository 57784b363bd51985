import type { Instant } from '../domain/time.ts'
import type { WorkOrder, WorkOrderId } from '../domain/workOrder.ts'
import type { RejectedRow } from './decode.ts'
import type { ApiFailure } from './failure.ts'

/** What arrived so far of the contact's work orders, and how far that can be trusted. */
export interface WorkOrderList {
  /** One per id, in no promised order. */
  readonly workOrders: readonly WorkOrder[]
  readonly rejected: readonly RejectedRow[]
  /** How many the server says there are; null when it does not say. */
  readonly total: number | null
  /**
   * `complete`: every page came and no count contradicts it. `short`: the server stopped before its
   * own count, or led in circles, or there is more than we take. `stopped`: by the reader.
   */
  readonly state: 'loading' | 'complete' | 'short' | 'stopped' | 'failed'
  /** Why it failed, or what cut it short; null for a mere difference in count. */
  readonly failure: ApiFailure | null
  /** When the first page arrived: nothing in the list is older. */
  readonly asOf: Instant
}

/** The work order of that id in the list, in constant time after the first question. */
export function findWorkOrder(list: WorkOrderList, id: WorkOrderId): WorkOrder | null {
  let byId = indexes.get(list)
  if (!byId) {
    byId = new Map(list.workOrders.map((workOrder) => [workOrder.id, workOrder]))
    indexes.set(list, byId)
  }
  return byId.get(id) ?? null
}

const indexes = new WeakMap<WorkOrderList, ReadonlyMap<WorkOrderId, WorkOrder>>()
