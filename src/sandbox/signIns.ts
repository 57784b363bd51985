import { textOfBase64, toBase64, utf8 } from './files/bytes.ts'
import { demoAccessToken, demoDomain, sandboxAccounts, type SandboxAccount } from './accounts.ts'
import { newMemory, type SessionMemory } from './faults.ts'
import { guidOf, hashOf, hexOf } from './world/chance.ts'

/** Who is asking, and what has happened since they signed in. */
export interface Caller {
  readonly account: SandboxAccount
  readonly memory: SessionMemory
}

/** An answer to the token POST. */
export interface SignInAnswer {
  readonly status: 200 | 400 | 401 | 403
  readonly body: object
}

/** The two ways of proving who one is (api.md 1). State lives as long as the sandbox does. */
export interface SignIns {
  /** Trades e-login and password for a token. */
  signIn(body: unknown): SignInAnswer
  /** Reads an `Authorization` header: a token, or the documented `login:password@domain`. */
  callerOf(authorization: string | undefined): Caller | null
}

/** After three wrong passwords a login is shut. The real server waits 24 hours (api.md 1). */
const mostWrong = 3
const forgetWrongAfterMs = 60_000

/** Keeps the sign-ins of one sandbox. */
export function createSignIns(seed: string, now: () => number): SignIns {
  const wrong = new Map<string, { count: number; at: number }>()
  const memories = new Map<string, SessionMemory>()
  let issued = 0

  function memoryOf(credential: string, account: SandboxAccount, isToken: boolean): SessionMemory {
    const known = memories.get(credential)
    if (known) return known
    const memory = newMemory(account.login, isToken ? 'mortal' : 'sound')
    memories.set(credential, memory)
    return memory
  }

  function wrongOf(login: string): number {
    const entry = wrong.get(login)
    return entry && now() - entry.at < forgetWrongAfterMs ? entry.count : 0
  }

  function issueToken(account: SandboxAccount): string {
    issued += 1
    const token = toBase64(
      utf8(`${account.login}|${issued}|${signatureOf(account.login, issued, seed)}`),
    )
    const memory = memoryOf(token, account, true)
    // A token that died is replaced by a sound one, so that what was begun can be finished.
    const replaced = [...memories.values()].find(
      (one) => one.life === 'dead' && one.login === account.login,
    )
    if (replaced) {
      replaced.life = 'replaced'
      memory.life = 'sound'
    }
    return token
  }

  return {
    signIn(body) {
      const given = readCredentials(body)
      if (!given)
        return {
          status: 400,
          body: {
            error: 'bad_request',
            message: 'useremail, password and access_token are required.',
          },
        }
      const login = given.useremail.trim().toLowerCase()
      const account = sandboxAccounts.find((one) => one.login === login)
      if (account?.refusal === 'locked' || wrongOf(login) >= mostWrong) return locked
      if (
        !account ||
        given.password !== account.password ||
        given.access_token !== demoAccessToken
      ) {
        const count = wrongOf(login) + 1
        wrong.set(login, { count, at: now() })
        return count >= mostWrong ? locked : invalid(mostWrong - count)
      }
      wrong.delete(login)
      if (account.refusal === 'forbidden') return forbidden
      return {
        status: 200,
        body: {
          id: guidOf(`contact/${account.login}`),
          firstname: account.firstname,
          lastname: account.lastname,
          db_language_iso_code: account.language,
          auth_token: issueToken(account),
        },
      }
    },

    callerOf(authorization) {
      const credential = /^Basic +([A-Za-z0-9+/=_-]+)$/i.exec(authorization ?? '')?.[1]
      const text = credential === undefined ? null : textOfBase64(credential)
      if (credential === undefined || text === null) return null
      const tokenOf = accountOfToken(text, seed)
      const account = tokenOf ?? accountOfPassword(text)
      if (!account || account.refusal) return null
      const memory = memoryOf(credential, account, tokenOf !== null)
      return memory.life === 'mortal' || memory.life === 'sound' ? { account, memory } : null
    },
  }
}

const locked: SignInAnswer = {
  status: 401,
  body: {
    error: 'max_retry_exceeded',
    message: 'Too many wrong passwords. Try again in 24 hours.',
    nb_retry: mostWrong,
  },
}

const forbidden: SignInAnswer = {
  status: 403,
  body: { error: 'forbidden', message: 'This contact may not use the service desk.' },
}

function invalid(left: number): SignInAnswer {
  return {
    status: 401,
    body: {
      error: 'invalid_credentials',
      message: `Wrong e-mail or password. You can try ${left} more times.`,
    },
  }
}

function readCredentials(body: unknown) {
  if (typeof body !== 'object' || body === null) return null
  const { useremail, password, access_token } = body as Record<string, unknown>
  const isComplete =
    typeof useremail === 'string' &&
    typeof password === 'string' &&
    typeof access_token === 'string'
  return isComplete ? { useremail, password, access_token } : null
}

function accountOfToken(text: string, seed: string): SandboxAccount | null {
  const match = /^([^|]+)\|(\d+)\|([0-9a-f]{16})$/.exec(text)
  const [, login = '', serial = '', signature = ''] = match ?? []
  if (!match || signature !== signatureOf(login, Number(serial), seed)) return null
  return sandboxAccounts.find((one) => one.login === login) ?? null
}

/** `login:password@domain`: login up to the first colon, domain after the last at-sign (api.md 1). */
function accountOfPassword(text: string): SandboxAccount | null {
  const colon = text.indexOf(':')
  const at = text.lastIndexOf('@')
  if (colon < 0 || at < colon) return null
  const login = text.slice(0, colon).toLowerCase()
  const isOurs = text.slice(at + 1).toLowerCase() === demoDomain
  const account = sandboxAccounts.find((one) => one.login === login)
  return isOurs && account?.password === text.slice(colon + 1, at) ? account : null
}

function signatureOf(login: string, serial: number, seed: string): string {
  return (
    hexOf(hashOf(`${seed}|${login}|${serial}`)) + hexOf(hashOf(`${serial}|${seed}|${login}|token`))
  )
}
