import type { ColumnId } from '../columnId.ts'
import type { Show } from '../view.ts'
import { columnOf } from './catalogue.ts'
import type { ColumnSettings } from './columnSettings.ts'
import { columnGap, fitColumns } from './fitColumns.ts'

/** Left and right of the rows, px. */
export const gutter = 24

/**
 * The columns of a list whose reader chose none, left to right. `concern` is for the tab of what needs
 * attention, `closed` for that of closed ones.
 */
const usualColumns: readonly ColumnId[] = [
  'reference',
  'name',
  'concern',
  'site',
  'place',
  'status',
  'type',
  'priority',
  'deadline',
  'clocks',
  'visit',
  'created',
  'closed',
]

/** Those beside reference and name, most important first: the last are the first to go (brief 2). */
const byImportance: readonly ColumnId[] = [
  'concern',
  'deadline',
  'status',
  'closed',
  'site',
  'visit',
  'clocks',
  'place',
  'priority',
  'type',
  'created',
]

/** What the choice of columns depends on. */
export interface ColumnChoice {
  /** The reader's own, left to right; null = the usual ones, as many as fit. */
  readonly chosen: readonly ColumnId[] | null
  readonly show: Show
  readonly widths: ColumnSettings['widths']
  /** Of the list, px. */
  readonly width: number
  /** Rows of two lines have room for the three most important columns only. */
  readonly isTwoLine: boolean
}

/**
 * The columns to show, left to right. The name is always among them, for it is the row's link. So is,
 * on the tab of what needs attention, why it does.
 */
export function shownColumns({
  chosen,
  show,
  widths,
  width,
  isTwoLine,
}: ColumnChoice): readonly ColumnId[] {
  const widthOf = (id: ColumnId) => widths.get(id) ?? columnOf(id).width
  if (chosen !== null) return show === 'attention' ? withReason(withName(chosen)) : withName(chosen)

  // A row of two lines says the reason beside the reference.
  const isForTab = (id: ColumnId) =>
    id === 'concern' ? show === 'attention' && !isTwoLine : id !== 'closed' || show === 'closed'
  const fitting = fitColumns(
    byImportance.filter(isForTab).map((id) => ({ id, width: widthOf(id) })),
    isTwoLine ? 0 : width - 2 * gutter - widthOf('reference') - columnGap,
    widths.get('name'),
  )
  return usualColumns.filter((id) => id === 'reference' || id === 'name' || fitting.has(id))
}

function withName(ids: readonly ColumnId[]): readonly ColumnId[] {
  if (ids.includes('name')) return ids
  const after = ids[0] === 'reference' ? 1 : 0
  return ids.toSpliced(after, 0, 'name')
}

function withReason(ids: readonly ColumnId[]): readonly ColumnId[] {
  if (ids.includes('concern')) return ids
  return ids.toSpliced(ids.indexOf('name') + 1, 0, 'concern')
}
