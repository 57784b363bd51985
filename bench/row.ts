/** One work order as the comparators show it: the columns that the portal is asked for, and no more. */
export interface BenchRow {
  readonly reference: string
  readonly name: string
  readonly status: string
  readonly site: string
  /** Milliseconds since the epoch; null = empty. */
  readonly created: number | null
  /** Planned time, minutes; null = empty. */
  readonly minutes: number | null
}

/** What every page shows, left to right, by the words in its heads. */
export const columns = [
  { key: 'reference', head: 'Reference', width: 90 },
  { key: 'name', head: 'Name', width: 420 },
  { key: 'status', head: 'Status', width: 200 },
  { key: 'site', head: 'Site', width: 220 },
  { key: 'created', head: 'Created', width: 160 },
  { key: 'minutes', head: 'Planned minutes', width: 120 },
] as const satisfies readonly { key: keyof BenchRow; head: string; width: number }[]

export const rowHeight = 40
