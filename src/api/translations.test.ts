import { describe, expect, test } from 'vitest'
import type { FailureKind } from './failure.ts'
import { aFailure, aGuid, fakeClient } from './testRows.ts'
import { readTranslations } from './translations.ts'

const planned = {
  id: aGuid(1).toUpperCase(),
  name: 'Planned',
  translations: [
    { language_code: 'EN', value: 'Planned' },
    { language_code: 'NL', value: ' Gepland ' },
  ],
}

async function rowsOf(answer: unknown) {
  const read = await readTranslations(
    fakeClient(() => answer),
    'status',
  )
  return read.state === 'ready' ? read.rows : read.state
}

describe('translations', () => {
  test('are read by language, two letters in lower case', async () => {
    expect(await rowsOf([planned])).toEqual([
      {
        id: aGuid(1),
        name: 'Planned',
        byLanguage: new Map([
          ['en', 'Planned'],
          ['nl', 'Gepland'],
        ]),
      },
    ])
  })

  test('of a region stand in for their language, whatever the order', async () => {
    const translations = [
      { language_code: 'nl-BE', value: 'Ingepland' },
      { language_code: 'NL', value: 'Gepland' },
      { language_code: 'nl-NL', value: 'Staat gepland' },
      { language_code: 'fr_BE', value: 'Planifié' },
    ]
    expect(await rowsOf([{ ...planned, translations }])).toMatchObject([
      {
        byLanguage: new Map([
          ['nl', 'Gepland'],
          ['fr', 'Planifié'],
        ]),
      },
    ])
  })

  test('that make no sense are left out, and the others stay', async () => {
    const odd = [
      null,
      'Planned',
      { ...planned, id: 12 },
      { ...planned, id: 'planned' },
      { id: aGuid(2), name: 7, translations: 'none' },
      { id: aGuid(3), name: '  ', translations: [null, { language_code: 'N', value: 'x' }] },
      { id: aGuid(4), name: 'Open', translations: [{ language_code: 'NL', value: '' }, 4] },
    ]
    const nothing = new Map()
    expect(await rowsOf([...odd, planned])).toMatchObject([
      { id: aGuid(2), name: null, byLanguage: nothing },
      { id: aGuid(3), name: null, byLanguage: nothing },
      { id: aGuid(4), name: 'Open', byLanguage: nothing },
      { id: aGuid(1), name: 'Planned' },
    ])
  })

  test('of statuses and types are asked for by their own address', async () => {
    const client = fakeClient(() => [])
    await readTranslations(client, 'status')
    await readTranslations(client, 'type')
    expect(client.asked).toEqual([
      '/api/JobStatusView/Translations',
      '/api/JobTypeView/Translations',
    ])
  })

  test.each<[FailureKind, number]>([
    ['unauthorized', 401],
    ['forbidden', 403],
    ['notFound', 404],
    ['badRequest', 405],
    ['server', 501],
  ])('refused as %s %i are refused', async (kind, status) => {
    expect(await rowsOf(aFailure({ kind, status }))).toBe('refused')
  })

  test('that do not come now, or as something else, have failed', async () => {
    expect(await rowsOf(aFailure({ status: 503 }))).toBe('failed')
    expect(await rowsOf({ value: [planned] })).toBe('failed')
  })
})
