import { createContext, use } from 'react'
import type { Policy } from '../../domain/policy.ts'
import type { RollUp } from '../../domain/rollUp.ts'
import type { Branch } from '../../domain/forest.ts'
import type { Stage } from '../../domain/stage.ts'
import type { Instant } from '../../domain/time.ts'
import type { WorkOrderId } from '../../domain/workOrder.ts'
import type { View } from './view.ts'

/** What every row and card of the list needs beside its work order. */
export interface ListSetting {
  readonly policy: Policy
  /** The tenant's own words for a stage, or the portal's. */
  readonly stageWords: (stage: Stage) => string
  /** The address that opens a work order and keeps the list as it is. */
  readonly hrefOf: (id: WorkOrderId) => string
  /** The address's search that shows another view; `''` = the usual one. */
  readonly searchOf: (view: View) => string
  readonly rollUpOf: (branch: Branch, now: Instant) => RollUp
}

const ListContext = createContext<ListSetting | null>(null)

export const ListProvider = ListContext

export function useList(): ListSetting {
  const setting = use(ListContext)
  if (setting === null) throw new Error('useList needs a ListProvider above it')
  return setting
}
