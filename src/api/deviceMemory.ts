import type { BulkStore } from './bulkStore.ts'
import { contactKey } from './contactKey.ts'
import type { SessionStore } from './session.ts'

/**
 * What this device keeps for one contact: views, stars, what they have seen. It goes when they sign
 * out, here or in another tab, and when somebody else signs in; it stays when only the token dies or
 * the tab is closed, for then the same person comes back. Where the browser refuses storage it lasts
 * as long as the page. What is read may be anything: each reader parses it.
 */
export interface DeviceMemory {
  /** The text kept under a name for whoever is signed in; null = none. */
  readonly read: (name: string) => string | null
  /** null removes. Does nothing while nobody is signed in. */
  readonly write: (name: string, text: string | null) => void
  /** Called when a text changed, here or in another tab; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void
  /** The same for a value too large for texts; `undefined` = none. */
  readonly readBulk: (name: string) => Promise<unknown>
  readonly writeBulk: (name: string, value: unknown) => Promise<void>
}

export interface DeviceMemoryPorts {
  /** The path the portal is served under: tenants that share an origin must not share this. */
  readonly basePath: string
  readonly session: SessionStore
  /** null where the browser refuses it. */
  readonly local: Storage | null
  readonly bulk: BulkStore
  /** Hears what other tabs write. */
  readonly window: Pick<Window, 'addEventListener'>
}

/**
 * Beside what it keeps stands whose it is, written and removed at once, in one piece, for all tabs:
 * nothing is read or written for anybody else, so that a tab that wakes late, or a write under way
 * while the contact signs out, cannot bring anything back (reliability, F73 and F77).
 */
export function createDeviceMemory(ports: DeviceMemoryPorts): DeviceMemory {
  const { session, bulk } = ports
  const prefix = `portal:${ports.basePath}:mine:`
  const texts = sturdyStorage(ports.local)
  const listeners = new Set<() => void>()
  const tellAll = () => listeners.forEach((listener) => listener())
  let contact: string | null = null

  function follow(): void {
    const now = session.get()
    const next = now === null ? null : fingerprint(contactKey(now))
    if (next === contact) return
    if (next !== null) takeOver(next)
    else if (session.lastEnd() !== 'expired' && isMine()) forget()
    contact = next
    tellAll()
  }

  /** Begins to keep things for a contact, after whoever was there before. */
  function takeOver(next: string): void {
    if (texts.read(`${prefix}owner`) === next) return
    forget()
    texts.write(`${prefix}owner`, next)
  }

  function forget(): void {
    for (const key of texts.keys()) if (key.startsWith(prefix)) texts.write(key, null)
    void bulk.clear()
  }

  function isMine(): boolean {
    return contact !== null && texts.read(`${prefix}owner`) === contact
  }

  ports.window.addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(prefix)) tellAll()
  })
  session.subscribe(follow)
  follow()

  return {
    read: (name) => (isMine() ? texts.read(prefix + name) : null),
    write: (name, text) => {
      if (!isMine()) return
      texts.write(prefix + name, text)
      tellAll()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    readBulk: async (name) => {
      const asker = contact
      const value = isMine() ? await bulk.read(name) : undefined
      return isMine() && contact === asker ? value : undefined
    },
    writeBulk: async (name, value) => {
      const asker = contact
      await bulk.write(name, value, () => isMine() && contact === asker)
    },
  }
}

/**
 * Tells contacts apart without writing down who they are: a login is kept on a device only where its
 * owner asked for that. Not a secret either, 53 bits of a plain multiply-and-fold.
 */
function fingerprint(contact: string): string {
  let [high, low] = [0x9e3779b1, 0x85ebca6b]
  for (const sign of contact) {
    const code = sign.codePointAt(0) ?? 0
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low ^ code, 0x5bd1e995) ^ (high >>> 15)
  }
  return ((high & 0x1fffff) * 2 ** 32 + (low >>> 0)).toString(36)
}

/** Storage that goes on from memory with what the browser refuses to keep. */
function sturdyStorage(area: Storage | null) {
  const held = new Map<string, string>()
  return {
    read(key: string): string | null {
      try {
        return held.get(key) ?? area?.getItem(key) ?? null
      } catch {
        return null
      }
    },
    write(key: string, text: string | null): void {
      held.delete(key)
      try {
        if (text === null) area?.removeItem(key)
        else if (area === null) held.set(key, text)
        else area.setItem(key, text)
      } catch {
        if (text !== null) held.set(key, text)
      }
    },
    keys(): readonly string[] {
      try {
        const kept = Array.from({ length: area?.length ?? 0 }, (_, index) => area?.key(index) ?? '')
        return [...held.keys(), ...kept]
      } catch {
        return [...held.keys()]
      }
    },
  }
}
