import type { WorkOrder, WorkOrderId } from '../domain/workOrder.ts'
import { fieldReader, ownValue, type TextPool } from './fieldReader.ts'

/** A row that cannot be shown, for want of an identifier: counted and reported, never dropped. */
export interface RejectedRow {
  readonly id: string | null
  readonly reference: string | null
  readonly problems: readonly string[]
}

export type DecodedRow =
  | { readonly ok: true; readonly workOrder: WorkOrder }
  | { readonly ok: false; readonly rejected: RejectedRow }

/**
 * One row of `jobs_view` as a work order. Tolerant field by field: what is missing, null, `""`, the
 * zero GUID or 1980 becomes null; what has the wrong type or makes no sense becomes null too and is
 * named in `unreadable`. Only a row without a usable `id` is rejected. Total: never throws.
 *
 * `pool` may share texts between rows (see `textPool`).
 */
export function decodeRow(row: unknown, pool: TextPool = (text) => text): DecodedRow {
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return {
      ok: false,
      rejected: { id: null, reference: null, problems: ['the row is no object'] },
    }
  const read = fieldReader(row, pool)
  const id = read.guid('id')
  const reference = read.text('job_reference') ?? read.text('reference_back_office')
  if (id === null) return { ok: false, rejected: { ...rejectedId(row), reference } }
  const number = read.number('id2')
  return {
    ok: true,
    workOrder: {
      id: id as WorkOrderId,
      number,
      reference: reference ?? number?.toString() ?? id,
      backOfficeReference: read.text('reference_back_office'),
      customerReference: read.text('customer_reference'),
      name: read.text('name'),
      description: read.text('description'),
      parentId: read.guid('_parent_id') as WorkOrderId | null,
      rootParentId: read.guid('root_parent_id') as WorkOrderId | null,
      hasChild: read.flag('has_child'),
      type: read.named('job_type_id', 'job_type_name'),
      priority: read.named('job_priority_id', 'job_priority_name'),
      status: read.named('job_status_id', 'job_status_name'),
      noteCount: read.count('nb_notes') ?? 0,
      visitCount: read.count('job_planning_count'),
      plannedMinutes: read.number('total_time_planned'),
      createdAt: read.instant('dateutc_create'),
      modifiedAt: read.instant('modified_dateutc'),
      inProgressAt: read.instant('dateutc_in_progress'),
      closedAt: read.instant('dateutc_closed'),
      targets: {
        contact: read.instant('dateutc_max_sla_contact'),
        arrival: read.instant('dateutc_max_sla_hands_on_machine'),
        resolution: read.instant('dateutc_max_sla_resolution'),
      },
      wall: {
        created: read.wallTime('date_create'),
        updated: read.wallTime('date_update'),
        closed: read.wallTime('date_closed'),
        reported: read.wallTime('date_reported_by_company'),
        notBefore: read.wallTime('earliest_date_plannable'),
        notAfter: read.wallTime('due_date'),
        suggestedStart: read.wallTime('suggested_date_start'),
        firstVisit: read.wallTime('first_planning_date'),
      },
      technician: read.text('first_planning_userfullname'),
      project: {
        id: read.guid('project_id'),
        number: read.number('project_id2'),
        parentId: read.guid('project_parent_id'),
        reference: read.text('project_reference_back_office'),
        name: read.text('project_name'),
        serialNumber: read.text('project_serial_number'),
        location: read.text('project_location'),
        contactName: read.person('project_contact_firstname', 'project_contact_lastname'),
        shutdownConsequence: read.text('project_shutdown_consequence'),
      },
      equipment: {
        family: read.named('equipment_family_id', 'equipment_family_name'),
        brand: read.named('equipment_brand_id', 'equipment_brand_name'),
        model: read.named('equipment_model_id', 'equipment_model_name'),
      },
      company: { code: read.text('company_code'), name: read.text('company_name') },
      address: {
        id: read.guid('db_address_id'),
        street: read.text('db_address_street'),
        streetNumber: read.text('db_address_street_number'),
        zip: read.text('db_address_zip'),
        city: read.text('db_address_city'),
        countryName: read.text('db_address_country_name'),
        countryCode: read.text('db_address_country_code'),
        phone: read.text('db_address_phone'),
        email: read.text('db_address_email'),
      },
      contact: {
        id: read.guid('contact_id'),
        name: read.text('contact_fullname'),
        phone: read.text('contact_phone'),
        mobile: read.text('contact_mobile'),
        email: read.text('contact_email'),
      },
      requestedByContactId: read.guid('requested_by_contact_id'),
      source: {
        tableId: read.guid('source_db_table_id'),
        tableName: read.text('source_db_table_name'),
        idInTable: read.guid('source_id_in_table'),
      },
      createdBy: read.person('created_by_user_firstname', 'created_by_user_lastname'),
      updatedBy: read.person('updated_by_user_firstname', 'updated_by_user_lastname'),
      unreadable: read.unreadable(),
    },
  }
}

function rejectedId(row: object): Pick<RejectedRow, 'id' | 'problems'> {
  const sent = ownValue(row, 'id')
  if (typeof sent !== 'string' || sent === '') return { id: null, problems: ['id: missing'] }
  return { id: sent.slice(0, 100), problems: ['id: not a usable GUID'] }
}
