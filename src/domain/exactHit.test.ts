import { describe, expect, test } from 'vitest'
import { findExact } from './exactHit.ts'
import { aWorkOrder } from './testWorkOrder.ts'

const list = [
  aWorkOrder({
    id: 'a',
    reference: 'WO 12-345',
    number: 90_210,
    customerReference: 'PO-7788',
    backOfficeReference: 'SAP/417',
    project: { reference: 'INST-4', number: 4711, serialNumber: 'SN 88.10-A', name: 'Pump' },
    address: { phone: '+32 (0)3 123 45 67' },
    contact: { phone: '0475 11 22 33' },
  }),
  aWorkOrder({
    id: 'b',
    reference: 'WO 12-346',
    number: 90_211,
    customerReference: 'PO-7789',
    project: { reference: 'INST-5', serialNumber: 'SN 99' },
    address: { phone: '0031 20 765 43 21' },
    contact: { phone: '0475 99 88 77' },
  }),
  aWorkOrder({
    id: 'c',
    reference: 'X1',
    project: { reference: 'INST-5', serialNumber: '0312345670' },
    contact: { phone: '0475 99 88 77' },
    address: { city: 'Gent' },
  }),
]

describe('a text that names one work order', () => {
  test.each([
    ['WO 12-345', 'a'],
    ['wo12345', 'a'],
    [' wo/12.345 ', 'a'],
    ['90210', 'a'],
    ['po 7788', 'a'],
    ['sap-417', 'a'],
    ['inst4', 'a'],
    ['4711', 'a'],
    ['sn8810a', 'a'],
    ['ref:WO12345', 'a'],
    ['ref: "WO 12-345"', 'a'],
    ['serial:sn99', 'b'],
    ['+32 3 123 45 67', 'a'],
    ['+32 (0)3 123 45 67', 'a'],
    ['0032 3 1234567', 'a'],
    ['03 123 45 67', 'a'],
    ['03/123.45.67', 'a'],
    ['contact:031234567', 'a'],
    ['+32 475 11 22 33', 'a'],
    ['+31 20 7654321', 'b'],
    ['020 765 43 21', 'b'],
  ])('%s', (text, id) => {
    expect(findExact(list, text)?.id).toBe(id)
  })

  test.each([
    ['', 'nothing'],
    ['--', 'signs alone'],
    ['wo1234', 'the beginning of two'],
    ['2345', 'a part'],
    ['inst-5', 'a place with two work orders'],
    ['0475 99 88 77', 'the number of two'],
    ['gent', 'a city'],
    ['pump', 'a machine'],
    ['wo12345 x', 'more than the reference'],
    ['status:wo12345', 'another field'],
    ['20 765 43 21', 'a number without its zero'],
    ['+33 3 123 45 60', 'a number nobody has'],
    ['012345670', 'the end of a serial number'],
  ])('not "%s": %s', (text) => {
    expect(findExact(list, text)).toBe(null)
  })

  test('is found wherever it stands in the list', () => {
    const many = Array.from({ length: 100 }, (_, number) =>
      aWorkOrder({ id: `${number}`, reference: `R${number}` }),
    )
    for (const one of many) expect(findExact(many, one.reference)).toBe(one)
    expect(findExact([], 'R1')).toBe(null)
  })

  test('is not confused by a row that came twice', () => {
    const twice = list.flatMap((one) => [one, { ...one }])
    expect(findExact(twice, 'wo12345')?.id).toBe('a')
  })
})
