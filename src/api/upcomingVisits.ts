import { millisecondsInDay as dayMs } from 'date-fns/constants'
import type { Instant } from '../domain/time.ts'
import { compareVisits, type Visit } from '../domain/visit.ts'
import type { WorkOrderId } from '../domain/workOrder.ts'
import type { ApiClient } from './client.ts'
import { instantLiteral } from './odata.ts'
import { decodePlannedVisit, readPages, visitsPath, type SideRead } from './sideReads.ts'

/** Visits by the work order they are for, earliest first; one without an entry has none. */
export interface UpcomingVisits {
  readonly byWorkOrder: ReadonlyMap<WorkOrderId, readonly Visit[]>
  /** There is more than was read, or a row made no sense. */
  readonly isPartial: boolean
}

/**
 * Every visit this contact may see that is still to come or began of late, over all work orders, in
 * as few questions as pages: asking for each work order would be a thousand (api.md 3). Which are
 * really upcoming is for the caller to say: wall times are compared here as the server has them.
 */
export async function readUpcomingVisits(
  client: ApiClient,
  now: Instant,
  signal?: AbortSignal,
): Promise<
  | { readonly state: 'ready'; readonly visits: UpcomingVisits }
  | Exclude<SideRead<never>, { state: 'ready' }>
> {
  // Two days back: no wall clock is 15 hours off, and a visit under way is still upcoming.
  const since = Math.floor(now / dayMs) * dayMs - 2 * dayMs
  const query = { $filter: `date_from ge ${instantLiteral(since)}`, $orderby: 'date_from' }
  const decode = (row: unknown) => decodePlannedVisit(row) ?? 'unreadable'
  const read = await readPages(client, visitsPath, query, decode, signal, mostPages)
  if (read.state !== 'ready') return read
  const byWorkOrder = new Map<WorkOrderId, Visit[]>()
  for (const { workOrderId, visit } of read.items) {
    if (workOrderId === null) continue
    const visits = byWorkOrder.get(workOrderId) ?? []
    visits.push(visit)
    byWorkOrder.set(workOrderId, visits)
  }
  for (const visits of byWorkOrder.values()) visits.sort(compareVisits)
  return { state: 'ready', visits: { byWorkOrder, isPartial: read.isPartial } }
}

/** 5,000 visits at the size of a server's page: more than any calendar is for. */
const mostPages = 50
