import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readView, writeView } from '../viewUrl.ts'
import { readyViews } from './readyViews.ts'
import {
  deleteView,
  emptyShelf,
  findByName,
  replaceView,
  saveView,
  viewShelf,
} from './viewShelf.ts'

const { parse, format } = viewShelf
const two = saveView(saveView(emptyShelf, ' Cooling ', '?q=cel'), 'All', '?show=all')

describe('the shelf', () => {
  test('keeps views in the order they were saved in, each under an id of its own', () => {
    expect(two.views).toEqual([
      { id: 'own:1', name: 'Cooling', search: '?q=cel' },
      { id: 'own:2', name: 'All', search: '?show=all' },
    ])
    const third = saveView(deleteView(two, 'own:1'), 'Third', '')
    expect(third.views.map(({ id }) => id)).toEqual(['own:2', 'own:3'])
  })

  test('changes a view saved again under its name, whatever the case', () => {
    expect(saveView(two, 'cooling', '?q=vitrine').views[0]).toEqual({
      id: 'own:1',
      name: 'Cooling',
      search: '?q=vitrine',
    })
    expect(findByName(two, 'ALL ')?.id).toBe('own:2')
    expect(findByName(two, '')).toBeNull()
  })

  test('changes one view in its place', () => {
    const changed = replaceView(two, { id: 'own:1', name: 'Cooling', search: '' })
    expect(changed.views.map(({ search }) => search)).toEqual(['', '?show=all'])
  })

  test('forgets a landing with its view, and only then', () => {
    const landing = { ...two, landing: 'own:1' }
    expect(deleteView(landing, 'own:2').landing).toBe('own:1')
    expect(deleteView(landing, 'own:1').landing).toBeNull()
  })
})

describe('on the device', () => {
  test('every shelf comes back as it was', () => {
    const names = fc.string({ minLength: 1, maxLength: 40, unit: 'binary' })
    const searches = fc.string().map((text) => `?${new URLSearchParams({ q: text }).toString()}`)
    const shelves = fc
      .array(fc.tuple(names, searches), { maxLength: 8 })
      .map((views) =>
        views.reduce(
          (shelf, [name, search]) => (name.trim() === '' ? shelf : saveView(shelf, name, search)),
          emptyShelf,
        ),
      )
    fc.assert(
      fc.property(shelves, fc.boolean(), (shelf, hasLanding) => {
        const landing = hasLanding ? (shelf.views[0]?.id ?? 'ready:overdue') : null
        expect(parse(format({ ...shelf, landing }))).toEqual({ ...shelf, landing })
      }),
    )
  })

  test('an empty shelf leaves nothing there', () => {
    expect(format(emptyShelf)).toBeNull()
    expect(format({ ...emptyShelf, landing: 'ready:mine' })).not.toBeNull()
  })

  test.each([null, '', '{', '7', '[]', '{"views":7}'])('%j is an empty shelf', (text) => {
    expect(parse(text)).toEqual(emptyShelf)
  })

  test('a view that makes no sense is left out, the others stay', () => {
    const good = { id: 'own:1', name: 'A', search: '?q=a' }
    const odd = [
      null,
      { ...good, search: 'https://evil.example/' },
      { ...good, id: '__proto__' },
      { ...good, name: '' },
    ]
    expect(parse(JSON.stringify({ views: [...odd, good], landing: {} }))).toEqual({
      views: [good],
      landing: null,
    })
  })
})

describe('the ready-made views', () => {
  const all = readyViews('a0000000-0000-4000-8000-00000000000a')

  test.each(all.map(({ id, search }) => [id, search]))(
    '%s is an address the list knows',
    (_id, search) => {
      const { view, dropped } = readView(new URLSearchParams(search))
      expect(dropped).toEqual([])
      expect(writeView(view)).toBe(search)
      expect(search).toMatch(/^\?/)
    },
  )

  test('are the six people ask for; without a contact nothing is "mine"', () => {
    expect(all.map(({ id }) => id)).toEqual([
      'ready:attention',
      'ready:visits',
      'ready:overdue',
      'ready:waiting',
      'ready:closed',
      'ready:mine',
    ])
    expect(readyViews(null).map(({ id }) => id)).not.toContain('ready:mine')
  })
})
