import { siteAndEquipment } from '../../../domain/place.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'

const known = new WeakMap<readonly WorkOrder[], ReadonlyMap<string, string>>()

/**
 * Of every piece of equipment in a list, by its project's id: what it is called, its site first,
 * since many a site has a "Koelcel 4". Made once per list.
 */
export function equipmentNames(workOrders: readonly WorkOrder[]): ReadonlyMap<string, string> {
  let names = known.get(workOrders)
  if (names === undefined) {
    names = new Map(
      workOrders.flatMap((workOrder) => {
        const name = siteAndEquipment(workOrder)
        return workOrder.project.id === null || name === null
          ? []
          : [[workOrder.project.id, name] as const]
      }),
    )
    known.set(workOrders, names)
  }
  return names
}
