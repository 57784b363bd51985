import { useEffect } from 'react'
import { prepareSearch } from '../../domain/search.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'

/** Makes a list ready for its first search while the browser has nothing better to do. */
export function usePreparedSearch(workOrders: readonly WorkOrder[] | null): void {
  useEffect(() => {
    if (workOrders === null) return
    const steps = prepareSearch(workOrders)
    const work = (idle: Pick<IdleDeadline, 'timeRemaining'>) => {
      do if (steps.next().done) return
      while (idle.timeRemaining() > 2)
      next = schedule(work)
    }
    let next = schedule(work)
    return () => cancel(next)
  }, [workOrders])
}

/** Safari has no idle callbacks; there a task of a few steps at a time does it. */
const hasIdle = 'requestIdleCallback' in globalThis

function schedule(work: (idle: Pick<IdleDeadline, 'timeRemaining'>) => void): number {
  if (hasIdle) return requestIdleCallback(work)
  return window.setTimeout(() => work({ timeRemaining: () => 0 }), 5)
}

function cancel(handle: number): void {
  if (hasIdle) cancelIdleCallback(handle)
  else clearTimeout(handle)
}
