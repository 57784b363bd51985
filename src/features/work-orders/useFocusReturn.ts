import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import type { WorkOrderId } from '../../domain/workOrder.ts'

/** When the pane closes, the focus goes back to the row it was opened from. */
export function useFocusReturn(
  section: RefObject<HTMLElement | null>,
  openId: WorkOrderId | null,
  activate: (key: string) => void,
): void {
  const before = useRef(openId)
  useEffect(() => {
    const closed = before.current
    before.current = openId
    if (closed === null || openId !== null) return
    activate(closed)
    const frame = requestAnimationFrame(() =>
      section.current
        ?.querySelector<HTMLElement>(`[data-key="${CSS.escape(closed)}"]`)
        ?.focus({ preventScroll: true }),
    )
    return () => cancelAnimationFrame(frame)
  }, [section, openId, activate])
}
