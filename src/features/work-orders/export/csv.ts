import type { ExportCell, ExportTable } from './exportTable.ts'
import { guardFormula } from './guardFormula.ts'
import { isoDigits } from './isoDigits.ts'
import type { Pace } from './pace.ts'

/** How a spreadsheet of the reader's language expects numbers and the signs between them. */
export interface CsvDialect {
  readonly decimal: ',' | '.'
  readonly separator: ',' | ';'
}

/**
 * The dialect of a locale: where the comma is for decimals, a semicolon parts the cells, as a
 * spreadsheet set to that language reads and writes them.
 */
export function csvDialectOf(locale: string): CsvDialect {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5)
  return parts.find(({ type }) => type === 'decimal')?.value === ','
    ? { decimal: ',', separator: ';' }
    : { decimal: '.', separator: ',' }
}

/** Rows that are turned into text at once. */
const rowsAtOnce = 50

/**
 * Writes a table as CSV (RFC 4180): UTF-8 with its mark, so that spreadsheets take accents for what
 * they are; CRLF; texts in quotes and guarded against being taken for formulas; numbers and dates
 * plain. Made piece by piece, at the pace of the page.
 */
export async function writeCsv(table: ExportTable, dialect: CsvDialect, pace: Pace): Promise<Blob> {
  const parts: Blob[] = []
  const add = (rows: readonly (readonly ExportCell[])[]) =>
    parts.push(new Blob([csvOf(rows, dialect)]))

  parts.push(new Blob(['\uFEFF']))
  add([table.heads])
  for (let first = 0; first < table.rowCount; first += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, table.rowCount - first)
    add(Array.from({ length: count }, (_, index) => table.rowAt(first + index)))
    await pace.breathe()
  }
  if (table.warning !== null) add([[table.warning]])
  return new Blob(parts, { type: 'text/csv;charset=utf-8' })
}

/** A few rows as text, each with its line end. */
export function csvOf(
  rows: readonly (readonly ExportCell[])[],
  { decimal, separator }: CsvDialect,
): string {
  const write = (cell: ExportCell) => {
    if (cell === null) return ''
    if (typeof cell === 'string') return `"${guardFormula(cell).replaceAll('"', '""')}"`
    // A decimal comma never meets a comma between cells: that dialect has semicolons.
    return typeof cell === 'number' ? String(cell).replace('.', decimal) : isoDigits(cell.digits)
  }
  return rows.map((row) => `${row.map(write).join(separator)}\r\n`).join('')
}
