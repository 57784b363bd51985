import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import type { PortalConfig } from '../config.ts'
import { ApiContext, type Api } from './apiContext.ts'
import { createClient } from './client.ts'
import { forgetOnChange } from './contactKey.ts'
import type { DeviceMemory } from './deviceMemory.ts'
import type { Fetch } from './exchange.ts'
import { createHeardClock, listeningForTime } from './heardClock.ts'
import { createListLoader } from './listLoader.ts'
import { watchTabs, type SessionStore } from './session.ts'

export interface ApiProviderProps {
  readonly config: PortalConfig
  readonly session: SessionStore
  readonly memory: DeviceMemory
  /** Where `config.json` was read from. */
  readonly configUrl: string
  readonly children: ReactNode
}

/**
 * Gives the screens below it the API and the session. Stands below the QueryClientProvider: when
 * the contact goes or changes, here or in another tab, it stops every request and empties that
 * cache before anything renders again.
 */
export function ApiProvider({ children, ...ports }: ApiProviderProps) {
  const { session } = ports
  const queryClient = useQueryClient()
  const [api] = useState(() => createApi(ports))
  useEffect(() => watchTabs(session, window), [session])
  useEffect(
    () =>
      forgetOnChange(session, () => {
        api.listLoader.reset()
        void queryClient.cancelQueries()
        queryClient.clear()
      }),
    [api, session, queryClient],
  )
  return <ApiContext value={api}>{children}</ApiContext>
}

function createApi(ports: Omit<ApiProviderProps, 'children'>): Api {
  const { config, session } = ports
  const fetch: Fetch = (url, init) => window.fetch(url, init)
  const heardClock = createHeardClock()
  const client = createClient({
    baseUrl: config.apiBaseUrl,
    fetch: listeningForTime(fetch, { now: Date.now, hear: heardClock.hear }),
    token: () => session.get()?.token ?? null,
  })
  const listLoader = createListLoader({ client, now: Date.now })
  return { ...ports, client, fetch, listLoader, heardClock }
}
