import type { TreeRow } from '../../../domain/treeRow.ts'
import { Rich, useT } from '../../../i18n/I18n.tsx'
import { findHiddenMatch } from './hiddenMatch.ts'
import { Marked } from './Marked.tsx'
import { useRowSetting } from './RowSetting.ts'
import { useColumnContext } from './useColumnContext.ts'

/** Why a work order was found, where no column of its row says so: "Serial number: BX-4711". */
export function HiddenMatchNote({ row }: { readonly row: TreeRow }) {
  const { query } = useRowSetting()
  return query.trim() === '' || !row.isMatch ? null : <Note row={row} />
}

function Note({ row }: { readonly row: TreeRow }) {
  const t = useT()
  const context = useColumnContext()
  const { query, shown } = useRowSetting()
  const found = findHiddenMatch(row.branch, query, shown, context)
  if (found === null) return null
  const { column, text } = found
  return (
    <span className="cell-match ellipsis" title={text}>
      <Rich
        id="match.in"
        values={{
          column: t(column.label),
          text: (
            <bdi>
              <Marked text={text} column={column.id} />
            </bdi>
          ),
        }}
      />
    </span>
  )
}
