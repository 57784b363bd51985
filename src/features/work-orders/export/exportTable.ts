import type { WallTime } from '../../../domain/time.ts'

/**
 * One cell of a file. A date is digits: a moment has been put into the reader's zone before, a time on
 * a wall stands as it is (rules.md 1). null = empty.
 */
export type ExportCell = string | number | ExportDate | null

export interface ExportDate {
  readonly digits: WallTime
}

/** A table to write to a file, its rows made one by one as they are needed. */
export interface ExportTable {
  /** What the columns are called; the table's first row. */
  readonly heads: readonly string[]
  /** How many rows `rowAt` knows. */
  readonly rowCount: number
  readonly rowAt: (index: number) => readonly ExportCell[]
  /**
   * What a reader of the file must not miss, "Incomplete: 600 rows loaded", as a row under the last
   * one (reliability F87); null = nothing.
   */
  readonly warning: string | null
  /** What the file is: who made it, when, of what. Name and value. */
  readonly facts: readonly (readonly [name: string, value: string])[]
}
