import { useEffect, useMemo, useRef } from 'react'
import { areSameSteps, stepsFrom } from '../../../domain/steps.ts'
import type { Steps } from '../../../domain/steps.ts'
import type { TreeRow } from '../../../domain/treeRow.ts'
import type { WorkOrderId } from '../../../domain/workOrder.ts'

/**
 * The neighbours of the open work order in the list as it stands; null = none is open, or the list does
 * not show it. `report` hears of them whenever they become others.
 */
export function useSteps(
  rows: readonly TreeRow[],
  openId: WorkOrderId | null,
  report: (steps: Steps | null) => void,
): Steps | null {
  const steps = useMemo(() => (openId === null ? null : stepsFrom(rows, openId)), [rows, openId])
  const told = useRef<Steps | null>(null)
  useEffect(() => {
    if (areSameSteps(told.current, steps)) return
    told.current = steps
    report(steps)
  }, [steps, report])
  return steps
}
