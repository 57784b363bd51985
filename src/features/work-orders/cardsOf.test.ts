import fc from 'fast-check'
import { expect, test } from 'vitest'
import { growForest } from '../../domain/forest.ts'
import { defaultPolicy } from '../../domain/policy.ts'
import { arrange } from '../../domain/selection.ts'
import { aWorkOrder } from '../../domain/testWorkOrder.ts'
import type { Instant } from '../../domain/time.ts'
import { cardsOf } from './cardsOf.ts'
import type { CardNode } from './cardsOf.ts'
import { rowsOf } from './testRows.ts'

const shape = (nodes: readonly CardNode[]): unknown[] =>
  nodes.map(({ row, children }) => (children.length === 0 ? row.key : [row.key, shape(children)]))
const flatten = (nodes: readonly CardNode[]): string[] =>
  nodes.flatMap(({ row, children }) => [row.key, ...flatten(children)])

test('each top row is a card and holds what hangs under it', () => {
  expect(shape(cardsOf(rowsOf({ a: null, b: 'a', c: 'b', d: 'a', e: null })))).toEqual([
    ['a', [['b', ['c']], 'd']],
    'e',
  ])
})

test('the head of a section stands by itself, and its members are cards', () => {
  const sites = { a: 'Gent', b: 'Gent', c: 'Aalst' }
  const workOrders = Object.entries(sites).map(([id, name]) =>
    aWorkOrder({ id, reference: id, company: { name } }),
  )
  const { rows } = arrange(growForest(workOrders), {
    matches: null,
    sort: { field: 'reference', descending: false },
    expanded: new Map(),
    layout: 'site',
    now: 0 as Instant,
    policy: defaultPolicy,
    collator: new Intl.Collator('en'),
  })
  expect(shape(cardsOf(rows))).toEqual(['section:site:Aalst', 'c', 'section:site:Gent', 'a', 'b'])
})

test('a deep tree nests no further than a phone has room, and loses nothing', () => {
  const chain = Object.fromEntries(
    'abcdefgh'.split('').map((id, index, ids) => [id, ids[index - 1] ?? null]),
  )
  const cards = cardsOf(rowsOf(chain))
  expect(shape(cards)).toEqual([['a', [['b', [['c', [['d', ['e', 'f', 'g', 'h']]]]]]]]])
})

test('keeps every row, in the order of the list, whatever the tree', () => {
  const ids = 'abcdefghijkl'.split('')
  const parents = fc
    .tuple(...ids.map((_, index) => fc.option(fc.nat({ max: Math.max(0, index - 1) }))))
    .map((picks) =>
      Object.fromEntries(
        ids.map((id, index) => {
          const pick = picks[index]
          return [
            id,
            index === 0 || pick === null || pick === undefined ? null : (ids[pick] ?? null),
          ]
        }),
      ),
    )
  fc.assert(
    fc.property(parents, (tree) => {
      const rows = rowsOf(tree)
      expect(flatten(cardsOf(rows))).toEqual(rows.map((row) => row.key))
    }),
  )
})
