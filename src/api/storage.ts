/** A storage area, or null where merely touching it throws (cookies blocked). */
export function openStorage(area: () => Storage): Storage | null {
  try {
    return area()
  } catch {
    return null
  }
}

export interface QuietStorage {
  /** null when absent or refused. */
  read(key: string): string | null
  /** null removes. */
  write(key: string, value: string | null): void
}

/** Storage that never throws: refused reads are empty, refused writes are forgotten. */
export function quietStorage(area: Storage | null): QuietStorage {
  return {
    read: (key) => {
      try {
        return area?.getItem(key) ?? null
      } catch {
        return null
      }
    },
    write: (key, value) => {
      try {
        if (value === null) area?.removeItem(key)
        else area?.setItem(key, value)
      } catch {
        // Blocked or full: this tab goes on from memory.
      }
    },
  }
}
