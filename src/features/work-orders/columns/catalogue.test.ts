import { describe, expect, test } from 'vitest'
import { decodeRow } from '../../../api/decode.ts'
import { jobsViewFields } from '../../../api/wire.ts'
import type { JobsViewField } from '../../../api/wire.ts'
import { growForest } from '../../../domain/forest.ts'
import { defaultPolicy } from '../../../domain/policy.ts'
import { createTenantWords, ownWords } from '../../../domain/tenantWords.ts'
import { at, aWorkOrder, wallAt } from '../../../domain/testWorkOrder.ts'
import type { WorkOrderOverrides } from '../../../domain/testWorkOrder.ts'
import { messages } from '../../../i18n/en.ts'
import { createTranslator } from '../../../i18n/translate.ts'
import { createFormat } from '../../../ui/format.ts'
import { columnIds } from '../columnId.ts'
import type { ColumnId } from '../columnId.ts'
import { catalogue, columnOf } from './catalogue.ts'
import type { ColumnContext, ColumnValue } from './columnValue.ts'
import { unlistedFields } from './unlistedFields.ts'

const translator = createTranslator('en', messages)
const context: ColumnContext = {
  words: ownWords,
  now: at('2026-03-10T12:00:00Z'),
  policy: defaultPolicy,
  t: translator.t,
  format: createFormat(translator, 'UTC'),
  stageWords: (stage) => translator.t(`stage.${stage}`),
}

/** The column each wire field is shown in. */
const columnOfField = {
  job_reference: 'reference',
  name: 'name',
  customer_reference: 'customerReference',
  reference_back_office: 'backOfficeReference',
  id2: 'number',
  job_status_name: 'status',
  job_type_name: 'type',
  job_priority_name: 'priority',
  description: 'description',
  source_db_table_name: 'source',
  _parent_id: 'group',
  has_child: 'progress',
  nb_notes: 'noteCount',
  dateutc_max_sla_contact: 'contactTarget',
  dateutc_max_sla_hands_on_machine: 'arrivalTarget',
  dateutc_max_sla_resolution: 'resolutionTarget',
  first_planning_date: 'visit',
  first_planning_userfullname: 'technician',
  job_planning_count: 'visitCount',
  total_time_planned: 'plannedMinutes',
  date_reported_by_company: 'reported',
  earliest_date_plannable: 'notBefore',
  suggested_date_start: 'suggestedStart',
  due_date: 'notAfter',
  dateutc_create: 'created',
  dateutc_in_progress: 'inProgress',
  dateutc_closed: 'closed',
  modified_dateutc: 'modified',
  project_name: 'site',
  db_address_city: 'place',
  company_name: 'company',
  company_code: 'companyCode',
  db_address_street: 'street',
  db_address_street_number: 'street',
  db_address_zip: 'zip',
  db_address_country_name: 'country',
  db_address_phone: 'sitePhone',
  db_address_email: 'siteEmail',
  contact_fullname: 'contact',
  contact_phone: 'contactPhone',
  contact_mobile: 'contactMobile',
  contact_email: 'contactEmail',
  equipment_family_name: 'family',
  equipment_brand_name: 'brand',
  equipment_model_name: 'model',
  project_serial_number: 'serialNumber',
  project_reference_back_office: 'projectReference',
  project_id2: 'projectNumber',
  project_location: 'location',
  project_contact_firstname: 'projectContact',
  project_contact_lastname: 'projectContact',
  project_shutdown_consequence: 'shutdown',
  created_by_user_firstname: 'createdBy',
  created_by_user_lastname: 'createdBy',
  updated_by_user_firstname: 'changedBy',
  updated_by_user_lastname: 'changedBy',
} as const satisfies Record<Exclude<JobsViewField, keyof typeof unlistedFields>, ColumnId>

const parentId = 'b0000000-0000-4000-8000-000000000002'

/** A row that carries nothing but the one field, in a value nobody else has, under a group. */
function valueAlone(field: JobsViewField): ColumnValue | null {
  const id = 'a0000000-0000-4000-8000-000000000001'
  const values = {
    guid: parentId,
    integer: 417,
    string: 'Kwatrecht',
    boolean: true,
    date: '2026-02-03T04:05:00Z',
  } as const
  const decoded = decodeRow({ id, [field]: values[jobsViewFields[field]] })
  if (!decoded.ok) throw new Error(`${field} spoils the row`)
  const group = aWorkOrder({ id: parentId, reference: 'Kwatrecht' })
  const branch = growForest([group, decoded.workOrder]).byId.get(decoded.workOrder.id)
  if (branch === undefined) throw new Error('the row is not in the forest')
  return columnOf(columnOfField[field as keyof typeof columnOfField]).value(branch, context)
}

describe('the 75 fields of the wire', () => {
  test('are each in a column or left out for a reason, never both', () => {
    const listed = [...Object.keys(columnOfField), ...Object.keys(unlistedFields)]
    expect(listed.sort()).toEqual(Object.keys(jobsViewFields).sort())
    expect(listed).toHaveLength(75)
  })

  test.each(Object.keys(columnOfField) as (keyof typeof columnOfField)[])(
    '%s is shown by its column, as what it is',
    (field) => {
      // A house number is shown with its street only.
      if (field === 'db_address_street_number') return
      const shown = {
        guid: { kind: 'text', text: 'Kwatrecht' },
        integer: { kind: 'number', number: 417 },
        string: { kind: 'text', text: 'Kwatrecht' },
        boolean: { kind: 'text', text: 'Its parts are not visible to you' },
        date: { at: Date.UTC(2026, 1, 3, 4, 5) },
      } as const
      expect(valueAlone(field)).toMatchObject(shown[jobsViewFields[field]])
    },
  )

  test('that name a key are left out as such, and only those', () => {
    for (const [field, reason] of Object.entries(unlistedFields)) {
      const isGuid = jobsViewFields[field as JobsViewField] === 'guid'
      expect(isGuid, field).toBe(reason !== 'duplicate')
    }
  })
})

function valueOf(id: ColumnId, overrides: WorkOrderOverrides): ColumnValue | null {
  const [root] = growForest([aWorkOrder(overrides)]).roots
  if (root === undefined) throw new Error('no root')
  return columnOf(id).value(root, context)
}

describe('a column', () => {
  test('exists for every id, in the order of the menu', () => {
    expect([...catalogue.keys()]).toEqual(columnIds)
  })

  test('of every id is empty, not wrong, for a work order that carries nothing', () => {
    const [root] = growForest([aWorkOrder({ reference: 'R', status: null })]).roots
    if (root === undefined) throw new Error('no root')
    const filled = columnIds.filter((id) => columnOf(id).value(root, context) !== null)
    expect(filled).toEqual(['reference', 'stage', 'noteCount'])
  })

  test('shows the street with its number', () => {
    const address = { street: 'Kouterweg', streetNumber: '12' }
    expect(valueOf('street', { address })).toEqual({ kind: 'text', text: 'Kouterweg 12' })
  })

  test('shows the site’s own digits where the moment is not recorded', () => {
    const wall = { created: wallAt('2026-02-03T04:05:00') }
    expect(valueOf('created', { wall })).toEqual({ kind: 'wallTime', at: wall.created })
    const createdAt = at('2026-02-03T03:05:00Z')
    expect(valueOf('created', { wall, createdAt })).toEqual({ kind: 'instant', at: createdAt })
  })

  test('of clocks says each in words', () => {
    const targets = { arrival: at('2026-03-10T10:00:00Z') }
    const value = valueOf('clocks', { targets })
    expect(value?.kind === 'text' && value.text).toMatch(/^Arrival: 2\sh late$/)
  })

  test('of a group sums its parts up and takes their earliest deadline', () => {
    const target = at('2026-03-11T08:00:00Z')
    const forest = growForest([
      aWorkOrder({ id: 'g', targets: { resolution: at('2026-03-12T08:00:00Z') } }),
      aWorkOrder({ id: 'a', parentId: 'g', targets: { resolution: target } }),
      aWorkOrder({ id: 'b', parentId: 'g' }),
    ])
    const [group] = forest.roots
    if (group === undefined) throw new Error('no root')
    expect(columnOf('progress').value(group, context)).toEqual({
      kind: 'text',
      text: '0 of 2 done',
    })
    expect(columnOf('deadline').value(group, context)).toEqual({ kind: 'instant', at: target })
  })
})

test('statuses and types are called as the reader’s language has them', () => {
  const row = (id: string, name: string, nl: string) => ({
    id,
    name,
    byLanguage: new Map([['nl', nl]]),
  })
  const words = createTenantWords(
    { status: [row('s', 'Planned', 'Gepland')], type: [row('t', 'Breakdown', 'Storing')] },
    'nl',
    ['nl'],
  )
  const workOrder = aWorkOrder({
    status: { id: 's', name: 'Planned' },
    type: { id: 't', name: 'Breakdown' },
  })
  const [root] = growForest([workOrder]).roots
  if (root === undefined) throw new Error('no root')
  const shown = (id: ColumnId) => columnOf(id).value(root, { ...context, words })
  expect(shown('status')).toEqual({ kind: 'text', text: 'Gepland' })
  expect(shown('type')).toEqual({ kind: 'text', text: 'Storing' })
})
