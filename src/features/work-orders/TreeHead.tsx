import type { ReactTable } from '@tanstack/react-table'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { TreeRow } from '../../domain/selection.ts'
import { useT } from '../../i18n/I18n.tsx'
import type { features } from './columns.tsx'

/** The head row: every column's name is the button that sorts by it. */
export function TreeHead({ table }: { readonly table: ReactTable<typeof features, TreeRow> }) {
  const t = useT()
  return (
    <div role="rowgroup" className="tree__head">
      {table.getHeaderGroups().map((group) => (
        <div key={group.id} role="row" aria-rowindex={1} className="tree__head-row">
          {group.headers.map(({ id, column }, index) => {
            const label = column.columnDef.meta?.label
            const sorted = column.getIsSorted()
            return (
              <div
                key={id}
                role="columnheader"
                aria-colindex={index + 1}
                aria-sort={
                  sorted === false ? 'none' : sorted === 'asc' ? 'ascending' : 'descending'
                }
                className={`tree__head-cell tree__head-cell--${column.id}`}
              >
                <button
                  type="button"
                  className="tree__sort"
                  onClick={column.getToggleSortingHandler()}
                >
                  <span className="ellipsis">{label && t(label)}</span>
                  {sorted === 'asc' && <ArrowUp aria-hidden="true" size={14} />}
                  {sorted === 'desc' && <ArrowDown aria-hidden="true" size={14} />}
                </button>
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
