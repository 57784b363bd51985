import { expect, test } from 'vitest'
import { aWorkOrder } from '../../domain/testWorkOrder.ts'
import { listPlaces } from './listPlaces.ts'

test('what is not known has no place', () => {
  expect(listPlaces(aWorkOrder())).toEqual([])
})

test('places come in the order of a call: where, who, which machine', () => {
  const workOrder = aWorkOrder({
    company: { name: 'Bakkerij Lambrechts' },
    address: { street: 'Dok', streetNumber: '14', city: 'Gent', countryCode: 'BE' },
    contact: { name: 'Katrien', phone: '09 1', mobile: '09 1', email: 'k@l.be' },
    technician: 'Joris',
    project: {
      name: 'Koelcel 4',
      serialNumber: '1680',
      contactName: 'Katrien',
      location: 'Kelder',
    },
    equipment: { brand: { id: null, name: 'Bitzer' }, family: { id: null, name: 'Compressor' } },
  })
  expect(listPlaces(workOrder)).toMatchObject([
    {
      kind: 'site',
      title: 'Bakkerij Lambrechts',
      lines: [{ text: 'Dok 14' }, { text: 'Gent' }, { text: 'BE' }],
    },
    {
      kind: 'contact',
      title: 'Katrien',
      lines: [
        { kind: 'phone', text: '09 1' },
        { kind: 'email', text: 'k@l.be' },
      ],
    },
    { kind: 'technician', title: 'Joris' },
    {
      kind: 'machine',
      title: 'Koelcel 4',
      lines: [
        { kind: 'text', text: 'Bitzer · Compressor' },
        { kind: 'text', text: 'Kelder' },
        { kind: 'serial', text: '1680' },
      ],
    },
  ])
})

test('a number without a name is still somebody to ring', () => {
  const workOrder = aWorkOrder({ contact: { mobile: '0470 1' }, project: { contactName: 'An' } })
  expect(listPlaces(workOrder)).toMatchObject([
    { kind: 'contact', title: null, lines: [{ kind: 'mobile' }] },
    { kind: 'projectContact', title: 'An' },
  ])
})
