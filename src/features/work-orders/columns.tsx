import {
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import type { TreeRow } from '../../domain/selection.ts'
import type { SortField } from '../../domain/sortField.ts'
import type { MessageId } from '../../i18n/catalog.ts'
import {
  ClocksCell,
  CreatedCell,
  DeadlineCell,
  NamedCell,
  NameCell,
  PlaceCell,
  ReferenceCell,
  SiteCell,
  StatusCell,
  VisitCell,
} from './cells.tsx'

interface ColumnMeta {
  readonly label: MessageId & `column.${string}`
}

/**
 * What the table library keeps for us: the columns, their sizes, which are shown, and the state of
 * sorting. The rows and their order come from the domain, sorted and filtered, so none of its row
 * models is registered.
 */
export const features = tableFeatures({
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  columnMeta: metaHelper<ColumnMeta>(),
})

const helper = createColumnHelper<typeof features, TreeRow>()

function column(
  id: SortField,
  label: ColumnMeta['label'],
  size: number,
  cell: (row: TreeRow) => React.ReactNode,
  sortDescFirst = false,
) {
  return helper.accessor((row) => row.key, {
    id,
    size,
    meta: { label },
    enableSorting: true,
    sortDescFirst,
    cell: ({ row }) => cell(row.original),
  })
}

/** The reference with the toggle before it, px; a row's indent comes on top. */
export const referenceWidth = 92

/** Every column, left to right. The name has no width of its own: it takes what is left. */
export const columns = helper.columns([
  column('reference', 'column.reference', referenceWidth, (row) => <ReferenceCell row={row} />),
  column('name', 'column.name', 0, (row) => <NameCell row={row} />),
  column('site', 'column.site', 172, (row) => <SiteCell row={row} />),
  column('place', 'column.place', 92, (row) => <PlaceCell row={row} />),
  column('status', 'column.status', 208, (row) => <StatusCell row={row} />),
  column('type', 'column.type', 96, (row) => (
    <NamedCell name={row.branch.workOrder?.type?.name ?? null} />
  )),
  column('priority', 'column.priority', 72, (row) => (
    <NamedCell name={row.branch.workOrder?.priority?.name ?? null} />
  )),
  column('deadline', 'column.deadline', 276, (row) => <DeadlineCell row={row} />),
  column('clocks', 'column.clocks', 56, (row) => <ClocksCell row={row} />),
  column('visit', 'column.visit', 172, (row) => <VisitCell row={row} />),
  column('created', 'column.created', 84, (row) => <CreatedCell row={row} />, true),
])

/** The columns after the name, most important first: the last are the first to go (brief 2). */
export const columnsByImportance: readonly SortField[] = [
  'deadline',
  'status',
  'site',
  'visit',
  'clocks',
  'place',
  'priority',
  'type',
  'created',
]
