import { useTable } from '@tanstack/react-table'
import type { SortingState, Updater } from '@tanstack/react-table'
import { useMemo } from 'react'
import type { SortBy, SortField } from '../../../domain/sortField.ts'
import type { TreeRow } from '../../../domain/treeRow.ts'
import type { ColumnId } from '../columnId.ts'
import { features, tableColumnsFor } from './tableColumns.tsx'

interface TableSetting {
  /** First what counts most. */
  readonly sort: readonly SortBy[]
  /** `[]` = back to the usual sort. */
  readonly onSort: (sort: readonly SortBy[]) => void
  /** The columns, left to right. */
  readonly shown: readonly ColumnId[]
}

/** The library's table over the rows in the page: sorting and widths as the reader has them. */
export function useColumnTable(
  { sort, onSort, shown }: TableSetting,
  widths: ReadonlyMap<ColumnId, number>,
  slice: TreeRow[],
) {
  return useTable({
    features,
    columns: useMemo(() => tableColumnsFor(shown), [shown]),
    data: slice,
    getRowId: (row) => row.key,
    manualSorting: true,
    state: {
      sorting: useMemo(() => sortingOf(sort), [sort]),
      columnSizing: useMemo(() => Object.fromEntries(widths), [widths]),
    },
    onSortingChange: (updater) => {
      const next = updated(updater, sortingOf(sort))
      onSort(next.map(({ id, desc }) => ({ field: id as SortField, descending: desc })))
    },
  })
}

function sortingOf(sort: readonly SortBy[]): SortingState {
  return sort.map(({ field, descending }) => ({ id: field, desc: descending }))
}

function updated<State>(updater: Updater<State>, before: State): State {
  return typeof updater === 'function' ? (updater as (old: State) => State)(before) : updater
}
