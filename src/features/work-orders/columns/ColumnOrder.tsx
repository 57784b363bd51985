import { GripVertical } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { useT } from '../../../i18n/I18n.tsx'
import type { ColumnId } from '../columnId.ts'
import { columnOf } from './catalogue.ts'
import { moveItem } from './moveItem.ts'
import type { ColumnLayout } from './useColumnLayout.ts'

/** The columns shown, in their order, each to be dragged, or moved with the arrow keys. */
export function ColumnOrder({ columns: { shown, choose } }: { readonly columns: ColumnLayout }) {
  const t = useT()
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const [dragged, setDragged] = useState<ColumnId | null>(null)
  const [said, setSaid] = useState('')

  function move(column: ColumnId, to: number) {
    const from = shown.indexOf(column)
    const place = Math.min(shown.length - 1, Math.max(0, to))
    if (from < 0 || place === from) return
    choose(moveItem(shown, from, place))
    setSaid(
      t('columns.moved', {
        column: t(columnOf(column).label),
        place: place + 1,
        total: shown.length,
      }),
    )
  }

  function onKeyDown(event: KeyboardEvent, column: ColumnId) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    move(column, shown.indexOf(column) + step)
  }

  function onPointerMove({ clientY }: PointerEvent) {
    if (dragged === null) return
    const items = [...(list.current?.children ?? [])]
    const over = items.findIndex((item) => clientY < item.getBoundingClientRect().bottom)
    move(dragged, over < 0 ? items.length - 1 : over)
  }

  return (
    <div>
      <p id={id} className="column-menu__head">
        {t('columns.order')}
      </p>
      <p id={`${id}hint`} className="column-menu__hint">
        {t('columns.order.hint')}
      </p>
      <ul ref={list} className="column-order" aria-labelledby={id}>
        {shown.map((column) => {
          const label = t(columnOf(column).label)
          return (
            <li key={column}>
              <button
                type="button"
                className={`column-order__item${column === dragged ? ' column-order__item--held' : ''}`}
                aria-label={t('columns.move', { column: label })}
                aria-describedby={`${id}hint`}
                onKeyDown={(event) => onKeyDown(event, column)}
                onPointerDown={({ currentTarget, pointerId, button }) => {
                  if (button !== 0) return
                  currentTarget.setPointerCapture(pointerId)
                  setDragged(column)
                }}
                onPointerMove={onPointerMove}
                onPointerUp={() => setDragged(null)}
                onPointerCancel={() => setDragged(null)}
              >
                <GripVertical aria-hidden="true" size={14} />
                <span className="ellipsis">{label}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <span role="status" className="spoken">
        {said}
      </span>
    </div>
  )
}
