import { parse } from '@messageformat/parser'
import type { Token } from '@messageformat/parser'
import { describe, expect, test } from 'vitest'
import { knownLanguages, loadCatalog, loadFrontCatalog } from './catalog.ts'
import { messages as english } from './en.ts'
import { createTranslator } from './translate.ts'

/** The placeholders a message really has, as the library reads it. */
function placeholdersOf(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>()
  const waiting = [...tokens]
  for (let token = waiting.pop(); token !== undefined; token = waiting.pop()) {
    if (token.type === 'content' || token.type === 'octothorpe') continue
    names.add(token.arg)
    if ('cases' in token) for (const branch of token.cases) waiting.push(...branch.tokens)
  }
  return names
}

/** The placeholders the types promise: the same reading as `Placeholder<Id>`, at run time. */
function promisedBy(text: string): Set<string> {
  const pieces = text.split('{').slice(1)
  const names = pieces.map((piece) => (piece.split(/[,}]/, 1)[0] ?? '').trim())
  return new Set(names.filter((name) => !/[ #]/.test(name)))
}

describe.each(knownLanguages)('the %s catalog', (language) => {
  test('has every message, well-formed, with the placeholders the types promise', async () => {
    const catalog = await loadCatalog[language]()
    expect(Object.keys(catalog).sort()).toEqual(Object.keys(english).sort())
    for (const [id, text] of Object.entries(catalog)) {
      expect.soft(text.trim(), id).not.toBe('')
      expect.soft(placeholdersOf(parse(text)), id).toEqual(promisedBy(english[id as never]))
    }
  })
})

test('a message counts and groups digits as its language does', () => {
  const en = createTranslator('en', english)
  expect(en.t('list.count.of', { count: 1, total: 1240 })).toBe('1 work order, of 1,240')
})

test('a text put into a message stays as it was written', () => {
  const en = createTranslator('en', english)
  const hostile = '{0} \\u0041 # <b>'
  expect(en.t('app.signedInAs', { name: hostile })).toBe(`Signed in as ${hostile}`)
})

test('a message in pieces keeps its values as they are, in the order of the language', () => {
  const en = createTranslator('en', english)
  const link = { href: 'tel:1' }
  expect(en.pieces('app.support', { contact: link })).toEqual(['Questions? ', link])
})

test('the pages before the sign-in use only words that come first', async () => {
  const front = new Set(Object.keys(await loadFrontCatalog.en()))
  const sources = import.meta.glob<string>(
    ['../features/sign-in/*.tsx', '../features/sign-in/*.ts', '../app/*.tsx'],
    {
      eager: true,
      query: '?raw',
      import: 'default',
    },
  )
  const behindSignIn = /(SignedInArea|Shell|AccountMenu|SkewNotice|WorkOrdersScreen)/
  const used = Object.entries(sources)
    .filter(([path]) => !behindSignIn.test(path))
    .flatMap(([path, source]) =>
      [...source.matchAll(/'((?:[a-z][A-Za-z]*\.)+[A-Za-z.]+)'/g)]
        .map(([, id = '']) => ({ path, id }))
        .filter(({ id }) => id in english),
    )
  expect(used.length).toBeGreaterThan(20)
  expect(used.filter(({ id }) => !front.has(id))).toEqual([])
})
