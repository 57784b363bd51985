import { useImperativeHandle, useRef } from 'react'
import type { MouseEvent, Ref, ToggleEvent } from 'react'
import type { WorkOrder, WorkOrderId } from '../../../domain/workOrder.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { placeBeside } from '../../../ui/placeBeside.ts'
import { useMediaQuery } from '../../../ui/useMediaQuery.ts'
import { Peek } from './Peek.tsx'
import './RowPanel.css'

/** How the rows' buttons open the panel. */
export interface PanelHandle {
  readonly press: (id: WorkOrderId, event: MouseEvent<HTMLButtonElement>) => void
}

const panelWidth = 400

/**
 * One panel for all rows, in the platform's popover: beside the button pressed, on a phone a sheet
 * from below. It stands outside of the rows, which come and go while the list scrolls. Pressing the
 * same button again closes it, another row's button moves it there.
 */
export function RowPanel({
  ref,
  elementId,
  isOpen,
  onOpen,
  workOrder,
}: {
  readonly ref: Ref<PanelHandle>
  readonly elementId: string
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  /** null = none chosen yet, or no longer in the list. */
  readonly workOrder: WorkOrder | null
}) {
  const t = useT()
  const isPhone = useMediaQuery('(width < 640px)')
  const element = useRef<HTMLDivElement>(null)
  const anchor = useRef<{ id: WorkOrderId; button: HTMLButtonElement }>(null)

  useImperativeHandle(ref, () => ({
    press: (id, event) => {
      const isElsewhere = anchor.current?.id !== id
      anchor.current = { id, button: event.currentTarget }
      if (element.current?.matches(':popover-open') !== true || !isElsewhere) return
      event.preventDefault()
      place(element.current)
    },
  }))

  function place(panel: HTMLElement): void {
    panel.removeAttribute('style')
    const box = anchor.current?.button.getBoundingClientRect()
    if (box === undefined || isPhone) return
    const { innerWidth, innerHeight } = window
    const room = { width: panelWidth, windowWidth: innerWidth, windowHeight: innerHeight }
    Object.assign(panel.style, placeBeside(box, room))
  }

  function beforeToggle({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) {
    if (newState !== 'open') return
    onOpen(true)
    place(currentTarget)
  }

  function toggled({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) {
    onOpen(newState === 'open')
    if (newState !== 'open' || currentTarget.contains(document.activeElement)) return
    currentTarget.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true })
  }

  return (
    <div
      ref={element}
      id={elementId}
      popover="auto"
      role="dialog"
      aria-label={workOrder === null ? undefined : t('row.panel', workOrder)}
      className="popover row-panel"
      onBeforeToggle={beforeToggle}
      onToggle={toggled}
    >
      {isOpen && workOrder !== null && (
        <Peek
          key={workOrder.id}
          workOrder={workOrder}
          onLeave={() => element.current?.hidePopover()}
        />
      )}
    </div>
  )
}
