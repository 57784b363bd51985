import { millisecondsInDay as dayMs } from 'date-fns/constants'
import type { ExportCell } from './exportTable.ts'
import { isoDigits } from './isoDigits.ts'
import { cellText } from './xmlText.ts'

/** A table for one sheet; `heads` is null where there is no head row. */
export interface SheetTable {
  readonly heads: readonly string[] | null
  readonly rowCount: number
  readonly rowAt: (index: number) => readonly ExportCell[]
  readonly warning: string | null
}

/** The styles of the workbook, by their place in it. */
const cellStyle = { plain: 0, head: 1, date: 2 } as const

/** Rows that become one piece. */
const rowsAtOnce = 20

/** A worksheet as XML, piece by piece. */
export function* sheetXml(table: SheetTable): Generator<string> {
  const { heads, rowCount, rowAt, warning } = table
  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
  yield '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
  if (heads !== null) yield frozenHead
  yield columnWidths(table)
  yield '<sheetData>'
  let at = 1
  if (heads !== null) yield rowXml(heads, at++, cellStyle.head)
  for (let first = 0; first < rowCount; first += rowsAtOnce) {
    let piece = ''
    for (let index = first; index < Math.min(first + rowsAtOnce, rowCount); index += 1)
      piece += rowXml(rowAt(index), at++)
    yield piece
  }
  const last = `${columnName((heads?.length ?? 1) - 1)}${Math.max(1, at - 1)}`
  if (warning !== null) yield rowXml([warning], at, cellStyle.head)
  yield '</sheetData>'
  if (heads !== null) yield `<autoFilter ref="A1:${last}"/>`
  yield '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
  yield '</worksheet>'
}

const frozenHead =
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0">' +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
  '</sheetView></sheetViews>'

function rowXml(cells: readonly ExportCell[], at: number, style?: number): string {
  let row = `<row r="${at}">`
  let column = 0
  for (const cell of cells) row += cellXml(cell, `${columnName(column++)}${at}`, style)
  return `${row}</row>`
}

function cellXml(cell: ExportCell, at: string, style: number = cellStyle.plain): string {
  if (cell === null || cell === '') return ''
  const start = `<c r="${at}"${style === cellStyle.plain ? '' : ` s="${style}"`}`
  if (typeof cell === 'number') return `${start}><v>${cell}</v></c>`
  if (typeof cell === 'string')
    return `${start} t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`
  return `<c r="${at}" s="${cellStyle.date}"><v>${cell.digits / dayMs + excelEpochDays}</v></c>`
}

/** Excel counts days from 1899-12-30 on; that day is so many before 1970-01-01. */
const excelEpochDays = 25_569

const columnNames: string[] = []

/** A, B, … Z, AA, AB, … */
function columnName(index: number): string {
  let name = columnNames[index]
  if (name === undefined) {
    const last = String.fromCodePoint(65 + (index % 26))
    name = index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last
    columnNames[index] = name
  }
  return name
}

/** Rows looked at to see how wide a column must be, and the limits, in signs. */
const widthSample = 200
const widths = { least: 8, most: 60 }

function columnWidths({ heads, rowCount, rowAt }: SheetTable): string {
  // The arrow of the filter stands beside the head.
  const longest = (heads ?? []).map((head) => head.length + 3)
  for (let index = 0; index < Math.min(rowCount, widthSample); index += 1)
    rowAt(index).forEach((cell, column) => {
      longest[column] = Math.max(longest[column] ?? 0, shownLength(cell))
    })
  if (longest.length === 0) return ''
  const columns = longest.map((length, index) => {
    const width = Math.min(widths.most, Math.max(widths.least, length + 1))
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
  })
  return `<cols>${columns.join('')}</cols>`
}

function shownLength(cell: ExportCell): number {
  if (cell === null) return 0
  if (typeof cell === 'string') return cell.length
  return typeof cell === 'number' ? String(cell).length : isoDigits(cell.digits).length
}
