import type { Keepsake } from '../../../api/useKept.ts'
import type { WorkOrderId } from '../../../domain/workOrder.ts'
import { z } from '../../../zod.ts'

/** The work orders the reader starred, on this device. */
export const stars: Keepsake<ReadonlySet<WorkOrderId>> = {
  name: 'stars',
  parse: (text) => {
    try {
      return new Set(schema.parse(JSON.parse(text ?? '[]')) as WorkOrderId[])
    } catch {
      return new Set()
    }
  },
  format: (starred) => (starred.size === 0 ? null : JSON.stringify([...starred])),
}

/** The same stars with one put on or taken off. */
export function toggleStar(
  starred: ReadonlySet<WorkOrderId>,
  id: WorkOrderId,
): ReadonlySet<WorkOrderId> {
  const next = new Set(starred)
  if (!next.delete(id)) next.add(id)
  return next
}

const schema = z.array(z.string().check(z.maxLength(36)))
