import { fold, squeeze } from '../../../domain/fold.ts'
import { searchFor } from '../../../domain/search.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'

/** At most so many are offered: who wants more searches the list. */
const most = 8

/**
 * The work orders to offer for what was typed: those whose reference begins with it, then those whose
 * name does, then whatever answers the search; each kind in the order given.
 */
export function findWorkOrders(
  workOrders: readonly WorkOrder[],
  typed: string,
): readonly WorkOrder[] {
  const wanted = fold(typed.trim())
  // A reference is told by its letters and digits: `wo 12-345` begins `WO12345/B`.
  const key = squeeze(typed)
  if (key === '') return []
  const answers = searchFor(typed)
  const found: [WorkOrder[], WorkOrder[], WorkOrder[]] = [[], [], []]
  const [byReference, byName, others] = found
  for (const workOrder of workOrders) {
    if (squeeze(workOrder.reference).startsWith(key)) byReference.push(workOrder)
    else if (byName.length < most && fold(workOrder.name ?? '').startsWith(wanted))
      byName.push(workOrder)
    else if (others.length < most && answers(workOrder)) others.push(workOrder)
    if (byReference.length === most) break
  }
  return found.flat().slice(0, most)
}
