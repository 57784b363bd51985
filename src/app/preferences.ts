import { quietStorage } from '../api/storage.ts'
import { knownLanguages } from '../i18n/catalog.ts'
import type { Language } from '../i18n/catalog.ts'
import { z } from '../zod.ts'

export type Theme = 'system' | 'light' | 'dark'

/** What the reader chose on this device, signed in or not. */
export interface Preferences {
  readonly theme: Theme
  /** null = not chosen: the contact's own language, else the browser's. */
  readonly language: Language | null
  /** The domain last signed in with, where the form asks for it and the login is remembered. */
  readonly domain: string | null
}

export interface PreferenceStore {
  readonly get: () => Preferences
  readonly set: (change: Partial<Preferences>) => void
  /** Called after every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * The preferences, kept in localStorage (null where the browser refuses it: then for this visit).
 * `basePath` keeps portals that share an origin apart. `public/theme.js` reads the same entry.
 */
export function createPreferences(basePath: string, local: Storage | null): PreferenceStore {
  const storage = quietStorage(local)
  const key = `portal:${basePath}:preferences`
  const listeners = new Set<() => void>()
  let current = parsePreferences(storage.read(key))
  return {
    get: () => current,
    set: (change) => {
      current = { ...current, ...change }
      storage.write(key, JSON.stringify(current))
      listeners.forEach((listener) => listener())
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Each entry by itself: what is unreadable falls back, the rest stays. */
const schema = z.catch(
  z.object({
    theme: z.catch(z.enum(['system', 'light', 'dark']), 'system'),
    language: z.catch(z.nullable(z.enum(knownLanguages)), null),
    domain: z.catch(z.nullable(z.string().check(z.maxLength(200))), null),
  }),
  { theme: 'system', language: null, domain: null },
)

function parsePreferences(text: string | null): Preferences {
  try {
    return schema.parse(JSON.parse(text ?? '{}'))
  } catch {
    return schema.parse({})
  }
}
