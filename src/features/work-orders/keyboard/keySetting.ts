import { useState, useSyncExternalStore } from 'react'
import { useApi } from '../../../api/apiContext.ts'
import { openStorage, quietStorage } from '../../../api/storage.ts'

/** Whether single keys are shortcuts on this device; off, only those with Ctrl or ⌘ are. */
export interface KeySetting {
  readonly get: () => boolean
  readonly set: (hasSingleKeys: boolean) => void
  /** Called after every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * The setting, kept in localStorage (null where the browser refuses it: then for this visit). Anything
 * but a plain "off" is on. `basePath` keeps portals that share an origin apart.
 */
export function createKeySetting(basePath: string, local: Storage | null): KeySetting {
  const storage = quietStorage(local)
  const key = `portal:${basePath}:single-keys`
  const listeners = new Set<() => void>()
  let hasSingleKeys = storage.read(key) !== 'off'
  return {
    get: () => hasSingleKeys,
    set: (isOn) => {
      hasSingleKeys = isOn
      storage.write(key, isOn ? null : 'off')
      listeners.forEach((listener) => listener())
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The setting of this device as it changes, and how to change it. */
export function useKeySetting(): readonly [hasSingleKeys: boolean, set: KeySetting['set']] {
  const { configUrl } = useApi()
  const [setting] = useState(() =>
    createKeySetting(
      configUrl.slice(0, configUrl.lastIndexOf('/') + 1),
      openStorage(() => window.localStorage),
    ),
  )
  return [useSyncExternalStore(setting.subscribe, setting.get), setting.set]
}
