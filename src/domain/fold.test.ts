import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, squeeze } from './fold.ts'

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

test.each([
  ['WO 12-345', 'wo12345'],
  ['SAP/00417.é', 'sap00417e'],
  ['--', ''],
])('squeezed, %s is %s', (text, squeezed) => {
  expect(squeeze(text)).toBe(squeezed)
})
