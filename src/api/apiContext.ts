import { createContext, useContext, useSyncExternalStore } from 'react'
import type { PortalConfig } from '../config.ts'
import type { ApiClient } from './client.ts'
import type { DeviceMemory } from './deviceMemory.ts'
import type { Fetch } from './exchange.ts'
import type { HeardClock } from './heardClock.ts'
import type { ListLoader } from './listLoader.ts'
import type { Session, SessionStore } from './session.ts'

/** Everything that speaks to the outside, made once per page (see `ApiProvider`). */
export interface Api {
  readonly config: PortalConfig
  readonly session: SessionStore
  /** What this device keeps for the contact signed in. */
  readonly memory: DeviceMemory
  readonly client: ApiClient
  /** The bare transport: for signing in, which has no session yet. */
  readonly fetch: Fetch
  readonly listLoader: ListLoader
  readonly heardClock: HeardClock
  /** Where the run-time configuration lies: a static file of our own, whose `Date` tells the time. */
  readonly configUrl: string
}

export const ApiContext = createContext<Api | null>(null)

/** What `ApiProvider` provides; outside of one it throws. */
export function useApi(): Api {
  const api = useContext(ApiContext)
  if (!api) throw new Error('useApi needs an ApiProvider above')
  return api
}

/** Who is signed in in this tab, as it changes; null = nobody. */
export function useSession(): Session | null {
  const { session } = useApi()
  return useSyncExternalStore(session.subscribe, session.get)
}
