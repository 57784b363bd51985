import { clear, createStore, get } from 'idb-keyval'

/** Keeps values of any size under a name; nothing it does ever fails. */
export interface BulkStore {
  /** `undefined` when there is none. */
  readonly read: (name: string) => Promise<unknown>
  /** Writes if `isWanted` still says so at the very moment of writing. */
  readonly write: (name: string, value: unknown, isWanted: () => boolean) => Promise<void>
  readonly clear: () => Promise<void>
}

/**
 * In IndexedDB, in a database of its own; where the browser refuses that, in memory. The database is
 * opened at the first use. What was asked for first happens first, so a `clear` comes after every
 * write before it.
 */
export function createBulkStore(database: string): BulkStore {
  const store = createStore(database, 'values')
  const held = new Map<string, unknown>()

  return {
    async read(name) {
      if (held.has(name)) return held.get(name)
      try {
        return await get<unknown>(name, store)
      } catch {
        return undefined
      }
    },
    async write(name, value, isWanted) {
      try {
        await store('readwrite', (values) => {
          if (!isWanted()) return undefined
          values.put(value, name)
          return settled(values.transaction)
        })
        held.delete(name)
      } catch {
        if (isWanted()) held.set(name, value)
      }
    },
    async clear() {
      held.clear()
      try {
        await clear(store)
      } catch {
        // Nothing was ever kept.
      }
    },
  }
}

/** When the browser says that it is on the disk, or that it is not. */
function settled(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('error', () => reject(new Error('refused')))
    transaction.addEventListener('abort', () => reject(new Error('refused')))
  })
}
