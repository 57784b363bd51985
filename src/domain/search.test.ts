import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, haystack, matchesSearch } from './search.ts'
import { aWorkOrder } from './testWorkOrder.ts'

describe('folded, case and accents do not count', () => {
  test.each([
    ['Éclairage Façade', 'eclairage facade'],
    ['Straße STRASSE', 'strasse strasse'],
    ['Smørrebrød', 'smorrebrod'],
    ['Æther œuvre', 'aether oeuvre'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['ΟΔΌΣ', 'οδοσ'],
    ['cafe\u0301', 'cafe'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test('folding twice changes nothing, and upper case is the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Zà-öø-ÿ ]*$/), (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text))
      }),
    )
  })
})

const workOrder = aWorkOrder({
  reference: 'WO 12-345',
  number: 90_210,
  backOfficeReference: 'SAP/00417',
  customerReference: 'PO-7788',
  name: 'Deur klemt',
  description: 'Fuite d’eau derrière la chaudière',
  type: { id: null, name: 'Réparation' },
  priority: { id: null, name: 'P1 kritiek' },
  status: { id: null, name: 'Wacht op onderdelen' },
  technician: 'Zoë Wouters',
  project: {
    reference: 'INST-4',
    number: 4_711,
    name: 'Warmtepomp 3',
    serialNumber: 'SN 88.10-A',
    location: 'Kelder',
    contactName: 'Bram Maes',
    shutdownConsequence: 'Serverroom wordt te warm',
  },
  equipment: {
    family: { id: null, name: 'Heat pump' },
    brand: { id: null, name: 'Daikin' },
    model: { id: null, name: 'Altherma' },
  },
  company: { code: 'C-55', name: 'Ziekenhuis Oost' },
  address: {
    street: 'Königstraße',
    streetNumber: '12b',
    zip: '2000',
    city: 'Antwerpen',
    countryName: 'België',
    phone: '+32 3 123 45 67',
    email: 'receptie@oost.be',
  },
  contact: {
    name: 'An Peeters',
    phone: '03/765.43.21',
    mobile: '0475 11 22 33',
    email: 'an@oost.be',
  },
  createdBy: 'dispatch',
  updatedBy: 'planner',
})

describe('a search', () => {
  test.each([
    ['', 'nothing typed matches everything'],
    ['   ', 'spaces alone match everything'],
    ['chaudiere', 'without the accent'],
    ['ZOE', 'in capitals'],
    ['konigstrasse 12b', 'a street with its number'],
    ['maes kelder', 'words of different fields, in any order'],
    ['kelder maes', 'the same the other way round'],
    ['altherm', 'part of a word'],
    ['WO 12-345', 'the reference as it is written'],
    ['WO12345', 'the reference without space and dash'],
    ['wo-12/345', 'the reference with other signs'],
    ['12 345', 'the reference in pieces'],
    ['po7788', "the customer's reference"],
    ['sap00417', "the back office's reference"],
    ['90210', 'the number'],
    ['sn8810a', 'a serial number'],
    ['037654321', 'a telephone number in one run'],
    ['0475-112233', 'a mobile number with other signs'],
    ['an@oost.be', 'an address of mail'],
    ['onderdelen', "the tenant's status"],
    ['serverroom', 'what a failure means'],
  ])('for "%s" finds it: %s', (query) => {
    expect(matchesSearch(workOrder, query)).toBe(true)
  })

  test.each([
    ['maes zolder', 'one word that is nowhere'],
    ['klemtfuite', 'two texts run together'],
    ['wo12346', 'another reference'],
  ])('for "%s" does not find it: %s', (query) => {
    expect(matchesSearch(workOrder, query)).toBe(false)
  })

  test('of signs alone looks for those signs', () => {
    expect(matchesSearch(workOrder, '@')).toBe(true)
    expect(matchesSearch(workOrder, '#')).toBe(false)
  })

  test('finds every text of the work order in each of its words', () => {
    const texts = JSON.stringify(workOrder, (key, value: unknown) =>
      key === 'id' || key === 'countryCode' || key === 'unreadable' ? undefined : value,
    )
    const words = [...texts.matchAll(/:"([^"]*)"/g)].flatMap(([, text]) => text?.split(' ') ?? [])
    expect(words.length).toBeGreaterThan(50)
    for (const word of words)
      expect({ word, found: matchesSearch(workOrder, word) }).toEqual({ word, found: true })
  })

  test('one word more never finds more', () => {
    const words = fc.constantFrom('deur', 'maes', 'x', 'wo12345', 'zoe', '12')
    fc.assert(
      fc.property(fc.array(words), words, (query, more) => {
        const wider = matchesSearch(workOrder, query.join(' '))
        const narrower = matchesSearch(workOrder, [...query, more].join(' '))
        expect(narrower && !wider).toBe(false)
      }),
    )
  })
})

test('the haystack of a work order is made once, and is of it alone', () => {
  expect(haystack(workOrder)).toBe(haystack(workOrder))
  expect(haystack(workOrder)).toContain('wo12345')
  expect(haystack({ ...workOrder, reference: 'ZZ-9' })).toContain('zz9')
})
