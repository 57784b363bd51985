import { findExact } from '../../../domain/exactHit.ts'
import { fold, squeeze } from '../../../domain/fold.ts'
import { searchFor } from '../../../domain/search.ts'
import { ownWords } from '../../../domain/tenantWords.ts'
import type { TenantWords } from '../../../domain/tenantWords.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'

/** Work orders to offer for what was typed, each kind in the order given. */
export interface FoundWorkOrders {
  /** It is called so: by its own or any other reference, or its name begins so. */
  readonly called: readonly WorkOrder[]
  /** What was typed stands somewhere in it. */
  readonly mentioning: readonly WorkOrder[]
}

/** At most so many of a kind are offered: who wants more searches the list. */
const most = 8

/** Finds work orders by what they are called, or else by what they hold. */
export function findWorkOrders(
  workOrders: readonly WorkOrder[],
  typed: string,
  words: TenantWords = ownWords,
): FoundWorkOrders {
  // A reference is told by its letters and digits: `wo 12-345` begins `WO12345/B`.
  const key = squeeze(typed)
  if (key === '') return { called: [], mentioning: [] }
  const start = fold(typed.trim())
  const answers = searchFor(typed, words)
  const exact = findExact(workOrders, typed)
  const byReference: WorkOrder[] = exact === null ? [] : [exact]
  const byName: WorkOrder[] = []
  const mentioning: WorkOrder[] = []
  for (const workOrder of workOrders) {
    if (workOrder === exact) continue
    if (squeeze(workOrder.reference).startsWith(key)) byReference.push(workOrder)
    else if (byName.length < most && fold(workOrder.name ?? '').startsWith(start))
      byName.push(workOrder)
    else if (mentioning.length < most && answers(workOrder)) mentioning.push(workOrder)
    if (byReference.length >= most) break
  }
  return { called: [...byReference, ...byName].slice(0, most), mentioning }
}
