import { millisecondsInDay as day, millisecondsInMinute as minute } from 'date-fns/constants'

/** When silence becomes a concern (rules.md 5). */
export interface AttentionPolicy {
  /** An open work order that nobody changed for this long has stalled. */
  readonly stalledMs: number
  /** A visit that has not begun this long after its time was missed. */
  readonly missedAfterMs: number
}

/** rules.md 5: half an hour's grace for a visit; a fortnight of silence (*decided*). */
export const defaultAttentionPolicy: AttentionPolicy = {
  stalledMs: 14 * day,
  missedAfterMs: 30 * minute,
}
