import { createContext, useContext, useSyncExternalStore } from 'react'
import type { PortalConfig } from '../config.ts'
import type { ApiClient } from './client.ts'
import type { DeviceMemory } from './deviceMemory.ts'
import type { Fetch } from './exchange.ts'
import type { HeardClock } from './heardClock.ts'
import type { ListLoader } from './listLoader.ts'
import type { Session, SessionStore } from './session.ts'

/** What every screen may rely on, signed in or not; put together at the start of the page. */
export interface Portal {
  readonly config: PortalConfig
  /** Where the run-time configuration lies: a static file of our own, whose `Date` tells the time. */
  readonly configUrl: string
  readonly session: SessionStore
  /** What this device keeps for the contact signed in. */
  readonly memory: DeviceMemory
  /** The bare transport: for signing in, which has no session yet. */
  readonly fetch: Fetch
}

/** The same and all that asks the API for data, for the screens behind the sign-in (`ApiProvider`). */
export interface Api extends Portal {
  readonly client: ApiClient
  readonly listLoader: ListLoader
  readonly heardClock: HeardClock
}

export const PortalContext = createContext<Portal | null>(null)
export const ApiContext = createContext<Api | null>(null)

/** The portal a component belongs to; outside of one it throws. */
export function usePortal(): Portal {
  const portal = useContext(PortalContext)
  if (!portal) throw new Error('usePortal needs a PortalContext above')
  return portal
}

/** What `ApiProvider` provides; outside of one, as on the sign-in page, it throws. */
export function useApi(): Api {
  const api = useContext(ApiContext)
  if (!api) throw new Error('useApi needs an ApiProvider above')
  return api
}

/** Who is signed in in this tab, as it changes; null = nobody. */
export function useSession(): Session | null {
  const { session } = usePortal()
  return useSyncExternalStore(session.subscribe, session.get)
}
