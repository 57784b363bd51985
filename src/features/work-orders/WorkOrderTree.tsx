import { useVirtualizer } from '@tanstack/react-virtual'
import {
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { MouseEvent, Ref } from 'react'
import type { SortBy } from '../../domain/sortField.ts'
import type { TreeRow } from '../../domain/treeRow.ts'
import { useT } from '../../i18n/I18n.tsx'
import type { ColumnId } from './columnId.ts'
import { tracksOf } from './columns/tracksOf.ts'
import { RowSettingProvider } from './columns/RowSetting.ts'
import type { ColumnLayout } from './columns/useColumnLayout.ts'
import { useColumnTable } from './columns/useColumnTable.ts'
import { useColumnResize } from './columns/useColumnResize.ts'
import { TreeHead } from './TreeHead.tsx'
import { TreeTableRow } from './TreeTableRow.tsx'
import { useRevealOnce } from './useRevealOnce.ts'
import { useTreeKeys } from './useTreeKeys.ts'
import type { RowControl } from './useTreeKeys.ts'
import './WorkOrderTree.css'

export interface WorkOrderTreeProps {
  readonly rows: readonly TreeRow[]
  readonly columns: ColumnLayout
  /** What matches it is marked; '' = nothing is. */
  readonly query: string
  /** Each row says why its work order needs attention. */
  readonly showsConcern: boolean
  /** What the rows are sorted by, first what counts most. */
  readonly sort: readonly SortBy[]
  /** `[]` = back to the usual sort. */
  readonly onSort: (sort: readonly SortBy[]) => void
  readonly onToggle: (row: TreeRow, isExpanded: boolean) => void
  readonly onOpen: (row: TreeRow) => void
  /** Key of the open work order's row. */
  readonly openKey: string | null
  /** The row that has the list's one tab stop. */
  readonly activeKey: string | null
  readonly onActivate: (key: string) => void
  /** Is given the rows, for keys pressed elsewhere on the page. */
  readonly control: Ref<RowControl>
}

const rowHeights = { comfortable: 40, compact: 36 }
const twoLineRowHeight = 56
const headHeight = 32

/**
 * The list as a WAI-ARIA treegrid (rules.md 4.8). Only the rows near the window exist in the page; the
 * table library is handed just those and lays out their cells.
 */
export function WorkOrderTree(props: WorkOrderTreeProps) {
  const { rows, query } = props
  const { shown, isTwoLine, settings } = props.columns
  const t = useT()
  const scroller = useRef<HTMLDivElement>(null)
  const height = isTwoLine ? twoLineRowHeight : rowHeights[settings.density]
  const { activeKey } = props
  const activeIndex = useMemo(
    () =>
      activeKey === null
        ? 0
        : Math.max(
            0,
            rows.findIndex((row) => row.key === activeKey),
          ),
    [rows, activeKey],
  )

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    // No `getItemKey`: every row is as high as the next, and each new one would be asked of all rows.
    estimateSize: () => height,
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
  const resize = useColumnResize(props.columns)
  const [said, setSaid] = useState('')
  const hint = useId()
  const table = useColumnTable(
    { sort: props.sort, onSort: props.onSort, shown },
    resize.widths,
    items.flatMap(({ index }) => rows[index] ?? []),
  )
  const visible = table.getAllLeafColumns()
  const { template, width } = tracksOf(
    visible.map((column) => ({
      id: column.id as ColumnId,
      width: column.getSize(),
    })),
    resize.widths,
  )
  const leaders = shown[0] === 'reference' && shown[1] === 'name'
  const showsConcern = props.showsConcern && !shown.includes('concern')
  const rowSetting = useMemo(() => ({ query, shown, showsConcern }), [query, shown, showsConcern])
  const keys = useTreeKeys({ ...props, activeIndex, virtualizer, scroller })
  useImperativeHandle(props.control, () => keys)

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
    <>
      <div
        ref={scroller}
        className={[
          'tree',
          isTwoLine ? 'tree--two-line' : 'tree--one-line',
          settings.pinsFirst && 'tree--pinned',
          leaders && 'tree--led',
        ]
          .filter(Boolean)
          .join(' ')}
        style={{
          '--tree-columns': template,
          '--tree-width': isTwoLine ? '0px' : `${width}px`,
          '--tree-row': `${height}px`,
        }}
        role="treegrid"
        aria-label={t('app.title')}
        aria-rowcount={rows.length + 1}
        aria-colcount={visible.length}
        tabIndex={-1}
        onClick={openClicked}
        onKeyDown={keys.onKeyDown}
      >
        <TreeHead
          table={table}
          columns={props.columns}
          resize={resize}
          onSay={setSaid}
          hint={hint}
        />
        <div role="rowgroup" className="tree__body" style={{ height: virtualizer.getTotalSize() }}>
          <RowSettingProvider value={rowSetting}>
            {table.getRowModel().rows.map((tableRow, position) => {
              const item = items[position]
              return item === undefined ? null : (
                <TreeTableRow
                  key={tableRow.id}
                  tableRow={tableRow}
                  row={tableRow.original}
                  index={item.index}
                  top={item.start}
                  shown={shown}
                  isOpen={tableRow.id === props.openKey}
                  isTabStop={item.index === activeIndex}
                  onToggle={props.onToggle}
                  onActivate={props.onActivate}
                />
              )
            })}
          </RowSettingProvider>
        </div>
      </div>
      <span id={hint} hidden>
        {t('columns.head.hint')}
      </span>
      <span role="status" className="spoken">
        {said}
      </span>
    </>
  )
}
