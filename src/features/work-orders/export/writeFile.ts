import { csvDialectOf, writeCsv } from './csv.ts'
import type { ExportTable } from './exportTable.ts'
import { createPace } from './pace.ts'
import { writeXlsx } from './xlsx.ts'
import type { SheetNames } from './xlsx.ts'

/** The files the list can become. */
export type FileKind = 'xlsx' | 'csv'

/**
 * Writes the table as a file, leaving the page alive meanwhile. `onProgress` hears how many rows are
 * done; `signal` calls it off. `locale` decides a CSV file's dialect.
 */
export function writeFile(
  table: ExportTable,
  setting: {
    readonly kind: FileKind
    readonly locale: string
    readonly sheets: SheetNames
    readonly signal: AbortSignal
    readonly onProgress: (rows: number) => void
  },
): Promise<Blob> {
  const { kind, locale, sheets, signal, onProgress } = setting
  const pace = createPace(signal)
  const told = {
    ...table,
    rowAt: (index: number) => {
      if (index % rowsBetweenNews === 0) onProgress(index)
      return table.rowAt(index)
    },
  }
  return kind === 'csv' ? writeCsv(told, csvDialectOf(locale), pace) : writeXlsx(told, sheets, pace)
}

const rowsBetweenNews = 1000
