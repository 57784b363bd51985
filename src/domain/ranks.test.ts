import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankValues, sortByRanks } from './ranks.ts'
import type { SortValue } from './sortField.ts'

const collator = new Intl.Collator('nl', { numeric: true })

const blank = fc.constant(null)
const columns = fc.oneof(
  fc.array(
    fc.oneof(blank, fc.string({ maxLength: 3 }), fc.constantFrom('WO-9', 'WO-10', 'é', 'E')),
  ),
  fc.array(fc.oneof(blank, fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }))),
)

/** The plain way: a stable sort by comparing, blanks last. */
function plainly(order: readonly number[], values: readonly SortValue[], descending: boolean) {
  return order.toSorted((a, b) => {
    const [one, other] = [values[a] ?? null, values[b] ?? null]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    const compared =
      typeof one === 'string' || typeof other === 'string'
        ? collator.compare(String(one), String(other))
        : Math.sign(one - other)
    return descending ? -compared : compared
  })
}

test('sorting by ranks gives what sorting by comparing gives, ties as they were', () => {
  const cases = columns.chain((values) =>
    fc.record({
      values: fc.constant(values),
      order: fc.shuffledSubarray([...values.keys()]),
      descending: fc.boolean(),
    }),
  )
  fc.assert(
    fc.property(cases, ({ values, order, descending }) => {
      const sorted = sortByRanks(Uint32Array.from(order), rankValues(values, collator), descending)
      expect([...sorted]).toEqual(plainly(order, values, descending))
    }),
  )
})

test('what the alphabet takes for equal shares a rank, and a blank has one of its own', () => {
  const { ranks, size } = rankValues(['b', null, 'a', 'b'], collator)
  expect([...ranks]).toEqual([1, 2, 0, 1])
  expect(size).toBe(2)
})
