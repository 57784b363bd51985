/**
 * Why the API gave no answer that can be used, by what the reader can do about it. Expected failures
 * are values; nothing in `api/` throws them.
 */
export type FailureKind =
  /** The device says it has no network. */
  | 'offline'
  /** No answer came: name, certificate, reset, CORS, or a redirect, which is never followed. */
  | 'unreachable'
  /** An answer did not start within the time allowed, or stopped coming. */
  | 'timeout'
  /** 401: the token is dead, or the thing asked for is not this contact's (api.md 4). */
  | 'unauthorized'
  | 'forbidden'
  | 'notFound'
  /** Any other 4xx: the server did not like the question. */
  | 'badRequest'
  | 'server'
  /** An answer that no ServiceDesk API gives: a web page, XML, nothing, another shape. */
  | 'notApi'
  /** More than one body may weigh. */
  | 'tooLarge'
  /** 429: asked to wait. */
  | 'busy'
  /** We stopped it ourselves. */
  | 'aborted'

export interface ApiFailure {
  readonly kind: FailureKind
  /** The HTTP status; null when no answer came. */
  readonly status: number | null
  /** The server's own words, for a detail to copy, never as the message: 500 characters at most. */
  readonly detail: string | null
  /** How long the server asked to wait, when the browser may read it; at most two minutes. */
  readonly retryAfterMs: number | null
}

/** A value or the reason there is none. */
export type Result<T, E = ApiFailure> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: E }

export function succeed<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** A failed result; what is left out is not known. */
export function fail(
  kind: FailureKind,
  known: { status?: number; detail?: string | null; retryAfterMs?: number | null } = {},
): { readonly ok: false; readonly failure: ApiFailure } {
  const detail = known.detail?.trim() ? known.detail.trim().slice(0, maxDetail) : null
  return {
    ok: false,
    failure: {
      kind,
      status: known.status ?? null,
      detail,
      retryAfterMs: known.retryAfterMs ?? null,
    },
  }
}

/** The class of a status that is not 2xx. */
export function kindOfStatus(status: number): FailureKind {
  if (status === 401) return 'unauthorized'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'notFound'
  if (status === 408) return 'timeout'
  if (status === 429) return 'busy'
  if (status >= 500) return 'server'
  return status >= 400 ? 'badRequest' : 'notApi'
}

/** Enough for a support desk to recognise an error, too little to carry a stack trace. */
const maxDetail = 500
