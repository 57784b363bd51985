import { growForest } from '../../domain/forest.ts'
import { defaultPolicy } from '../../domain/policy.ts'
import { arrange } from '../../domain/selection.ts'
import type { TreeRow } from '../../domain/selection.ts'
import { aWorkOrder } from '../../domain/testWorkOrder.ts'
import type { Instant } from '../../domain/time.ts'

/**
 * For tests: the rows of a tree written as `child: parent` pairs, its groups all open or all closed, in
 * the order of their references.
 */
export function rowsOf(
  parents: Readonly<Record<string, string | null>>,
  isExpanded = true,
): readonly TreeRow[] {
  const workOrders = Object.entries(parents).map(([id, parentId]) =>
    aWorkOrder({ id, reference: id, parentId }),
  )
  return arrange(growForest(workOrders), {
    matches: null,
    sort: { field: 'reference', descending: false },
    expanded: new Map(Object.keys(parents).map((id) => [id, isExpanded])),
    layout: 'tree',
    now: 0 as Instant,
    policy: defaultPolicy,
    collator: new Intl.Collator('en'),
  }).rows
}
