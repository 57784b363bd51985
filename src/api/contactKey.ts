import type { Session, SessionStore } from './session.ts'

/**
 * Names the contact in every cache key, so that what one may see never answers another's question
 * (T10). Never the token: keys end up in tools.
 */
export function contactKey(session: Session): string {
  return session.contactId ?? session.login.toLowerCase()
}

export interface Loaded {
  /** The contact has gone, or another came. */
  readonly forget: () => void
  /** The token died while the contact was there, who may be back in a moment with a new one. */
  readonly interrupt: () => void
}

/**
 * Watches over what is loaded for a contact: forgets it at once when they sign out or another takes
 * the place; not when the same one merely gets a new token, for what is loaded stays theirs. When the
 * token died it waits ten minutes for them (fault F4), if the API tells who a contact is; by a login
 * alone nobody is known well enough. Returns how to stop.
 */
export function forgetOnChange(store: SessionStore, { forget, interrupt }: Loaded): () => void {
  let owner = store.get()
  let timer: ReturnType<typeof setTimeout> | undefined

  function leave(): void {
    clearTimeout(timer)
    owner = store.get()
    forget()
  }

  const stop = store.subscribe(() => {
    const next = store.get()
    const mayReturn = store.lastEnd() === 'expired' && owner !== null && owner.contactId !== null
    if (next === null && mayReturn) {
      clearTimeout(timer)
      timer = setTimeout(leave, patienceMs)
      interrupt()
    } else if (owner !== null && (next === null || contactKey(next) !== contactKey(owner))) leave()
    else {
      clearTimeout(timer)
      owner = next
    }
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

const patienceMs = 10 * 60_000
