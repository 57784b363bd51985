import type { PortalConfig } from '../config.ts'
import { describeErrorBody, readJson } from './client.ts'
import { exchange, type Answer, type Fetch } from './exchange.ts'
import { fail, type ApiFailure, type Result } from './failure.ts'
import { knownGoodQuery, workOrdersPath } from './jobsView.ts'
import { isGuid, readEnvelope } from './odata.ts'
import type { Session } from './session.ts'
import { authTokenAnswer, errorBody, type AuthTokenQuestion } from './wire.ts'

/** What the contact typed. */
export interface Credentials {
  readonly login: string
  readonly password: string
  /** Basic mode, when the configuration names none. */
  readonly domain: string | null
  /** Stay signed in on this device. */
  readonly keep: boolean
}

export type SignInFailureKind =
  | 'wrongCredentials'
  /** Too many tries: the API asks to wait (`max_retry_exceeded`, 24 hours as far as known). */
  | 'locked'
  /** Known, but not allowed in. */
  | 'forbidden'
  | 'offline'
  | 'unreachable'
  | 'timeout'
  /** Whatever answered is no ServiceDesk API. */
  | 'notApi'
  | 'server'

export interface SignInFailure {
  readonly kind: SignInFailureKind
  readonly status: number | null
  /** The server's own words, 500 characters at most; null when it had none. */
  readonly detail: string | null
}

export interface SignInPorts {
  readonly config: Pick<PortalConfig, 'apiBaseUrl' | 'signIn' | 'accessToken' | 'domain'>
  readonly fetch: Fetch
}

/**
 * Proves the contact to the API, once: never tried again by code, for the API locks after three
 * (T35). The password goes into the request and nowhere else.
 */
export async function signIn(
  ports: SignInPorts,
  credentials: Credentials,
): Promise<Result<Session, SignInFailure>> {
  const typed = { ...credentials, login: credentials.login.trim() }
  return ports.config.signIn === 'authToken' ? askToken(ports, typed) : tryBasic(ports, typed)
}

/**
 * `base64(login:password@domain)`, the credential of the documented scheme (api.md 1). Encoded as
 * UTF-8, which `btoa` alone refuses; what the server makes of other than ASCII is unknown.
 */
export function basicToken(login: string, password: string, domain: string): string {
  const bytes = new TextEncoder().encode(`${login}:${password}@${domain}`)
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** The vendor's token endpoint (api.md 1, from the vendor's own portal). */
async function askToken(
  { config, fetch }: SignInPorts,
  { login, password, keep }: Credentials,
): Promise<Result<Session, SignInFailure>> {
  const body: AuthTokenQuestion = {
    useremail: login,
    password,
    access_token: config.accessToken ?? '',
  }
  const url = `${config.apiBaseUrl}/api/Authentication/contact-authtoken/`
  const answer = await exchange(fetch, url, { method: 'POST', token: null, body })
  if (!answer.ok) return refuse(answer.failure)
  const json = readJson(answer.value)
  if (!json.ok) return refuse(json.failure, codeOf(answer.value))
  const parsed = authTokenAnswer.safeParse(json.value)
  if (!parsed.success) {
    const { status } = answer.value
    const detail = describeErrorBody(json.value)
    return refuse(fail('notApi', { status, detail }).failure, codeOf(answer.value))
  }
  const { id, firstname, lastname, db_language_iso_code: language, auth_token } = parsed.data
  return {
    ok: true,
    value: {
      token: auth_token,
      login,
      contactId: id && isGuid(id) ? id.toLowerCase() : null,
      name: [firstname?.trim(), lastname?.trim()].filter(Boolean).join(' ') || null,
      language: language?.trim() || null,
      isKept: keep,
    },
  }
}

/** The Basic scheme has no sign-in call: the credential is good when a cheap request says so. */
async function tryBasic(
  { config, fetch }: SignInPorts,
  { login, password, domain, keep }: Credentials,
): Promise<Result<Session, SignInFailure>> {
  const token = basicToken(login, password, config.domain ?? domain?.trim() ?? '')
  const url = `${config.apiBaseUrl}${workOrdersPath}?${knownGoodQuery}`
  const answer = await exchange(fetch, url, { method: 'GET', token })
  if (!answer.ok) return refuse(answer.failure)
  const json = readJson(answer.value)
  if (!json.ok) return refuse(json.failure, codeOf(answer.value))
  const envelope = readEnvelope(json.value)
  if (!envelope.ok) return refuse(envelope.failure)
  return {
    ok: true,
    value: { token, login, contactId: null, name: null, language: null, isKept: keep },
  }
}

function refuse(
  failure: ApiFailure,
  code: string | null = null,
): { readonly ok: false; readonly failure: SignInFailure } {
  const { status, detail } = failure
  return { ok: false, failure: { kind: kindOf(failure, code), status, detail } }
}

function kindOf({ kind, status }: ApiFailure, code: string | null): SignInFailureKind {
  if (code === 'max_retry_exceeded' || kind === 'busy') return 'locked'
  if (code === 'invalid_credentials' || kind === 'unauthorized') return 'wrongCredentials'
  if (kind === 'forbidden' || kind === 'offline' || kind === 'unreachable' || kind === 'timeout')
    return kind
  // An API without this address, or an answer of another shape, is not the one we look for.
  if (kind === 'notFound' || kind === 'notApi' || kind === 'tooLarge') return 'notApi'
  return status === null ? 'unreachable' : 'server'
}

/** The `error` code of a refusal, the API's own word for what is wrong (api.md 1). */
function codeOf({ text }: Answer): string | null {
  try {
    const { error } = errorBody.parse(JSON.parse(text))
    return typeof error === 'string' ? error : (error?.code ?? null)
  } catch {
    return null
  }
}
