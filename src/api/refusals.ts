import type { Session } from './session.ts'

/** What the tenant's API refused, for as long as the session lasts. */
const refusedIn = new WeakMap<Session, Map<string, number>>()

/** Remembers that something was refused, by its name. */
export function noteRefusal(session: Session, name: string): void {
  const counts = refusedIn.get(session) ?? new Map<string, number>()
  counts.set(name, (counts.get(name) ?? 0) + 1)
  refusedIn.set(session, counts)
}

/** Whether it was refused so often that it is not asked for again in this session. */
export function isRefused(session: Session | null, name: string, often = 1): boolean {
  if (session === null) return false
  return (refusedIn.get(session)?.get(name) ?? 0) >= often
}
