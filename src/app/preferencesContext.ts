import { createContext, use, useSyncExternalStore } from 'react'
import type { Preferences, PreferenceStore } from './preferences.ts'

export const PreferencesContext = createContext<PreferenceStore | null>(null)

/** What the reader chose on this device, as it changes, and how to change it. */
export function usePreferences(): readonly [Preferences, PreferenceStore['set']] {
  const store = use(PreferencesContext)
  if (store === null) throw new Error('usePreferences needs a PreferencesContext above it')
  return [useSyncExternalStore(store.subscribe, store.get), store.set]
}
