import { expect, test } from 'vitest'
import { growForest } from '../../domain/forest.ts'
import { aWorkOrder } from '../../domain/testWorkOrder.ts'
import type { WorkOrderId } from '../../domain/workOrder.ts'
import { numbersBelow } from './numbersBelow.ts'

const idOf = (n: number) => `w-${n}` as WorkOrderId

test('a remark’s number leads to its work order, however deep below the group', () => {
  const depth = 50_000
  const chain = Array.from({ length: depth }, (_, index) =>
    aWorkOrder({
      id: idOf(index),
      number: 1000 + index,
      parentId: index === 0 ? null : idOf(index - 1),
    }),
  )
  const { byId } = growForest(chain)
  const below = numbersBelow(byId.get(idOf(0)) ?? null)
  expect(below.get(1000 + depth - 1)?.id).toBe(idOf(depth - 1))
  expect(below.has(1000)).toBe(false)
  expect(numbersBelow(null).size).toBe(0)
})
