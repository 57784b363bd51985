import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useT } from '../../i18n/I18n.tsx'
import './MoreRows.css'

/** How many more rows each press brings. */
const step = 100

/**
 * A list that shows its first rows, and more at each press; only those shown are made. The focus goes
 * on to the first row that came, for the button may be gone.
 */
export function MoreRows<Item>({
  first,
  items,
  renderRow,
}: {
  readonly first: number
  readonly items: readonly Item[]
  /** A list item with a key. */
  readonly renderRow: (item: Item, index: number) => ReactNode
}) {
  const t = useT()
  const [limit, setLimit] = useState(first)
  const list = useRef<HTMLUListElement>(null)
  const hidden = items.length - limit

  function showMore() {
    flushSync(() => setLimit(limit + step))
    const row = list.current?.children[limit]
    if (!(row instanceof HTMLElement)) return
    const target = row.querySelector<HTMLElement>('a, button') ?? row
    if (target === row) row.tabIndex = -1
    target.focus()
  }

  return (
    <>
      <ul ref={list}>{items.slice(0, limit).map(renderRow)}</ul>
      {hidden > 0 && (
        <button className="button button--quiet more-rows" onClick={showMore} type="button">
          {t('pane.group.more', { count: Math.min(hidden, step) })}
        </button>
      )}
    </>
  )
}
