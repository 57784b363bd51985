import type { Forest } from '../../domain/forest.ts'
import type { Policy } from '../../domain/policy.ts'
import { searchFor } from '../../domain/search.ts'
import { arrange } from '../../domain/selection.ts'
import type { Arranged } from '../../domain/selection.ts'
import { isOpen } from '../../domain/stage.ts'
import type { Instant } from '../../domain/time.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'
import { sortOf } from './view.ts'
import type { View } from './view.ts'

/**
 * The list's lines for a view. A search opens the paths to what it finds; the open and closed tabs
 * only choose, they open nothing (rules.md 4.3, 4.5).
 */
export function arrangeView(
  forest: Forest,
  setting: {
    readonly view: View
    readonly expanded: ReadonlyMap<string, boolean>
    readonly now: Instant
    readonly policy: Policy
    readonly collator: Intl.Collator
  },
): Arranged {
  const { view, expanded, now, policy, collator } = setting
  return arrange(forest, {
    matches: filterOf(view, policy),
    opensMatches: view.query.trim() !== '',
    sort: sortOf(view),
    expanded,
    layout: view.layout,
    now,
    policy,
    collator,
  })
}

function filterOf({ show, query }: View, policy: Policy): ((one: WorkOrder) => boolean) | null {
  const answers = query.trim() === '' ? null : searchFor(query)
  if (show === 'all') return answers
  const wantsOpen = show !== 'closed'
  return (workOrder) =>
    isOpen(workOrder, policy.stages) === wantsOpen && (answers === null || answers(workOrder))
}
