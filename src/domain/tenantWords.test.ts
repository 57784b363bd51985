import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createTenantWords, inWords, ownWords, type Translated } from './tenantWords.ts'
import { aWorkOrder } from './testWorkOrder.ts'

function row(id: string, name: string | null, byLanguage: Record<string, string>): Translated {
  return { id, name, byLanguage: new Map(Object.entries(byLanguage)) }
}

const planned = row('p', 'Planned', { en: 'Planned', nl: 'Gepland', fr: 'Planifié' })
const part = row('w', 'Wacht op onderdeel', { en: 'Waiting for part', nl: 'Wacht op onderdeel' })

function dutch(...status: readonly Translated[]) {
  return createTenantWords({ status, type: [] }, 'nl', ['en', 'nl'])
}

describe('a status', () => {
  test('is called by its id in the language of the reader, whatever its row says', () => {
    const words = dutch(planned, part)
    expect(words.of('status', { id: 'p', name: 'Planned' })).toBe('Gepland')
    expect(words.of('status', { id: 'p', name: 'On the board' })).toBe('Gepland')
  })

  test('keeps the text of its row where nothing better is known', () => {
    const words = dutch(row('p', 'Planned', { fr: 'Planifié' }))
    expect(words.of('status', { id: 'p', name: 'On the board' })).toBe('On the board')
    expect(words.of('status', { id: 'x', name: 'Planned' })).toBe('Planned')
    expect(dutch(planned).of('type', { id: 'p', name: 'Planned' })).toBe('Planned')
  })

  test('without an id is called by its name', () => {
    expect(dutch(planned).of('status', { id: null, name: 'Planned' })).toBe('Gepland')
    expect(dutch(planned).of('status', { id: null, name: 'Else' })).toBe('Else')
  })
})

describe('a name that stands alone', () => {
  test('is the one word of all its rows', () => {
    const words = dutch(planned, row('q', 'Planned', { nl: 'Gepland' }))
    expect(words.ofName('status', 'Planned')).toBe('Gepland')
  })

  test('stays as it is where its rows mean different things', () => {
    const words = dutch(planned, row('q', 'Planned', { nl: 'Gepland (werkplaats)' }))
    expect(words.ofName('status', 'Planned')).toBe('Planned')
    expect(words.of('status', { id: 'q', name: 'Planned' })).toBe('Gepland (werkplaats)')
  })

  test('may be the text of another language', () => {
    expect(dutch(planned).ofName('status', 'Planifié')).toBe('Gepland')
  })

  test('is a name before it is a text of another language', () => {
    const words = dutch(
      row('a', 'X', { fr: 'Ouvert', nl: 'Iks' }),
      row('b', 'Ouvert', { nl: 'Open' }),
    )
    expect(words.ofName('status', 'Ouvert')).toBe('Open')
  })

  test('stands behind a word that two names share', () => {
    const words = dutch(
      row('a', 'Completed', { nl: 'Voltooid' }),
      row('b', 'Settled', { nl: 'Voltooid' }),
      row('c', 'Completed', { nl: 'Voltooid' }),
    )
    expect(words.ofName('status', 'Completed')).toBe('Voltooid (Completed)')
    expect(words.ofName('status', 'Settled')).toBe('Voltooid (Settled)')
  })

  test('stays as it is when it is the word already', () => {
    const words = dutch(row('a', 'Open', { nl: 'Open' }), row('b', 'Ouvert', { nl: 'Open' }))
    expect(words.ofName('status', 'Open')).toBe('Open')
    expect(words.ofName('status', 'Ouvert')).toBe('Open (Ouvert)')
  })

  test('never means two values of a filter', () => {
    const texts = fc.constantFrom('a', 'b', 'c', 'd')
    const rows = fc.array(
      fc.record({ id: fc.uuid(), name: texts, nl: fc.option(texts), fr: fc.option(texts) }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(rows, (given) => {
        const words = dutch(
          ...given.map(({ id, name, nl, fr }) =>
            row(id, name, { ...(nl && { nl }), ...(fr && { fr }) }),
          ),
        )
        const names = [...new Set(given.map(({ name }) => name))]
        const said = names.map((name) => words.ofName('status', name))
        expect(new Set(said).size).toBe(names.length)
      }),
    )
  })
})

describe('the spellings of a row', () => {
  test('are its own and those of the languages the portal speaks', () => {
    const words = dutch(planned)
    const named = { id: 'p', name: 'On the board' }
    expect(words.spellingsOf('status', named)).toEqual(['On the board', 'Planned', 'Gepland'])
    expect(words.spellingsOf('status', { id: null, name: 'X' })).toEqual(['X'])
  })

  test('find its id', () => {
    const words = dutch(planned, part)
    const called = (text: string) => [
      ...words.idsCalled('status', (spelling) => spelling.includes(text)),
    ]
    expect(called('Wait')).toEqual(['w'])
    expect(called('lan')).toEqual(['p'])
    expect(called('Planifié')).toEqual([])
  })
})

test('a work order that leaves the portal takes its reader’s words along', () => {
  const workOrder = aWorkOrder({ status: { id: 'p', name: 'Planned' }, type: null })
  expect(inWords(workOrder, dutch(planned))).toEqual({
    ...workOrder,
    status: { id: 'p', name: 'Gepland' },
  })
  expect(inWords(workOrder, ownWords)).toEqual(workOrder)
})

test('without translations every name is its own', () => {
  const named = { id: 'p', name: 'Planned' }
  expect(ownWords.of('status', named)).toBe('Planned')
  expect(ownWords.ofName('type', 'Planned')).toBe('Planned')
  expect(ownWords.spellingsOf('status', named)).toEqual(['Planned'])
  expect(ownWords.idsCalled('status', () => true).size).toBe(0)
})
