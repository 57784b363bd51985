import { useState } from 'react'
import type { ReactNode } from 'react'
import { useT } from '../../i18n/I18n.tsx'
import './MoreRows.css'

/** How many more rows each press brings. */
const step = 100

/** A list that shows its first rows, and more at each press; only those shown are made. */
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
  const hidden = items.length - limit
  return (
    <>
      <ul>{items.slice(0, limit).map(renderRow)}</ul>
      {hidden > 0 && (
        <button
          className="button button--quiet more-rows"
          onClick={() => setLimit(limit + step)}
          type="button"
        >
          {t('pane.group.more', { count: Math.min(hidden, step) })}
        </button>
      )}
    </>
  )
}
