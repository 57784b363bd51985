import { expect, test } from 'vitest'
import { deviceClock, measureServerClock } from './serverClock.ts'

const noon = Date.UTC(2026, 5, 24, 12)

interface Said {
  /** What the server's clock is ahead of the device's. */
  readonly aheadMs: number
  readonly roundTripMs?: number
  readonly headers?: Record<string, string>
}

/** A device whose clock stands but for the road, and a server that says these things in turn. */
async function measure(...said: readonly (Said | 'silent' | 'unreadable')[]) {
  let now = noon
  let asked = 0
  const seen: RequestInit[] = []
  const clock = await measureServerClock({
    url: '/config.json',
    now: () => now,
    fetch: (_, init) => {
      seen.push(init)
      const answer = said[Math.min(asked++, said.length - 1)] ?? 'silent'
      if (answer === 'silent') return Promise.reject(new TypeError('Failed to fetch'))
      if (answer === 'unreadable') return Promise.resolve(new Response())
      const { aheadMs, roundTripMs = 0, headers = {} } = answer
      const date = new Date(now + roundTripMs / 2 + aheadMs).toUTCString()
      now += roundTripMs
      return Promise.resolve(new Response(null, { headers: { date, ...headers } }))
    },
  })
  return { clock, asked, seen }
}

test('a clock that is right within a minute is left alone', async () => {
  for (const aheadMs of [0, 50_000, -50_000]) {
    const { clock } = await measure({ aheadMs })
    expect(clock).toEqual({ skewMs: 0, source: 'server' })
  }
})

test.each([3 * 3_600_000, -86_400_000, noon, -4 * 60_000])(
  'a clock that is %d ms off is put right within a second (F65)',
  async (aheadMs) => {
    const { clock } = await measure({ aheadMs, roundTripMs: 80 })
    expect(Math.abs(clock.skewMs - aheadMs)).toBeLessThanOrEqual(1000)
    expect(clock.source).toBe('server')
  },
)

test('the quickest answer is believed, not the latest', async () => {
  const { clock, asked } = await measure(
    { aheadMs: 300_000, roundTripMs: 4000 },
    { aheadMs: 200_000, roundTripMs: 20 },
    { aheadMs: 400_000, roundTripMs: 900 },
  )
  expect(asked).toBe(3)
  expect(Math.abs(clock.skewMs - 200_000)).toBeLessThanOrEqual(1000)
})

test('what a cache kept for 15 minutes is that much older (F71)', async () => {
  const { clock } = await measure({ aheadMs: -900_000, headers: { age: '900' } })
  expect(clock.skewMs).toBe(0)
})

test('one lost answer of three does no harm', async () => {
  const { clock } = await measure('silent', 'unreadable', { aheadMs: 240_000 })
  expect(clock.source).toBe('server')
})

test('when nobody tells the time the device is believed, and that is said', async () => {
  for (const answer of ['silent', 'unreadable'] as const)
    expect((await measure(answer)).clock).toEqual(deviceClock)
})

test('asks for the time only, past every cache', async () => {
  const { seen } = await measure({ aheadMs: 0 })
  expect(seen[0]).toMatchObject({ method: 'HEAD', cache: 'no-store', credentials: 'omit' })
})
