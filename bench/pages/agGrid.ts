import {
  ClientSideRowModelModule,
  createGrid,
  ModuleRegistry,
  QuickFilterModule,
  type ColDef,
} from 'ag-grid-community'
import { columns, rowHeight, type BenchRow } from '../row.ts'

/* The same rows and columns in AG Grid Community, with the modules they need and no animation. */

ModuleRegistry.registerModules([ClientSideRowModelModule, QuickFilterModule])

const rows: BenchRow[] = await (await fetch('./rows.json')).json()
const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
const { compare } = new Intl.Collator('en', { numeric: true })

const columnDefs = columns.map(({ key, head, width }) => {
  const column: ColDef<BenchRow> = {
    field: key,
    headerName: head,
    width,
    sortingOrder: ['asc', 'desc'],
  }
  if (key === 'created') {
    column.valueFormatter = ({ value }) => (value === null ? '' : dates.format(Number(value)))
  } else if (key !== 'minutes') column.comparator = (a: string, b: string) => compare(a, b)
  return column
})

const api = createGrid(document.querySelector<HTMLElement>('#grid') ?? document.body, {
  rowData: rows,
  columnDefs,
  rowHeight,
  animateRows: false,
  suppressColumnVirtualisation: true,
  cacheQuickFilter: true,
})

document.querySelector('input')?.addEventListener('input', ({ currentTarget }) => {
  if (currentTarget instanceof HTMLInputElement)
    api.setGridOption('quickFilterText', currentTarget.value)
})
