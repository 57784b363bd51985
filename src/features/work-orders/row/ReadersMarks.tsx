import { useCallback, useId, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useKept } from '../../../api/useKept.ts'
import { findWorkOrder } from '../../../api/workOrderList.ts'
import type { WorkOrderList } from '../../../api/workOrderList.ts'
import type { WorkOrderId } from '../../../domain/workOrder.ts'
import { InBarSlot } from '../../../ui/BarSlot.tsx'
import { MarksProvider } from '../filters/marks.ts'
import { ChangesMenu } from '../seen/ChangesMenu.tsx'
import { useSeen } from '../seen/useSeen.ts'
import type { RowMarks } from './RowMarks.ts'
import { RowMarksProvider } from './RowMarks.ts'
import { RowPanel } from './RowPanel.tsx'
import type { PanelHandle } from './RowPanel.tsx'
import { stars, toggleStar } from './stars.ts'

/**
 * Gives the list below it what the reader marked and what they have not seen yet, says in the top bar
 * how much changed, and holds the panel that tells more about a row.
 */
export function ReadersMarks({
  list,
  openId,
  children,
}: {
  readonly list: WorkOrderList | null
  /** The work order whose pane is open. */
  readonly openId: WorkOrderId | null
  readonly children: ReactNode
}) {
  const [starred, changeStars] = useKept(stars)
  const { changes, since, markSeen, markAllSeen } = useSeen(list, openId)
  const changed = useMemo(() => new Set(changes.keys()), [changes])
  const elementId = useId()
  const panel = useRef<PanelHandle>(null)
  const [panelId, setPanelId] = useState<WorkOrderId | null>(null)
  const [isPanelOpen, setPanelOpen] = useState(false)
  const panelOpenId = isPanelOpen ? panelId : null

  const toggle = useCallback(
    (id: WorkOrderId) => changeStars((before) => toggleStar(before, id)),
    [changeStars],
  )
  const press = useCallback<RowMarks['panel']['press']>((id, event) => {
    setPanelId(id)
    panel.current?.press(id, event)
  }, [])
  const marks = useMemo<RowMarks>(
    () => ({
      starred,
      toggleStar: toggle,
      changes,
      since,
      markSeen,
      markAllSeen,
      panel: { elementId, openId: panelOpenId, press },
    }),
    [starred, toggle, changes, since, markSeen, markAllSeen, elementId, panelOpenId, press],
  )

  return (
    <MarksProvider value={useMemo(() => ({ starred, changed }), [starred, changed])}>
      <RowMarksProvider value={marks}>
        {list !== null && changes.size > 0 && since !== null && (
          <InBarSlot>
            <ChangesMenu list={list} changes={changes} since={since} onMarkAll={markAllSeen} />
          </InBarSlot>
        )}
        {children}
        <RowPanel
          ref={panel}
          elementId={elementId}
          isOpen={isPanelOpen}
          onOpen={setPanelOpen}
          workOrder={list === null || panelId === null ? null : findWorkOrder(list, panelId)}
        />
      </RowMarksProvider>
    </MarksProvider>
  )
}
