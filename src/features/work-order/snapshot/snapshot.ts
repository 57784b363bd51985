import type { Instant } from '../../../domain/time.ts'
import type { Named, WorkOrder } from '../../../domain/workOrder.ts'
import { clipText, fullLimit } from '../../../ui/clipText.ts'
import { maskPeople } from './maskPeople.ts'
import type { Masking } from './maskPeople.ts'

/** What its sender may leave out of a snapshot, in the order in which it is asked. */
export const leavables = ['names', 'phones', 'emails', 'description'] as const

export type Leavable = (typeof leavables)[number]

/** What goes along. */
export type SnapshotChoice = Readonly<Record<Leavable, boolean>>

/** Nothing about people unless somebody ticks it. */
export const usualChoice: SnapshotChoice = {
  names: false,
  phones: false,
  emails: false,
  description: true,
}

/** One work order as it was, for somebody who has no sign-in. */
export interface Snapshot {
  /** When it was like that. */
  readonly asOf: Instant
  /** Without whatever was left out, and without what only leads to other things of the portal. */
  readonly workOrder: WorkOrder
  /** What there was and was left out. */
  readonly leftOut: readonly Leavable[]
}

/** Takes of a work order what is shown to somebody without a sign-in, and of that what was chosen. */
export function takeSnapshot(
  workOrder: WorkOrder,
  asOf: Instant,
  choice: SnapshotChoice,
): Snapshot {
  const { names, phones, emails } = choice
  const { contact, address, project } = workOrder
  const masking: Masking = {
    names: names ? [] : namesIn(workOrder),
    numbers: phones ? [] : numbersIn(workOrder),
    phones: !phones,
    emails: !emails,
  }
  // A number may look like a telephone's and be an order's: in codes only addresses are looked for.
  const inCodes: Masking = { names: [], numbers: [], phones: false, emails: !emails }
  // No more of a text is ever shown, and an endless one would take endless looking through.
  const prose = (text: string | null) => text && maskPeople(clipText(text, fullLimit), masking)
  const code = (text: string | null) => text && maskPeople(text, inCodes)
  // People write it: "Mail Koen Claes". Who is known is taken out, numbers that nobody has stay.
  const inReference: Masking = { ...masking, phones: false }
  const described = choice.description ? workOrder.description : null

  const taken: WorkOrder = {
    ...workOrder,
    reference: maskPeople(workOrder.reference, inCodes),
    backOfficeReference: code(workOrder.backOfficeReference),
    customerReference:
      workOrder.customerReference && maskPeople(workOrder.customerReference, inReference),
    name: prose(workOrder.name),
    description: prose(described),
    parentId: null,
    rootParentId: null,
    hasChild: false,
    type: named(workOrder.type),
    priority: named(workOrder.priority),
    noteCount: 0,
    visitCount: null,
    plannedMinutes: null,
    technician: names ? workOrder.technician : null,
    project: {
      ...project,
      id: null,
      parentId: null,
      reference: code(project.reference),
      name: prose(project.name),
      location: prose(project.location),
      contactName: names ? project.contactName : null,
      shutdownConsequence: prose(project.shutdownConsequence),
    },
    equipment: {
      family: named(workOrder.equipment.family),
      brand: named(workOrder.equipment.brand),
      model: named(workOrder.equipment.model),
    },
    company: { code: null, name: workOrder.company.name },
    address: {
      ...address,
      id: null,
      phone: phones ? address.phone : null,
      email: emails ? address.email : null,
    },
    contact: {
      id: null,
      name: names ? contact.name : null,
      phone: phones ? contact.phone : null,
      mobile: phones ? contact.mobile : null,
      email: emails ? contact.email : null,
    },
    requestedByContactId: null,
    source: { tableId: null, tableName: null, idInTable: null },
    createdBy: null,
    updatedBy: null,
    unreadable: [],
  }
  return { asOf, workOrder: taken, leftOut: leftOutOf(workOrder, choice) }
}

/** The kinds that were there and did not go along. */
function leftOutOf(workOrder: WorkOrder, choice: SnapshotChoice): readonly Leavable[] {
  const { contact, address, description } = workOrder
  const texts = proseOf(workOrder, choice.description)
    .map((text) => clipText(text, fullLimit))
    .join('\n')
  const isMasked = (masking: Partial<Masking>) =>
    maskPeople(texts, { names: [], numbers: [], phones: false, emails: false, ...masking }) !==
    texts
  const wasThere: Readonly<Record<Leavable, boolean>> = {
    names: namesIn(workOrder).length > 0,
    phones: numbersIn(workOrder).length > 0 || isMasked({ phones: true }),
    emails: [contact.email, address.email].some(isGiven) || isMasked({ emails: true }),
    description: description !== null,
  }
  return leavables.filter((kind) => wasThere[kind] && !choice[kind])
}

function proseOf({ name, description, project }: WorkOrder, isDescribed: boolean) {
  const { location, shutdownConsequence } = project
  return [
    name,
    isDescribed ? description : null,
    project.name,
    location,
    shutdownConsequence,
  ].filter(isGiven)
}

/** Everybody whose name a field of the work order holds. */
function namesIn({ contact, project, technician, createdBy, updatedBy }: WorkOrder) {
  // What wrote it down may be no person: "Planning" and "API" are words a text needs.
  const writers = [createdBy, updatedBy].filter((name) => name?.trim().includes(' '))
  return [contact.name, project.contactName, technician, ...writers].filter(isGiven)
}

function named(one: Named | null): Named | null {
  return one && { id: null, name: one.name }
}

function numbersIn({ contact, address }: WorkOrder) {
  return [contact.phone, contact.mobile, address.phone].filter(isGiven)
}

function isGiven(text: string | null | undefined): text is string {
  return text != null
}
