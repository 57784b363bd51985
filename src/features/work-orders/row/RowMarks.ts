import { createContext, use } from 'react'
import type { Change } from '../../../domain/changes.ts'
import type { Instant } from '../../../domain/time.ts'
import type { WorkOrderId } from '../../../domain/workOrder.ts'

/** What this device knows of the work orders for the one reader, and how to change it. */
export interface RowMarks {
  readonly starred: ReadonlySet<WorkOrderId>
  readonly toggleStar: (id: WorkOrderId) => void
  /** Of each work order that changed since the reader looked, what changed. */
  readonly changes: ReadonlyMap<WorkOrderId, readonly Change[]>
  /** When they last had seen everything; null until that is known. */
  readonly since: Instant | null
  readonly markSeen: (id: WorkOrderId) => void
  readonly markAllSeen: () => void
  /** The one panel that all rows open (see `RowPanel`). */
  readonly panel: {
    /** The `id` of its element. */
    readonly elementId: string
    /** Whose row it is open for; null = it is closed. */
    readonly openId: WorkOrderId | null
    /** To be called by a button with `popoverTarget={elementId}` when it is pressed. */
    readonly press: (id: WorkOrderId, event: React.MouseEvent<HTMLButtonElement>) => void
  }
}

const RowMarksContext = createContext<RowMarks | null>(null)

export const RowMarksProvider = RowMarksContext

export function useRowMarks(): RowMarks {
  const marks = use(RowMarksContext)
  if (marks === null) throw new Error('useRowMarks needs a RowMarksProvider above it')
  return marks
}
