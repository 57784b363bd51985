import { z } from '../zod.ts'

/**
 * The vendor's `jobs_view` row, field by field, as its help page lists it: the union of the page's
 * table (73 fields) and its two samples, which add `job_planning_count` and `total_time_planned`
 * (api.md 4). This table is the one place that names wire fields; the row schema and the sandbox's
 * metadata are made from it.
 */
export const jobsViewFields = {
  id: 'guid',
  id2: 'integer',
  reference_back_office: 'string',
  _parent_id: 'guid',
  job_type_id: 'guid',
  job_type_name: 'string',
  job_priority_id: 'guid',
  job_priority_name: 'string',
  job_status_id: 'guid',
  job_status_name: 'string',
  name: 'string',
  nb_notes: 'integer',
  description: 'string',
  date_closed: 'date',
  date_create: 'date',
  date_update: 'date',
  db_address_id: 'guid',
  contact_id: 'guid',
  requested_by_contact_id: 'guid',
  earliest_date_plannable: 'date',
  due_date: 'date',
  project_shutdown_consequence: 'string',
  suggested_date_start: 'date',
  source_db_table_id: 'guid',
  source_db_table_name: 'string',
  source_id_in_table: 'guid',
  created_by_user_firstname: 'string',
  created_by_user_lastname: 'string',
  updated_by_user_firstname: 'string',
  updated_by_user_lastname: 'string',
  project_id: 'guid',
  project_id2: 'integer',
  project_parent_id: 'guid',
  project_location: 'string',
  project_reference_back_office: 'string',
  project_name: 'string',
  project_serial_number: 'string',
  project_contact_firstname: 'string',
  project_contact_lastname: 'string',
  equipment_model_id: 'guid',
  equipment_model_name: 'string',
  equipment_family_id: 'guid',
  equipment_family_name: 'string',
  equipment_brand_id: 'guid',
  equipment_brand_name: 'string',
  company_code: 'string',
  company_name: 'string',
  db_address_street: 'string',
  db_address_street_number: 'string',
  db_address_zip: 'string',
  db_address_city: 'string',
  db_address_country_name: 'string',
  db_address_country_code: 'string',
  db_address_phone: 'string',
  db_address_email: 'string',
  first_planning_userfullname: 'string',
  root_parent_id: 'guid',
  has_child: 'boolean',
  first_planning_date: 'date',
  date_reported_by_company: 'date',
  customer_reference: 'string',
  contact_fullname: 'string',
  contact_phone: 'string',
  contact_mobile: 'string',
  contact_email: 'string',
  modified_dateutc: 'date',
  dateutc_create: 'date',
  dateutc_max_sla_resolution: 'date',
  dateutc_max_sla_hands_on_machine: 'date',
  dateutc_max_sla_contact: 'date',
  dateutc_in_progress: 'date',
  job_reference: 'string',
  dateutc_closed: 'date',
  job_planning_count: 'integer',
  total_time_planned: 'integer',
} as const satisfies Record<string, WireFieldKind>

/** How the help page types a field. Dates are text on the wire, in more than one form. */
export type WireFieldKind = 'guid' | 'integer' | 'string' | 'boolean' | 'date'

export type JobsViewField = keyof typeof jobsViewFields

type WireValue<Kind extends WireFieldKind> = Kind extends 'integer'
  ? number
  : Kind extends 'boolean'
    ? boolean
    : string

/** A row as a well-behaved server writes it: every field present, nothing null. */
export type JobsViewRow = { [F in JobsViewField]: WireValue<(typeof jobsViewFields)[F]> }

/**
 * A list answer of the OData layer. Prose once spells the link `nextlink`; both are taken. Rows stay
 * unknown here: each is parsed on its own, so that one broken row cannot hide the others. A count
 * that is no number is as good as none; a link that is no text is not, for it may hide rows.
 */
export const listEnvelope = z.object({
  '@odata.context': z.nullish(z.string()),
  '@odata.count': z.catch(z.nullish(z.int().check(z.nonnegative())), null),
  '@odata.nextLink': z.nullish(z.string()),
  '@odata.nextlink': z.nullish(z.string()),
  value: z.array(z.unknown()),
})

/** An error body of any of the API's layers: OData, ASP.NET, the sign-in (api.md 1 and 4). */
export const errorBody = z.object({
  error: z.nullish(
    z.union([
      z.string(),
      z.object({ code: z.nullish(z.string()), message: z.nullish(z.string()) }),
    ]),
  ),
  message: z.nullish(z.string()),
  Message: z.nullish(z.string()),
  ExceptionMessage: z.nullish(z.string()),
})

/** What the token endpoint asks (api.md 1, from the vendor's own portal). */
export interface AuthTokenQuestion {
  readonly useremail: string
  readonly password: string
  /** The tenant's token. */
  readonly access_token: string
}

const textIfAny = z.catch(z.nullish(z.string()), null)

/** What the token endpoint answers; only the token must be there, and what is odd is left out. */
export const authTokenAnswer = z.object({
  id: textIfAny,
  firstname: textIfAny,
  lastname: textIfAny,
  db_language_iso_code: textIfAny,
  auth_token: z.string().check(z.minLength(1)),
})

/**
 * A planned visit of `JobPlanningView`, the fields we use of those seen (api.md 3, peers). What has
 * the wrong type is as good as none; dates stay as sent, for their own parser.
 */
export const visitRow = z.object({
  id: textIfAny,
  jobs_id: textIfAny,
  date_from: z.unknown(),
  date_to: z.unknown(),
  user_firstname: textIfAny,
  user_lastname: textIfAny,
})

/** A technician's remark of `GetAllTechnicianRemarksOfJob` (api.md 3, peers). */
export const remarkRow = z.object({
  id: textIfAny,
  object_id2: z.catch(z.nullish(z.int()), null),
  user_fullname: textIfAny,
  date_add: z.unknown(),
  notes: textIfAny,
})

const emptyTranslation = { language_code: null, value: null }

/** A status or type of `…/Translations` (api.md 3, peers): codes in capitals, `EN`, `FR`, `NL`. */
export const translatedRow = z.object({
  id: z.string(),
  name: textIfAny,
  translations: z.catch(
    z.nullish(
      z.array(z.catch(z.object({ language_code: textIfAny, value: textIfAny }), emptyTranslation)),
    ),
    null,
  ),
})

/**
 * A document of `DbFileView`, all but its bytes (api.md 3). The vendor's page lists these fields; the
 * sizes of pictures are not asked for, for their spelling differs between pages.
 */
export const fileRow = z.object({
  id: z.string(),
  db_table_name: textIfAny,
  id_in_table: textIfAny,
  name: textIfAny,
  description: textIfAny,
  file_name: textIfAny,
  mime_type: textIfAny,
  file_type_name: textIfAny,
  file_size: z.catch(z.nullish(z.int().check(z.nonnegative())), null),
  date_add: z.unknown(),
})
