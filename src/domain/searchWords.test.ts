import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complete } from './complete.ts'
import { growForest } from './forest.ts'
import { defaultPolicy } from './policy.ts'
import { searchFor } from './search.ts'
import { arrange } from './selection.ts'
import { createTenantWords, ownWords, type TenantTable, type Translated } from './tenantWords.ts'
import { at, aWorkOrder } from './testWorkOrder.ts'
import type { WorkOrder } from './workOrder.ts'

const row = (id: string, name: string, nl: string, fr: string): Translated => ({
  id,
  name,
  byLanguage: new Map(Object.entries({ en: name, nl, fr })),
})
const translations = {
  status: [
    row('p', 'Planned', 'Gepland', 'Planifié'),
    row('d', 'Completed', 'Voltooid', 'Terminé'),
    row('w', 'Waiting', 'Aan het wachten', 'En attente'),
  ],
  type: [
    row('b', 'Breakdown', 'Storing', 'Panne'),
    row('m', 'Maintenance', 'Onderhoud', 'Entretien'),
  ],
}
const dutch = createTenantWords(translations, 'nl', ['en', 'nl'])

const named = (table: TenantTable, id: string) => ({
  id,
  name: translations[table].find((one) => one.id === id)?.name ?? id,
})
const list = [
  aWorkOrder({ id: '1', status: named('status', 'p'), type: named('type', 'b') }),
  aWorkOrder({ id: '2', status: named('status', 'd'), type: named('type', 'm') }),
  aWorkOrder({ id: '3', status: named('status', 'w'), type: null, name: 'Storing?' }),
]
const idsFor = (query: string, words = dutch) =>
  list.filter(searchFor(query, words)).map(({ id }) => id)

describe('a search for what a status or type is called', () => {
  test.each([
    ['gepland', ['1']],
    ['GEPL', ['1']],
    ['planned', ['1']],
    ['storing', ['1', '3']],
    ['storing gepland', ['1']],
    ['"aan het wachten"', ['3']],
    ['planifie', []],
    ['status:voltooid', ['2']],
    ['status:storing', []],
    ['city:gepland', []],
  ])('%s finds %j', (query, ids) => {
    expect(idsFor(query)).toEqual(ids)
  })

  test('knows what came of the translations meanwhile', () => {
    expect(idsFor('voltooid', ownWords)).toEqual([])
    expect(idsFor('voltooid', dutch)).toEqual(['2'])
    expect(idsFor('voltooid', ownWords)).toEqual([])
  })

  test('letter by letter finds what it finds at once', () => {
    const typed = fc.stringMatching(/^(status:)?[a-einopst ]{0,8}$/)
    fc.assert(
      fc.property(typed, fc.boolean(), (query, isOwn) => {
        const before = isOwn ? ownWords : dutch
        for (let end = 0; end <= query.length; end += 1) idsFor(query.slice(0, end), before)
        const copies: readonly WorkOrder[] = list.map((one) => ({ ...one }))
        const fresh = copies.filter(searchFor(query, dutch)).map(({ id }) => id)
        expect(idsFor(query)).toEqual(fresh)
      }),
    )
  })
})

test('a status is offered as the reader’s language has it, found by any spelling', () => {
  const offers = (text: string) =>
    complete(text, text.length, list, dutch).map((offer) => `${offer.text}(${offer.count})`)
  expect(offers('status:')).toEqual([
    'status:"Aan het wachten" (1)',
    'status:Gepland (1)',
    'status:Voltooid (1)',
  ])
  expect(offers('status:gep')).toEqual(['status:Gepland (1)'])
})

test('a list sorted by status or type goes by what its reader reads', () => {
  const forest = growForest(list)
  const sorted = (field: TenantTable, words = dutch) =>
    arrange(forest, {
      matches: null,
      sort: { field, descending: false },
      expanded: new Map(),
      layout: 'flat',
      now: at('2026-06-10T12:00Z'),
      policy: defaultPolicy,
      collator: new Intl.Collator('nl'),
      words,
    }).rows.map(({ key }) => key)
  expect(sorted('status')).toEqual(['3', '1', '2'])
  expect(sorted('status', ownWords)).toEqual(['2', '1', '3'])
  expect(sorted('status')).toEqual(['3', '1', '2'])
  expect(sorted('type')).toEqual(['2', '1', '3'])
})
