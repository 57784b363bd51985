import type { Fetch } from './exchange.ts'

/** How far the device's clock is off, and whom we believe. */
export interface ServerClock {
  /** To be added to the device's clock; 0 while they differ by a minute or less. */
  readonly skewMs: number
  /** `device`: no server told the time, so the device's clock is believed unchecked. */
  readonly source: 'server' | 'device'
}

export interface ServerClockPorts {
  readonly fetch: Fetch
  /** A static file of our own origin, `config.json`: another origin's `Date` cannot be read. */
  readonly url: string
  /** The device's clock, milliseconds since the epoch. */
  readonly now: () => number
}

/** Believed until a server says otherwise. */
export const deviceClock: ServerClock = { skewMs: 0, source: 'device' }

/**
 * Compares the device's clock with the `Date` of our own static host, by the quickest of three
 * questions: the quicker the answer, the less the road distorts it. `Date` counts whole seconds and
 * a cache in between adds its `Age`. Only a difference of over a minute is corrected (rules.md 1).
 */
export async function measureServerClock(ports: ServerClockPorts): Promise<ServerClock> {
  let best: Sample | null = null
  for (let asked = 0; asked < samplesWanted; asked += 1) {
    const sample = await takeSample(ports)
    if (sample && (!best || sample.roundTripMs < best.roundTripMs)) best = sample
  }
  if (!best) return deviceClock
  return { skewMs: Math.abs(best.skewMs) > toleranceMs ? best.skewMs : 0, source: 'server' }
}

interface Sample {
  readonly skewMs: number
  readonly roundTripMs: number
}

const samplesWanted = 3
const toleranceMs = 60_000

async function takeSample({ fetch, url, now }: ServerClockPorts): Promise<Sample | null> {
  const askedAt = now()
  try {
    const response = await fetch(url, {
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(5_000),
    })
    const roundTripMs = now() - askedAt
    const saidMs = Date.parse(response.headers.get('date') ?? '')
    if (Number.isNaN(saidMs) || roundTripMs < 0) return null
    const ageMs = 1000 * (Number.parseInt(response.headers.get('age') ?? '', 10) || 0)
    // Said somewhere within its second, half a round trip ago.
    return { skewMs: saidMs + ageMs + 500 - (askedAt + roundTripMs / 2), roundTripMs }
  } catch {
    return null
  }
}
