import type { DeviceMemory } from '../../../api/deviceMemory.ts'
import type { Instant } from '../../../domain/time.ts'
import { parseSeenBook } from './seenBook.ts'
import type { SeenBook } from './seenBook.ts'

/** The book of what was seen, as this page knows it. */
export interface SeenStore {
  /** undefined = not read yet; null = there is none. */
  readonly get: () => SeenBook | null | undefined
  readonly subscribe: (listener: () => void) => () => void
  /** Reads it from the device, once for each list: another tab may have turned pages meanwhile. */
  readonly readFor: (asOf: Instant | null) => void
  readonly write: (book: SeenBook) => void
}

/** Keeps the book on the device; where that is refused, for as long as the page stands. */
export function createSeenStore(memory: DeviceMemory): SeenStore {
  const listeners = new Set<() => void>()
  let book: SeenBook | null | undefined
  let readAsOf: Instant | null | undefined
  let writes = 0

  function set(next: SeenBook | null): void {
    book = next
    listeners.forEach((listener) => listener())
  }

  async function read(): Promise<void> {
    const before = writes
    const value = await memory.readBulk(entry)
    // What was written here meanwhile is newer than what was read.
    if (writes === before) set(parseSeenBook(value))
  }

  return {
    get: () => book,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    readFor: (asOf) => {
      if (readAsOf === asOf) return
      readAsOf = asOf
      void read()
    },
    write: (next) => {
      writes += 1
      set(next)
      void memory.writeBulk(entry, next)
    },
  }
}

const entry = 'seen'
