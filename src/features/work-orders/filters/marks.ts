import { createContext, use } from 'react'
import type { WorkOrderId } from '../../../domain/workOrder.ts'

/** What the reader, on this device, marked or has not looked at since it changed. */
export interface Marks {
  readonly starred: ReadonlySet<WorkOrderId>
  readonly changed: ReadonlySet<WorkOrderId>
}

/** Nothing starred, nothing changed. */
export const noMarks: Marks = { starred: new Set(), changed: new Set() }

const MarksContext = createContext(noMarks)

export const MarksProvider = MarksContext

/** The reader's marks, for filters by star and by change. */
export function useMarks(): Marks {
  return use(MarksContext)
}
