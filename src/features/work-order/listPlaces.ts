import { isOnLocation, siteName } from '../../domain/place.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'
import { addressLines, countryOf } from '../../ui/addressLines.ts'
import { mapHref } from './links.ts'

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
  readonly kind:
    'text' | 'address' | 'serial' | 'reference' | 'location' | 'phone' | 'mobile' | 'email'
  /** An address holds line breaks, as on an envelope. */
  readonly text: string
}

/** Who asked for the work: the reader, a contact known by name, or one who is not. */
export interface Asker {
  readonly who: 'reader' | 'named' | 'unnamed'
  /** null unless `named`. */
  readonly name: string | null
  /** Through a ticket of the customer's (api.md 5.5). */
  readonly isByTicket: boolean
}

/** Where, who and which machine, of what is known, in the order of a call; there may be none. */
export function listPlaces(workOrder: WorkOrder, locale: string): readonly Place[] {
  const { contact, project, technician } = workOrder
  const projectContact = project.contactName === contact.name ? null : project.contactName
  const places: readonly Place[] = [
    siteOf(workOrder, locale),
    contactOf(workOrder),
    { kind: 'projectContact', title: projectContact, lines: [], mapHref: null },
    { kind: 'technician', title: technician, lines: [], mapHref: null },
    ...(isOnLocation(workOrder) ? [] : [machineOf(workOrder)]),
  ]
  return places.filter(({ title, lines }) => title !== null || lines.length > 0)
}

/**
 * Who asked. The row gives only the contact's id; a name is known of the work order's own contact and
 * of those that `nameOf` finds in the rest of the list. null = nobody is recorded.
 */
export function findAsker(
  { requestedByContactId: id, contact, source }: WorkOrder,
  readerId: string | null,
  nameOf: (contactId: string) => string | null,
): Asker | null {
  if (id === null) return null
  const isByTicket = source.tableName?.toLowerCase() === 'task'
  if (id === readerId) return { who: 'reader', name: null, isByTicket }
  const name = id === contact.id ? contact.name : nameOf(id)
  return { who: name === null ? 'unnamed' : 'named', name, isByTicket }
}

/** The text that says where a machine stands is what customers call the site. */
function siteOf(workOrder: WorkOrder, locale: string): Place {
  const { company, address, project } = workOrder
  const title = siteName(workOrder)
  const isSaid = project.location !== null && title?.includes(project.location)
  const location = isOnLocation(workOrder) && !isSaid ? project.location : null
  const reference = isOnLocation(workOrder) ? referenceOf(workOrder) : null
  const envelope = [...addressLines(address), countryOf(address, locale) ?? []].flat()
  return {
    kind: 'site',
    title,
    lines: [
      ...linesOf('location', location),
      ...linesOf('text', differing(company.name, title)),
      ...linesOf('address', envelope.join('\n') || null),
      ...linesOf('phone', address.phone),
      ...linesOf('email', address.email),
      ...linesOf('reference', reference),
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

function machineOf(workOrder: WorkOrder): Place {
  const { project, equipment } = workOrder
  const { family, brand, model } = equipment
  const make = joined(' ', brand?.name, model?.name)
  return {
    kind: 'machine',
    title: project.name,
    lines: [
      ...linesOf('text', joined(' · ', make, family?.name)),
      ...linesOf('serial', project.serialNumber),
      ...linesOf('location', differing(project.location, siteName(workOrder))),
      ...linesOf('reference', referenceOf(workOrder)),
    ],
    mapHref: null,
  }
}

/** What the provider calls the installation, and its running number. */
function referenceOf({ project }: WorkOrder): string | null {
  const number = project.number === null ? null : String(project.number)
  return joined(' · ', project.reference, differing(number, project.reference))
}

function linesOf(
  kind: PlaceLine['kind'],
  ...texts: readonly (string | null)[]
): readonly PlaceLine[] {
  return texts.flatMap((text) => (text === null ? [] : [{ kind, text }]))
}

function differing(text: string | null, from: string | null): string | null {
  return text === from ? null : text
}

function joined(separator: string, ...texts: readonly (string | null | undefined)[]) {
  return texts.filter((text) => text !== null && text !== undefined).join(separator) || null
}
