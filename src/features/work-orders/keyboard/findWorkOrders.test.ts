import { expect, test } from 'vitest'
import { aWorkOrder } from '../../../domain/testWorkOrder.ts'
import { findWorkOrders } from './findWorkOrders.ts'

const list = [
  aWorkOrder({ id: 'a', reference: '900', name: 'Deur van 261184 klemt' }),
  aWorkOrder({ id: 'b', reference: '901', name: 'Koelcel 4 lekt', customerReference: 'PO 77/3' }),
  aWorkOrder({ id: 'c', reference: 'WO 261-184', name: 'Onderhoud' }),
  aWorkOrder({ id: 'd', reference: '261184', name: 'Koelcel' }),
]

function found(typed: string) {
  const { called, mentioning } = findWorkOrders(list, typed)
  return [called.map(({ reference }) => reference), mentioning.map(({ reference }) => reference)]
}

test('a work order is called by its reference, in any spelling, or by the start of its name', () => {
  expect(found('wo261')).toEqual([['WO 261-184'], []])
  expect(found('koelcel')).toEqual([['901', '261184'], []])
  expect(found('261184')[0]).toEqual(['261184'])
})

test('any other reference that names one work order calls it, too', () => {
  expect(found('po-77 3')).toEqual([['901'], []])
})

test('others mention what was typed, accents and case ignored', () => {
  expect(found('261184')[1]).toEqual(['900', 'WO 261-184'])
  expect(found('LÈKT')).toEqual([[], ['901']])
})

test('nothing typed, or nothing but signs, finds nothing', () => {
  expect(found('  ')).toEqual([[], []])
  expect(found('--')).toEqual([[], []])
})

test('eight of a kind are offered at most, and the nearest is among them', () => {
  const many = [
    ...Array.from({ length: 20 }, (_, index) =>
      aWorkOrder({ id: `n${index}`, name: `text a1 ${index}` }),
    ),
    aWorkOrder({ id: 'last', reference: 'A1' }),
  ]
  const { called, mentioning } = findWorkOrders(many, 'a1')
  expect(called.map(({ reference }) => reference)).toEqual(['A1'])
  expect(mentioning).toHaveLength(8)
})
