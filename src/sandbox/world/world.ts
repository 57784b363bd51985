import type { JobsViewRow, WireFieldKind } from '../../api/wire.ts'
import { rowsInMemory, type EntitySet, type Row, type RowSource } from '../odata/entitySet.ts'

/** What one sign-in may see. */
export interface World {
  readonly workOrders: RowSource
  readonly visits: RowSource
  readonly files: RowSource
  /** A work order by its lower-case id; undefined = not in this world. */
  find(id: string): Row | undefined
  /** The remarks of a work order and, for a group, of all below it; newest last. */
  remarksOf(id: string): readonly RemarkRow[]
  /** A document by its lower-case id. */
  findFile(id: string): FileRow | undefined
}

/** A technician's remark as `GetAllTechnicianRemarksOfJob` gives it (api.md 3). */
export interface RemarkRow {
  readonly id: string
  /** The `id2` of the work order it belongs to. */
  readonly object_id2: number
  readonly user_fullname: string
  readonly date_add: string
  readonly notes: string
}

/** A planned visit as `JobPlanningView` gives it (api.md 3, fields seen). */
export interface VisitRow {
  readonly id: string
  readonly jobs_id: string
  readonly jobs_id2: number
  readonly jobs_name: string
  readonly jobs_nb_notes: number
  readonly date_from: string
  readonly date_to: string
  readonly user_firstname: string
  readonly user_lastname: string
  readonly project_id: string
  readonly project_equipment_family_id: string
  readonly project_status_name: string
  readonly db_address_street: string
  readonly db_address_zip: string
  readonly db_address_city: string
}

/** A document as `DbFileView` gives it (api.md 3). */
export interface FileRow {
  readonly id: string
  readonly db_table_id: string
  readonly db_table_name: string
  readonly id_in_table: string
  readonly name: string
  readonly description: string
  readonly file_name: string
  /** The bytes, base64. Part of the row: clients leave it out with `$select`. */
  readonly file_content: string
  readonly image_width: number
  readonly image_height: number
  readonly date_update: string
  readonly mime_type: string
  readonly file_type_name: string
  readonly file_size: number
  readonly date_add: string
  readonly modified_dateutc: string
}

/** `JobPlanningView` for the OData layer. */
export const visitSet: EntitySet = {
  name: 'JobPlanningView',
  element: 'job_planning_view',
  fields: {
    id: 'guid',
    jobs_id: 'guid',
    jobs_id2: 'integer',
    jobs_name: 'string',
    jobs_nb_notes: 'integer',
    date_from: 'date',
    date_to: 'date',
    user_firstname: 'string',
    user_lastname: 'string',
    project_id: 'guid',
    project_equipment_family_id: 'guid',
    project_status_name: 'string',
    db_address_street: 'string',
    db_address_zip: 'string',
    db_address_city: 'string',
  } satisfies Record<keyof VisitRow, WireFieldKind>,
}

/** `DbFileView` for the OData layer. */
export const fileSet: EntitySet = {
  name: 'DbFileView',
  element: 'db_file_view',
  fields: {
    id: 'guid',
    db_table_id: 'guid',
    db_table_name: 'string',
    id_in_table: 'guid',
    name: 'string',
    description: 'string',
    file_name: 'string',
    file_content: 'string',
    image_width: 'integer',
    image_height: 'integer',
    date_update: 'date',
    mime_type: 'string',
    file_type_name: 'string',
    file_size: 'integer',
    date_add: 'date',
    modified_dateutc: 'date',
  } satisfies Record<keyof FileRow, WireFieldKind>,
}

/** A work order with everything that hangs on it. */
export interface WorkOrderRecord {
  readonly row: JobsViewRow
  readonly visits: readonly VisitRow[]
  readonly remarks: readonly RemarkRow[]
  readonly files: readonly FileRow[]
}

/** Changes a row to something a sound server would not send. */
export type Patch = (row: Row) => Row

/** A world of records held in memory; `patches` spoil rows, by work order id. */
export function worldOf(
  records: readonly WorkOrderRecord[],
  patches: ReadonlyMap<string, Patch> = new Map(),
): World {
  const rows = new Map(
    records.map(({ row }): [string, Row] => [
      row.id,
      patches.get(row.id)?.(asRow(row)) ?? asRow(row),
    ]),
  )
  const remarks = new Map(records.map((record) => [record.row.id, record.remarks]))
  const files = new Map(records.flatMap((record) => record.files.map((file) => [file.id, file])))
  return {
    workOrders: rowsInMemory([...rows.values()]),
    visits: rowsInMemory(records.flatMap(({ visits }) => visits.map(asRow))),
    files: rowsInMemory([...files.values()].map(asRow)),
    find: (id) => rows.get(id),
    remarksOf: (id) => remarks.get(id) ?? [],
    findFile: (id) => files.get(id),
  }
}

/** A typed row as the OData layer sees it. */
export function asRow(row: JobsViewRow | VisitRow | FileRow): Row {
  return { ...row }
}
