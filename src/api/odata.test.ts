import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatQuery,
  guidLiteral,
  instantLiteral,
  nextQuery,
  queryOptions,
  readEnvelope,
  textLiteral,
  type ODataQuery,
} from './odata.ts'
import { aGuid } from './testRows.ts'

describe('a query', () => {
  test('keeps the dollar and the order, and encodes the rest', () => {
    expect(formatQuery({ $top: '5', $filter: "name eq 'A & B'", $orderby: 'id2 desc' })).toBe(
      "$filter=name%20eq%20'A%20%26%20B'&$orderby=id2%20desc&$top=5",
    )
    expect(formatQuery({})).toBe('')
  })

  test('is read back as it was written, whatever the values (P20)', () => {
    const value = fc.string({ unit: 'grapheme' })
    const query = fc.record(Object.fromEntries(queryOptions.map((option) => [option, value])), {
      requiredKeys: [],
    })
    fc.assert(
      fc.property(query, (asked: ODataQuery) => {
        expect(Object.fromEntries(new URLSearchParams(formatQuery(asked)))).toEqual({ ...asked })
      }),
    )
  })

  test('survives a lone surrogate', () => {
    expect(formatQuery({ $filter: 'a\uD800b' })).toBe('$filter=a%EF%BF%BDb')
  })
})

describe('a literal', () => {
  test('of text is quoted and doubles its quotes, so it cannot end early (P20, T23)', () => {
    expect(textLiteral("O'Brien")).toBe("'O''Brien'")
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("'", 'a', ' or 1 eq 1', ')', 'é') }),
        (text) => {
          const literal = textLiteral(text)
          expect(literal.slice(1, -1).replaceAll("''", '')).not.toContain("'")
          expect(literal.slice(1, -1).replaceAll("''", "'")).toBe(text)
        },
      ),
    )
  })

  test('of a GUID is bare, and of nothing else', () => {
    expect(guidLiteral(aGuid(10).toUpperCase())).toBe(aGuid(10))
    for (const hostile of ['', '1 or 1 eq 1', `${aGuid(1)} or true`, `{${aGuid(1)}}`])
      expect(() => guidLiteral(hostile)).toThrow(RangeError)
  })

  test('of an instant is quoted, as this vendor wants it', () => {
    expect(instantLiteral(Date.UTC(2015, 5, 2))).toBe("'2015-06-02T00:00:00.000Z'")
  })
})

describe('an envelope', () => {
  test('counts only with a number: "240" or null says nothing', () => {
    for (const count of ['240', null, -1, 2.5])
      expect(readEnvelope({ value: [], '@odata.count': count })).toMatchObject({
        ok: true,
        value: { count: null },
      })
  })

  test('with an empty or null link is the last page', () => {
    for (const link of ['', null])
      expect(readEnvelope({ value: [1], '@odata.nextLink': link })).toMatchObject({
        value: { nextLink: null },
      })
  })

  test('may be one flat entity', () => {
    expect(readEnvelope({ '@odata.context': '…/$entity', id: aGuid(1) })).toMatchObject({
      value: { rows: [{ id: aGuid(1) }], nextLink: null },
    })
  })

  test('is never made of anything else, however deep (F12, F43)', () => {
    const deep: unknown = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)
    expect(readEnvelope(deep)).toMatchObject({ failure: { detail: 'not a list: an object of a' } })
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        const result = readEnvelope(body)
        const isList =
          Array.isArray(body) ||
          (typeof body === 'object' && body !== null && ('value' in body || 'id' in body))
        if (!isList) expect(result.ok).toBe(false)
      }),
    )
  })
})

describe('the next query', () => {
  const path = '/api/JobsView'
  const current: ODataQuery = { $orderby: 'id2', $count: 'true' }

  test('keeps what the link leaves out and takes what it says', () => {
    expect(nextQuery('https://api.example/api/JobsView?$skip=100', current, path)).toEqual({
      ...current,
      $skip: '100',
    })
    expect(nextQuery('JobsView?%24skiptoken=abc', { ...current, $skip: '100' }, path)).toEqual({
      ...current,
      $skiptoken: 'abc',
    })
    expect(nextQuery('?$skip=7&$orderby=id2%20desc&token=x&$expand=y', current, path)).toEqual({
      $orderby: 'id2 desc',
      $count: 'true',
      $skip: '7',
    })
  })

  test('uses an alias’s query and nothing else of it', () => {
    for (const host of [
      'https://alias.example:8443',
      'http://10.0.0.1',
      'https://user:pw@evil.test',
    ])
      expect(nextQuery(`${host}/v2/api/JobsView?$skip=100`, current, path)).toEqual({
        ...current,
        $skip: '100',
      })
  })

  test.each([
    'https://api.example/api/Contact?$skip=100',
    'https://api.example/api/JobsView/Search?$skip=100',
    'https://api.example/api/JobsView',
    'https://api.example/api/JobsView?',
    'https://api.example/api/JobsView?$orderby=id2&$count=true',
    'https://api.example/api/JobsView?token=abc',
    'https://api.example/api/JobsView?$skip=-1',
    'https://api.example/api/JobsView?$skip=1e3',
    'https://api.example/api/JobsView?$count=maybe',
    `https://api.example/api/JobsView?$skiptoken=${'a'.repeat(2001)}`,
    'javascript:alert(1)',
    'https://[',
    '//',
    '',
  ])('is refused from %s', (link) => expect(nextQuery(link, current, path)).toBeNull())

  const piece = fc.constantFrom(
    'https://',
    'http://',
    '//',
    '\\',
    '/',
    'api',
    'JobsView',
    'Contact',
    '?',
    '&',
    '=',
    '$skip',
    '%24top',
    '$skiptoken',
    '$expand',
    'token',
    '$filter',
    '100',
    "id eq '1'",
    '@evil.test',
    'evil.test',
    ':8443',
    '#',
    '%2e%2e',
    '..',
    '\u0000',
    'é',
    '%',
  )
  const host = fc.constantFrom(
    '',
    'https://api.example',
    'http://u:p@evil.test:81',
    '//evil.test',
    'https:\\\\evil.test',
  )
  const pair = fc
    .tuple(fc.constantFrom(...queryOptions, '%24skip', '$expand', 'token'), piece)
    .map((both) => both.join('='))
  const likely = fc
    .tuple(
      host,
      fc.constantFrom('/api/JobsView', '/x/JobsView/', '/api/Contact'),
      fc.array(pair, { maxLength: 6 }),
    )
    .map(([start, at, pairs]) => `${start}${at}?${pairs.join('&')}`)
  const link = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
    likely,
  )

  test('for any link asks our own address, known options only, or nothing (P13)', () => {
    let used = 0
    fc.assert(
      fc.property(link, (text) => {
        const next = nextQuery(text, current, path)
        if (!next) return
        used += 1
        const url = new URL(`https://own.example${path}?${formatQuery(next)}`)
        expect(url.origin + url.pathname).toBe('https://own.example/api/JobsView')
        expect(url.hash + url.username).toBe('')
        for (const key of url.searchParams.keys()) expect(queryOptions).toContain(key)
        expect(formatQuery(next)).not.toBe(formatQuery(current))
      }),
      { numRuns: 5000 },
    )
    expect(used).toBeGreaterThan(100)
  })
})
