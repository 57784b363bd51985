import { useDeferredValue, useMemo } from 'react'
import { complete } from '../../../domain/complete.ts'
import type { Suggestion } from '../../../domain/complete.ts'
import { findExact } from '../../../domain/exactHit.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { useTenantWords } from '../../../ui/useTenantWords.ts'

/** What the search offers while it is typed: to open the one it names, or a way to go on. */
export type Choice =
  | { readonly kind: 'open'; readonly workOrder: WorkOrder }
  | { readonly kind: 'complete'; readonly suggestion: Suggestion }

/** So short a text names a work order only by chance. */
const shortestName = 2

/**
 * The work order that the text names, whatever its tab, then fields and values for the word at the
 * caret. `isIdle`: nothing is looked up, for nobody sees it.
 */
export function useChoices(
  text: string,
  caret: number,
  workOrders: readonly WorkOrder[],
  isIdle: boolean,
): readonly Choice[] {
  const words = useTenantWords()
  const asked = useDeferredValue(text)
  return useMemo(() => {
    // An answer to what was typed a moment ago would be taken for one to what stands there now.
    if (isIdle || asked !== text) return []
    const named = text.trim().length < shortestName ? null : findExact(workOrders, text)
    const opens: readonly Choice[] = named === null ? [] : [{ kind: 'open', workOrder: named }]
    return [
      ...opens,
      ...complete(text, caret, workOrders, words).map((suggestion): Choice => ({
        kind: 'complete',
        suggestion,
      })),
    ]
  }, [asked, text, caret, workOrders, words, isIdle])
}
