import { expect, test } from 'vitest'
import { tracksOf } from './tracksOf.ts'

const columns = [
  { id: 'reference', width: 92 },
  { id: 'name', width: 320 },
  { id: 'status', width: 208 },
] as const

test('the name takes what is left, and the row is no narrower than its columns', () => {
  expect(tracksOf(columns, new Map())).toEqual({
    template: '92px minmax(240px, 1fr) 208px',
    width: 92 + 240 + 208 + 2 * 16 + 2 * 24,
  })
})

test('a name with a width of its own keeps it', () => {
  expect(tracksOf(columns, new Map([['name', 320]]))).toEqual({
    template: '92px 320px 208px',
    width: 92 + 320 + 208 + 2 * 16 + 2 * 24,
  })
})
