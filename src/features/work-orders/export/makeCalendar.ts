import type { ApiClient } from '../../../api/client.ts'
import { readUpcomingVisits } from '../../../api/upcomingVisits.ts'
import { isUpcoming, visitEntries } from '../../../domain/calendar.ts'
import type { Policy } from '../../../domain/policy.ts'
import type { Instant } from '../../../domain/time.ts'
import type { WorkOrder, WorkOrderId } from '../../../domain/workOrder.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { failureWords } from '../../../ui/failureWords.ts'
import { exportFileName } from '../../../ui/fileName.ts'
import type { Format } from '../../../ui/format.ts'
import { createZoneDigits } from '../../../ui/zoneDigits.ts'
import type { FileOutcome } from './FileJob.tsx'
import { isoDigits } from './isoDigits.ts'

/** What a calendar of the list is made of. */
export interface CalendarOrder {
  readonly client: ApiClient
  /** Asked once, when the visits have been read: those the list counts. */
  readonly workOrders: () => readonly WorkOrder[]
  readonly policy: Policy
  readonly now: Instant
  readonly brand: string
  /** How many work orders arrived of a list that is not complete; null = it is. */
  readonly incompleteAt: number | null
  readonly t: Translate
  readonly format: Format
  /** The whole address of a work order. */
  readonly linkOf: (id: WorkOrderId) => string
  /** The token is dead: the sign-in has to be made anew. */
  readonly onSignedOut: () => void
}

/**
 * Makes a calendar of every visit still to come of the work orders the list shows. Where the tenant
 * does not list visits, the first of each work order stands for all, and the words say so.
 */
export async function makeCalendar(
  order: CalendarOrder,
  signal: AbortSignal,
): Promise<FileOutcome | null> {
  const { client, policy, now, brand, t, format, linkOf, incompleteAt } = order
  const read = await readUpcomingVisits(client, now, signal)
  if (signal.aborted) return null
  if (read.state === 'signedOut') {
    order.onSignedOut()
    return null
  }
  if (read.state === 'failed') return { state: 'failed', words: failureWords(t, read.failure) }

  const visits = read.state === 'ready' ? read.visits : null
  const entries = order
    .workOrders()
    .flatMap((workOrder) => {
      const own = visits && (visits.byWorkOrder.get(workOrder.id) ?? [])
      return visitEntries(workOrder, own, policy)
    })
    .filter((entry) => isUpcoming(entry, now))
  if (entries.length === 0) return { state: 'nothing', words: t('export.ics.nothing') }

  const count = entries.length
  const rows = visits?.isPartial ? count : incompleteAt
  const name = exportFileName({
    brand,
    title: t('visits.title'),
    day: isoDigits(createZoneDigits(format.zone)(now)).slice(0, 10),
    warning: rows === null ? null : t('export.incompleteName', { rows }),
    extension: 'ics',
  })
  // Not beside the visits: a script that failed while offline may stay failed until a reload.
  const { writeCalendar } = await import('../../../ui/calendar/writeCalendar.ts')
  const text = writeCalendar(entries, { now, brand, t, linkOf })
  return {
    state: 'saved',
    blob: new Blob([text], { type: 'text/calendar;charset=utf-8' }),
    name,
    hasGap: visits === null,
    words: t(visits === null ? 'export.ics.savedFirst' : 'export.ics.saved', { count, name }),
  }
}
