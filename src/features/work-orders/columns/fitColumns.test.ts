import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnGap, fitColumns, leastNameWidth } from './fitColumns.ts'

const columns = [
  { id: 'deadline', width: 250 },
  { id: 'status', width: 200 },
  { id: 'site', width: 170 },
  { id: 'visit', width: 150 },
]

test('drops the least important columns first', () => {
  expect([...fitColumns(columns, 2000)]).toEqual(['deadline', 'status', 'site', 'visit'])
  expect([...fitColumns(columns, 1000)]).toEqual(['deadline', 'status', 'site'])
})

test('keeps the two that matter even where there is no room', () => {
  expect([...fitColumns(columns, 320)]).toEqual(['deadline', 'status'])
})

test('never takes the name’s room for a third column', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), (width) => {
      const kept = columns.filter(({ id }) => fitColumns(columns, width).has(id))
      const taken = kept.reduce((sum, column) => sum + column.width + columnGap, 0)
      expect(kept.length === 2 || width - taken >= leastNameWidth).toBe(true)
    }),
  )
})
