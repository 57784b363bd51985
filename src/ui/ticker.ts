import type { Instant } from '../domain/time.ts'

const slowMs = 30_000
const fastMs = 1_000

export interface TickerPorts {
  /** The device's clock, milliseconds since 1970 in UTC. */
  readonly deviceNow: () => number
  readonly setTimeout: (run: () => void, ms: number) => number
  readonly clearTimeout: (handle: number) => void
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener'>
}

/** The one clock of the app: everything that counts down reads it, nothing reads `Date.now`. */
export interface Ticker {
  /** Now, corrected by the known skew; stays the same between two ticks. */
  readonly now: () => Instant
  readonly subscribe: (listener: () => void) => () => void
  /** Ticks every second until the returned function is called; else every 30 s (rules.md 3). */
  readonly hurry: () => () => void
  /** How far the device runs ahead of the server, in ms (negative: behind). */
  readonly correct: (skewMs: number) => void
}

/**
 * Starts the ticker. It stands still in a hidden tab and while nobody listens, and tells the time
 * anew the moment the tab is seen again, so that a laptop that slept shows no stale deadline.
 */
export function createTicker({
  deviceNow,
  setTimeout,
  clearTimeout,
  document,
}: TickerPorts): Ticker {
  let skewMs = 0
  let current = deviceNow() as Instant
  let hurried = 0
  let timer: number | null = null
  const listeners = new Set<() => void>()

  const isWanted = () => listeners.size > 0 && document.visibilityState === 'visible'

  function tick() {
    current = (deviceNow() - skewMs) as Instant
    for (const listener of listeners) listener()
    schedule()
  }

  function schedule() {
    if (timer !== null) clearTimeout(timer)
    timer = isWanted() ? setTimeout(tick, hurried > 0 ? fastMs : slowMs) : null
  }

  document.addEventListener('visibilitychange', () => (isWanted() ? tick() : schedule()))

  return {
    now: () => current,
    subscribe(listener) {
      listeners.add(listener)
      if (listeners.size === 1) {
        // Nobody listened until now: the time kept may be old.
        current = (deviceNow() - skewMs) as Instant
        schedule()
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) schedule()
      }
    },
    hurry() {
      hurried += 1
      if (hurried === 1) schedule()
      return () => {
        hurried -= 1
        if (hurried === 0) schedule()
      }
    },
    correct(ms) {
      skewMs = ms
      tick()
    },
  }
}
