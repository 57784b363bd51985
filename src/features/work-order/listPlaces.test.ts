import { describe, expect, test } from 'vitest'
import { locationFamilyId } from '../../domain/place.ts'
import { aWorkOrder } from '../../domain/testWorkOrder.ts'
import { findAsker, listPlaces } from './listPlaces.ts'

const location = { family: { id: locationFamilyId, name: 'Location' } }

describe('places', () => {
  test('are none where nothing is known', () => {
    expect(listPlaces(aWorkOrder(), 'en-GB')).toEqual([])
  })

  test('come in the order of a call: where, who, which machine', () => {
    const workOrder = aWorkOrder({
      company: { name: 'Bakkerij Lambrechts' },
      address: {
        street: 'Dok',
        streetNumber: '14',
        zip: '9000',
        city: 'Gent',
        countryCode: 'BE',
        phone: '09 9',
        email: 'dok@l.be',
      },
      contact: { name: 'Katrien', phone: '09 1', mobile: '09 1', email: 'k@l.be' },
      technician: 'Joris',
      project: {
        name: 'Koelcel 4',
        serialNumber: '1680',
        contactName: 'Katrien',
        location: 'DC Zwijnaarde, kelder',
        reference: 'INST-4100',
        number: 2003,
      },
      equipment: { brand: { id: null, name: 'Bitzer' }, family: { id: null, name: 'Compressor' } },
    })
    expect(listPlaces(workOrder, 'en-GB')).toMatchObject([
      {
        kind: 'site',
        title: 'DC Zwijnaarde, kelder',
        lines: [
          { kind: 'text', text: 'Bakkerij Lambrechts' },
          { kind: 'address', text: 'Dok 14\n9000 Gent\nBelgium' },
          { kind: 'phone', text: '09 9' },
          { kind: 'email', text: 'dok@l.be' },
        ],
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
          { kind: 'serial', text: '1680' },
          { kind: 'reference', text: 'INST-4100 · 2003' },
        ],
      },
    ])
  })

  test('on a site itself are the site, by its own name, and no machine', () => {
    const workOrder = aWorkOrder({
      company: { name: 'Lambrechts' },
      equipment: location,
      project: { name: 'Gent, DC Zwijnaarde', location: 'poort 3', reference: 'S-1' },
    })
    expect(listPlaces(workOrder, 'en-GB')).toMatchObject([
      {
        kind: 'site',
        title: 'Gent, DC Zwijnaarde',
        lines: [
          { kind: 'location', text: 'poort 3' },
          { kind: 'text', text: 'Lambrechts' },
          { kind: 'reference', text: 'S-1' },
        ],
      },
    ])
  })

  test('a number without a name is still somebody to ring', () => {
    const workOrder = aWorkOrder({ contact: { mobile: '0470 1' }, project: { contactName: 'An' } })
    expect(listPlaces(workOrder, 'en-GB')).toMatchObject([
      { kind: 'contact', title: null, lines: [{ kind: 'mobile' }] },
      { kind: 'projectContact', title: 'An' },
    ])
  })
})

describe('who asked', () => {
  const nobody = () => null
  const asked = (more = {}) =>
    aWorkOrder({ requestedByContactId: 'c1', contact: { id: 'c2', name: 'Katrien' }, ...more })

  test('is nobody where no contact is recorded', () => {
    expect(findAsker(aWorkOrder(), 'c1', nobody)).toBeNull()
  })

  test('is the reader, the work order’s own contact, or one whom the list names', () => {
    expect(findAsker(asked(), 'c1', nobody)).toMatchObject({ who: 'reader', name: null })
    const own = asked({ contact: { id: 'c1', name: 'Katrien' } })
    expect(findAsker(own, 'c9', nobody)).toMatchObject({ who: 'named', name: 'Katrien' })
    const known = (id: string) => (id === 'c1' ? 'Dirk' : null)
    expect(findAsker(asked(), 'c9', known)).toMatchObject({ who: 'named', name: 'Dirk' })
  })

  test('is somebody all the same where no row names them, and nobody is guessed', () => {
    expect(findAsker(asked(), null, nobody)).toEqual({
      who: 'unnamed',
      name: null,
      isByTicket: false,
    })
  })

  test('may have opened a ticket', () => {
    const source = { tableName: 'Task' }
    expect(findAsker(asked({ source }), null, nobody)).toMatchObject({ isByTicket: true })
  })
})
