import { expect, test } from 'vitest'
import { growForest } from '../../domain/forest.ts'
import { defaultPolicy } from '../../domain/policy.ts'
import { after, at, aWorkOrder } from '../../domain/testWorkOrder.ts'
import type { WorkOrderId } from '../../domain/workOrder.ts'
import { findNowNews } from './nowNews.ts'
import { findPressingPart } from './pressingPart.ts'

const now = at('2026-11-24T13:00:00Z')
const hours = (count: number) => after(now, count * 3_600_000)

/** What presses in a group due in so many hours with one part due in so many. */
function pressing(groupHours: number | null, partHours: number) {
  const due = (count: number | null) => ({ arrival: count === null ? null : hours(count) })
  const group = aWorkOrder({ id: 'group', createdAt: hours(-100), targets: due(groupHours) })
  const part = aWorkOrder({
    id: 'part',
    parentId: 'group',
    createdAt: hours(-100),
    targets: due(partHours),
  })
  const branch = growForest([group, part]).byId.get('group' as WorkOrderId)
  if (!branch) throw new Error('the group is in the forest')
  return findPressingPart(branch, findNowNews(group, now, defaultPolicy).lead, now, defaultPolicy)
}

test('a part that is late speaks for a group that is not', () => {
  expect(pressing(300, -2)).toMatchObject({
    workOrder: { id: 'part' },
    reading: { clock: 'arrival', verdict: 'overdue' },
  })
})

test('a part that is late speaks for a group without a promise of its own', () => {
  expect(pressing(null, -2)?.workOrder.id).toBe('part')
})

test('a part in good time does not', () => {
  expect(pressing(300, 200)).toBeNull()
  expect(pressing(null, 200)).toBeNull()
})

test('nor does one that stands no worse than the group', () => {
  expect(pressing(-1, -2)).toBeNull()
  expect(pressing(-2, -1)).toBeNull()
})
