import { useMemo } from 'react'
import { useKept } from '../api/useKept.ts'
import type { WorkOrderId } from '../domain/workOrder.ts'
import type { PaneStar } from '../features/work-order/PaneBar.tsx'
import { stars, toggleStar } from '../features/work-orders/row/stars.ts'

/** The reader's star on the open work order: the same as on its row. */
export function useStar(openId: WorkOrderId | null): PaneStar {
  const [starred, changeStars] = useKept(stars)
  return useMemo(
    () => ({
      isSet: openId !== null && starred.has(openId),
      toggle: () => {
        if (openId !== null) changeStars((before) => toggleStar(before, openId))
      },
    }),
    [openId, starred, changeStars],
  )
}
