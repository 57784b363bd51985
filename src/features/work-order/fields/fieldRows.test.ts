import { describe, expect, test } from 'vitest'
import { rawFieldsOf } from '../../../api/rawFields.ts'
import { jobsViewFields } from '../../../api/wire.ts'
import { messages } from '../../../i18n/en.ts'
import { createTranslator } from '../../../i18n/translate.ts'
import { fieldGroups } from './fieldGroups.ts'
import { countFields, findFields, groupFields } from './fieldRows.ts'

const { t } = createTranslator('en', messages)

const row = {
  id: 'a0000000-0000-4000-8000-000000000001',
  name: 'Café: lekkende koelcel',
  customer_reference: 'PO-4711',
  job_planning_count: 0,
  due_date: '1980-01-01T00:00:00.000Z',
  color: '#c00',
}
const groups = groupFields(rawFieldsOf(row), t)

const found = (wanted: string, filledOnly = false) =>
  findFields(groups, { wanted, filledOnly }).flatMap(({ rows }) =>
    rows.map(({ field }) => field.name),
  )

describe('the fields by subject', () => {
  test('are every field of the wire, each once', () => {
    const named = Object.values(fieldGroups).flat()
    expect(named.toSorted()).toEqual(Object.keys(jobsViewFields).toSorted())
  })

  test('end with what no document knows, under its own name', () => {
    expect(groups.at(-1)).toMatchObject({ group: 'other', rows: [{ label: 'color' }] })
    expect(countFields(groups)).toBe(Object.keys(jobsViewFields).length + 1)
  })

  test('are found by what they are called here and there, and by their value', () => {
    expect(found('not after')).toEqual(['due_date'])
    expect(found('DUE_DATE')).toEqual(['due_date'])
    expect(found('4711')).toEqual(['customer_reference'])
    expect(found('cafe koelcel')).toEqual(['name'])
    expect(found('c00')).toEqual(['color'])
    expect(found('koelcel 4711')).toEqual([])
    expect(found('  ')).toHaveLength(countFields(groups))
  })

  test('are filled when something was sent that is not one of the ways to say nothing', () => {
    expect(found('', true)).toEqual([
      'customer_reference',
      'name',
      'job_planning_count',
      'id',
      'color',
    ])
  })
})
