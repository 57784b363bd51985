import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moments, tangledLists } from './arbitraryWorkOrder.ts'
import { worstVerdict } from './clock.ts'
import { headline, nextDeadline } from './deadline.ts'
import { growForest, type Branch } from './forest.ts'
import { defaultPolicy } from './policy.ts'
import { rollUp } from './rollUp.ts'
import { stageOf, stagePolicyWith } from './stage.ts'
import {
  aStatus,
  aWorkOrder,
  after,
  at,
  statusIds,
  type WorkOrderOverrides,
} from './testWorkOrder.ts'
import type { WorkOrder } from './workOrder.ts'

const hour = 3_600_000
const now = at('2026-06-10T12:00Z')
const createdAt = after(now, -10 * hour)

function group(...children: readonly WorkOrderOverrides[]): Branch {
  const forest = growForest([
    aWorkOrder({ id: 'group', createdAt }),
    ...children.map((child, index) =>
      aWorkOrder({ id: `child ${index + 1}`, parentId: 'group', createdAt, ...child }),
    ),
  ])
  return forest.roots[0] ?? expect.fail('no root')
}

const dueIn = (ms: number) => ({ contact: null, arrival: null, resolution: after(now, ms) })

describe('a group in one line', () => {
  test('counts the leaves done, overdue and at risk', () => {
    const summed = rollUp(
      group(
        { status: aStatus('completed'), closedAt: now },
        { targets: dueIn(-hour) },
        { targets: dueIn(2 * hour) },
        { targets: dueIn(10 * 60_000) },
        { targets: dueIn(90 * hour) },
      ),
      now,
    )
    expect(summed).toMatchObject({ leaves: 5, done: 1, overdue: 1, atRisk: 2, worst: 'overdue' })
  })

  test('leaves out cancelled leaves: three of three is done', () => {
    const done = { status: aStatus('completed'), closedAt: now }
    const summed = rollUp(group(done, done, done, { status: aStatus('cancelled') }), now)
    expect(summed).toMatchObject({ leaves: 3, done: 3, cancelled: 1 })
  })

  test('does not count the groups inside it, whatever their own clocks say', () => {
    const summed = rollUp(
      group(
        { id: 'inner', targets: dueIn(-hour) },
        { parentId: 'inner', status: aStatus('completed') },
      ),
      now,
    )
    expect(summed).toMatchObject({ leaves: 1, done: 1, overdue: 0, worst: 'overdue' })
  })

  test('names the work order whose promise is next, be it itself or any descendant', () => {
    const deep = group(
      { id: 'inner', targets: dueIn(5 * hour) },
      { id: 'leaf', parentId: 'inner', targets: dueIn(3 * hour) },
      { status: aStatus('completed'), targets: dueIn(-90 * hour) },
    )
    const { next } = rollUp(deep, now)
    expect(next?.workOrder.id).toBe('leaf')
    expect(next).toMatchObject({ clock: 'resolution', target: after(now, 3 * hour) })

    const own = growForest([aWorkOrder({ id: 'a', targets: dueIn(hour) })]).roots[0]
    expect(own && rollUp(own, now).next?.workOrder.id).toBe('a')
  })

  test('a contact that passed and then was planned no longer counts as anything', () => {
    const passed = { contact: after(now, -hour), arrival: after(now, 90 * hour), resolution: null }
    const open = rollUp(group({ targets: passed }), now)
    expect(open).toMatchObject({ overdue: 0, atRisk: 0, worst: 'passed' })
    const planned = rollUp(group({ targets: passed, visitCount: 1 }), now)
    expect(planned).toMatchObject({ overdue: 0, atRisk: 0, worst: 'running' })
  })

  test('follows the clock: what is reckoned once does not freeze the rest', () => {
    const branch = group({ targets: dueIn(hour) })
    expect(rollUp(branch, now)).toMatchObject({ overdue: 0, atRisk: 1 })
    expect(rollUp(branch, after(now, 2 * hour))).toMatchObject({ overdue: 1, atRisk: 0 })
    expect(rollUp(branch, now)).toMatchObject({ overdue: 0, atRisk: 1 })
  })

  test('follows the policy', () => {
    const branch = group({ targets: dueIn(hour) })
    const stages = stagePolicyWith([[statusIds.open, 'completed']])
    expect(rollUp(branch, now)).toMatchObject({ done: 0 })
    expect(rollUp(branch, now, { ...defaultPolicy, stages })).toMatchObject({ done: 1, next: null })
  })
})

test('a placeholder sums up what hangs under it', () => {
  const { roots } = growForest([
    aWorkOrder({ id: 'a', parentId: 'x', status: aStatus('completed') }),
    aWorkOrder({ id: 'b', parentId: 'x', targets: dueIn(-hour) }),
  ])
  expect(roots.map((root) => rollUp(root, now))).toMatchObject([
    { leaves: 2, done: 1, overdue: 1, next: { workOrder: { id: 'b' } } },
  ])
})

test('whatever the tree, the roll-up is what a plain recursion says', () => {
  fc.assert(
    fc.property(tangledLists, moments, (list, moment) => {
      for (const branch of growForest(list).branches) {
        const all = subtree(branch).flatMap(({ workOrder }) => workOrder ?? [])
        const leaves = subtree(branch).flatMap(({ workOrder, children }) =>
          workOrder && children.length === 0 ? workOrder : [],
        )
        const summed = rollUp(branch, moment)
        const count = (stage: string) => leaves.filter((leaf) => stageOf(leaf) === stage).length
        expect(summed.done).toBe(count('completed'))
        expect(summed.cancelled).toBe(count('cancelled'))
        expect(summed.leaves).toBe(leaves.length - count('cancelled'))
        expect(summed.worst).toBe(worstVerdict(all.map((each) => headline(each, moment).verdict)))
        const targets = all.map((each: WorkOrder) => nextDeadline(each)?.target ?? Infinity)
        expect(summed.next?.target ?? Infinity).toBe(Math.min(Infinity, ...targets))
      }
    }),
  )
})

function subtree(branch: Branch): readonly Branch[] {
  return [branch, ...branch.children.flatMap(subtree)]
}
