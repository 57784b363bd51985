/** Every column the list can show. */
export const columnIds = [
  'reference',
  'name',
  'site',
  'place',
  'status',
  'type',
  'priority',
  'deadline',
  'clocks',
  'visit',
  'created',
] as const

/** A column of the list. */
export type ColumnId = (typeof columnIds)[number]
