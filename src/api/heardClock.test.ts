import { expect, test, vi } from 'vitest'
import { createClient } from './client.ts'
import { createHeardClock, listeningForTime } from './heardClock.ts'

const hour = 3_600_000

function heard(...samples: readonly [skewMs: number, roundTripMs: number][]) {
  const clock = createHeardClock()
  const listener = vi.fn<() => void>()
  clock.subscribe(listener)
  for (const [skewMs, roundTripMs] of samples) clock.hear({ skewMs, roundTripMs })
  return { clock: clock.get(), told: listener.mock.calls.length }
}

test('nobody is believed before an answer came', () => {
  expect(heard().clock).toBeNull()
})

test('a difference of a minute or less is none (rules.md 1)', () => {
  expect(heard([59_000, 20]).clock).toEqual({ skewMs: 0, source: 'server' })
  expect(heard([-3 * hour, 20]).clock).toEqual({ skewMs: -3 * hour, source: 'server' })
})

test('the quickest answer counts, not the latest', () => {
  expect(heard([242_000, 3000], [240_000, 20], [241_200, 2000]).clock?.skewMs).toBe(240_000)
})

test('a clock that is set while the page is open is followed at once, however slow the answer (F66)', () => {
  expect(heard([240_000, 20], [-hour, 900]).clock?.skewMs).toBe(-hour)
  expect(heard([240_000, 20], [0, 900]).clock?.skewMs).toBe(0)
})

test('less than a second is not worth moving every countdown', () => {
  const { clock, told } = heard([240_000, 900], [240_400, 300], [239_800, 20])
  expect(clock?.skewMs).toBe(240_000)
  expect(told).toBe(1)
})

test('every answer of the API tells the time, a refusal too; a silent one tells nothing', async () => {
  let now = Date.UTC(2026, 5, 24, 12)
  const said = [
    new Response('{}', { headers: { date: new Date(now + hour).toUTCString() } }),
    new Response('{}', { headers: { 'content-type': 'application/json' } }),
    new Response('', { status: 401, headers: { date: new Date(now - hour).toUTCString() } }),
  ]
  const hear = vi.fn<(sample: { skewMs: number; roundTripMs: number }) => void>()
  const client = createClient({
    baseUrl: '',
    token: () => null,
    fetch: listeningForTime(
      () => {
        now += 40
        return Promise.resolve(said.shift() ?? Response.error())
      },
      { now: () => now, hear },
    ),
  })
  for (const _ of [1, 2, 3]) await client.getJson('/api/JobsView')
  expect(hear.mock.calls.map(([sample]) => sample.roundTripMs)).toEqual([40, 40])
  const [late, early] = hear.mock.calls.map(([sample]) => sample.skewMs)
  expect(Math.abs((late ?? 0) - hour)).toBeLessThanOrEqual(1000)
  expect(Math.abs((early ?? 0) + hour)).toBeLessThanOrEqual(1000)
})
