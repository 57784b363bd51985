import { parseArgs } from 'node:util'
import { AskedWrongly } from './askedWrongly.ts'
import { withSlashes } from './portalServer.ts'

/** What a person asked `npm start` or `npm run dev` for. */
export interface StartOptions {
  readonly port: number
  readonly host: string
  /** The path the portal is served under, `/` or `/sub/`. */
  readonly basePath: string
  /** The real ServiceDesk API to talk to; null for the sandbox. */
  readonly api: URL | null
  /** Settings to lay over config.json; empty leaves the file as it is. */
  readonly settings: SignInSettings
}

/** The part of config.json that depends on which API is behind it. */
export interface SignInSettings {
  readonly apiBaseUrl?: string
  readonly signIn?: 'basic' | 'authToken'
  readonly accessToken?: string
  readonly domain?: string
}

/** What `npm start -- --help` prints. */
export const usage = `npm start -- [options]

  --port N            the port; the next free one when it is busy     (PORT)
  --host H            the network address to listen on; 0.0.0.0 for every network, 127.0.0.1 when left out
  --base /sub/        the path to serve the portal under              (BASE_PATH)
  --api https://host  a real ServiceDesk API instead of the sandbox   (API_URL)
  --sign-in MODE      basic or authToken; authToken when there is an access token, else basic
  --access-token T    the tenant's token, for authToken               (ACCESS_TOKEN)
  --domain D          the tenant's domain, for basic; the form asks for it when left out
  --help              this text`

/**
 * Reads the arguments after `npm start --`, and the environment behind them. Null means that only the
 * usage text is wanted. Throws `AskedWrongly` for anything it does not understand.
 */
export function readStartOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  defaultPort: number,
): StartOptions | null {
  const given = parse(args)
  if (given.help) return null
  const api = apiOf(given.api ?? nonEmpty(env['API_URL']))
  return {
    port: portOf(given.port ?? nonEmpty(env['PORT']), defaultPort),
    host: given.host ?? '127.0.0.1',
    basePath: withSlashes(given.base ?? env['BASE_PATH'] ?? '/'),
    api,
    settings: settingsOf(api, {
      signIn: given['sign-in'],
      accessToken: given['access-token'] ?? nonEmpty(env['ACCESS_TOKEN']),
      domain: given.domain,
    }),
  }
}

function parse(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const
    return parseArgs({
      args: [...args],
      options: {
        port: text,
        host: text,
        base: text,
        api: text,
        'sign-in': text,
        'access-token': text,
        domain: text,
        help: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    const reason =
      error instanceof Error ? error.message.split('. ')[0] : 'These options are unknown'
    throw new AskedWrongly(`${reason}.\n\n${usage}`, { cause: error })
  }
}

function settingsOf(
  api: URL | null,
  asked: {
    readonly signIn: string | undefined
    readonly accessToken: string | undefined
    readonly domain: string | undefined
  },
): SignInSettings {
  const { accessToken, domain } = asked
  const signIn = asked.signIn ?? (api ? (accessToken ? 'authToken' : 'basic') : undefined)
  if (signIn !== undefined && signIn !== 'basic' && signIn !== 'authToken') {
    throw new AskedWrongly(`--sign-in is basic or authToken, not ${signIn}.`)
  }
  if (api && signIn === 'authToken' && !accessToken) {
    throw new AskedWrongly(
      'Signing in by authToken needs the tenant’s token: --access-token or ACCESS_TOKEN.',
    )
  }
  return {
    ...(api && { apiBaseUrl: '' }),
    ...(signIn && { signIn }),
    ...(accessToken && { accessToken }),
    ...(domain && { domain }),
  }
}

function apiOf(text: string | undefined): URL | null {
  if (text === undefined) return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
    throw new AskedWrongly(`--api is an address like https://servicedesk.example, not ${text}.`)
  }
  return url
}

function portOf(text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new AskedWrongly(`A port is a number from 0 to 65535, not ${text}.`)
  }
  return port
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
}
