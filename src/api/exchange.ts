import { bodyLimits, isAbort, joinPieces, readPieces, type Pieces } from './cappedBody.ts'
import { fail, succeed, type Result } from './failure.ts'

/** `fetch` as a port, so that tests speak to the sandbox without a network. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

export interface Outgoing {
  readonly method: 'GET' | 'POST'
  /** What follows `Basic `; null sends no credentials. */
  readonly token: string | null
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent as a web form instead. */
  readonly form?: Readonly<Record<string, string>>
  /** JSON unless told. */
  readonly accept?: string
  readonly signal?: AbortSignal | undefined
  /** The most a good answer may weigh; an error's own limit stays. */
  readonly maxBytes?: number
  /** How long the first byte may take, instead of the usual 20 s. */
  readonly answerWaitMs?: number
  readonly onProgress?: ((receivedBytes: number) => void) | undefined
}

/** What the server said, whatever its status, as bytes. */
export interface RawAnswer {
  readonly status: number
  /** Media type in lower case without parameters; `''` when the server names none. */
  readonly mediaType: string
  readonly pieces: Pieces
  readonly retryAfterMs: number | null
}

/** The same as text. */
export interface Answer extends Omit<RawAnswer, 'pieces'> {
  /** Decoded as UTF-8 without byte order mark; bytes that are not UTF-8 become U+FFFD. */
  readonly text: string
}

/** One question and its answer as text: see `exchangeRaw`. */
export async function exchange(
  fetch: Fetch,
  url: string,
  outgoing: Outgoing,
): Promise<Result<Answer>> {
  const answer = await exchangeRaw(fetch, url, outgoing)
  return answer.ok ? succeed(asText(answer.value)) : answer
}

/** Bytes read as text. */
export function asText({ pieces, ...rest }: RawAnswer): Answer {
  return { ...rest, text: new TextDecoder().decode(joinPieces(pieces)) }
}

/**
 * One question and its answer by the request rules (reliability 6.4): no cookies, no cache, no
 * referrer, no redirect, a capped body. Never throws and never tries again; fails only when no
 * whole answer came.
 */
export async function exchangeRaw(
  fetch: Fetch,
  url: string,
  outgoing: Outgoing,
): Promise<Result<RawAnswer>> {
  const stop = new AbortController()
  const abort = () => stop.abort()
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    abort()
  }, outgoing.answerWaitMs ?? answerWaitMs)
  if (outgoing.signal?.aborted) abort()
  outgoing.signal?.addEventListener('abort', abort, { once: true })
  try {
    const response = await fetch(url, requestInit(outgoing, stop.signal))
    clearTimeout(timer)
    const { maxBytes = bodyLimits.maxBytes, onProgress } = outgoing
    const limits = response.ok ? { ...bodyLimits, maxBytes } : bodyLimits
    const body = await readPieces(response, limits, onProgress)
    if (!body.ok) return body
    return succeed({
      status: response.status,
      mediaType:
        (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
      pieces: body.value,
      retryAfterMs: readRetryAfter(response.headers),
    })
  } catch (error) {
    if (isLate) return fail('timeout')
    if (isAbort(error) || outgoing.signal?.aborted) return fail('aborted')
    return fail(isDeviceOffline() ? 'offline' : 'unreachable')
  } finally {
    clearTimeout(timer)
    outgoing.signal?.removeEventListener('abort', abort)
  }
}

/**
 * `Retry-After` in milliseconds, as seconds or as a date (reckoned from the server's own `Date` when
 * readable); null when absent, unreadable or past. Bounded to two minutes: nobody waits longer.
 */
export function readRetryAfter(headers: Headers): number | null {
  const text = headers.get('retry-after')?.trim()
  if (!text) return null
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, maxRetryAfterMs)
  const until = Date.parse(text)
  const from = Date.parse(headers.get('date') ?? '')
  const waitMs = until - (Number.isNaN(from) ? Date.now() : from)
  return waitMs >= 0 ? Math.min(waitMs, maxRetryAfterMs) : null
}

/** How long the first byte may take. */
const answerWaitMs = 20_000
const maxRetryAfterMs = 120_000

function requestInit(outgoing: Outgoing, signal: AbortSignal): RequestInit {
  const headers: Record<string, string> = { Accept: outgoing.accept ?? 'application/json' }
  if (outgoing.token !== null) headers['Authorization'] = `Basic ${outgoing.token}`
  if (outgoing.body !== undefined) headers['Content-Type'] = 'application/json'
  return {
    method: outgoing.method,
    headers,
    ...(outgoing.body !== undefined && { body: JSON.stringify(outgoing.body) }),
    // The browser names the type of a form itself.
    ...(outgoing.form !== undefined && { body: new URLSearchParams(outgoing.form) }),
    // Without `omit` a 401 with WWW-Authenticate opens the browser's own password prompt (T33).
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    mode: 'cors',
    signal,
  }
}

/** `onLine` may be wrongly true, never wrongly false: good for words, not for decisions (F58). */
function isDeviceOffline(): boolean {
  return !(globalThis.navigator?.onLine ?? true)
}
