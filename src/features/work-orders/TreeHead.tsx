import type { Header, ReactTable } from '@tanstack/react-table'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { TreeRow } from '../../domain/treeRow.ts'
import { useT } from '../../i18n/I18n.tsx'
import type { ColumnId } from './columnId.ts'
import type { features } from './columns/tableColumns.tsx'
import { useColumnDrag } from './columns/useColumnDrag.ts'
import type { DropMark } from './columns/useColumnDrag.ts'
import type { ColumnLayout } from './columns/useColumnLayout.ts'
import type { ColumnResize, EdgeHandlers } from './columns/useColumnResize.ts'
import { useHeadKeys } from './columns/useHeadKeys.ts'

/**
 * The head row. A column's name is the button that sorts by it, with Shift after those before; dragged
 * aside it moves the column, and its edge makes it wider. By keyboard the row is one tab stop, see
 * `useHeadKeys`.
 */
export function TreeHead({
  table,
  columns,
  resize,
  onSay,
  hint,
}: {
  readonly table: ReactTable<typeof features, TreeRow>
  readonly columns: ColumnLayout
  readonly resize: ColumnResize
  /** Tells assistive technology what a key came to. */
  readonly onSay: (words: string) => void
  /** Id of what describes the keys. */
  readonly hint: string
}) {
  const keys = useHeadKeys(columns, onSay)
  const drag = useColumnDrag(columns)
  const headers = table.getHeaderGroups()[0]?.headers ?? []
  return (
    <div role="rowgroup" className="tree__head">
      <div
        role="row"
        aria-rowindex={1}
        className="tree__head-row"
        onKeyDown={keys.onKeyDown}
        {...drag.handlers}
      >
        {headers.map((header, index) => (
          <HeadCell
            key={header.id}
            header={header}
            index={index}
            edge={columns.isTwoLine ? null : resize.edgeOf(header.column.id as ColumnId)}
            isHeld={header.column.id === resize.held}
            mark={drag.markAt(index)}
            isTabStop={index === keys.stop}
            onFocus={() => keys.setStop(index)}
            hint={hint}
            sortCount={table.state.sorting.length}
          />
        ))}
      </div>
    </div>
  )
}

function HeadCell({
  header,
  index,
  edge,
  isHeld,
  mark,
  isTabStop,
  onFocus,
  hint,
  sortCount,
}: {
  readonly header: Header<typeof features, TreeRow>
  readonly index: number
  /** null = its width is not the reader's to choose here. */
  readonly edge: EdgeHandlers | null
  readonly isHeld: boolean
  readonly mark: DropMark
  readonly isTabStop: boolean
  readonly onFocus: () => void
  readonly hint: string
  readonly sortCount: number
}) {
  const t = useT()
  const { column } = header
  const label = column.columnDef.meta?.label
  const sorted = column.getIsSorted()
  const words = label === undefined ? '' : t(label)
  return (
    <div
      role="columnheader"
      aria-colindex={index + 1}
      aria-sort={sorted === false ? 'none' : sorted === 'asc' ? 'ascending' : 'descending'}
      data-column={column.id}
      className={[
        `tree__head-cell tree__head-cell--${column.id}`,
        index === 0 && 'tree__head-cell--first',
        mark !== null && `tree__head-cell--${mark}`,
      ]
        .filter(Boolean)
        .join(' ')}
    >
      <button
        type="button"
        className="tree__sort"
        data-column={column.id}
        tabIndex={isTabStop ? 0 : -1}
        aria-describedby={hint}
        aria-disabled={column.getCanSort() ? undefined : true}
        title={words}
        onFocus={onFocus}
        onClick={column.getToggleSortingHandler()}
      >
        <span className="ellipsis">{words}</span>
        {sorted === 'asc' && <ArrowUp aria-hidden="true" size={14} />}
        {sorted === 'desc' && <ArrowDown aria-hidden="true" size={14} />}
        {sorted !== false && sortCount > 1 && (
          <span className="tree__sort-place">{column.getSortIndex() + 1}</span>
        )}
      </button>
      {edge !== null && (
        // By keyboard the arrows on the button do it; the edge is for pointers.
        <span
          aria-hidden="true"
          className={`tree__edge${isHeld ? ' tree__edge--held' : ''}`}
          {...edge}
        />
      )}
    </div>
  )
}
