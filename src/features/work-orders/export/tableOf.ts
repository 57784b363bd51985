import type { Branch } from '../../../domain/forest.ts'
import type { Instant, WallTime } from '../../../domain/time.ts'
import { createZoneDigits } from '../../../ui/zoneDigits.ts'
import type { Column } from '../columns/catalogue.ts'
import type { ColumnContext, ColumnValue } from '../columns/columnValue.ts'
import type { ExportCell, ExportTable } from './exportTable.ts'

/** What the reader sees, for a file. */
export interface ExportSource {
  readonly branches: readonly Branch[]
  /** From left to right. */
  readonly columns: readonly Column[]
  readonly context: ColumnContext
  readonly warning: ExportTable['warning']
  readonly facts: ExportTable['facts']
}

/** The table of what the reader sees. Moments are put into the reader's zone; wall times stand. */
export function tableOf(source: ExportSource): ExportTable {
  const { branches, columns, context, warning, facts } = source
  const digitsAt = createZoneDigits(context.format.zone)
  return {
    heads: columns.map(({ label }) => context.t(label)),
    rowCount: branches.length,
    rowAt: (index) => {
      const branch = branches[index]
      if (branch === undefined) return []
      return columns.map(({ value }) => cellOf(value(branch, context), digitsAt))
    },
    warning,
    facts,
  }
}

function cellOf(value: ColumnValue | null, digitsAt: (at: Instant) => WallTime): ExportCell {
  if (value === null) return null
  if (value.kind === 'text') return value.text
  if (value.kind === 'number') return value.number
  return { digits: value.kind === 'instant' ? digitsAt(value.at) : value.at }
}
