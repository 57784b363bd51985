import { instantOf } from '../../../domain/time.ts'
import type { WallTime } from '../../../domain/time.ts'
import type { Named, WorkOrder, WorkOrderId } from '../../../domain/workOrder.ts'
import { z } from '../../../zod.ts'
import { leavables } from './snapshot.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * The written form of a snapshot, version 1. Its words are its own and short: they travel in an address,
 * and a field renamed in the domain must not make old links unreadable. A change of what is here needs a
 * new version.
 */
export const formVersion = 1

/** Writes a snapshot down; what is empty is left out. */
export function writeForm({ asOf, workOrder, leftOut }: Snapshot): string {
  const { wall, project, equipment, company, address, contact, targets } = workOrder
  const form: Record<keyof Form, unknown> = {
    asOf,
    id: workOrder.id,
    no: workOrder.number,
    ref: workOrder.reference,
    office: workOrder.backOfficeReference,
    yours: workOrder.customerReference,
    name: workOrder.name,
    text: workOrder.description,
    type: workOrder.type?.name,
    prio: workOrder.priority?.name,
    status: workOrder.status && [workOrder.status.id, workOrder.status.name],
    made: workOrder.createdAt,
    changed: workOrder.modifiedAt,
    began: workOrder.inProgressAt,
    closed: workOrder.closedAt,
    due: [targets.contact, targets.arrival, targets.resolution],
    wall: [
      wall.created,
      wall.updated,
      wall.closed,
      wall.reported,
      wall.notBefore,
      wall.notAfter,
      wall.suggestedStart,
      wall.firstVisit,
    ],
    tech: workOrder.technician,
    thing: {
      no: project.number,
      ref: project.reference,
      name: project.name,
      serial: project.serialNumber,
      where: project.location,
      contact: project.contactName,
      down: project.shutdownConsequence,
      kind: equipment.family?.name,
      make: equipment.brand?.name,
      model: equipment.model?.name,
    },
    site: {
      name: company.name,
      street: address.street,
      nr: address.streetNumber,
      zip: address.zip,
      city: address.city,
      land: address.countryName,
      code: address.countryCode,
      tel: address.phone,
      mail: address.email,
    },
    person: {
      name: contact.name,
      tel: contact.phone,
      mob: contact.mobile,
      mail: contact.email,
    },
    out: leftOut,
  }
  return JSON.stringify(form, withoutEmpty)
}

/** Reads the written form; null = it is not what `writeForm` writes. */
export function readForm(text: string): Snapshot | null {
  const parsed = formSchema.safeParse(parseJson(text))
  if (!parsed.success) return null
  const { data } = parsed
  const { thing, site, person } = data
  const [contact, arrival, resolution] = data.due
  const [created, updated, closed, reported, notBefore, notAfter, suggestedStart, firstVisit] =
    data.wall
  const workOrder: WorkOrder = {
    id: data.id.toLowerCase() as WorkOrderId,
    number: data.no,
    reference: data.ref,
    backOfficeReference: data.office,
    customerReference: data.yours,
    name: data.name,
    description: data.text,
    parentId: null,
    rootParentId: null,
    hasChild: false,
    type: named(data.type),
    priority: named(data.prio),
    status: data.status && { id: data.status[0], name: data.status[1] },
    noteCount: 0,
    visitCount: null,
    plannedMinutes: null,
    createdAt: data.made,
    modifiedAt: data.changed,
    inProgressAt: data.began,
    closedAt: data.closed,
    targets: { contact, arrival, resolution },
    wall: {
      created,
      updated,
      closed,
      reported,
      notBefore,
      notAfter,
      suggestedStart,
      firstVisit,
    },
    technician: data.tech,
    project: {
      id: null,
      number: thing.no,
      parentId: null,
      reference: thing.ref,
      name: thing.name,
      serialNumber: thing.serial,
      location: thing.where,
      contactName: thing.contact,
      shutdownConsequence: thing.down,
    },
    equipment: { family: named(thing.kind), brand: named(thing.make), model: named(thing.model) },
    company: { code: null, name: site.name },
    address: {
      id: null,
      street: site.street,
      streetNumber: site.nr,
      zip: site.zip,
      city: site.city,
      countryName: site.land,
      countryCode: site.code,
      phone: site.tel,
      email: site.mail,
    },
    contact: {
      id: null,
      name: person.name,
      phone: person.tel,
      mobile: person.mob,
      email: person.mail,
    },
    requestedByContactId: null,
    source: { tableId: null, tableName: null, idInTable: null },
    createdBy: null,
    updatedBy: null,
    unreadable: [],
  }
  return { asOf: data.asOf, workOrder, leftOut: data.out }
}

function withoutEmpty(key: string, value: unknown): unknown {
  // Inside the lists of dates an empty one keeps the others' places.
  const isPlace = /^\d+$/.test(key)
  return value === null && !isPlace ? undefined : value
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function named(name: string | null): Named | null {
  return name === null ? null : { id: null, name }
}

const text = z._default(z.nullable(z.string()), null)
const number = z._default(z.nullable(z.int()), null)

/** The years a date can be shown in; any number would stop the formats of the browser. */
const ms = z.int().check(z.gte(0), z.lte(Date.UTC(10_000, 0, 2)))
const instant = z.pipe(ms, z.transform(instantOf))
const moment = z.nullable(instant)
const wall = z.nullable(
  z.pipe(
    ms,
    z.transform((digits) => digits as WallTime),
  ),
)
const maybeMoment = z._default(moment, null)

const formSchema = z.strictObject({
  asOf: instant,
  id: z.guid(),
  no: number,
  ref: z.string(),
  office: text,
  yours: text,
  name: text,
  text,
  type: text,
  prio: text,
  status: z._default(z.nullable(z.tuple([z.nullable(z.string()), z.string()])), null),
  made: maybeMoment,
  changed: maybeMoment,
  began: maybeMoment,
  closed: maybeMoment,
  due: z.tuple([moment, moment, moment]),
  wall: z.tuple([wall, wall, wall, wall, wall, wall, wall, wall]),
  tech: text,
  thing: z.strictObject({
    no: number,
    ref: text,
    name: text,
    serial: text,
    where: text,
    contact: text,
    down: text,
    kind: text,
    make: text,
    model: text,
  }),
  site: z.strictObject({
    name: text,
    street: text,
    nr: text,
    zip: text,
    city: text,
    land: text,
    code: text,
    tel: text,
    mail: text,
  }),
  person: z.strictObject({ name: text, tel: text, mob: text, mail: text }),
  out: z.array(z.enum(leavables)).check(z.maxLength(leavables.length)),
})

type Form = z.infer<typeof formSchema>
