import { expect, test } from 'vitest'
import { nextItem } from './nextItem.ts'

const names = ['Print', 'Calendar', 'Écrire', 'Copy', 'Share']

test.each([
  [-1, 'ArrowDown', 0],
  [0, 'ArrowDown', 1],
  [4, 'ArrowDown', 0],
  [-1, 'ArrowUp', 4],
  [0, 'ArrowUp', 4],
  [3, 'ArrowUp', 2],
  [2, 'Home', 0],
  [2, 'End', 4],
  [0, 'c', 1],
  [1, 'C', 3],
  [3, 'c', 1],
  [0, 'é', 2],
  [1, 's', 4],
  [4, 's', 4],
  [0, 'z', null],
  [0, ' ', null],
  [0, 'Enter', null],
  [0, 'Escape', null],
  [0, 'Tab', null],
])('from item %i, %s leads to %s', (at, key, next) => {
  expect(nextItem(names, at, key)).toBe(next)
})

test('an empty menu leads nowhere', () => {
  expect(nextItem([], -1, 'ArrowDown')).toBeNull()
})
