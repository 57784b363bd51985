import {
  asText,
  exchange,
  exchangeRaw,
  type Answer,
  type Fetch,
  type RawAnswer,
} from './exchange.ts'
import { fail, kindOfStatus, succeed, type Result } from './failure.ts'
import { browserRetryPorts, withRetry, type RetryPorts } from './retry.ts'
import { errorBody } from './wire.ts'

export interface ApiClient {
  /**
   * The parsed JSON of a GET, still of unknown shape, after as many tries as rule R4 allows. `path`
   * begins `/api/`; `query` is a ready query string without `?`.
   */
  getJson(
    path: string,
    query?: string,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<Result<unknown>>

  /** The bytes of a GET, whatever they are, after as many tries. */
  getBlob(path: string, query: string, options: BlobOptions): Promise<Result<ReceivedFile>>

  /** The bytes that answer a web form: the one read that is a POST, and so tried once (api.md 3). */
  postForm(
    path: string,
    form: Readonly<Record<string, string>>,
    options: BlobOptions,
  ): Promise<Result<ReceivedFile>>
}

export interface BlobOptions {
  readonly accept: string
  /** More than that is `tooLarge`. */
  readonly maxBytes: number
  readonly answerWaitMs?: number
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((receivedBytes: number) => void) | undefined
}

/** Bytes of unknown content. */
export interface ReceivedFile {
  /**
   * Typed `application/octet-stream` whatever the server says, which no browser shows as a page: an
   * address made of it belongs to our own origin.
   */
  readonly blob: Blob
  /** What the server calls it, to be doubted; `''` when it does not say. */
  readonly mediaType: string
}

export interface ClientPorts {
  /** Where the API answers, without a slash at the end; `''` = our own origin. */
  readonly baseUrl: string
  readonly fetch: Fetch
  /** Asked at every try, so that a request never carries the token of an ended session. */
  readonly token: () => string | null
  readonly retry?: RetryPorts
}

/** The one way to ask the ServiceDesk API for data; the token goes to `baseUrl` and nowhere else. */
export function createClient(ports: ClientPorts): ApiClient {
  const { baseUrl, fetch, token, retry = browserRetryPorts } = ports
  return {
    getJson: (path, query = '', { signal } = {}) => {
      const url = `${baseUrl}${path}${query === '' ? '' : `?${query}`}`
      const ask = async (): Promise<Result<unknown>> => {
        const answer = await exchange(fetch, url, { method: 'GET', token: token(), signal })
        return answer.ok ? readJson(answer.value) : answer
      }
      return withRetry(ask, retry, signal)
    },
    getBlob: (path, query, options) => {
      const url = `${baseUrl}${path}?${query}`
      const ask = async () => {
        const outgoing = { method: 'GET', token: token(), ...options } as const
        return asFile(await exchangeRaw(fetch, url, outgoing))
      }
      return withRetry(ask, retry, options.signal)
    },
    postForm: async (path, form, options) => {
      const outgoing = { method: 'POST', token: token(), form, ...options } as const
      return asFile(await exchangeRaw(fetch, `${baseUrl}${path}`, outgoing))
    },
  }
}

function asFile(answer: Result<RawAnswer>): Result<ReceivedFile> {
  if (!answer.ok) return answer
  const { status, mediaType, pieces } = answer.value
  if (status < 200 || status > 299) return failed(asText(answer.value))
  return succeed({ blob: new Blob([...pieces], { type: 'application/octet-stream' }), mediaType })
}

function failed(answer: Answer): Result<never> {
  const { status, retryAfterMs } = answer
  return fail(kindOfStatus(status), { status, detail: describeError(answer), retryAfterMs })
}

/**
 * The JSON of an answer: status class first, then media type, then the text. A web page with status
 * 200 (a proxy, a hotel's sign-in) is `notApi`, never an empty list; JSON under another label is
 * taken if it parses.
 */
export function readJson(answer: Answer): Result<unknown> {
  const { status, mediaType, text } = answer
  if (status < 200 || status > 299) return failed(answer)
  if (/html|xml/.test(mediaType)) return fail('notApi', { status, detail: `${mediaType}: ${text}` })
  try {
    return succeed(JSON.parse(text))
  } catch {
    return fail('notApi', { status, detail: text })
  }
}

/**
 * The server's words in an error body, of whichever layer wrote it: OData, ASP.NET, the sign-in,
 * plain text (api.md 4, INFERRED). A web page says nothing worth keeping but its title.
 */
export function describeError({ mediaType, text }: Pick<Answer, 'mediaType' | 'text'>): string {
  if (mediaType.includes('html')) return /<title[^>]*>([^<]*)/i.exec(text)?.[1] ?? mediaType
  try {
    return describeErrorBody(JSON.parse(text)) ?? text
  } catch {
    return text
  }
}

/** The same for a body already parsed; null when it is not an error body. */
export function describeErrorBody(body: unknown): string | null {
  const parsed = errorBody.safeParse(body)
  if (!parsed.success) return null
  const { error, message, Message, ExceptionMessage } = parsed.data
  const nested = typeof error === 'string' ? [error] : [error?.code, error?.message]
  const words = [...nested, message, Message, ExceptionMessage].filter(Boolean)
  return words.length > 0 ? words.join(': ') : null
}
