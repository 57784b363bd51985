import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sortFields } from '../../domain/sortField.ts'
import { columnIds } from './columnId.ts'
import { isUsualSort, layouts, shows, usualView } from './view.ts'
import type { View } from './view.ts'
import { readView, writeView } from './viewUrl.ts'

const views: fc.Arbitrary<View> = fc
  .record({
    show: fc.constantFrom(...shows),
    query: fc.string({ unit: 'grapheme', maxLength: 60 }),
    sort: fc.uniqueArray(
      fc.record({ field: fc.constantFrom(...sortFields), descending: fc.boolean() }),
      { selector: ({ field }) => field, maxLength: 4 },
    ),
    layout: fc.constantFrom(...layouts),
    columns: fc.option(fc.uniqueArray(fc.constantFrom(...columnIds), { minLength: 1 })),
  })
  // What is usual is written as nothing, so it comes back as nothing.
  .filter(({ show, sort }) => sort.length === 0 || !isUsualSort(show, sort))

const read = (text: string) => readView(new URLSearchParams(text))

describe('the view in the address', () => {
  test('comes back as it was written, whatever it is', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(read(writeView(view))).toEqual({ view, dropped: [] })
      }),
    )
  })

  test('leaves out what is usual', () => {
    expect(writeView(usualView)).toBe('')
    expect(writeView(read('?show=all&sort=deadline').view)).toBe('?show=all')
    expect(writeView(read('?sort=-created&q=cel 4').view)).toBe('?q=cel+4&sort=-created')
  })

  test('is readable', () => {
    const view = read('?q=status:planned&sort=-created,name&cols=reference,name&layout=site').view
    expect(writeView(view)).toBe(
      '?q=status:planned&sort=-created,name&layout=site&cols=reference,name',
    )
  })

  test('drops nonsense and names it', () => {
    expect(read('?show=everything&sort=--name,x&q=&layout=pile&cols=')).toEqual({
      view: usualView,
      dropped: ['show=everything', 'sort=--name', 'sort=x', 'layout=pile'],
    })
    expect(read('?sort=name,-name,nonsense,site&cols=name,__proto__').view).toEqual({
      ...usualView,
      sort: [
        { field: 'name', descending: false },
        { field: 'site', descending: false },
      ],
      columns: ['name'],
    })
  })

  test('is read from any text without a crash, and is then steady', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { view } = read(text)
        expect(read(writeView(view))).toEqual({ view, dropped: [] })
      }),
    )
  })

  test('stays short however much is typed', () => {
    expect(writeView({ ...usualView, query: 'x'.repeat(100_000) }).length).toBeLessThan(300)
    expect(read(writeView({ ...usualView, query: `${'x'.repeat(199)}😀` })).view.query).toBe(
      'x'.repeat(199),
    )
  })
})
