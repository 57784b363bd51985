import type { WireFieldKind } from '../../api/wire.ts'

/** A row as it goes over the wire. Loose on purpose: broken rows must be servable too. */
export type Row = Readonly<Record<string, unknown>>

/** What the OData layer must know of a table: its public name and the kind of each field. */
export interface EntitySet {
  readonly name: string
  /** The element name of one row in XML, e.g. `jobs_view`. */
  readonly element: string
  readonly fields: Readonly<Record<string, WireFieldKind>>
}

/** The rows a sign-in may see of one entity set, by position, in ascending order of `id`. */
export interface RowSource {
  readonly count: number
  at(index: number): Row
  /** Fields in whose order the rows already stand; `id` always does. */
  readonly ascendingBy: ReadonlySet<string>
  /** All rows where a field has this (lower-case) id, where that is known without looking at each. */
  narrow?(field: string, id: string): readonly Row[] | undefined
}

/** A row source over rows held in memory; sorts them by id. */
export function rowsInMemory(rows: readonly Row[]): RowSource {
  const sorted = rows.toSorted((a, b) => compareText(keyOf(a), keyOf(b)))
  return {
    count: sorted.length,
    ascendingBy: new Set(['id']),
    at(index) {
      const row = sorted[index]
      if (!row) throw new RangeError(`no row ${index} of ${sorted.length}`)
      return row
    },
  }
}

function keyOf(row: Row): string {
  return typeof row['id'] === 'string' ? row['id'].toLowerCase() : ''
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
