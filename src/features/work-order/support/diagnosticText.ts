import type { RawField } from '../../../domain/rawField.ts'
import type { SupportFact } from './supportFacts.ts'

/**
 * The fields whose values may be copied for support: ids of things, numbers, dates, yes or no. No
 * text that somebody wrote is among them, nor the id of a person or an address. What is not listed
 * here is left out, a field that the vendor adds tomorrow too.
 */
export const copiedFields: ReadonlySet<string> = new Set([
  'id',
  'id2',
  '_parent_id',
  'root_parent_id',
  'has_child',
  'job_status_id',
  'job_type_id',
  'job_priority_id',
  'nb_notes',
  'job_planning_count',
  'total_time_planned',
  'project_id',
  'project_id2',
  'project_parent_id',
  'equipment_family_id',
  'equipment_brand_id',
  'equipment_model_id',
  'source_db_table_id',
  'source_id_in_table',
  'date_reported_by_company',
  'date_create',
  'dateutc_create',
  'earliest_date_plannable',
  'suggested_date_start',
  'first_planning_date',
  'dateutc_max_sla_contact',
  'dateutc_max_sla_hands_on_machine',
  'dateutc_max_sla_resolution',
  'dateutc_in_progress',
  'due_date',
  'date_closed',
  'dateutc_closed',
  'date_update',
  'modified_dateutc',
])

/**
 * A text to send to whoever looks into a work order, without personal data: support's facts, then the
 * row's fields, of those not in `copiedFields` only whether they are filled. In English, whatever
 * the reader's language. `fields` is null where the row could not be read.
 */
export function diagnosticText(
  facts: readonly SupportFact[],
  fields: readonly RawField[] | null,
): string {
  return [
    'Work order portal: diagnostic text',
    ...facts.flatMap(({ id, lines }) => [`${id}:`, ...lines.map((line) => `  ${line}`)]),
    ...(fields === null ? ['fields: not read'] : ['fields:', ...fieldLines(fields)]),
    '',
  ].join('\n')
}

function fieldLines(fields: readonly RawField[]): readonly string[] {
  const unknown = fields.filter(({ reading }) => reading.kind === 'unknown').length
  return [
    ...fields
      .filter(({ reading }) => reading.kind !== 'unknown')
      .map((field) => `  ${field.name}: ${valueText(field)}`),
    `  fields unknown to the portal: ${unknown}`,
  ]
}

function valueText({ name, sent, reading }: RawField): string {
  if (sent === null) return '(not sent)'
  if (reading.kind === 'empty') return '(empty)'
  // A server's mistake may have put anything into a field of dates.
  if (reading.kind === 'unreadable') return '(unreadable, left out)'
  return copiedFields.has(name) ? sent : '(filled, left out)'
}
