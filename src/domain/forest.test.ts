import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tangledLists } from './arbitraryWorkOrder.ts'
import { ancestorsOf, growForest, hasUnseenChildren, type Branch, type Forest } from './forest.ts'
import { defaultStagePolicy } from './stage.ts'
import { aStatus, aWorkOrder, at } from './testWorkOrder.ts'
import type { WorkOrderId } from './workOrder.ts'

const monday = at('2026-06-01')
const tuesday = at('2026-06-02')

/** The tree in one line: `a(b c(d))`. */
function shape(branches: readonly Branch[]): string {
  return branches
    .map(({ key, children }) => (children.length > 0 ? `${key}(${shape(children)})` : key))
    .join(' ')
}

function doubtsIn(forest: Forest, id: string) {
  return forest.doubts.get(id as WorkOrderId) ?? []
}

describe('a tree grows from the parents', () => {
  test('five levels deep, whatever order the rows come in', () => {
    const chain = ['a', 'b', 'c', 'd', 'e'].map((id, depth, ids) =>
      aWorkOrder({ id, parentId: ids[depth - 1] ?? null }),
    )
    for (const list of [chain, chain.toReversed()]) {
      const forest = growForest(list)
      expect(shape(forest.roots)).toBe('a(b(c(d(e))))')
      expect(forest.roots[0]).toMatchObject({ size: 4, missingId: null, parent: null })
      expect(forest.count).toBe(5)
    }
  })

  test('of nothing is empty', () => {
    expect(growForest([])).toMatchObject({ roots: [], branches: [], count: 0 })
  })

  test('a work order that is its own parent, or its own root, is a root without a doubt', () => {
    const forest = growForest([
      aWorkOrder({ id: 'a', parentId: 'a' }),
      aWorkOrder({ id: 'b', rootParentId: 'b' }),
    ])
    expect(shape(forest.roots)).toBe('a b')
    expect(forest.doubts.size).toBe(0)
  })

  test('a parent outweighs what is said of the root', () => {
    const forest = growForest([
      aWorkOrder({ id: 'a' }),
      aWorkOrder({ id: 'b', parentId: 'a', rootParentId: 'elsewhere' }),
      aWorkOrder({ id: 'c', rootParentId: 'a' }),
    ])
    expect(shape(forest.roots)).toBe('a(b) c')
  })

  test('the ancestors of a branch come topmost first', () => {
    const forest = growForest([
      aWorkOrder({ id: 'c', parentId: 'b' }),
      aWorkOrder({ id: 'b', parentId: 'a' }),
      aWorkOrder({ id: 'a' }),
    ])
    const deepest = forest.byId.get('c' as WorkOrderId)
    expect(deepest && ancestorsOf(deepest).map(({ key }) => key)).toEqual(['a', 'b'])
    expect(forest.roots.flatMap(ancestorsOf)).toEqual([])
  })

  test('a group whose children are not visible is told from one without any', () => {
    const { roots } = growForest([
      aWorkOrder({ id: 'a', hasChild: true }),
      aWorkOrder({ id: 'b', hasChild: true }),
      aWorkOrder({ id: 'c', parentId: 'b' }),
      aWorkOrder({ id: 'd' }),
    ])
    expect(roots.map(hasUnseenChildren)).toEqual([true, false, false])
  })
})

describe('a parent that is not in the data', () => {
  test('becomes one placeholder for all its children, which is not counted', () => {
    const forest = growForest([
      aWorkOrder({ id: 'a', parentId: 'x' }),
      aWorkOrder({ id: 'b', parentId: 'y' }),
      aWorkOrder({ id: 'c', parentId: 'x' }),
      aWorkOrder({ id: 'd', parentId: 'c' }),
    ])
    expect(shape(forest.roots)).toBe('unseen:x(a c(d)) unseen:y(b)')
    expect(forest.roots[0]).toMatchObject({ workOrder: null, missingId: 'x', size: 3 })
    expect(forest.count).toBe(4)
    expect(doubtsIn(forest, 'a')).toEqual([{ kind: 'parentUnseen', otherId: 'x' }])
    expect(doubtsIn(forest, 'd')).toEqual([])
  })

  test('stands with others of the same unseen root, below which several groups are unseen', () => {
    const forest = growForest([
      aWorkOrder({ id: 'a', parentId: 'x1', rootParentId: 'x' }),
      aWorkOrder({ id: 'b', parentId: 'x2', rootParentId: 'x' }),
      aWorkOrder({ id: 'c', parentId: 'x', rootParentId: 'x' }),
      aWorkOrder({ id: 'd', rootParentId: 'x' }),
    ])
    expect(shape(forest.roots)).toBe('unseen:x(a b c d)')
  })

  test('keeps siblings together when only one of them names the root', () => {
    const forest = growForest([
      aWorkOrder({ id: 'a', parentId: 'x1' }),
      aWorkOrder({ id: 'b', parentId: 'x1', rootParentId: 'x' }),
    ])
    expect(shape(forest.roots)).toBe('unseen:x(a b)')
  })

  test('goes by the least root when its children name several, and never by a child itself', () => {
    const forest = growForest([
      aWorkOrder({ id: 'a', parentId: 'x1', rootParentId: 'z' }),
      aWorkOrder({ id: 'b', parentId: 'x1', rootParentId: 'y' }),
      aWorkOrder({ id: 'c', parentId: 'x1', rootParentId: 'c' }),
    ])
    expect(shape(forest.roots)).toBe('unseen:y(a b c)')
  })

  test('hangs under the root when that is visible, so the family stays one', () => {
    const forest = growForest([
      aWorkOrder({ id: 'root' }),
      aWorkOrder({ id: 'a', parentId: 'x', rootParentId: 'root' }),
      aWorkOrder({ id: 'b', parentId: 'x', rootParentId: 'root' }),
    ])
    expect(shape(forest.roots)).toBe('root(unseen:x(a b))')
    expect(forest.roots[0]?.size).toBe(2)
  })
})

describe('a cycle is cut', () => {
  test('at its oldest member, which becomes the root and a doubt', () => {
    const forest = growForest([
      aWorkOrder({ id: 'a', parentId: 'c', createdAt: tuesday }),
      aWorkOrder({ id: 'b', parentId: 'a', createdAt: monday }),
      aWorkOrder({ id: 'c', parentId: 'b' }),
      aWorkOrder({ id: 'd', parentId: 'c' }),
    ])
    expect(shape(forest.roots)).toBe('b(c(a d))')
    expect([...forest.doubts]).toEqual([['b', [{ kind: 'parentCycle', otherId: 'a' }]]])
  })

  test('at the least id when all are equally old', () => {
    const forest = growForest([
      aWorkOrder({ id: 'b', parentId: 'a' }),
      aWorkOrder({ id: 'a', parentId: 'b' }),
    ])
    expect(shape(forest.roots)).toBe('a(b)')
  })

  test('at the inferred link when one is in it: nobody is doubted for our inference', () => {
    const forest = growForest([
      aWorkOrder({ id: 'root', parentId: 'a' }),
      aWorkOrder({ id: 'a', parentId: 'x', rootParentId: 'root' }),
    ])
    expect(shape(forest.roots)).toBe('unseen:x(a(root))')
    expect([...forest.doubts.values()].flat().map(({ kind }) => kind)).toEqual(['parentUnseen'])
  })
})

describe('a work order that comes twice', () => {
  test('is kept as it was modified last, and doubted', () => {
    const older = aWorkOrder({ id: 'a', name: 'old', modifiedAt: monday })
    const newer = aWorkOrder({ id: 'a', name: 'new', modifiedAt: tuesday })
    for (const list of [
      [older, newer],
      [newer, older],
      [newer, aWorkOrder({ id: 'a' })],
    ]) {
      const forest = growForest(list)
      expect(forest.roots.map(({ workOrder }) => workOrder?.name)).toEqual(['new'])
      expect(doubtsIn(forest, 'a')).toEqual([{ kind: 'duplicate' }])
      expect(forest.count).toBe(1)
    }
  })

  test('as the last row had it when both are equally new', () => {
    const forest = growForest([
      aWorkOrder({ id: 'a', name: 'first' }),
      aWorkOrder({ id: 'a', name: 'second' }),
    ])
    expect(forest.roots[0]?.workOrder?.name).toBe('second')
  })
})

test('a child that is open under a closed group is doubted, by the tenant’s stages', () => {
  const list = [
    aWorkOrder({ id: 'group', status: aStatus('completed') }),
    aWorkOrder({ id: 'open', parentId: 'group' }),
    aWorkOrder({ id: 'done', parentId: 'group', status: aStatus('completed') }),
  ]
  const doubt = { kind: 'childOpenUnderClosed', otherId: 'group' }
  expect([...growForest(list).doubts]).toEqual([['open', [doubt]]])
  const allOpen = {
    byStatusId: new Map(
      [...defaultStagePolicy.byStatusId.keys()].map((id) => [id, 'planned'] as const),
    ),
  }
  expect(growForest(list, allOpen).doubts.size).toBe(0)
})

test('a chain of 100,000 groups does not overflow', () => {
  const list = Array.from({ length: 100_000 }, (_, depth) =>
    aWorkOrder({ id: `d${depth}`, parentId: depth === 0 ? null : `d${depth - 1}` }),
  )
  const forest = growForest(list.toReversed())
  expect(forest.roots.map(({ key, size }) => [key, size])).toEqual([['d0', 99_999]])
  const deepest = forest.byId.get('d99999' as WorkOrderId)
  expect(deepest && ancestorsOf(deepest).length).toBe(99_999)
  // Slow only on a busy machine.
}, 60_000)

describe('whatever the links say', () => {
  test('every work order has exactly one place, and parents and children agree', () => {
    fc.assert(
      fc.property(tangledLists, (list) => {
        const forest = growForest(list)
        const ids = new Set(list.map(({ id }) => id))
        const placed = walk(forest.roots).flatMap(({ workOrder }) => workOrder?.id ?? [])
        expect(placed.toSorted()).toEqual([...ids].toSorted())
        expect(forest.count).toBe(ids.size)
        for (const branch of walk(forest.roots)) {
          for (const child of branch.children) expect(child.parent).toBe(branch)
          if (!branch.workOrder) expect(branch.children).not.toEqual([])
        }
      }),
    )
  })

  test('branches come parents first, know their place and the size of what they carry', () => {
    fc.assert(
      fc.property(tangledLists, (list) => {
        const { branches, roots } = growForest(list)
        expect(new Set(branches)).toEqual(new Set(walk(roots)))
        for (const [index, branch] of branches.entries()) {
          expect(branch.index).toBe(index)
          if (branch.parent) expect(branch.parent.index).toBeLessThan(index)
          const below = walk(branch.children).filter(({ workOrder }) => workOrder)
          expect(branch.size).toBe(below.length)
        }
      }),
    )
  })

  test('the tree does not depend on the order in which the rows came', () => {
    const shuffled = tangledLists
      .map((list) => Array.from(new Map(list.map((each) => [each.id, each])).values()))
      .chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
        ),
      )
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(edges(growForest(other))).toEqual(edges(growForest(list)))
        expect(new Map(growForest(other).doubts)).toEqual(new Map(growForest(list).doubts))
      }),
    )
  })
})

function walk(branches: readonly Branch[]): readonly Branch[] {
  return branches.flatMap((branch) => [branch, ...walk(branch.children)])
}

function edges({ branches }: Forest): readonly string[] {
  return branches.map(({ key, parent }) => `${parent?.key ?? ''} > ${key}`).toSorted()
}
