/**
 * The wire fields that are no column of their own, and why. Every other field of the 75 is in one: the
 * catalogue's test holds this list to the wire's table and each other field to its column.
 *
 * - `key`: a GUID. It joins tables and tells a reader nothing; the name beside it is the column.
 * - `place in the tree`: says where the row stands, which the tree and the column "In group" show.
 * - `duplicate`: the same fact as another field, which is the column; it stands in where that is empty
 *   or completes it.
 */
export const unlistedFields = {
  id: 'key',
  job_type_id: 'key',
  job_priority_id: 'key',
  job_status_id: 'key',
  db_address_id: 'key',
  contact_id: 'key',
  requested_by_contact_id: 'key',
  source_db_table_id: 'key',
  source_id_in_table: 'key',
  project_id: 'key',
  project_parent_id: 'key',
  equipment_model_id: 'key',
  equipment_family_id: 'key',
  equipment_brand_id: 'key',
  root_parent_id: 'place in the tree',
  date_create: 'duplicate',
  date_closed: 'duplicate',
  date_update: 'duplicate',
  db_address_country_code: 'duplicate',
} as const
