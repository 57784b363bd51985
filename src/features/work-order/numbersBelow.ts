import type { Branch } from '../../domain/forest.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'

/**
 * Every work order below a group by the vendor's number, by which a remark names its own. Of any depth,
 * for groups nest as deep as somebody made them.
 */
export function numbersBelow(branch: Branch | null): ReadonlyMap<number, WorkOrder> {
  const found = new Map<number, WorkOrder>()
  const waiting = [...(branch?.children ?? [])]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.workOrder?.number) found.set(next.workOrder.number, next.workOrder)
    for (const child of next.children) waiting.push(child)
  }
  return found
}
