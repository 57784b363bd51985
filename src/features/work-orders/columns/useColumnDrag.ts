import { useRef, useState } from 'react'
import type { MouseEvent, PointerEvent } from 'react'
import { moveItem } from './moveItem.ts'
import type { ColumnLayout } from './useColumnLayout.ts'

/** Where a dragged column would go, seen from another; null = not there. */
export type DropMark = 'drop-before' | 'drop-after' | 'dragged' | null

/** A press that moves less far, px, is a press. */
const threshold = 6

interface Drag {
  readonly from: number
  readonly startX: number
  /** The column it is over; null = it has not moved far enough yet. */
  readonly to: number | null
}

interface ColumnDrag {
  /** For the head row. */
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerUp: () => void
    readonly onPointerCancel: () => void
    readonly onClickCapture: (event: MouseEvent) => void
  }
  readonly markAt: (index: number) => DropMark
}

/**
 * Moves a column by dragging its head, with mouse or pen; a finger moves the list, and the menu of
 * columns is for it.
 */
export function useColumnDrag({ shown, choose, isTwoLine }: ColumnLayout): ColumnDrag {
  const [drag, setDrag] = useState<Drag | null>(null)
  /** A drag ends in a click, which is not meant. */
  const swallowsClick = useRef(false)

  function onPointerDown({ target, button, pointerType, clientX }: PointerEvent<HTMLElement>) {
    swallowsClick.current = false
    if (isTwoLine || button !== 0 || pointerType === 'touch') return
    if (!(target instanceof Element)) return
    const id = target.closest('button')?.dataset['column']
    const from = shown.findIndex((one) => one === id)
    if (from >= 0) setDrag({ from, startX: clientX, to: null })
  }

  function onPointerMove({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>) {
    if (drag === null) return
    if (drag.to === null) {
      if (Math.abs(clientX - drag.startX) < threshold) return
      currentTarget.setPointerCapture(pointerId)
      swallowsClick.current = true
    }
    const to = columnUnder(currentTarget, clientX)
    if (to !== drag.to) setDrag({ ...drag, to })
  }

  function onPointerUp() {
    if (drag !== null && drag.to !== null && drag.to !== drag.from) {
      choose(moveItem(shown, drag.from, drag.to))
    }
    setDrag(null)
  }

  return {
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel: () => setDrag(null),
      onClickCapture: (event) => {
        if (!swallowsClick.current) return
        swallowsClick.current = false
        event.stopPropagation()
      },
    },
    markAt: (index) => {
      if (drag === null || drag.to === null) return null
      if (index === drag.from) return 'dragged'
      if (index !== drag.to) return null
      return drag.to < drag.from ? 'drop-before' : 'drop-after'
    },
  }
}

/** The head a pointer at `x` is over, or the nearest. */
function columnUnder(row: HTMLElement, x: number): number {
  const heads = [...row.querySelectorAll('[role="columnheader"]')]
  const index = heads.findIndex((head) => x < head.getBoundingClientRect().right)
  return index < 0 ? heads.length - 1 : index
}
