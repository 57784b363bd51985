import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readView, writeView } from './viewUrl.ts'
import type { View } from './viewUrl.ts'

const views: fc.Arbitrary<View> = fc.record({
  show: fc.constantFrom('open', 'closed', 'all'),
  query: fc.string({ unit: 'grapheme', maxLength: 60 }),
  sort: fc.record({
    field: fc.constantFrom('reference', 'name', 'status', 'deadline', 'created', 'closed', 'visit'),
    descending: fc.boolean(),
  }),
})

const read = (text: string) => readView(new URLSearchParams(text))

describe('the view in the address', () => {
  test('comes back as it was written, whatever it is', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(read(writeView(view))).toEqual(view)
      }),
    )
  })

  test('leaves out what is usual', () => {
    expect(writeView(read(''))).toBe('')
    expect(writeView(read('?show=all&sort=deadline'))).toBe('?show=all')
    expect(writeView(read('?sort=-created&q=cel 4'))).toBe('?q=cel+4&sort=-created')
  })

  test('takes nonsense as not said', () => {
    expect(read('?show=everything&sort=--name&sort=x&q=')).toEqual(read(''))
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(read(writeView(read(text)))).toEqual(read(text))
      }),
    )
  })

  test('stays short however much is typed', () => {
    expect(writeView({ ...read(''), query: 'x'.repeat(100_000) }).length).toBeLessThan(300)
  })
})
