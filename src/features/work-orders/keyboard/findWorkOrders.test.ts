import { expect, test } from 'vitest'
import { aWorkOrder } from '../../../domain/testWorkOrder.ts'
import { findWorkOrders } from './findWorkOrders.ts'

const list = [
  aWorkOrder({ reference: '900', name: 'Deur van 261184 klemt' }),
  aWorkOrder({ reference: '901', name: 'Koelcel 4 lekt' }),
  aWorkOrder({ reference: 'WO 261-184', name: 'Onderhoud' }),
  aWorkOrder({ reference: '261184', name: 'Koelcel' }),
]

const found = (typed: string) => findWorkOrders(list, typed).map(({ reference }) => reference)

test('a reference in any spelling comes first, then names that begin so, then any text', () => {
  expect(found('261184')).toEqual(['261184', '900', 'WO 261-184'])
  expect(found('wo261')).toEqual(['WO 261-184'])
  expect(found('koelcel')).toEqual(['901', '261184'])
  expect(found('LEKT')).toEqual(['901'])
})

test('nothing typed, or nothing but signs, finds nothing', () => {
  expect(found('  ')).toEqual([])
  expect(found('--')).toEqual([])
})

test('eight are offered at most, the nearest ones', () => {
  const many = [
    ...Array.from({ length: 20 }, (_, index) => aWorkOrder({ name: `text a1 ${index}` })),
    aWorkOrder({ reference: 'A1' }),
  ]
  const offered = findWorkOrders(many, 'a1')
  expect(offered).toHaveLength(8)
  expect(offered[0]?.reference).toBe('A1')
})
