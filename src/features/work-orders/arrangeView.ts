import type { FilterContext } from '../../domain/filter.ts'
import type { Forest } from '../../domain/forest.ts'
import { arrange } from '../../domain/selection.ts'
import type { Arranged } from '../../domain/selection.ts'
import type { TenantWords } from '../../domain/tenantWords.ts'
import type { Matching } from './useMatching.ts'
import { sortOf } from './view.ts'
import type { View } from './view.ts'

/** The list's lines for a view (rules.md 4.3–4.5). */
export function arrangeView(
  forest: Forest,
  setting: {
    readonly view: View
    readonly matching: Matching
    readonly context: FilterContext
    readonly expanded: ReadonlyMap<string, boolean>
    readonly collator: Intl.Collator
    readonly words: TenantWords
  },
): Arranged {
  const { view, matching, context, expanded, collator, words } = setting
  const { now, policy, zone } = context
  return arrange(forest, {
    matches: matching.matches,
    opensMatches: matching.isLooking,
    sort: sortOf(view),
    expanded,
    layout: view.layout,
    now,
    policy,
    collator,
    words,
    zone,
  })
}
