import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldLine } from './haystack.ts'
import { markMatches } from './highlight.ts'
import type { ScopeField } from './query.ts'

/** The text with its matches in brackets. */
function marked(text: string, query: string, field: ScopeField | null = null): string {
  return markMatches(text, query, field)
    .map((stretch) => (stretch.isMatch ? `[${stretch.text}]` : stretch.text))
    .join('')
}

describe('what a search finds is marked in the text as it is written', () => {
  test.each([
    ['Éclairage', 'ecl', '[Écl]airage'],
    ['cafe\u0301 noir', 'CAFE', '[cafe\u0301] noir'],
    ['Hauptstraße 3', 'strasse', 'Haupt[straße] 3'],
    ['Straße', 'as', 'Str[aß]e'],
    ['ΟΔΌΣ', 'οδος', '[ΟΔΌΣ]'],
    ['pump and pump', 'pump', '[pump] and [pump]'],
    ['banana', 'ana', 'b[anana]'],
    ['cold store 4', '4 store', 'cold [store] [4]'],
    ['cold  store', '"cold store"', '[cold  store]'],
    ['store cold', '"cold store"', 'store cold'],
    ['WO 12-345', 'wo12345', '[WO 12-345]'],
    ['WO12345', '12-345', 'WO[12345]'],
    ['WO 12-345', 'WO 12-345', '[WO] [12-345]'],
    ['no-go area', 'nogo', 'no-go area'],
    ['a🎉b🎉', 'b', 'a🎉[b]🎉'],
    ['nothing here', '', 'nothing here'],
    ['nothing here', '-', 'nothing here'],
  ])('%s for %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected)
  })

  test('a scope marks its own field only', () => {
    expect(marked('Gent', 'city:gen', 'city')).toBe('[Gen]t')
    expect(marked('Gent', 'city:gen')).toBe('Gent')
    expect(marked('Gent', 'city:gen', 'site')).toBe('Gent')
    expect(marked('Gent', 'ent', 'site')).toBe('G[ent]')
  })

  test('no text has no stretches', () => {
    expect(markMatches('', 'x')).toEqual([])
  })
})

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', 'á', 'A', 'ß', 's', 'S', ' ', '\n', '1', '-', '\u0301') }),
)

test('the stretches are the text, whatever is looked for', () => {
  fc.assert(
    fc.property(texts, fc.oneof(texts, fc.stringMatching(/^[as1 "-]*$/)), (text, query) => {
      const stretches = markMatches(text, query)
      expect(stretches.map((stretch) => stretch.text).join('')).toBe(text)
      for (const [index, stretch] of stretches.entries()) {
        expect(stretch.text).not.toBe('')
        expect(stretch.isMatch).not.toBe(stretches[index + 1]?.isMatch)
      }
    }),
  )
})

test('a phrase is marked exactly where the folded text has it', () => {
  const phrases = fc.stringMatching(/^[as]{1,3}$/)
  fc.assert(
    fc.property(texts, phrases, (text, phrase) => {
      const isMarked = markMatches(text, `"${phrase}"`).some(({ isMatch }) => isMatch)
      expect(isMarked).toBe(foldLine(text).includes(phrase))
    }),
  )
})
