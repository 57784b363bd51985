import type { JobsViewRow } from '../../api/wire.ts'
import { hashOf, guidOf } from './chance.ts'
import type { Project } from './equipment.ts'
import {
  contacts,
  fullName,
  technicians,
  type ContactKey,
  type Person,
  type TechnicianKey,
} from './people.ts'
import { companies, countryNames, headOffices } from './sites.ts'
import {
  priorities,
  statuses,
  types,
  type PriorityKey,
  type StatusKey,
  type TypeKey,
} from './statuses.ts'
import { noId, writeInstant, writeWall } from './wireTime.ts'

/** A planned slot of a technician. */
export interface Visit {
  readonly from: number
  readonly minutes: number
  readonly technician: TechnicianKey
}

/** What is true of a work order before it is put on the wire. Moments are instants in ms; null = none. */
export interface WorkOrderFacts {
  readonly id: string
  readonly id2: number
  readonly reference: string
  readonly parentId: string
  readonly rootId: string
  readonly hasChild: boolean
  readonly type: TypeKey
  readonly priority: PriorityKey
  readonly status: StatusKey
  readonly name: string
  readonly description: string
  readonly project: Project
  readonly created: number
  readonly contactTarget: number | null
  readonly arrivalTarget: number | null
  readonly resolutionTarget: number | null
  readonly started: number | null
  readonly closed: number | null
  readonly modified: number
  readonly reported: number | null
  readonly notBefore: number | null
  readonly notAfter: number | null
  readonly suggested: number | null
  readonly visits: readonly Visit[]
  readonly noteCount: number
  readonly customerReference: string
  readonly createdBy: Person
  readonly updatedBy: Person
  /** Whom to ask for on this one, where it is not the site's own contact. */
  readonly contact: ContactKey | null
  /** The customer's own ticket it came from; `noId` = none. */
  readonly taskId: string
}

/** The table a ticket lives in (api.md 3). */
const taskTableId = '448260e5-7a17-4381-a254-0b1d8fe53947'

function contactId({ email }: Person): string {
  return guidOf(`contact/${email}`)
}

/** The e-mail of who opened the ticket: now somebody on site, now the customer's head office. */
function askerOf({ taskId, project }: WorkOrderFacts, onSite: Person): string {
  return hashOf(taskId) % 2 === 0 ? headOffices[project.site.company] : onSite.email
}

/**
 * Writes all 75 fields of `jobs_view`. Nothing is null: what is not known is a zero id, an empty
 * text, zero or 1980 (api.md 4).
 */
export function writeRow(facts: WorkOrderFacts): JobsViewRow {
  const { project } = facts
  const { site } = project
  const company = companies[site.company]
  const siteContact = contacts[site.contact]
  const contact = contacts[facts.contact ?? site.contact]
  // Each date of a row takes another of the vendor's forms, always the same one.
  let variant = hashOf(facts.id)
  const instant = (value: number | null) => writeInstant(value, (variant += 1))
  const wall = (value: number | null) => writeWall(value, site.zone, (variant += 1))
  const firstVisit = facts.visits.toSorted((a, b) => a.from - b.from)[0]
  const fromTask = facts.taskId !== noId

  return {
    id: facts.id,
    id2: facts.id2,
    reference_back_office: facts.reference,
    _parent_id: facts.parentId,
    job_type_id: types[facts.type].id,
    job_type_name: types[facts.type].name,
    job_priority_id: priorities[facts.priority].id,
    job_priority_name: priorities[facts.priority].name,
    job_status_id: statuses[facts.status].id,
    job_status_name: statuses[facts.status].name,
    name: facts.name,
    nb_notes: facts.noteCount,
    description: facts.description,
    // "Goes to completed": a cancelled work order never did.
    date_closed: wall(facts.status === 'canceled' ? null : facts.closed),
    date_create: wall(facts.created),
    date_update: wall(facts.modified),
    db_address_id: noId,
    // Set only where it differs from the project's (api.md 5.4).
    contact_id: facts.contact === null ? noId : contactId(contact),
    requested_by_contact_id: fromTask ? guidOf(`contact/${askerOf(facts, siteContact)}`) : noId,
    earliest_date_plannable: wall(facts.notBefore),
    due_date: wall(facts.notAfter),
    project_shutdown_consequence: project.shutdown,
    suggested_date_start: wall(facts.suggested),
    source_db_table_id: fromTask ? taskTableId : noId,
    source_db_table_name: fromTask ? 'task' : '',
    source_id_in_table: facts.taskId,
    created_by_user_firstname: facts.createdBy.firstname,
    created_by_user_lastname: facts.createdBy.lastname,
    updated_by_user_firstname: facts.updatedBy.firstname,
    updated_by_user_lastname: facts.updatedBy.lastname,
    project_id: project.id,
    project_id2: project.id2,
    project_parent_id: project.parentId,
    project_location: project.spot === '' ? site.name : `${site.name}, ${project.spot}`,
    project_reference_back_office: project.reference,
    project_name: project.name,
    project_serial_number: project.serial,
    project_contact_firstname: siteContact.firstname,
    project_contact_lastname: siteContact.lastname,
    equipment_model_id: project.model === '' ? noId : guidOf(`model/${project.model}`),
    equipment_model_name: project.model,
    equipment_family_id: project.familyId,
    equipment_family_name: project.family,
    equipment_brand_id: project.brand === '' ? noId : guidOf(`brand/${project.brand}`),
    equipment_brand_name: project.brand,
    company_code: company.code,
    company_name: company.name,
    db_address_street: site.street,
    db_address_street_number: site.number,
    db_address_zip: site.zip,
    db_address_city: site.city,
    db_address_country_name: countryNames[site.country],
    db_address_country_code: site.country,
    db_address_phone: site.phone,
    db_address_email: site.email,
    first_planning_userfullname: firstVisit ? fullName(technicians[firstVisit.technician]) : '',
    root_parent_id: facts.rootId,
    has_child: facts.hasChild,
    first_planning_date: wall(firstVisit?.from ?? null),
    date_reported_by_company: wall(facts.reported),
    customer_reference: facts.customerReference,
    contact_fullname: fullName(contact),
    contact_phone: contact.phone,
    contact_mobile: contact.mobile,
    contact_email: contact.email,
    modified_dateutc: instant(facts.modified),
    dateutc_create: instant(facts.created),
    dateutc_max_sla_resolution: instant(facts.resolutionTarget),
    dateutc_max_sla_hands_on_machine: instant(facts.arrivalTarget),
    dateutc_max_sla_contact: instant(facts.contactTarget),
    dateutc_in_progress: instant(facts.started),
    job_reference: facts.reference === '' ? String(facts.id2) : facts.reference,
    dateutc_closed: instant(facts.closed),
    job_planning_count: facts.visits.length,
    total_time_planned: facts.visits.reduce((sum, { minutes }) => sum + minutes, 0),
  }
}
