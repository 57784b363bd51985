import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, wallAt } from '../domain/testWorkOrder.ts'
import { decodeRow } from './decode.ts'
import { rawFieldsOf } from './rawFields.ts'
import { aRow } from './testRows.ts'
import { jobsViewFields, type JobsViewField } from './wire.ts'

function fieldOf(row: object, name: string) {
  return rawFieldsOf(row).find((field) => field.name === name)
}

describe('the fields of a row', () => {
  test('are all there, in the order of the documents, whatever was sent', () => {
    const names = Object.keys(jobsViewFields)
    for (const row of [aRow(), {}, null, 'row', []]) {
      expect(rawFieldsOf(row).map(({ name }) => name)).toEqual(names)
    }
    expect(rawFieldsOf({}).every(({ sent }) => sent === null)).toBe(true)
  })

  test('stand as they were sent', () => {
    const row = { name: ' Koelcel <b>', nb_notes: 3, has_child: false, due_date: null }
    expect(fieldOf(row, 'name')).toEqual({
      name: 'name',
      sent: ' Koelcel <b>',
      reading: { kind: 'plain' },
    })
    expect(fieldOf(row, 'nb_notes')?.sent).toBe('3')
    expect(fieldOf(row, 'has_child')).toMatchObject({ sent: 'false', reading: { kind: 'plain' } })
    expect(fieldOf(row, 'due_date')).toMatchObject({ sent: 'null', reading: { kind: 'empty' } })
  })

  test('are moments only where their name says UTC', () => {
    const sent = '2026-11-24T08:30:00.1277186+01:00'
    const row = aRow({ dateutc_create: sent, modified_dateutc: sent, date_create: sent })
    const moment = { kind: 'instant', at: at(sent) }
    expect(fieldOf(row, 'dateutc_create')).toMatchObject({ sent, reading: moment })
    expect(fieldOf(row, 'modified_dateutc')).toMatchObject({ reading: moment })
    expect(fieldOf(row, 'date_create')).toMatchObject({
      sent,
      reading: { kind: 'wallTime', at: wallAt(sent) },
    })
  })

  test('say when they make no sense', () => {
    const row = { id2: 'twelve', project_id: 'x', due_date: 'soon', name: 7, has_child: 'yes' }
    for (const name of Object.keys(row)) {
      expect(fieldOf(row, name), name).toMatchObject({ reading: { kind: 'unreadable' } })
    }
  })

  test('that no document knows come last, without the annotations', () => {
    const row = { ...aRow(), color: '#f00', size: { w: 1 }, '@odata.etag': 'W/"1"' }
    expect(rawFieldsOf(row).slice(Object.keys(jobsViewFields).length)).toEqual([
      { name: 'color', sent: '#f00', reading: { kind: 'unknown' } },
      { name: 'size', sent: '{"w":1}', reading: { kind: 'unknown' } },
    ])
  })

  test('are unreadable and empty just where the decoder says so', () => {
    const odd = fc.constantFrom('', null, 0, 7, true, 'soon', '1980-01-01T00:00:00Z', '  ', -1, {})
    const fields = fc.constantFrom(...(Object.keys(jobsViewFields) as JobsViewField[]))
    fc.assert(
      fc.property(fc.dictionary(fields, odd, { maxKeys: 20 }), (overrides) => {
        const row = { ...aRow(), ...overrides, id: aRow().id }
        const decoded = decodeRow(row)
        if (!decoded.ok) throw new Error('rejected')
        const unreadable = rawFieldsOf(row).flatMap(({ name, reading }) =>
          reading.kind === 'unreadable' ? name : [],
        )
        expect(unreadable.toSorted()).toEqual(decoded.workOrder.unreadable.toSorted())
      }),
    )
  })

  test('survive whatever a row may hold', () => {
    fc.assert(fc.property(fc.object(), (row) => rawFieldsOf(row).length >= 75))
  })
})
