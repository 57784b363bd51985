import { useTable } from '@tanstack/react-table'
import type { SortingState } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { MouseEvent } from 'react'
import type { TreeRow } from '../../domain/selection.ts'
import type { SortBy, SortField } from '../../domain/sortField.ts'
import { useT } from '../../i18n/I18n.tsx'
import { columns, columnsByImportance, features, referenceWidth } from './columns.tsx'
import { columnGap, fitColumns } from './fitColumns.ts'
import { TreeHead } from './TreeHead.tsx'
import { TreeTableRow } from './TreeTableRow.tsx'
import { useElementWidth } from './useElementWidth.ts'
import { useRevealOnce } from './useRevealOnce.ts'
import { useTreeKeys } from './useTreeKeys.ts'
import './WorkOrderTree.css'

export interface WorkOrderTreeProps {
  readonly rows: readonly TreeRow[]
  readonly sort: readonly SortBy[]
  readonly onSort: (sort: readonly SortBy[]) => void
  readonly onToggle: (row: TreeRow, isExpanded: boolean) => void
  readonly onOpen: (row: TreeRow) => void
  /** Esc on a row closes the pane, if one is open. */
  readonly onClose: () => void
  /** Key of the open work order's row. */
  readonly openKey: string | null
  /** The row that has the list's one tab stop. */
  readonly activeKey: string | null
  readonly onActivate: (key: string) => void
}

/**
 * A list narrower than this, px, has two lines to a row: a tablet's, and one beside the pane on a
 * small desk, where a single line would leave the name no room.
 */
const twoLineBelow = 860
const rowHeight = 40
const twoLineRowHeight = 56
/** Left and right of the rows, px. */
const gutter = 24

/**
 * The list as a WAI-ARIA treegrid (rules.md 4.8). Only the rows near the window exist in the page; the
 * table library is handed just those and lays out their cells.
 */
export function WorkOrderTree(props: WorkOrderTreeProps) {
  const { rows, sort, onSort } = props
  const t = useT()
  const scroller = useRef<HTMLDivElement>(null)
  const width = useElementWidth(scroller)
  const isTwoLine = width < twoLineBelow
  const height = isTwoLine ? twoLineRowHeight : rowHeight
  const activeIndex = useMemo(
    () =>
      Math.max(
        0,
        rows.findIndex((row) => row.key === props.activeKey),
      ),
    [rows, props.activeKey],
  )

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 10,
    scrollPaddingStart: headHeight,
    // The row with the tab stop stays in the page, or the focus would fall out of the list.
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const first = Math.max(0, startIndex - overscan)
      const last = Math.min(count - 1, endIndex + overscan)
      const indexes = Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
      if (activeIndex < first && activeIndex < count) indexes.unshift(activeIndex)
      if (activeIndex > last && activeIndex < count) indexes.push(activeIndex)
      return indexes
    },
  })

  useEffect(() => virtualizer.measure(), [virtualizer, height])
  useRevealOnce(
    rows,
    props.openKey,
    useCallback(
      (_row, index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
      [virtualizer],
    ),
  )

  const items = virtualizer.getVirtualItems()
  const slice = items.flatMap(({ index }) => rows[index] ?? [])
  const table = useTable({
    features,
    columns,
    data: slice,
    getRowId: (row) => row.key,
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    state: {
      sorting: useMemo(() => sortingOf(sort), [sort]),
      columnVisibility: useVisibility(width, isTwoLine),
    },
    onSortingChange: (updater) => {
      const next = applyUpdater(updater, sortingOf(sort))
      onSort(next.map(({ id, desc }) => ({ field: id as SortField, descending: desc })))
    },
  })

  const visible = table.getVisibleLeafColumns()
  const template = visible.map((column) =>
    column.id === 'name' ? 'minmax(0, 1fr)' : `${column.getSize()}px`,
  )
  const keys = useTreeKeys({ ...props, activeIndex, virtualizer, scroller })

  /** Anywhere on a row opens it; links and buttons in it have their own say. */
  function openClicked({ target }: MouseEvent) {
    if (!(target instanceof Element) || target.closest('a, button') !== null) return
    if (window.getSelection()?.isCollapsed === false) return
    const key = target.closest('[role="row"]')?.getAttribute('data-key')
    const row = items.map(({ index }) => rows[index]).find((one) => one?.key === key)
    if (row === undefined) return
    if (row.branch.workOrder === null) props.onToggle(row, !row.isExpanded)
    else props.onOpen(row)
  }

  return (
    <div
      ref={scroller}
      className={`tree${isTwoLine ? ' tree--two-line' : ''}`}
      style={{ '--tree-columns': template.join(' '), '--tree-row': `${height}px` }}
      role="treegrid"
      aria-label={t('app.title')}
      aria-rowcount={rows.length + 1}
      aria-colcount={visible.length}
      tabIndex={-1}
      onClick={openClicked}
      onKeyDown={keys.onKeyDown}
    >
      <TreeHead table={table} />
      <div role="rowgroup" className="tree__body" style={{ height: virtualizer.getTotalSize() }}>
        {table.getRowModel().rows.map((tableRow, position) => {
          const item = items[position]
          return item === undefined ? null : (
            <TreeTableRow
              key={tableRow.id}
              tableRow={tableRow}
              row={tableRow.original}
              index={item.index}
              top={item.start}
              layout={template.join(' ')}
              isOpen={tableRow.id === props.openKey}
              isTabStop={item.index === activeIndex}
              onToggle={props.onToggle}
              onActivate={props.onActivate}
            />
          )
        })}
      </div>
    </div>
  )
}

const headHeight = 32

function sortingOf(sort: readonly SortBy[]): SortingState {
  return sort.map(({ field, descending }) => ({ id: field, desc: descending }))
}

function useVisibility(width: number, isTwoLine: boolean): Record<string, boolean> {
  return useMemo(() => {
    const sized = columnsByImportance.map((id) => ({
      id,
      width: columns.find((column) => column.id === id)?.size ?? 0,
    }))
    const fitting = fitColumns(
      sized,
      isTwoLine ? 0 : width - 2 * gutter - referenceWidth - columnGap,
    )
    return Object.fromEntries(sized.map(({ id }) => [id, fitting.has(id)]))
  }, [width, isTwoLine])
}

function applyUpdater(
  updater: SortingState | ((old: SortingState) => SortingState),
  current: SortingState,
): SortingState {
  return typeof updater === 'function' ? updater(current) : updater
}
