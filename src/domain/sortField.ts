import { judgeClocks, verdictsByGravity, worstVerdict } from './clock.ts'
import { equipmentName, placeName, siteAndEquipment } from './place.ts'
import type { Policy } from './policy.ts'
import { stageOf, stages } from './stage.ts'
import type { Instant } from './time.ts'
import type { WorkOrder } from './workOrder.ts'

/** What a list can be sorted by. `deadline` and `progress` are a group's by its whole subtree. */
export type SortField = keyof typeof ownValues | 'deadline' | 'progress'

/** One column's sort and its direction. */
export interface SortBy {
  readonly field: SortField
  readonly descending: boolean
}

/** A value to sort by: text goes by the reader's alphabet, numbers by size, null comes last. */
export type SortValue = string | number | null

/** Answers what a work order is sorted by; only `clocks` looks at the time. */
export type ReadSortValue = (workOrder: WorkOrder, policy: Policy, now: Instant) => SortValue

/** Of each field that a work order has by itself: what it is sorted by. */
export const ownValues = {
  reference: (workOrder) => workOrder.reference,
  number: (workOrder) => workOrder.number,
  customerReference: (workOrder) => workOrder.customerReference,
  name: (workOrder) => workOrder.name,
  status: (workOrder) => workOrder.status?.name ?? null,
  stage: (workOrder, policy) => stages.indexOf(stageOf(workOrder, policy.stages)),
  priority: (workOrder) => workOrder.priority?.name ?? null,
  type: (workOrder) => workOrder.type?.name ?? null,
  company: (workOrder) => workOrder.company.name,
  site: siteAndEquipment,
  equipment: equipmentName,
  serialNumber: (workOrder) => workOrder.project.serialNumber,
  place: placeName,
  visit: (workOrder) => workOrder.wall.firstVisit,
  technician: (workOrder) => workOrder.technician,
  created: (workOrder) => workOrder.createdAt,
  modified: (workOrder) => workOrder.modifiedAt,
  closed: (workOrder) => workOrder.closedAt,
  clocks: gravity,
} as const satisfies Record<string, ReadSortValue>

/** Every field, for parsing a sort out of an address. */
export const sortFields: readonly SortField[] = [
  ...(Object.keys(ownValues) as (keyof typeof ownValues)[]),
  'deadline',
  'progress',
]

/** How bad its three clocks are together, the worst first; without any target there is no value. */
function gravity(workOrder: WorkOrder, policy: Policy, now: Instant): number | null {
  const readings = judgeClocks(workOrder, now, policy)
  const worst = worstVerdict(readings.map(({ verdict }) => verdict))
  return worst === 'none' ? null : verdictsByGravity.indexOf(worst)
}
