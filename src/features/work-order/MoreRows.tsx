import { useState } from 'react'
import type { ReactNode } from 'react'
import { useT } from '../../i18n/I18n.tsx'
import './MoreRows.css'

/** How many more rows each press brings. */
const step = 100

/** A list that shows its first rows, and more at each press. */
export function MoreRows({
  first,
  children,
}: {
  readonly first: number
  readonly children: readonly ReactNode[]
}) {
  const t = useT()
  const [limit, setLimit] = useState(first)
  const hidden = children.length - limit
  return (
    <>
      <ul>{children.slice(0, limit)}</ul>
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
