import { openStorage, quietStorage } from '../api/storage.ts'

/** A script could not be had: offline, or gone after an update. Loading the page anew helps. */
export class ScreenMissing extends Error {
  override name = 'ScreenMissing'
}

/**
 * Loads a script that comes by itself, `name`d. When it is gone because the portal was updated
 * meanwhile, the page loads itself anew, once, and comes back to the same address (fault F81).
 */
export async function importScreen<Module>(
  name: string,
  load: () => Promise<Module>,
): Promise<Module> {
  const storage = quietStorage(openStorage(() => window.sessionStorage))
  // One mark each: a script that came must not clear the mark of one that did not.
  const key = `portal:reloaded:${name}`
  try {
    const module = await load()
    storage.write(key, null)
    return module
  } catch (cause) {
    const isFirst = storage.read(key) === null
    storage.write(key, 'yes')
    // Where nothing can be remembered nothing would stop a loop.
    const isRemembered = storage.read(key) !== null
    if (!navigator.onLine || !isFirst || !isRemembered)
      throw new ScreenMissing(`${name} could not be loaded`, { cause })
    window.location.reload()
    return new Promise(() => {})
  }
}
