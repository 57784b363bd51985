import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery, scopeFields, tokensOf, writeScope } from './query.ts'

const nothing = { words: [], phrases: [], scopes: [] }

describe('a typed search', () => {
  test.each([
    ['', nothing],
    ['  koel  cel ', { ...nothing, words: ['koel', 'cel'] }],
    ['"cel 4" gent', { ...nothing, words: ['gent'], phrases: ['cel 4'] }],
    ['gent "cel 4', { ...nothing, words: ['gent'], phrases: ['cel 4'] }],
    ['"a"b', { ...nothing, words: ['b'], phrases: ['a'] }],
    ['"3"" pipe"', { ...nothing, phrases: ['3" pipe'] }],
    ['""', nothing],
    ['3" pipe', { ...nothing, words: ['3"', 'pipe'] }],
    ['status:planned', { ...nothing, scopes: [{ field: 'status', text: 'planned' }] }],
    ['City:"sint truiden"', { ...nothing, scopes: [{ field: 'city', text: 'sint truiden' }] }],
    ['ref: 12-345', { ...nothing, scopes: [{ field: 'ref', text: '12-345' }] }],
    ['site:"dok', { ...nothing, scopes: [{ field: 'site', text: 'dok' }] }],
    ['status:', { ...nothing, scopes: [{ field: 'status', text: '' }] }],
    ['http://x 12:30 colour:red', { ...nothing, words: ['http://x', '12:30', 'colour:red'] }],
    ['substatus:x', { ...nothing, words: ['substatus:x'] }],
  ])('%s', (text, query) => {
    expect(parseQuery(text)).toEqual(query)
  })

  test('two scopes stay two, also when the first says nothing', () => {
    expect(parseQuery('status:  city:gent').scopes).toEqual([
      { field: 'status', text: '' },
      { field: 'city', text: 'gent' },
    ])
  })

  test('tells where each stretch stands', () => {
    expect(tokensOf(' a site:"dok 4" b')).toMatchObject([
      { text: 'a', start: 1, textStart: 1, end: 2 },
      { field: 'site', text: 'dok 4', isQuoted: true, start: 3, textStart: 9, end: 15 },
      { text: 'b', start: 16, end: 17 },
    ])
  })
})

test('every scope comes back as it was written', () => {
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^[a" :]*$/))
  fc.assert(
    fc.property(fc.constantFrom(...scopeFields), texts, (field, text) => {
      expect(parseQuery(`x ${writeScope({ field, text })} y`)).toEqual({
        words: ['x', 'y'],
        phrases: [],
        scopes: [{ field, text }],
      })
    }),
  )
})

test('whatever is typed, its stretches cover all but spaces, in order', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[a" :]*$/),
    fc.stringMatching(/^(status:|"| |a)*$/),
  )
  fc.assert(
    fc.property(typed, (text) => {
      let at = 0
      for (const { start, end } of tokensOf(text)) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
  )
})
