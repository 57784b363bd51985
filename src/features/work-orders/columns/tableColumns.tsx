import {
  columnSizingFeature,
  createColumnHelper,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import type { ComponentType } from 'react'
import type { TreeRow } from '../../../domain/treeRow.ts'
import type { ColumnId } from '../columnId.ts'
import { catalogue } from './catalogue.ts'
import type { Column } from './catalogue.ts'
import { leastWidth, mostWidth } from './columnSettings.ts'
import { ConcernCell } from './ConcernCell.tsx'
import { ClocksCell, DeadlineCell } from './DeadlineCell.tsx'
import { NameCell, ReferenceCell } from './NameCell.tsx'
import type { CellProps } from './NameCell.tsx'
import { StageCell, StatusCell } from './StatusCell.tsx'
import { CreatedCell, ValueCell, VisitCell } from './ValueCell.tsx'

/**
 * What the table library keeps for us: the columns, their sizes and the state of sorting. The rows and
 * their order come from the domain, sorted and filtered, and the columns are just those shown, so
 * none of its row models is registered, nor its visibility or order.
 */
export const features = tableFeatures({
  columnSizingFeature,
  rowSortingFeature,
  columnMeta: metaHelper<Pick<Column, 'id' | 'label'>>(),
})

const helper = createColumnHelper<typeof features, TreeRow>()

/** The columns whose cells show more than their value. */
const cells: Partial<Readonly<Record<ColumnId, ComponentType<CellProps>>>> = {
  reference: ReferenceCell,
  name: NameCell,
  status: StatusCell,
  stage: StageCell,
  deadline: DeadlineCell,
  clocks: ClocksCell,
  concern: ConcernCell,
  visit: VisitCell,
  created: CreatedCell,
}

/** Sorted by these, the newest is what people look for. */
const latestFirst: ReadonlySet<ColumnId> = new Set(['created', 'closed', 'modified'])

function define({ id, label, width, sort }: Column) {
  const Cell = cells[id]
  return helper.accessor((row) => row.key, {
    id,
    size: width,
    minSize: leastWidth,
    maxSize: mostWidth,
    meta: { id, label },
    enableSorting: sort !== null,
    sortDescFirst: latestFirst.has(id),
    cell: ({ row }) =>
      Cell === undefined ? <ValueCell row={row.original} id={id} /> : <Cell row={row.original} />,
  })
}

const defined = new Map([...catalogue.values()].map((column) => [column.id, define(column)]))

/** The library's columns for those shown, left to right. */
export function tableColumnsFor(shown: readonly ColumnId[]) {
  return helper.columns(shown.flatMap((id) => defined.get(id) ?? []))
}

/** Whether a column's first sort is downwards. */
export function sortsLatestFirst(id: string): boolean {
  return latestFirst.has(id as ColumnId)
}
