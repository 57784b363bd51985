import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complete } from './complete.ts'
import { searchFor } from './search.ts'
import { aWorkOrder, type WorkOrderOverrides } from './testWorkOrder.ts'

function named(id: string, status: string, city: string, more: WorkOrderOverrides = {}) {
  return aWorkOrder({ id, status: { id: null, name: status }, address: { city }, ...more })
}

const list = [
  named('1', 'Planned', 'Gent'),
  named('2', 'Planned', 'Sint-Truiden'),
  named('3', 'To be planned', 'Gent'),
  named('4', 'To be planned', 'Gent'),
  named('5', 'To be planned', 'Aalst', { name: 'pump' }),
  named('6', 'Done', 'Gent', { name: 'pump' }),
]

/** What is offered at `|`, as `text|` and its count. */
function offers(typed: string): readonly string[] {
  const caret = typed.indexOf('|')
  return complete(typed.replace('|', ''), caret, list).map(
    ({ text, caret, count }) =>
      `${text.slice(0, caret)}|${text.slice(caret)}${count === null ? '' : ` (${count})`}`,
  )
}

describe('while typing a search', () => {
  test('an empty one is offered every field', () => {
    expect(offers('|')).toHaveLength(7)
    expect(offers('|')).toContain('city:|')
  })

  test('a word is offered the fields that begin with it', () => {
    expect(offers('pump S|')).toEqual(['pump status:|', 'pump site:|', 'pump serial:|'])
    expect(offers('pump|')).toEqual([])
    expect(offers('ci| pump')).toEqual(['city:| pump'])
    expect(offers('pump |')).toEqual([])
    expect(offers('"ci|')).toEqual([])
  })

  test('a scope is offered its values, those that begin with it first, with what they find', () => {
    expect(offers('status:|')).toEqual([
      'status:"To be planned" | (3)',
      'status:Planned | (5)',
      'status:Done | (1)',
    ])
    expect(offers('status:pl|')).toEqual(['status:Planned | (5)', 'status:"To be planned" | (3)'])
  })

  test('values are found by any spelling', () => {
    expect(offers('city:"sint t|')).toEqual(['city:Sint-Truiden | (1)'])
    expect(offers('city:"SINT-t|')).toEqual(['city:Sint-Truiden | (1)'])
    expect(offers('city:sintt|')).toEqual(['city:Sint-Truiden | (1)'])
  })

  test('the rest of the search counts', () => {
    expect(offers('pump city:|')).toEqual(['pump city:Aalst | (1)', 'pump city:Gent | (1)'])
    expect(offers('city:|  status:done')).toEqual(['city:Gent |status:done (1)'])
    expect(offers('nowhere city:|')).toEqual([])
  })

  test('what is there already is not offered again', () => {
    expect(offers('city:Gent|')).toEqual([])
    expect(offers('city:gent|')).toEqual(['city:Gent | (4)'])
  })

  test('of very many values those that begin with the text are still found', () => {
    const others = Array.from({ length: 3_000 }, (_, number) =>
      aWorkOrder({ id: `${number}`, reference: `${number}/A-70` }),
    )
    const last = aWorkOrder({ id: 'last', reference: 'A-70/1' })
    const found = complete('ref:a-70', 8, [...others, last])
    expect(found).toHaveLength(8)
    expect(found[0]).toMatchObject({ value: 'A-70/1', count: 1 })
  })

  test('a count is what the search then finds', () => {
    const parts = fc.constantFrom('status:', 'city:', 'ref:', 'pl', 'g', 'pump', ' ', '"', '1')
    fc.assert(
      fc.property(fc.array(parts), fc.nat(20), (typed, caret) => {
        for (const { text, count } of complete(typed.join(''), caret, list)) {
          if (count !== null) expect(list.filter(searchFor(text))).toHaveLength(count)
        }
      }),
    )
  })
})
