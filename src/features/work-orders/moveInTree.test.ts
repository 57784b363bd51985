import { expect, test } from 'vitest'
import { moveInTree } from './moveInTree.ts'
import { rowsOf } from './testRows.ts'

//  a
//  ├ b
//  │ └ c
//  └ d
//  e
const tree = { a: null, b: 'a', c: 'b', d: 'a', e: null }
const rows = rowsOf(tree)
const at = (key: string) => rows.findIndex((row) => row.key === key)
const press = (key: string, from: string, on = rows) =>
  moveInTree(
    key,
    on,
    on.findIndex((row) => row.key === from),
    2,
  )
const focus = (key: string) => ({ kind: 'focus', index: at(key) })

test('the arrows go from row to row and stop at the ends', () => {
  expect(press('ArrowDown', 'a')).toEqual(focus('b'))
  expect(press('ArrowUp', 'e')).toEqual(focus('d'))
  expect(press('ArrowUp', 'a')).toEqual(focus('a'))
  expect(press('ArrowDown', 'e')).toEqual(focus('e'))
})

test('Home, End and the page keys go far, but never off the list', () => {
  expect(press('End', 'b')).toEqual(focus('e'))
  expect(press('Home', 'd')).toEqual(focus('a'))
  expect(press('PageDown', 'a')).toEqual(focus('c'))
  expect(press('PageDown', 'd')).toEqual(focus('e'))
  expect(press('PageUp', 'b')).toEqual(focus('a'))
})

test('Right opens a closed group, then goes into it; a single work order has no inside', () => {
  const closed = rowsOf(tree, false)
  expect(press('ArrowRight', 'a', closed)).toEqual({ kind: 'toggle', isExpanded: true })
  expect(press('ArrowRight', 'a')).toEqual(focus('b'))
  expect(press('ArrowRight', 'e')).toBeNull()
})

test('Left closes an open group; from a closed one or a single work order it goes to the parent', () => {
  expect(press('ArrowLeft', 'b')).toEqual({ kind: 'toggle', isExpanded: false })
  expect(press('ArrowLeft', 'c')).toEqual(focus('b'))
  expect(press('ArrowLeft', 'd')).toEqual(focus('a'))
  expect(press('ArrowLeft', 'e')).toBeNull()
})

test('Enter opens; other keys keep their meaning', () => {
  expect(press('Enter', 'c')).toEqual({ kind: 'open' })
  expect(press('x', 'c')).toBeNull()
  expect(moveInTree('Enter', [], 0, 2)).toBeNull()
})
