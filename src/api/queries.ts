import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { instantOf, type Instant } from '../domain/time.ts'
import type { WorkOrder, WorkOrderId } from '../domain/workOrder.ts'
import { useApi, useSession } from './apiContext.ts'
import { contactKey } from './contactKey.ts'
import type { ApiFailure } from './failure.ts'
import { freshMs, ownRules, workOrderListOptions } from './listQuery.ts'
import type { Refresh } from './listLoader.ts'
import { isGuid } from './odata.ts'
import { readWorkOrder, type WorkOrderRead } from './readWorkOrder.ts'
import { deviceClock, measureServerClock, type ServerClock } from './serverClock.ts'
import { findWorkOrder, type WorkOrderList } from './workOrderList.ts'

/** The contact's work orders, and the means to get them anew. */
export interface WorkOrderListQuery {
  /** null until the first page or the first failure. */
  readonly list: WorkOrderList | null
  /** What goes on behind a complete list. */
  readonly refresh: Refresh
  /** Halts loading; what came stays on the screen. */
  readonly stop: () => void
  /** Goes on from the page where loading failed or was stopped. */
  readonly retry: () => void
  /** Asks for everything anew; the list on the screen stays until the new one is complete. */
  readonly reload: () => void
}

/**
 * All work orders of the contact, one query for the whole app. The first list grows as pages land;
 * later ones are swapped in whole. Refreshed on focus when older than a minute. A refused token ends
 * the session.
 */
export function useWorkOrderList(): WorkOrderListQuery {
  const api = useApi()
  const { listLoader } = api
  const session = useSession()
  const queryClient = useQueryClient()
  const contact = session ? contactKey(session) : null
  const options = useMemo(
    () => workOrderListOptions(api, queryClient, contact),
    [api, queryClient, contact],
  )
  const { data, refetch } = useQuery(options)
  const refresh = useSyncExternalStore(listLoader.subscribe, listLoader.refresh)

  const reload = useCallback(() => void refetch(joining), [refetch])
  const retry = useCallback(() => {
    listLoader.resume()
    void refetch(joining)
  }, [listLoader, refetch])
  return { list: data ?? null, refresh, stop: listLoader.stop, retry, reload }
}

/** One work order, wherever it can be had soonest. */
export type WorkOrderQuery = { readonly retry: () => void } & (
  | {
      readonly workOrder: WorkOrder
      readonly state: 'found'
      readonly failure: null
      /** Nothing in it is older, by this device's clock. */
      readonly asOf: Instant
    }
  | { readonly workOrder: null; readonly state: 'loading' | 'notVisible'; readonly failure: null }
  | { readonly workOrder: null; readonly state: 'failed'; readonly failure: ApiFailure }
)

/**
 * The work order of that id: from the list when it is there, else by a request of its own, at once,
 * while the list may still be loading. Anything that is no GUID is `notVisible` unasked.
 */
export function useWorkOrder(id: string): WorkOrderQuery {
  const { client, session: store } = useApi()
  const session = useSession()
  const { list } = useWorkOrderList()
  const contact = session ? contactKey(session) : null
  const workOrderId = isGuid(id) ? (id.toLowerCase() as WorkOrderId) : null
  const listed = list && workOrderId ? findWorkOrder(list, workOrderId) : null

  const { data, dataUpdatedAt, refetch } = useQuery({
    queryKey: ['workOrder', contact, workOrderId],
    queryFn: async ({ signal }): Promise<WorkOrderRead> => {
      const token = store.get()?.token
      if (!workOrderId) return { state: 'notVisible' }
      const read = await readWorkOrder(client, workOrderId, signal)
      if (read.state === 'signedOut' && store.get()?.token === token) store.end('expired')
      return read
    },
    enabled: contact !== null && workOrderId !== null && listed === null,
    ...ownRules,
    staleTime: ({ state }) => (state.data?.state === 'failed' ? 0 : freshMs),
  })

  const retry = useCallback(() => void refetch(joining), [refetch])
  if (list && listed)
    return { workOrder: listed, state: 'found', failure: null, asOf: list.asOf, retry }
  if (!workOrderId || data?.state === 'notVisible')
    return { workOrder: null, state: 'notVisible', failure: null, retry }
  if (data?.state === 'found')
    return { ...data, failure: null, asOf: instantOf(dataUpdatedAt), retry }
  if (data?.state === 'failed') return { workOrder: null, ...data, retry }
  return { workOrder: null, state: 'loading', failure: null, retry }
}

/**
 * How far this device's clock is off: as the API's own answers tell, where their `Date` may be read;
 * else measured on our own static host, at the start and on focus, at most once a minute.
 */
export function useServerClock(): ServerClock {
  const { fetch, configUrl, heardClock } = useApi()
  const heard = useSyncExternalStore(heardClock.subscribe, heardClock.get)
  const { data } = useQuery({
    queryKey: ['serverClock', configUrl],
    queryFn: () => measureServerClock({ fetch, url: configUrl, now: Date.now }),
    enabled: heard === null,
    ...ownRules,
    staleTime: freshMs,
  })
  return heard ?? data ?? deviceClock
}

/** What is already on its way is not asked twice. */
const joining = { cancelRefetch: false }
