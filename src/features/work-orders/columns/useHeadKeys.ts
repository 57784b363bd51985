import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useT } from '../../../i18n/I18n.tsx'
import type { ColumnId } from '../columnId.ts'
import { columnOf } from './catalogue.ts'
import { clampWidth } from './columnSettings.ts'
import { moveItem } from './moveItem.ts'
import type { ColumnLayout } from './useColumnLayout.ts'
import { trackWidth } from './useColumnResize.ts'

/** By how much one press makes a column wider, px. */
const stepPx = 16

interface HeadKeys {
  /** The column whose button has the head row's one tab stop. */
  readonly stop: number
  readonly setStop: (index: number) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/**
 * The keys of the head row: Left and Right, Home and End go from column to column; with Shift Left and
 * Right make the column narrower or wider, with Ctrl they move it. `say` tells what that came to.
 */
export function useHeadKeys(
  { shown, isTwoLine, settings, set, choose }: ColumnLayout,
  say: (words: string) => void,
): HeadKeys {
  const t = useT()
  const [stop, setStop] = useState(0)
  const current = Math.min(stop, shown.length - 1)

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const { target, key, currentTarget } = event
    if (!(target instanceof HTMLElement) || event.altKey || event.metaKey) return
    const index = shown.findIndex((id) => id === target.dataset['column'])
    const id = shown[index]
    if (id === undefined) return
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0

    if (event.shiftKey && step !== 0 && !isTwoLine) resize(id, step * stepPx, currentTarget)
    else if (event.ctrlKey && step !== 0 && !isTwoLine) move(index, index + step)
    else if (!event.shiftKey && !event.ctrlKey && step !== 0) focus(currentTarget, index + step)
    else if (key === 'Home') focus(currentTarget, 0)
    else if (key === 'End') focus(currentTarget, shown.length - 1)
    else return
    event.preventDefault()
  }

  function focus(row: HTMLElement, index: number) {
    const id = shown[Math.min(shown.length - 1, Math.max(0, index))]
    row.querySelector<HTMLElement>(`button[data-column="${id}"]`)?.focus()
  }

  function resize(id: ColumnId, byPx: number, row: HTMLElement) {
    const cell = row.querySelector(`[role="columnheader"][data-column="${id}"]`)
    const width = clampWidth(
      (settings.widths.get(id) ?? (cell === null ? 0 : trackWidth(cell))) + byPx,
    )
    set({ widths: new Map(settings.widths).set(id, width) })
    say(t('columns.resized', { column: t(columnOf(id).label), width }))
  }

  function move(from: number, to: number) {
    const id = shown[from]
    if (id === undefined || to < 0 || to >= shown.length) return
    choose(moveItem(shown, from, to))
    setStop(to)
    say(
      t('columns.moved', {
        column: t(columnOf(id).label),
        place: to + 1,
        total: shown.length,
      }),
    )
  }

  return { stop: current, setStop, onKeyDown }
}
