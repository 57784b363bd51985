import { expect, test } from 'vitest'
import { growForest } from './forest.ts'
import { defaultPolicy } from './policy.ts'
import { arrange } from './selection.ts'
import { areSameSteps, stepsFrom } from './steps.ts'
import { at, aWorkOrder } from './testWorkOrder.ts'
import type { WorkOrder, WorkOrderId } from './workOrder.ts'

const id = (text: string) => text as WorkOrderId
const group = aWorkOrder({ id: id('a'), reference: '1', hasChild: true })
const child = aWorkOrder({ id: id('b'), reference: '2', parentId: group.id })
const last = aWorkOrder({ id: id('c'), reference: '3' })
const orphan = aWorkOrder({ id: id('d'), reference: '4', parentId: id('unseen') })

function steps(one: WorkOrder, expanded: readonly [string, boolean][] = []) {
  const { rows } = arrange(growForest([group, child, last, orphan]), {
    matches: null,
    sort: { field: 'reference', descending: false },
    expanded: new Map(expanded),
    layout: 'tree',
    now: at('2026-06-24T12:00:00Z'),
    policy: defaultPolicy,
    collator: new Intl.Collator('en'),
  })
  return stepsFrom(rows, one.id)
}

test('steps go through the list as it stands, into open groups', () => {
  expect(steps(child)).toMatchObject({ previous: group.id, next: last.id, position: 2, count: 4 })
})

test('what a closed group holds is passed over, and is nowhere itself', () => {
  const closed: [string, boolean][] = [[group.id, false]]
  expect(steps(group, closed)).toMatchObject({ previous: null, next: last.id, position: 1 })
  expect(steps(child, closed)).toBeNull()
})

test('a group that is not visible is no step', () => {
  expect(steps(orphan)).toMatchObject({ previous: last.id, next: null, position: 4 })
})

test('steps are the same when they lead to the same', () => {
  const one = steps(child)
  expect(areSameSteps(one, steps(child))).toBe(true)
  expect(areSameSteps(one, steps(last))).toBe(false)
  expect(areSameSteps(one, null)).toBe(false)
  expect(areSameSteps(null, null)).toBe(true)
})
