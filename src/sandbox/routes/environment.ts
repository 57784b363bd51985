import type { Context } from 'hono'
import type { Caller, SignIns } from '../signIns.ts'
import type { Tenant } from '../world/tenant.ts'
import type { World } from '../world/world.ts'

/** What the routes share. */
export interface Sandbox {
  readonly tenant: Tenant
  readonly signIns: SignIns
  now(): number
  wait(ms: number, signal: AbortSignal): Promise<void>
  worldOf(caller: Caller): World
  /** Scheme and host to write into absolute links. */
  originOf(request: Request): string
}

/** Hono's typing of what the sign-in check leaves for the routes behind it. */
export interface Env {
  readonly Variables: { caller: Caller }
}

/** The query of a request, as a list that keeps order and doubles. */
export function parametersOf(c: Context): URLSearchParams {
  return new URL(c.req.url).searchParams
}

/** How the vendor's framework says that an address does not exist. */
export function notFound(c: Context): Response {
  return c.json(
    { Message: `No HTTP resource was found that matches the request URI '${c.req.url}'.` },
    404,
  )
}
