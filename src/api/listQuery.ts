import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Api } from './apiContext.ts'
import type { ApiFailure } from './failure.ts'
import type { WorkOrderList } from './workOrderList.ts'

/**
 * The one list query, as the cache runs it. It publishes the first list as it grows, ends the
 * session when the token it was asked with is refused, and asks again on focus when older than a
 * minute. `contact` is `contactKey`, null while nobody is signed in.
 */
export function workOrderListOptions(
  { listLoader, session }: Pick<Api, 'listLoader' | 'session'>,
  queryClient: QueryClient,
  contact: string | null,
) {
  const queryKey = [listKey, contact] as const
  return queryOptions({
    queryKey,
    queryFn: async (): Promise<WorkOrderList> => {
      const token = session.get()?.token
      const list = await listLoader.load({
        earlier: queryClient.getQueryData<WorkOrderList>(queryKey) ?? null,
        publish: (list) => {
          queryClient.setQueryData<WorkOrderList>(queryKey, list)
          return afterDrawing()
        },
      })
      const failure = list.failure ?? listLoader.refresh().failure
      if (failure?.kind === 'unauthorized' && session.get()?.token === token) session.end('expired')
      return list
    },
    enabled: contact !== null,
    ...ownRules,
    staleTime: Infinity,
    refetchOnMount: ({ state: { data } }) =>
      whenRefused(data?.failure ?? listLoader.refresh().failure),
    refetchOnWindowFocus: whenOld,
    refetchOnReconnect: whenCutOff,
  })
}

/** What the list's key begins with. */
export const listKey = 'workOrders'

/** How old an answer may be before focus asks again. */
export const freshMs = 60_000

/**
 * Against the library's defaults (reliability 6.4): our client retries by its own rules, a wrong
 * `onLine` must not stall a request, and comparing thousands of rows deeply serves nobody.
 */
export const ownRules = {
  retry: false,
  networkMode: 'always',
  structuralSharing: false,
  gcTime: 10 * 60_000,
} as const

/**
 * The cache tells the screen of news by a timer, and the screen draws it at once: a timer that is set
 * after it ends later.
 */
function afterDrawing(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}

interface ListState {
  readonly state: { readonly data: WorkOrderList | undefined }
}

/** A list the reader stopped stays stopped until he says otherwise. */
function whenOld({ state: { data: list } }: ListState): 'always' | false {
  if (!list || list.state === 'stopped') return false
  return Date.now() - list.asOf > freshMs ? 'always' : false
}

/** The contact is back with a new token: go on where the old one was refused. */
function whenRefused(failure: ApiFailure | null): 'always' | false {
  return failure?.kind === 'unauthorized' ? 'always' : false
}

/** The network is back: go on where it left us. */
function whenCutOff({ state: { data: list } }: ListState): 'always' | false {
  const kind = list?.failure?.kind
  return kind === 'offline' || kind === 'unreachable' || kind === 'timeout' ? 'always' : false
}
