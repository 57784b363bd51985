import { expect, test } from 'vitest'
import { aWorkOrder } from '../../domain/testWorkOrder.ts'
import { listReferences } from './listReferences.ts'

test('what repeats the reference is left out', () => {
  const workOrder = aWorkOrder({
    reference: '261187',
    number: 261187,
    backOfficeReference: '261187',
  })
  expect(listReferences(workOrder)).toEqual([{ kind: 'own', text: '261187' }])
})

test('every other number is there, the customer’s own first', () => {
  const workOrder = aWorkOrder({
    reference: 'BO-7',
    number: 261187,
    backOfficeReference: 'BO-7',
    customerReference: 'PO 4500123',
    project: { serialNumber: '1680 402 317', number: 88 },
  })
  expect(listReferences(workOrder)).toEqual([
    { kind: 'own', text: 'BO-7' },
    { kind: 'customer', text: 'PO 4500123' },
    { kind: 'number', text: '261187' },
    { kind: 'serial', text: '1680 402 317' },
    { kind: 'project', text: '88' },
  ])
})
