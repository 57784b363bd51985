import type { WorkOrder } from '../../domain/workOrder.ts'
import { addressLines, mapHref } from './links.ts'

/** Somewhere to go, somebody to ring, or the machine it is about. */
export interface Place {
  readonly kind: 'site' | 'contact' | 'projectContact' | 'technician' | 'machine'
  /** null = it has no name of its own; what it is stands in for it. */
  readonly title: string | null
  readonly lines: readonly PlaceLine[]
  /** Where a map shows it; null = there is nothing to look for. */
  readonly mapHref: string | null
}

export interface PlaceLine {
  readonly kind: 'text' | 'serial' | 'phone' | 'mobile' | 'email'
  readonly text: string
}

/** Where, who and which machine, of what is known; there may be none. */
export function listPlaces(workOrder: WorkOrder): readonly Place[] {
  const { contact, project, technician } = workOrder
  const projectContact = project.contactName === contact.name ? null : project.contactName
  const places: readonly Place[] = [
    siteOf(workOrder),
    contactOf(workOrder),
    { kind: 'projectContact', title: projectContact, lines: [], mapHref: null },
    { kind: 'technician', title: technician, lines: [], mapHref: null },
    machineOf(workOrder),
  ]
  return places.filter(({ title, lines }) => title !== null || lines.length > 0)
}

function siteOf({ company, address }: WorkOrder): Place {
  return {
    kind: 'site',
    title: company.name,
    lines: [
      ...linesOf('text', ...addressLines(address)),
      ...linesOf('phone', address.phone),
      ...linesOf('email', address.email),
    ],
    mapHref: mapHref(address),
  }
}

function contactOf({ contact }: WorkOrder): Place {
  const { name, phone, mobile, email } = contact
  return {
    kind: 'contact',
    title: name,
    lines: [
      ...linesOf('phone', phone),
      ...linesOf('mobile', mobile === phone ? null : mobile),
      ...linesOf('email', email),
    ],
    mapHref: null,
  }
}

function machineOf({ project, equipment }: WorkOrder): Place {
  const { family, brand, model } = equipment
  const make = joined(' ', brand?.name, model?.name)
  return {
    kind: 'machine',
    title: project.name,
    lines: [
      ...linesOf('text', joined(' · ', make, family?.name), project.location),
      ...linesOf('serial', project.serialNumber),
    ],
    mapHref: null,
  }
}

function linesOf(
  kind: PlaceLine['kind'],
  ...texts: readonly (string | null)[]
): readonly PlaceLine[] {
  return texts.flatMap((text) => (text === null ? [] : [{ kind, text }]))
}

function joined(separator: string, ...texts: readonly (string | null | undefined)[]) {
  return texts.filter((text) => text !== null && text !== undefined).join(separator) || null
}
