import { squeeze } from './fold.ts'
import { foldLine, isText } from './haystack.ts'
import { equipmentName, siteName } from './place.ts'
import { scopeFields, type ScopeField } from './query.ts'
import type { WorkOrder } from './workOrder.ts'

/** The texts of a work order that a scope looks at, as they are written, the best known first. */
export function scopeValues(workOrder: WorkOrder, field: ScopeField): readonly string[] {
  return [...new Set(readers[field](workOrder).filter(isText))]
}

/** The same, folded, one per line, each also with nothing but its letters and digits; made once. */
export function scopeText(workOrder: WorkOrder, field: ScopeField): string {
  const known = texts[field].get(workOrder)
  if (known !== undefined) return known
  const lines = scopeValues(workOrder, field).flatMap((value) => [foldLine(value), squeeze(value)])
  const text = [...new Set(lines)].join('\n')
  texts[field].set(workOrder, text)
  return text
}

const texts = Object.fromEntries(
  scopeFields.map((field) => [field, new WeakMap<WorkOrder, string>()]),
) as Readonly<Record<ScopeField, WeakMap<WorkOrder, string>>>

const readers: Readonly<
  Record<ScopeField, (workOrder: WorkOrder) => readonly (string | null | undefined)[]>
> = {
  status: ({ status }) => [status?.name],
  site: (workOrder) => [siteName(workOrder), workOrder.project.location, workOrder.company.name],
  equipment: (workOrder) => [
    equipmentName(workOrder),
    workOrder.equipment.family?.name,
    workOrder.equipment.brand?.name,
    workOrder.equipment.model?.name,
  ],
  serial: ({ project }) => [project.serialNumber],
  contact: ({ contact, project }) => [
    contact.name,
    project.contactName,
    contact.email,
    contact.phone,
    contact.mobile,
  ],
  city: ({ address }) => [address.city, address.zip],
  ref: (workOrder) => [
    workOrder.reference,
    workOrder.customerReference,
    workOrder.backOfficeReference,
    workOrder.project.reference,
    workOrder.number?.toString(),
  ],
}
