import { useMemo } from 'react'
import { createPortal } from 'react-dom'
import { headline } from '../../../domain/deadline.ts'
import type { TreeRow } from '../../../domain/selection.ts'
import { useTranslator } from '../../../i18n/I18n.tsx'
import { clipText } from '../../../ui/clipText.ts'
import { verdictWords } from '../../../ui/words.ts'
import { createZoneDigits } from '../../../ui/zoneDigits.ts'
import type { Column } from '../columns/catalogue.ts'
import { sectionWords } from '../columns/sectionWords.ts'
import type { ColumnContext, ColumnValue } from '../columns/columnValue.ts'
import type { Fact } from './useViewFacts.ts'
import './PrintSheet.css'

/** About sixty sheets of paper; a longer list is for a file. */
const mostPrintedRows = 2000

interface PrintSheetProps {
  readonly brand: string
  readonly rows: readonly TreeRow[]
  /** From left to right, as many as fit on the paper. */
  readonly columns: readonly Column[]
  readonly context: ColumnContext
  readonly facts: readonly Fact[]
  /** "Incomplete: 600 of 1,240 rows loaded"; null = the list is complete. */
  readonly warning: string | null
  /** "12 work orders in 5 groups, of 240" */
  readonly count: string
}

/**
 * The list on paper: all its rows as they stand, not only those the window has room for, under heads
 * that come again on every page. It stands beside the app in the page and is seen by printers only.
 */
export function PrintSheet(props: PrintSheetProps) {
  const { brand, rows, columns, context, facts, warning, count } = props
  const { t, format, now } = context
  const printed = rows.slice(0, mostPrintedRows)
  return createPortal(
    <section className="print-sheet">
      <header className="print-sheet__head">
        <h1 className="print-sheet__title">
          {brand} · {t('app.title')}
        </h1>
        <p>
          {format.full(now)} · {t('list.status.zone', { zone: format.zone })}
        </p>
        <p>
          {count}
          {facts.map(([name, value]) => (
            <span key={name}>
              {' · '}
              {name}: <bdi>{clipText(value, 200)}</bdi>
            </span>
          ))}
        </p>
        {warning !== null && <p className="print-sheet__warning">{warning}</p>}
        {printed.length < rows.length && (
          <p className="print-sheet__warning">
            {t('export.print.first', { rows: printed.length, total: rows.length })}
          </p>
        )}
      </header>
      <table className="print-sheet__table">
        <thead>
          <tr>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col">
                {t(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {printed.map((row) => (
            <PrintRow key={row.key} row={row} columns={columns} context={context} />
          ))}
        </tbody>
      </table>
    </section>,
    document.body,
  )
}

function PrintRow({
  row,
  columns,
  context,
}: {
  readonly row: TreeRow
  readonly columns: readonly Column[]
  readonly context: ColumnContext
}) {
  const translator = useTranslator()
  const write = useWriteValue(context)
  const { t, stageWords } = context
  const { workOrder } = row.branch
  if (workOrder === null) {
    const words =
      row.section === null
        ? t('list.placeholder', { count: row.branch.children.length })
        : sectionWords(row.section, translator, stageWords)
    return (
      <tr className="print-sheet__section">
        <th colSpan={columns.length} scope="rowgroup" style={indent(row)}>
          <bdi>{words}</bdi>
        </th>
      </tr>
    )
  }
  const className = row.isContext
    ? 'print-sheet__context'
    : row.hasChildren
      ? 'print-sheet__group'
      : undefined
  return (
    <tr className={className}>
      {columns.map((column, place) => (
        <td
          key={column.id}
          className={isShort(column) ? 'print-sheet__short' : undefined}
          style={place === 0 ? indent(row) : undefined}
        >
          <bdi>
            {column.id === 'deadline'
              ? deadlineWords(row, context)
              : write(column.value(row.branch, context))}
          </bdi>
          {column.id === 'name' && row.isContext && ` (${t('list.context')})`}
        </td>
      ))}
    </tr>
  )
}

/** Its values are a few signs that belong together: a line break in them would only cost a line. */
function isShort({ id, kind }: Column): boolean {
  return id === 'reference' || (id !== 'deadline' && kind !== 'text')
}

/** Deep groups would leave the text no room. */
const deepestIndent = 6

function indent({ level }: TreeRow) {
  return { paddingInlineStart: `${4 + 10 * Math.min(level - 1, deepestIndent)}px` }
}

/** "Arrival: 2 h late": true when printed, and the sheet says when that was. */
function deadlineWords({ branch, hasChildren }: TreeRow, { t, now, policy }: ColumnContext) {
  if (branch.workOrder === null || hasChildren) return null
  const reading = headline(branch.workOrder, now, policy)
  if (reading.verdict === 'none') return null
  return `${t(`clock.${reading.clock}`)}: ${verdictWords(t, reading)}`
}

/** Dates in full: "today" means nothing on paper. */
function useWriteValue({ format }: ColumnContext): (value: ColumnValue | null) => string | null {
  const { locale } = useTranslator()
  return useMemo(() => {
    const digitsAt = createZoneDigits(format.zone)
    const dates = new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    return (value) => {
      if (value === null) return null
      if (value.kind === 'text') return clipText(value.text, 300)
      if (value.kind === 'number') return value.number.toLocaleString(locale)
      return dates.format(value.kind === 'instant' ? digitsAt(value.at) : value.at)
    }
  }, [format, locale])
}
