import { useState } from 'react'
import type { PointerEvent } from 'react'
import type { ColumnId } from '../columnId.ts'
import { clampWidth } from './columnSettings.ts'
import type { ColumnSettings } from './columnSettings.ts'
import type { ColumnLayout } from './useColumnLayout.ts'

/** For the edge of a column's head. */
export interface EdgeHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: () => void
  readonly onPointerCancel: () => void
  /** Back to the usual width. */
  readonly onDoubleClick: () => void
}

export interface ColumnResize {
  /** As they are now, px; while an edge is dragged, with that column's. */
  readonly widths: ColumnSettings['widths']
  /** The column whose edge is held. */
  readonly held: ColumnId | null
  readonly edgeOf: (id: ColumnId) => EdgeHandlers
}

/**
 * Makes columns wider by dragging the edge of their heads, with any pointer. The library's own handler
 * begins at the width it knows of, which is not the name's, for that takes what is left.
 */
export function useColumnResize({ settings, set }: ColumnLayout): ColumnResize {
  const { widths } = settings
  const [drag, setDrag] = useState<Drag | null>(null)
  // A press that moves nothing changes nothing.
  const moved = drag === null || drag.width === drag.startWidth ? null : drag

  function edgeOf(id: ColumnId): EdgeHandlers {
    return {
      onPointerDown: ({ button, clientX, currentTarget, pointerId }) => {
        const head = currentTarget.parentElement
        if (button !== 0 || head === null) return
        currentTarget.setPointerCapture(pointerId)
        const width = trackWidth(head)
        setDrag({ id, startX: clientX, startWidth: width, width })
      },
      onPointerMove: ({ clientX }) => {
        if (drag === null) return
        setDrag({ ...drag, width: clampWidth(drag.startWidth + clientX - drag.startX) })
      },
      onPointerUp: () => {
        if (moved !== null) set({ widths: new Map(widths).set(id, moved.width) })
        setDrag(null)
      },
      onPointerCancel: () => setDrag(null),
      onDoubleClick: () => {
        const others = new Map(widths)
        others.delete(id)
        set({ widths: others })
      },
    }
  }

  return {
    widths: moved === null ? widths : new Map(widths).set(moved.id, moved.width),
    held: drag?.id ?? null,
    edgeOf,
  }
}

interface Drag {
  readonly id: ColumnId
  readonly startX: number
  readonly startWidth: number
  readonly width: number
}

/** Width of a head's own track, px: the first head reaches out of it to the edge of the list. */
export function trackWidth(head: Element): number {
  const { marginLeft } = getComputedStyle(head)
  return Math.round(head.getBoundingClientRect().width + Number.parseFloat(marginLeft))
}
