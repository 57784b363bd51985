import { sectionNames } from './sectionName.ts'
import type { SectionName } from './sectionName.ts'

/** What an address says about the pane, beside which work order is open in it. */
export interface PaneAddress {
  /** The part to go to; null = the top. */
  readonly section: SectionName | null
  /** The reader supports others: fields by their wire names, and what rests on what. */
  readonly isSupport: boolean
}

type PaneParameter = 'section' | 'support'

/** Reads `?section=visits&support=1`; a section nobody knows is none. */
export function readPaneAddress(search: string): PaneAddress {
  const parameters = new URLSearchParams(search)
  const section = parameters.get('section')
  return {
    section: sectionNames.find((name) => name === section) ?? null,
    isSupport: parameters.get('support') === '1',
  }
}

/**
 * An address (or only its search) with one of the pane's parameters set, or taken out (null). All else
 * stays as it is written: `withPaneParameter('/a?sort=-created,name', 'section', 'visits')` is
 * `/a?sort=-created,name&section=visits`.
 */
export function withPaneParameter(
  address: string,
  name: PaneParameter,
  value: string | null,
): string {
  const [path = '', ...rest] = address.split('?')
  // Of a search the first `?` is its sign; any other belongs to what was searched for.
  const kept = rest
    .join('?')
    .split('&')
    .filter((part) => part !== '' && part !== name && !part.startsWith(`${name}=`))
  const all = value === null ? kept : [...kept, `${name}=${encodeURIComponent(value)}`]
  return all.length === 0 ? path : `${path}?${all.join('&')}`
}
