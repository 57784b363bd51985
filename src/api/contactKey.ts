import type { Session, SessionStore } from './session.ts'

/**
 * Names the contact in every cache key, so that what one may see never answers another's question
 * (T10). Never the token: keys end up in tools.
 */
export function contactKey(session: Session): string {
  return session.contactId ?? session.login.toLowerCase()
}

/**
 * Calls `forget` at once whenever the contact goes or another takes the place; not when the same one
 * merely gets a new token, for what is loaded stays his. Returns how to stop.
 */
export function forgetOnChange(store: SessionStore, forget: () => void): () => void {
  let known = store.get()
  return store.subscribe(() => {
    const next = store.get()
    const isSame = known !== null && next !== null && contactKey(known) === contactKey(next)
    const hadOne = known !== null
    known = next
    if (hadOne && !isSame) forget()
  })
}
