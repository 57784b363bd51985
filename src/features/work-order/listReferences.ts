import type { WorkOrder } from '../../domain/workOrder.ts'

/** One number or code by which somebody knows this work order or its machine. */
export interface Reference {
  readonly kind: 'own' | 'customer' | 'backOffice' | 'number' | 'serial' | 'project'
  readonly text: string
}

/** The references of a work order, the one people use first; those that repeat it are left out. */
export function listReferences(workOrder: WorkOrder): readonly Reference[] {
  const { reference, number, project } = workOrder
  const all: readonly (readonly [Reference['kind'], string | null])[] = [
    ['own', reference],
    ['customer', workOrder.customerReference],
    ['backOffice', differing(workOrder.backOfficeReference, reference)],
    ['number', differing(number === null ? null : String(number), reference)],
    ['serial', project.serialNumber],
    ['project', project.reference ?? (project.number === null ? null : String(project.number))],
  ]
  return all.flatMap(([kind, text]) => (text === null ? [] : [{ kind, text }]))
}

function differing(text: string | null, reference: string): string | null {
  return text === reference ? null : text
}
