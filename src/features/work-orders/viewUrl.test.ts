import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateWords } from '../../domain/dateRange.ts'
import type { DateRange } from '../../domain/dateRange.ts'
import { facetIds } from '../../domain/facets.ts'
import type { FacetId } from '../../domain/facets.ts'
import { dateFields, noFilters, withDates, withValue } from '../../domain/filter.ts'
import type { Filters } from '../../domain/filter.ts'
import { shows } from '../../domain/show.ts'
import { sortFields } from '../../domain/sortField.ts'
import { columnIds } from './columnId.ts'
import { isUsualSort, layouts, usualView } from './view.ts'
import type { View } from './view.ts'
import { readView, writeView } from './viewUrl.ts'

type Choice = readonly [FacetId, string]

const namedChoices: fc.Arbitrary<readonly Choice[]> = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom('type', 'site', 'technician', 'equipment'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  ),
  { selector: String, maxLength: 6 },
)
const knownChoices: fc.Arbitrary<readonly Choice[]> = fc.subarray<Choice>([
  ['stage', 'planned'],
  ['stage', 'onHold'],
  ['verdict', 'overdue'],
  ['verdict', 'arrival.overdue'],
  ['notes', 'yes'],
  ['changed', 'yes'],
])
const choices = fc.tuple(namedChoices, knownChoices).map((both) => both.flat())

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const range: fc.Arbitrary<DateRange> = fc.oneof(
  fc.constantFrom(...dateWords).map((word) => ({ kind: 'word' as const, word })),
  fc
    .tuple(day, day)
    .map((days) => days.toSorted())
    .map(([from = null, to = null]) => ({ kind: 'between' as const, from, to })),
  day.map((from) => ({ kind: 'between' as const, from, to: null })),
  day.map((to) => ({ kind: 'between' as const, from: null, to })),
)

const filters: fc.Arbitrary<Filters> = fc
  .record({
    chosen: choices,
    dates: fc.uniqueArray(fc.tuple(fc.constantFrom(...dateFields), range), {
      selector: ([field]) => field,
    }),
  })
  .map(({ chosen, dates }) =>
    dates.reduce(
      (all, [field, one]) => withDates(all, field, one),
      chosen.reduce((all, [facet, value]) => withValue(all, facet, value, true), noFilters),
    ),
  )

const views: fc.Arbitrary<View> = fc
  .record({
    show: fc.constantFrom(...shows),
    query: fc.string({ unit: 'grapheme', maxLength: 60 }),
    filters,
    sort: fc.uniqueArray(
      fc.record({ field: fc.constantFrom(...sortFields), descending: fc.boolean() }),
      { selector: ({ field }) => field, maxLength: 4 },
    ),
    layout: fc.constantFrom(...layouts),
    columns: fc.option(fc.uniqueArray(fc.constantFrom(...columnIds), { minLength: 1 })),
  })
  // What is usual is written as nothing, so it comes back as nothing.
  .filter(({ show, sort }) => sort.length === 0 || !isUsualSort(show, sort))

const names = ['show', 'q', 'sort', 'layout', 'cols', ...facetIds, ...dateFields]
/** Any text, and anything said about what the address does know. */
const anyAddress = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'binary' })))
    .map((pairs) => new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()),
)

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
      dropped: ['show=everything', 'layout=pile', 'sort=--name', 'sort=x'],
    })
    expect(read('?sort=name,-name,nonsense,site&cols=name,__proto__').view).toEqual({
      ...usualView,
      sort: [
        { field: 'name', descending: false },
        { field: 'site', descending: false },
      ],
      columns: ['name'],
    })
    const { view, dropped } = read(
      '?stage=asleep&stage=planned&verdict=arrival.late&notes=no&type=&created=soon&closed=2026-02-30..&x=1',
    )
    expect(view).toEqual({ ...usualView, filters: withValue(noFilters, 'stage', 'planned', true) })
    expect(dropped).toEqual([
      'stage=asleep',
      'verdict=arrival.late',
      'notes=no',
      'created=soon',
      'closed=2026-02-30..',
      'x=1',
    ])
  })

  test('says each facet by its own name, and dates in words', () => {
    const text =
      '?stage=planned&verdict=overdue&verdict=arrival.missed&type=Breakdown&type=Koeling+%26+meer' +
      '&notes=yes&created=last-30-days&planned=..2026-03-01&closed=2026-01-01..2026-01-31'
    const { view, dropped } = read(text)
    expect(dropped).toEqual([])
    expect(view.filters.values.get('type')).toEqual(new Set(['Breakdown', 'Koeling & meer']))
    expect(view.filters.dates.get('planned')).toEqual({
      kind: 'between',
      from: null,
      to: '2026-03-01',
    })
    expect(writeView(view)).toBe(text)
  })

  test('leaves to the pane what is for the pane', () => {
    expect(read('?show=all&section=visits&support=1')).toEqual({
      view: { ...usualView, show: 'all' },
      dropped: [],
    })
  })

  test('is read from any text without a crash, and is then steady', () => {
    fc.assert(
      fc.property(anyAddress, (text) => {
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
