import type { WorkOrder } from './workOrder.ts'

/** The equipment family that makes a project a location (api.md 5.4, CONFIRMED). */
export const locationFamilyId = 'edc4d105-71a4-474e-9cc7-8db5297cf845'

/** The work is on the place itself, not on a machine in it. */
export function isOnLocation(workOrder: WorkOrder): boolean {
  return workOrder.equipment.family?.id?.toLowerCase() === locationFamilyId
}

/**
 * What customers call the site: the location's own name, else the text that says where the equipment
 * stands, else the company it belongs to, which comes nearest. null = not said.
 */
export function siteName(workOrder: WorkOrder): string | null {
  const { project, company } = workOrder
  return (isOnLocation(workOrder) ? project.name : null) ?? project.location ?? company.name
}

/**
 * Where the work is and on what, in one line: "DC Zwijnaarde, dok 14 · Koelcel 4"; the site alone
 * where no equipment is named. null = neither is said.
 */
export function siteAndEquipment(workOrder: WorkOrder): string | null {
  const parts = [siteName(workOrder), equipmentName(workOrder)].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(' · ')
}

/** The machine the work is on: its name, else its brand and model, else its family; null = none. */
export function equipmentName(workOrder: WorkOrder): string | null {
  const { project, equipment } = workOrder
  if (isOnLocation(workOrder)) return null
  const make = [equipment.brand?.name, equipment.model?.name].filter(Boolean).join(' ')
  return project.name ?? (make || (equipment.family?.name ?? null))
}

/** Where it stands, by town: the address's city, else what the project says; null = not said. */
export function placeName(workOrder: WorkOrder): string | null {
  return workOrder.address.city ?? workOrder.project.location
}
