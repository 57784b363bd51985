import { describe, expect, test } from 'vitest'
import { aStatus, aWorkOrder, at, wallAt } from '../../../domain/testWorkOrder.ts'
import { changesSinceSeen, parseSeenBook, see, seeAll } from './seenBook.ts'

const yesterday = at('2026-11-23T16:20Z')
const planned = aWorkOrder({ id: 'a', status: aStatus('planned'), technician: 'Koen' })
const open = aWorkOrder({ id: 'b', wall: { firstVisit: wallAt('2026-11-25T08:00') } })
const book = seeAll(null, [planned, open], yesterday)

/** The book after a night on the device. */
const kept = () => {
  const read = parseSeenBook(structuredClone(book))
  if (read === null) throw new Error('the book cannot be read again')
  return read
}

describe('what changed since it was seen', () => {
  test('is nothing when all is as it was, wherever it was kept', () => {
    expect(changesSinceSeen(kept(), [{ ...planned }, { ...open }]).size).toBe(0)
  })

  test('is told for each work order that changed, and for new ones', () => {
    const begun = { ...planned, status: aStatus('inProgress') }
    const added = aWorkOrder({ id: 'c' })
    const changes = changesSinceSeen(kept(), [begun, open, added])
    expect([...changes.keys()]).toEqual(['a', 'c'])
    expect(changes.get(begun.id)).toEqual([
      { field: 'status', before: 'planned', after: 'inProgress' },
    ])
    expect(changes.get(added.id)).toMatchObject([{ field: 'new' }])
  })

  test('is nothing when only something untold changed', () => {
    const noted = { ...planned, modifiedAt: at('2026-11-24T08:00Z'), noteCount: 3 }
    expect(changesSinceSeen(kept(), [noted]).size).toBe(0)
  })

  test('stays until that work order is seen; the moment stays with the others', () => {
    const begun = { ...planned, status: aStatus('inProgress') }
    const moved = { ...open, wall: { ...open.wall, firstVisit: wallAt('2026-11-26T10:00') } }
    const next = see(kept(), begun)
    expect([...changesSinceSeen(next, [begun, moved]).keys()]).toEqual(['b'])
    expect(next.lookedAt).toBe(yesterday)
  })

  test('is gone once everything is seen', () => {
    const begun = { ...planned, status: aStatus('inProgress') }
    const now = at('2026-11-24T08:00Z')
    const next = seeAll(kept(), [begun], now)
    expect(changesSinceSeen(next, [begun]).size).toBe(0)
    expect(next.lookedAt).toBe(now)
  })

  test('a work order that was missing for once does not come back as new', () => {
    const next = seeAll(kept(), [], at('2026-11-24T08:00Z'))
    expect(changesSinceSeen(next, [planned, open]).size).toBe(0)
  })
})

describe('a book that somebody wrote in', () => {
  test.each([
    ['nothing', undefined],
    ['text', 'x'],
    ['no moment', { lookedAt: 'x', pages: new Map() }],
    ['no map', { lookedAt: 1, pages: {} }],
    ['a map of other things', { lookedAt: 1, pages: new Map([['a', 1]]) }],
  ])('is none: %s', (_what, value) => {
    expect(parseSeenBook(value)).toBeNull()
  })

  test.each(['', '{', '[]', '{"status":1}', 'null'])('says nothing on a page of %j', (page) => {
    const odd = { ...kept(), pages: new Map([['a', page]]) }
    expect(changesSinceSeen(odd, [planned]).size).toBe(0)
  })
})
