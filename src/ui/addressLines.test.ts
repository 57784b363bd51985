import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aWorkOrder } from '../domain/testWorkOrder.ts'
import type { WorkOrder } from '../domain/workOrder.ts'
import { addressLines, countryOf } from './addressLines.ts'

type Address = WorkOrder['address']

const address = (parts: Partial<Address>) => aWorkOrder({ address: parts }).address
const lines = (
  street: string | null,
  streetNumber: string | null,
  zip: string | null,
  city: string | null,
  countryCode: string | null,
) => addressLines(address({ street, streetNumber, zip, city, countryCode }))

describe('an address', () => {
  test.each([
    [
      'BE',
      ['Ottergemsesteenweg-Zuid', '808', '9000', 'Gent'],
      'Ottergemsesteenweg-Zuid 808|9000 Gent',
    ],
    ['NL', ['Seinedreef', '15', '3562 KR', 'Utrecht'], 'Seinedreef 15|3562 KR Utrecht'],
    ['FR', ['Rue du Temple', '44 bis', '51100', 'Reims'], '44 bis Rue du Temple|51100 Reims'],
    ['PT', ['Rua do Beato', '38', '1950-042', 'Lisboa'], 'Rua do Beato 38|1950-042 Lisboa'],
    ['DE', ['Hafenstraße', '7', '20457', 'Hamburg'], 'Hafenstraße 7|20457 Hamburg'],
    ['GB', ['Downing Street', '10', 'SW1A 2AA', 'London'], '10 Downing Street|London|SW1A 2AA'],
    ['US', ['Market St', '548', '94016', 'San Francisco'], '548 Market St|San Francisco 94016'],
    ['CH', ['Bahnhofstrasse', '1', '8001', 'Zürich'], 'Bahnhofstrasse 1|CH-8001 Zürich'],
    ['LU', ['Rue de la Gare', '3', 'L-1611', 'Luxembourg'], '3 Rue de la Gare|L-1611 Luxembourg'],
    ['IE', ['Eden Quay', '2', 'D01 A1B2', 'Dublin'], '2 Eden Quay|Dublin|D01 A1B2'],
    ['JP', ['千代田1-1', null, '100-0001', '東京'], '〒100-0001|東京|千代田1-1'],
  ] as const)('in %s is written as it is there', (code, [street, number, zip, city], written) => {
    expect(lines(street, number, zip, city, code)).toEqual(written.split('|'))
    expect(lines(street, number, zip, city, code.toLowerCase())).toEqual(written.split('|'))
  })

  test('without a country, or of an unknown one, has its zip before the city', () => {
    for (const code of [null, '', 'Belgium', 'ZZ', '??']) {
      expect(lines('Dok Noord', '4', '9000', 'Gent', code)[0]).toBe('Dok Noord 4')
      expect(lines('Dok Noord', '4', '9000', 'Gent', code).join(' ')).toContain('Gent')
    }
    expect(lines('Dok Noord', '4', '9000', 'Gent', null)).toEqual(['Dok Noord 4', '9000 Gent'])
  })

  test('keeps no sign of what is empty', () => {
    expect(lines(null, null, null, 'Gent', 'BE')).toEqual(['Gent'])
    expect(lines(null, null, '9000', null, 'BE')).toEqual(['9000'])
    expect(lines(' ', '', '\t', 'Gibraltar', 'GI')).toEqual(['GIBRALTAR'])
    expect(addressLines(address({}))).toEqual([])
  })

  test('has its country’s mark once, and keeps a house number that looks like one', () => {
    expect(lines('Rue du Fort', '1', 'L-1313', 'Luxembourg', 'LU').at(-1)).toBe('L-1313 Luxembourg')
    expect(lines('Rue du Fort', '1', '1313', 'Luxembourg', 'LU').at(-1)).toBe('L-1313 Luxembourg')
    expect(lines('Loods', 'NN0', null, null, null)).toEqual(['Loods NN0'])
  })

  test('loses nothing and adds no empty line, whatever the country and the texts', () => {
    const text = fc.option(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })))
    const code = fc.option(fc.stringMatching(/^[A-Z]{2}$/))
    const whole = (value: string | null) => (value ?? '').replaceAll(/\s+/g, ' ').trim()
    fc.assert(
      fc.property(text, text, text, text, code, (street, streetNumber, zip, city, countryCode) => {
        const written = lines(street, streetNumber, zip, city, countryCode)
        for (const line of written) expect(line).toMatch(/^\S(.*\S)?$/su)
        for (const part of [street, streetNumber, zip, city]) {
          const bare = whole(part).replaceAll(/^[\s,]+|[\s,]+$/g, '')
          expect(written.join('\n').toLowerCase()).toContain(bare.toLowerCase())
        }
      }),
    )
  })
})

describe('a country', () => {
  test('is named in the reader’s language', () => {
    expect(countryOf(address({ countryCode: 'be', countryName: 'Belgique' }), 'nl-BE')).toBe(
      'België',
    )
    expect(countryOf(address({ countryCode: 'NL' }), 'en-GB')).toBe('Netherlands')
  })

  test('is the vendor’s word where the code is none, and nothing where nothing is said', () => {
    expect(countryOf(address({ countryCode: 'B', countryName: 'België' }), 'en-GB')).toBe('België')
    expect(countryOf(address({ countryCode: 'XQ', countryName: 'Elbonia' }), 'en-GB')).toBe(
      'Elbonia',
    )
    expect(countryOf(address({ countryCode: 'Elbonia' }), 'en-GB')).toBe('Elbonia')
    expect(countryOf(address({}), 'en-GB')).toBeNull()
  })
})
