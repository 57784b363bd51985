import { describe, expect, test } from 'vitest'
import { growForest } from '../../domain/forest.ts'
import { defaultPolicy } from '../../domain/policy.ts'
import { after, aStatus, at, aWorkOrder } from '../../domain/testWorkOrder.ts'
import { findFamily, headlineOf } from './family.ts'

const now = at('2026-11-24T13:00:00Z')
const hours = (count: number) => after(now, count * 3_600_000)

const root = aWorkOrder({ id: 'root', hasChild: true })
const group = aWorkOrder({ id: 'group', parentId: 'root', hasChild: true })
const late = aWorkOrder({ id: 'late', parentId: 'group', targets: { arrival: hours(-1) } })
const soon = aWorkOrder({ id: 'soon', parentId: 'group', targets: { arrival: hours(1) } })
const done = aWorkOrder({ id: 'done', parentId: 'group', status: aStatus('completed') })
const orphan = aWorkOrder({ id: 'orphan', parentId: 'nowhere' })
const alone = aWorkOrder({ id: 'alone' })
const forest = growForest([done, soon, orphan, late, group, alone, root])

const family = (workOrder: typeof root) => findFamily(workOrder, forest, defaultPolicy)
const ids = (members: readonly { workOrder: { id: string } }[] = []) =>
  members.map(({ workOrder }) => workOrder.id)

describe('a family', () => {
  test('of a part is the group it is in, most overdue first, settled last', () => {
    const { ancestors, group: shown } = family(soon)
    expect(ids(ancestors)).toEqual(['root', 'group'])
    expect(ids(shown?.members)).toEqual(['late', 'soon', 'done'])
  })

  test('of a group is its parts', () => {
    expect(ids(family(group).group?.members)).toEqual(['late', 'soon', 'done'])
    expect(ids(family(root).group?.members)).toEqual(['group'])
  })

  test('of a group inside a group has what stands beside it, too', () => {
    const other = aWorkOrder({ id: 'other', parentId: 'root', targets: { arrival: hours(-9) } })
    const plain = aWorkOrder({ id: 'plain', parentId: 'root' })
    const wider = growForest([root, group, late, plain, other])
    const { siblings, group: shown } = findFamily(group, wider, defaultPolicy)
    expect(ids(siblings)).toEqual(['other', 'plain'])
    expect(ids(shown?.members)).toEqual(['late'])
    expect(findFamily(late, wider, defaultPolicy).siblings).toEqual([])
  })

  test('of a part whose group is not visible says so and keeps its siblings', () => {
    const { ancestors, group: shown, isParentUnseen } = family(orphan)
    expect(ancestors).toEqual([])
    expect(isParentUnseen).toBe(true)
    expect(ids(shown?.members)).toEqual(['orphan'])
  })

  test('of a lone work order is nobody', () => {
    expect(family(alone)).toEqual({
      ancestors: [],
      group: null,
      siblings: [],
      isParentUnseen: false,
      areChildrenUnseen: false,
    })
  })

  test('says when parts are announced but none is visible', () => {
    const empty = aWorkOrder({ id: 'empty', hasChild: true })
    const found = findFamily(empty, growForest([empty]), defaultPolicy)
    expect(found.areChildrenUnseen).toBe(true)
  })

  test('of one that was read on its own is known by its fields', () => {
    const { isParentUnseen, areChildrenUnseen } = findFamily(group, null, defaultPolicy)
    expect([isParentUnseen, areChildrenUnseen]).toEqual([true, true])
  })
})

test('a group’s headline is its most pressing part’s', () => {
  const branch = forest.byId.get(root.id)
  if (!branch) throw new Error('the root is in the forest')
  expect(headlineOf({ branch, workOrder: root }, now, defaultPolicy)).toMatchObject({
    clock: 'arrival',
    verdict: 'overdue',
  })
})
