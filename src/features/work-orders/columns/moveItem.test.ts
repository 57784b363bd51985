import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveItem } from './moveItem.ts'

test('an item moves to its new place and the others keep their order', () => {
  expect(moveItem(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd'])
  expect(moveItem(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c'])
})

test('moving stops at the ends, and what is not there does not move', () => {
  expect(moveItem(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
  expect(moveItem(['a', 'b', 'c'], 2, 9)).toEqual(['a', 'b', 'c'])
  expect(moveItem(['a'], 4, 0)).toEqual(['a'])
})

test('nothing is lost or doubled, and moving back undoes it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(), fc.nat(), (items, a, b) => {
      const from = a % items.length
      const to = b % items.length
      const moved = moveItem(items, from, to)
      expect(new Set(moved)).toEqual(new Set(items))
      expect(moved).toHaveLength(items.length)
      expect(moved[to]).toBe(items[from])
      expect(moveItem(moved, to, from)).toEqual(items)
    }),
  )
})
