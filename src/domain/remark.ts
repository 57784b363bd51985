import type { WallTime } from './time.ts'

/** What a technician wrote on a work order (api.md 3, `GetAllTechnicianRemarksOfJob`). */
export interface Remark {
  /** Lower-case GUID; null when the row brought none. */
  readonly id: string | null
  /** The `id2` of the work order it was written on: of a group, one below it (api.md 5, INFERRED). */
  readonly workOrderNumber: number | null
  readonly author: string | null
  /** Digits on the wall at the site. */
  readonly addedAt: WallTime | null
  readonly text: string
}

/** The order of remarks: latest first, those without a date last. */
export function compareRemarks(a: Remark, b: Remark): number {
  return (b.addedAt ?? 0) - (a.addedAt ?? 0)
}
