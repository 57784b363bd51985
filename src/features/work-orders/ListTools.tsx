import {
  ArrowDown,
  ArrowUp,
  ChevronsDownUp,
  ChevronsUpDown,
  Keyboard,
  RotateCw,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { SortBy, SortField } from '../../domain/sortField.ts'
import type { WorkOrder, WorkOrderId } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import { catalogue } from './columns/catalogue.ts'
import { ColumnMenu } from './columns/ColumnMenu.tsx'
import { LayoutPicker } from './columns/LayoutPicker.tsx'
import { sortsLatestFirst } from './columns/tableColumns.tsx'
import type { ColumnLayout } from './columns/useColumnLayout.ts'
import { ExportMenu } from './export/ExportMenu.tsx'
import type { ExportAs } from './export/useExports.ts'
import { SearchField } from './search/SearchField.tsx'
import type { View } from './view.ts'
import './ListTools.css'

/** The row of controls above the list. On a phone, where there is no head row, sorting is here too. */
export function ListTools({
  query,
  onQuery,
  workOrders,
  onOpen,
  sort,
  onSort,
  layout,
  onLayout,
  columns,
  onExpandAll,
  hasGroups,
  onRefresh,
  isRefreshing,
  matchCount,
  onExport,
  onPalette,
  isPhone,
  filters,
}: {
  readonly query: string
  readonly onQuery: (query: string) => void
  /** What can be searched. */
  readonly workOrders: readonly WorkOrder[]
  readonly onOpen: (id: WorkOrderId) => void
  readonly sort: readonly SortBy[]
  readonly onSort: (sort: readonly SortBy[]) => void
  readonly layout: View['layout']
  readonly onLayout: (layout: View['layout']) => void
  readonly columns: ColumnLayout
  readonly onExpandAll: (isExpanded: boolean) => void
  readonly hasGroups: boolean
  readonly onRefresh: () => void
  readonly isRefreshing: boolean
  /** Work orders the list shows; null = it is not there yet. */
  readonly matchCount: number | null
  readonly onExport: (as: ExportAs) => void
  readonly onPalette: () => void
  readonly isPhone: boolean
  /** The filters, once there is something to filter. */
  readonly filters: ReactNode
}) {
  const t = useT()
  return (
    <div className="list-tools">
      <SearchField query={query} onQuery={onQuery} workOrders={workOrders} onOpen={onOpen} />
      {filters}
      {isPhone && sort[0] !== undefined && (
        <SortPicker sort={sort[0]} onSort={(chosen) => onSort([chosen])} />
      )}
      <span className="list-tools__spring" />
      <LayoutPicker layout={layout} onLayout={onLayout} />
      <span className="list-tools__buttons">
        {!isPhone && <ColumnMenu columns={columns} />}
        {hasGroups && (
          <>
            <button
              type="button"
              className="button button--icon button--quiet"
              title={t('list.expandAll')}
              aria-label={t('list.expandAll')}
              onClick={() => onExpandAll(true)}
            >
              <ChevronsUpDown aria-hidden="true" size={16} />
            </button>
            <button
              type="button"
              className="button button--icon button--quiet"
              title={t('list.collapseAll')}
              aria-label={t('list.collapseAll')}
              onClick={() => onExpandAll(false)}
            >
              <ChevronsDownUp aria-hidden="true" size={16} />
            </button>
          </>
        )}
        <button
          type="button"
          className="button button--icon button--quiet"
          title={t('list.refresh')}
          aria-label={t('list.refresh')}
          aria-busy={isRefreshing}
          onClick={onRefresh}
        >
          <RotateCw aria-hidden="true" size={16} />
        </button>
        {matchCount !== null && <ExportMenu count={matchCount} onExport={onExport} />}
        <button
          type="button"
          className="button button--icon button--quiet"
          title={t('keys.palette')}
          aria-label={t('keys.palette')}
          aria-haspopup="dialog"
          aria-keyshortcuts="Control+K"
          onClick={onPalette}
        >
          <Keyboard aria-hidden="true" size={16} />
        </button>
      </span>
    </div>
  )
}

/** The head row's sorting as a picker and a direction. */
function SortPicker({
  sort,
  onSort,
}: {
  readonly sort: SortBy
  readonly onSort: (sort: SortBy) => void
}) {
  const t = useT()
  const Arrow = sort.descending ? ArrowDown : ArrowUp
  return (
    <span className="sort-picker">
      <select
        className="sort-picker__field"
        aria-label={t('list.sort.by')}
        value={sort.field}
        onChange={(event) => {
          const field = event.currentTarget.value as SortField
          onSort({ field, descending: sortsLatestFirst(field) })
        }}
      >
        {sortable.map(({ id, label }) => (
          <option key={id} value={id}>
            {t(label)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button button--icon"
        aria-label={t(sort.descending ? 'list.sort.descending' : 'list.sort.ascending')}
        onClick={() => onSort({ ...sort, descending: !sort.descending })}
      >
        <Arrow aria-hidden="true" size={16} />
      </button>
    </span>
  )
}

/** What a list can be sorted by, in the order of the menu of columns. */
const sortable = [...catalogue.values()].filter(({ sort }) => sort !== null)
