import type { Fetch } from './exchange.ts'
import { clockOf, readTime, type ServerClock, type TimeSample } from './serverClock.ts'

/** The clock as the API tells it by the way, with every answer it gives. */
export interface HeardClock {
  /** null until an answer told the time. */
  readonly get: () => ServerClock | null
  /** Called when what `get` answers has changed; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void
  readonly hear: (sample: TimeSample) => void
}

/**
 * Keeps the quickest answer's word for it, as long as later ones can be meant by it. One that cannot,
 * however long it took on the road, means that a clock was set: then the latest counts.
 */
export function createHeardClock(): HeardClock {
  const listeners = new Set<() => void>()
  let best: TimeSample | null = null
  let clock: ServerClock | null = null
  return {
    get: () => clock,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    hear: (sample) => {
      if (best && canAgree(best, sample) && sample.roundTripMs >= best.roundTripMs) return
      best = sample
      const next = clockOf(sample)
      // A countdown must not jump to and fro for what the road does.
      if (clock && Math.abs(next.skewMs - clock.skewMs) < 1000) return
      clock = next
      listeners.forEach((listener) => listener())
    },
  }
}

/** Whether one skew can have told both: each is off by half its round trip and half a second at most. */
function canAgree(a: TimeSample, b: TimeSample): boolean {
  return Math.abs(a.skewMs - b.skewMs) <= (a.roundTripMs + b.roundTripMs) / 2 + 1000
}

/** The same transport, reporting the time that its answers tell. `now` is the device's clock in ms. */
export function listeningForTime(
  fetch: Fetch,
  { now, hear }: { readonly now: () => number; readonly hear: HeardClock['hear'] },
): Fetch {
  return async (url, init) => {
    const askedAt = now()
    const response = await fetch(url, init)
    const sample = readTime(response.headers, { askedAt, answeredAt: now() })
    if (sample) hear(sample)
    return response
  }
}
