import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fail, succeed, type FailureKind, type Result } from './failure.ts'
import { browserRetryPorts, maxTries, waitMs, withRetry } from './retry.ts'

/** Asks until the outcomes run out; the waits it was made to take. */
async function tryAll(outcomes: readonly Result<string>[], random = 1) {
  const waits: number[] = []
  let asked = 0
  const result = await withRetry(
    () => Promise.resolve(outcomes[asked++] ?? succeed('more than given')),
    {
      random: () => random,
      sleep: (ms) => {
        waits.push(ms)
        return Promise.resolve()
      },
    },
  )
  return { result, asked, waits }
}

const down = fail('server', { status: 500 })

describe('asking again', () => {
  test('after a failure that passes gives the answer', async () => {
    expect(await tryAll([down, down, succeed('here')])).toEqual({
      result: succeed('here'),
      asked: 3,
      waits: [500, 1000],
    })
  })

  test('ends after four tries', async () => {
    const { result, asked } = await tryAll([down, down, down, down, succeed('too late')])
    expect(result).toEqual(down)
    expect(asked).toBe(maxTries)
  })

  test.each<[FailureKind, number | null]>([
    ['offline', null],
    ['unreachable', null],
    ['unreachable', 200],
    ['timeout', null],
    ['timeout', 408],
    ['busy', 429],
    ['server', 500],
    ['server', 502],
    ['server', 503],
    ['server', 504],
  ])('%s %s passes', async (kind, status) => {
    expect((await tryAll([fail(kind, status ? { status } : {}), succeed('here')])).asked).toBe(2)
  })

  test.each<[FailureKind, number | null]>([
    ['unauthorized', 401],
    ['forbidden', 403],
    ['notFound', 404],
    ['badRequest', 400],
    ['server', 501],
    ['notApi', 200],
    ['tooLarge', 200],
    ['aborted', null],
  ])('%s %s does not', async (kind, status) => {
    expect((await tryAll([fail(kind, status ? { status } : {}), succeed('no')])).asked).toBe(1)
  })

  test('waits as long as the server asks (F8)', async () => {
    const busy = fail('busy', { status: 429, retryAfterMs: 7000 })
    expect((await tryAll([busy, succeed('here')], 0)).waits).toEqual([7000])
  })

  test('a stop during the wait ends it at once', async () => {
    const stop = new AbortController()
    const waiting = withRetry(
      () => Promise.resolve(fail('busy', { status: 429, retryAfterMs: 60_000 })),
      browserRetryPorts,
      stop.signal,
    )
    setTimeout(() => stop.abort(), 1)
    expect(await waiting).toMatchObject({ failure: { kind: 'aborted' } })
  })
})

test('every wait lies between nothing and thirty seconds, or what the server asked (P29)', () => {
  const retryAfter = fc.option(fc.nat(120_000))
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), retryAfter, chance, (tried, afterMs, random) => {
      const wait = waitMs(tried, afterMs, () => random)
      expect(wait).toBeGreaterThanOrEqual(afterMs ?? 0)
      expect(wait).toBeLessThanOrEqual(Math.max(30_000, afterMs ?? 0))
    }),
  )
})
