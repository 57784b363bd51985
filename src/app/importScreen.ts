import { openStorage, quietStorage } from '../api/storage.ts'

/** A screen's script could not be had: offline, or gone after an update. Loading the page anew helps. */
export class ScreenMissing extends Error {
  override name = 'ScreenMissing'
}

/**
 * Loads a screen's own script. When it is gone because the portal was updated meanwhile, the page
 * loads itself anew, once, and comes back to the same address (fault F81).
 */
export async function importScreen<Module>(load: () => Promise<Module>): Promise<Module> {
  const storage = quietStorage(openStorage(() => window.sessionStorage))
  try {
    const module = await load()
    storage.write(key, null)
    return module
  } catch (cause) {
    // Where nothing can be remembered nothing stops a loop, so there is no reload.
    const isFirst = storage.read(key) === null
    storage.write(key, 'yes')
    if (!navigator.onLine || !isFirst || storage.read(key) === null)
      throw new ScreenMissing('The screen could not be loaded', { cause })
    window.location.reload()
    return new Promise(() => {})
  }
}

const key = 'portal:reloaded'
