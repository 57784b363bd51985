import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workOrders } from './arbitraryWorkOrder.ts'
import { fold, squeeze } from './fold.ts'
import { haystackOf } from './haystack.ts'
import { matchesSearch, searchFor } from './search.ts'
import { aWorkOrder, type WorkOrderOverrides } from './testWorkOrder.ts'
import type { WorkOrder } from './workOrder.ts'

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
  source: { tableName: 'contract' },
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

  test('of signs alone finds everything, for more may follow', () => {
    expect(matchesSearch(workOrder, '#')).toBe(true)
    expect(matchesSearch(workOrder, '#wo12345')).toBe(true)
    expect(matchesSearch(workOrder, '"#"')).toBe(false)
    expect(matchesSearch(workOrder, '"@"')).toBe(true)
  })

  test.each([
    ['"deur klemt"', true],
    ['"deur  KLEMT', true],
    ['"klemt deur"', false],
    ['"derriere la" maes', true],
    ['"derriere la" nobody', false],
  ])('for the phrase %s: %s', (query, isFound) => {
    expect(matchesSearch(workOrder, query)).toBe(isFound)
  })

  test('finds a phrase over a line break', () => {
    const torn = aWorkOrder({ description: 'pump\r\n  leaks' })
    expect(matchesSearch(torn, '"pump leaks"')).toBe(true)
  })

  test.each([
    ['status:onderdelen', true],
    ['status:deur', false],
    ['site:kelder', true],
    ['site:oost', true],
    ['equipment:daikin', true],
    ['equipment:"warmtepomp 3"', true],
    ['equipment:antwerpen', false],
    ['serial:8810', true],
    ['contact:peeters', true],
    ['contact:"0475 112233"', true],
    ['contact:oost', true],
    ['city:antwerpen', true],
    ['city:oost', false],
    ['ref:po7788', true],
    ['ref:"wo 12345"', true],
    ['ref:zoe', false],
    ['REF: 12-345', true],
    ['status:onderdelen city:gent', false],
    ['status:onderdelen city:antw zoe', true],
    ['status:', true],
    ['nothing:zoe', false],
  ])('held to a field, %s: %s', (query, isFound) => {
    expect(matchesSearch(workOrder, query)).toBe(isFound)
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

describe('every text of a work order is found', () => {
  /** Paths of all texts but GUIDs; a text field added to `WorkOrder` must be added here. */
  type TextPath<T, Prefix extends string = ''> = {
    [K in keyof T & string]: string extends NonNullable<T[K]>
      ? `${Prefix}${K}`
      : NonNullable<T[K]> extends { readonly id: string | null; readonly name: string }
        ? `${Prefix}${K}.name`
        : K extends 'targets' | 'wall' | 'unreadable'
          ? never
          : NonNullable<T[K]> extends object
            ? TextPath<NonNullable<T[K]>, `${Prefix}${K}.`>
            : never
  }[keyof T & string]
  type Guid =
    | 'project.id'
    | 'project.parentId'
    | 'address.id'
    | 'contact.id'
    | 'requestedByContactId'
    | 'source.tableId'
    | 'source.idInTable'

  const paths: Readonly<Record<Exclude<TextPath<WorkOrder>, Guid>, true>> = {
    reference: true,
    backOfficeReference: true,
    customerReference: true,
    name: true,
    description: true,
    'type.name': true,
    'priority.name': true,
    'status.name': true,
    technician: true,
    'project.reference': true,
    'project.name': true,
    'project.serialNumber': true,
    'project.location': true,
    'project.contactName': true,
    'project.shutdownConsequence': true,
    'equipment.family.name': true,
    'equipment.brand.name': true,
    'equipment.model.name': true,
    'company.code': true,
    'company.name': true,
    'address.street': true,
    'address.streetNumber': true,
    'address.zip': true,
    'address.city': true,
    'address.countryName': true,
    'address.countryCode': true,
    'address.phone': true,
    'address.email': true,
    'contact.name': true,
    'contact.phone': true,
    'contact.mobile': true,
    'contact.email': true,
    'source.tableName': true,
    createdBy: true,
    updatedBy: true,
  }

  test.each(Object.keys(paths))('%s', (path) => {
    const found = aWorkOrder(withText(path.split('.'), 'Qüux 7-x'))
    expect(matchesSearch(aWorkOrder(), 'quux')).toBe(false)
    expect(matchesSearch(found, 'quux')).toBe(true)
    expect(matchesSearch(found, '"quux 7-x"')).toBe(true)
  })

  function withText([key = '', ...inner]: readonly string[], text: string): WorkOrderOverrides {
    return { [key]: inner.length === 0 ? text : withText(inner, text) }
  }
})

describe('asked again and again', () => {
  const typed = fc.stringMatching(/^(ref:|status:|"|[a-eé0-2 :-]){0,12}$/)
  const lists = fc.array(workOrders, { maxLength: 12 })

  /** What a search is, said as plainly as can be, for words without quotes and colons. */
  function isFoundPlainly(one: WorkOrder, query: string): boolean {
    const { text } = haystackOf(one)
    return fold(query)
      .split(/\s+/)
      .every((word) => text.includes(word) || text.includes(squeeze(word)))
  }

  test('whatever was asked before, the answer is that of the plain question', () => {
    const words = fc.stringMatching(/^[a-eé0-2 -]{0,8}$/)
    fc.assert(
      fc.property(lists, fc.array(words, { minLength: 1 }), (list, queries) => {
        for (const query of queries) {
          const found = list.filter(searchFor(query))
          expect(found).toEqual(list.filter((one) => isFoundPlainly(one, query)))
        }
      }),
    )
  })

  test('typed letter by letter, it finds what it finds at once', () => {
    fc.assert(
      fc.property(lists, typed, fc.string(), (list, query, before) => {
        list.filter(searchFor(before))
        for (let end = 0; end <= query.length; end += 1) list.filter(searchFor(query.slice(0, end)))
        const copies = list.map((one) => ({ ...one }))
        const ids = (found: readonly WorkOrder[]) => found.map((one) => list.indexOf(one))
        const fresh = copies.filter(searchFor(query)).map((one) => copies.indexOf(one))
        expect(ids(list.filter(searchFor(query)))).toEqual(fresh)
      }),
    )
  })

  test('one character more never finds more', () => {
    const more = fc.stringMatching(/^[a-eé0-2 /-]$/)
    fc.assert(
      fc.property(lists, typed, more, (list, query, added) => {
        const wide = new Set(list.filter(searchFor(query)))
        const narrow = list.filter(searchFor(query + added))
        expect(narrow.filter((one) => !wide.has(one))).toEqual([])
      }),
    )
  })
})

test('the haystack of a work order is made once, and is of it alone', () => {
  expect(haystackOf(workOrder)).toBe(haystackOf(workOrder))
  expect(haystackOf(workOrder).text).toContain('wo12345')
  expect(haystackOf({ ...workOrder, reference: 'ZZ-9' }).text).toContain('zz9')
})
