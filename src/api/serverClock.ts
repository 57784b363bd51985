import type { Fetch } from './exchange.ts'

/** How far the device's clock is off, and whom we believe. */
export interface ServerClock {
  /** To be added to the device's clock; 0 while they differ by a minute or less. */
  readonly skewMs: number
  /** `device`: no server told the time, so the device's clock is believed unchecked. */
  readonly source: 'server' | 'device'
}

/** Believed until a server says otherwise. */
export const deviceClock: ServerClock = { skewMs: 0, source: 'device' }

/** The time one answer told, against the device's. */
export interface TimeSample {
  /** The server's clock minus the device's; wrong by up to half the round trip and half a second. */
  readonly skewMs: number
  readonly roundTripMs: number
}

/** The moments a question left and its answer came, by the device's clock. */
export interface Trip {
  readonly askedAt: number
  readonly answeredAt: number
}

/**
 * What an answer's `Date` says of the clock. `Date` counts whole seconds, and a cache in between adds
 * its `Age`. null where it is missing or may not be read (another origin that does not expose it),
 * or where the device's clock was put back on the way.
 */
export function readTime(headers: Headers, { askedAt, answeredAt }: Trip): TimeSample | null {
  const roundTripMs = answeredAt - askedAt
  const saidMs = Date.parse(headers.get('date') ?? '')
  if (Number.isNaN(saidMs) || roundTripMs < 0) return null
  const ageMs = 1000 * (Number.parseInt(headers.get('age') ?? '', 10) || 0)
  // Said somewhere within its second, half a round trip ago.
  return { skewMs: saidMs + ageMs + 500 - (askedAt + roundTripMs / 2), roundTripMs }
}

/** What the clock is put right by: nothing for a minute or less (rules.md 1). */
export function clockOf({ skewMs }: TimeSample): ServerClock {
  return { skewMs: Math.abs(skewMs) > toleranceMs ? skewMs : 0, source: 'server' }
}

const toleranceMs = 60_000

export interface ServerClockPorts {
  readonly fetch: Fetch
  /** A static file of our own origin, `config.json`. */
  readonly url: string
  /** The device's clock, milliseconds since the epoch. */
  readonly now: () => number
}

/**
 * Compares the device's clock with the `Date` of our own static host, for an API whose own cannot be
 * read. The quickest of three questions counts: the quicker the answer, the less the road distorts it.
 */
export async function measureServerClock(ports: ServerClockPorts): Promise<ServerClock> {
  let best: TimeSample | null = null
  for (let asked = 0; asked < samplesWanted; asked += 1) {
    const sample = await takeSample(ports)
    if (sample && (!best || sample.roundTripMs < best.roundTripMs)) best = sample
  }
  return best ? clockOf(best) : deviceClock
}

const samplesWanted = 3

async function takeSample({ fetch, url, now }: ServerClockPorts): Promise<TimeSample | null> {
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
    return readTime(response.headers, { askedAt, answeredAt: now() })
  } catch {
    return null
  }
}
