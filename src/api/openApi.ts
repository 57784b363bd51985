import { QueryClient } from '@tanstack/react-query'
import type { Api, Portal } from './apiContext.ts'
import { breathe } from './breathe.ts'
import { createClient } from './client.ts'
import { forgetOnChange } from './contactKey.ts'
import { createHeardClock, listeningForTime } from './heardClock.ts'
import { createListLoader } from './listLoader.ts'
import { listKey } from './listQuery.ts'

/** The way to the API, and the cache of what came that way. */
export interface OpenApi {
  readonly api: Api
  readonly queryClient: QueryClient
}

/**
 * Opens the way from a portal to its API when the first screen behind the sign-in stands, once for
 * the life of the page: what was loaded must outlive a token that died and the sign-in after it.
 * Watches over what it loads from then on, so nothing may be cached elsewhere.
 */
export function openApi(portal: Portal): OpenApi {
  const known = opened.get(portal)
  if (known) return known
  const { config, session, fetch } = portal
  const heardClock = createHeardClock()
  const client = createClient({
    baseUrl: config.apiBaseUrl,
    fetch: listeningForTime(fetch, { now: Date.now, hear: heardClock.hear }),
    token: () => session.get()?.token ?? null,
  })
  const listLoader = createListLoader({ client, now: Date.now, breathe })
  const queryClient = new QueryClient()
  const drop = (isDropped: (key: unknown) => boolean) => {
    const filter = {
      predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => isDropped(queryKey[0]),
    }
    void queryClient.cancelQueries(filter)
    queryClient.removeQueries(filter)
  }
  forgetOnChange(session, {
    forget: () => {
      listLoader.reset()
      drop(() => true)
    },
    // Short answers are asked again; the long list is not begun again from nothing.
    interrupt: () => drop((key) => key !== listKey),
  })
  const open = { api: { ...portal, client, listLoader, heardClock }, queryClient }
  opened.set(portal, open)
  return open
}

const opened = new WeakMap<Portal, OpenApi>()
