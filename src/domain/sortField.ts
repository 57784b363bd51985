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
  backOfficeReference: (workOrder) => workOrder.backOfficeReference,
  customerReference: (workOrder) => workOrder.customerReference,
  name: (workOrder) => workOrder.name,
  description: (workOrder) => workOrder.description,
  status: (workOrder) => workOrder.status?.name ?? null,
  stage: (workOrder, policy) => stages.indexOf(stageOf(workOrder, policy.stages)),
  priority: (workOrder) => workOrder.priority?.name ?? null,
  type: (workOrder) => workOrder.type?.name ?? null,
  source: (workOrder) => workOrder.source.tableName,

  company: (workOrder) => workOrder.company.name,
  companyCode: (workOrder) => workOrder.company.code,
  site: siteAndEquipment,
  place: placeName,
  street: streetLine,
  zip: (workOrder) => workOrder.address.zip,
  country: (workOrder) => workOrder.address.countryName ?? workOrder.address.countryCode,
  sitePhone: (workOrder) => workOrder.address.phone,
  siteEmail: (workOrder) => workOrder.address.email,
  contact: (workOrder) => workOrder.contact.name,
  contactPhone: (workOrder) => workOrder.contact.phone,
  contactMobile: (workOrder) => workOrder.contact.mobile,
  contactEmail: (workOrder) => workOrder.contact.email,

  equipment: equipmentName,
  family: (workOrder) => workOrder.equipment.family?.name ?? null,
  brand: (workOrder) => workOrder.equipment.brand?.name ?? null,
  model: (workOrder) => workOrder.equipment.model?.name ?? null,
  serialNumber: (workOrder) => workOrder.project.serialNumber,
  projectReference: (workOrder) => workOrder.project.reference,
  projectNumber: (workOrder) => workOrder.project.number,
  location: (workOrder) => workOrder.project.location,
  projectContact: (workOrder) => workOrder.project.contactName,
  shutdown: (workOrder) => workOrder.project.shutdownConsequence,

  visit: (workOrder) => workOrder.wall.firstVisit,
  technician: (workOrder) => workOrder.technician,
  visitCount: (workOrder) => workOrder.visitCount,
  plannedMinutes: (workOrder) => workOrder.plannedMinutes,
  noteCount: (workOrder) => workOrder.noteCount,
  reported: (workOrder) => workOrder.wall.reported,
  notBefore: (workOrder) => workOrder.wall.notBefore,
  notAfter: (workOrder) => workOrder.wall.notAfter,
  suggestedStart: (workOrder) => workOrder.wall.suggestedStart,

  created: (workOrder) => workOrder.createdAt,
  createdBy: (workOrder) => workOrder.createdBy,
  modified: (workOrder) => workOrder.modifiedAt,
  changedBy: (workOrder) => workOrder.updatedBy,
  inProgress: (workOrder) => workOrder.inProgressAt,
  closed: (workOrder) => workOrder.closedAt,
  contactTarget: (workOrder) => workOrder.targets.contact,
  arrivalTarget: (workOrder) => workOrder.targets.arrival,
  resolutionTarget: (workOrder) => workOrder.targets.resolution,
  clocks: gravity,
} as const satisfies Record<string, ReadSortValue>

/** Every field, for parsing a sort out of an address. */
export const sortFields: readonly SortField[] = [
  ...(Object.keys(ownValues) as (keyof typeof ownValues)[]),
  'deadline',
  'progress',
]

/** "Kouterweg 12"; the number alone says nothing. */
function streetLine({ address: { street, streetNumber } }: WorkOrder): string | null {
  return street && streetNumber ? `${street} ${streetNumber}` : street
}

/** How bad its three clocks are together, the worst first; without any target there is no value. */
function gravity(workOrder: WorkOrder, policy: Policy, now: Instant): number | null {
  const readings = judgeClocks(workOrder, now, policy)
  const worst = worstVerdict(readings.map(({ verdict }) => verdict))
  return worst === 'none' ? null : verdictsByGravity.indexOf(worst)
}
