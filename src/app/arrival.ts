import type { Location } from 'react-router'

/** Travels with an address that nobody chose: after signing in, from `/`, by the brand's mark. */
export const arriving = { isArriving: true } as const

/**
 * Whether the reader comes to an address without having chosen what it shows: it was opened afresh in
 * the browser, or something led there "home". Not after Back or a reload: those keep what was there.
 */
export function isArrival({ key, state }: Pick<Location, 'key' | 'state'>): boolean {
  const told: unknown = state
  // The router's own key for an entry of the history that it did not make.
  if (key === 'default') return true
  return typeof told === 'object' && told !== null && 'isArriving' in told
}
