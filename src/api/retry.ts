import type { ApiFailure, Result } from './failure.ts'

/** Chance and waiting as ports, so that tests take no time. */
export interface RetryPorts {
  /** As `Math.random`: from 0 up to, not including, 1. */
  readonly random: () => number
  /** Resolves after `ms`, or at once when the signal aborts. */
  readonly sleep: (ms: number, signal: AbortSignal | undefined) => Promise<void>
}

export const browserRetryPorts: RetryPorts = { random: Math.random, sleep }

/** Tries in all, the first included (rule R4). */
export const maxTries = 4

/**
 * Asks again while the failure is of a kind that passes: no or half an answer, 408, 429, 500,
 * 502–504. For GET only: a POST may have been done although its answer was lost, and a sign-in must
 * not be tried into a lock (R5, T35).
 */
export async function withRetry<T>(
  ask: () => Promise<Result<T>>,
  ports: RetryPorts,
  signal?: AbortSignal,
): Promise<Result<T>> {
  for (let tried = 1; ; tried += 1) {
    const result = await ask()
    if (result.ok || tried >= maxTries || signal?.aborted || !isPassing(result.failure))
      return result
    await ports.sleep(waitMs(tried, result.failure.retryAfterMs, ports.random), signal)
    if (signal?.aborted) return { ok: false, failure: { ...result.failure, kind: 'aborted' } }
  }
}

/**
 * How long to wait after the `tried`-th try: anywhere below 0.5 s · 2ⁿ, at most 30 s (full jitter
 * keeps a thousand portals from knocking in step), but never before the server's own `Retry-After`.
 */
export function waitMs(tried: number, retryAfterMs: number | null, random: () => number): number {
  const ceilingMs = Math.min(500 * 2 ** (tried - 1), 30_000)
  return Math.max(random() * ceilingMs, retryAfterMs ?? 0)
}

function isPassing({ kind, status }: ApiFailure): boolean {
  if (kind === 'offline' || kind === 'unreachable' || kind === 'timeout') return true
  return status !== null && passingStatuses.has(status)
}

const passingStatuses: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504])

function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', finish)
      resolve()
    }
    const timer = setTimeout(finish, ms)
    if (signal?.aborted) finish()
    signal?.addEventListener('abort', finish)
  })
}
