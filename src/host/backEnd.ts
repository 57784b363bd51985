import { createSandbox } from '../sandbox/createSandbox.ts'
import { demoDomain, sandboxAccounts } from '../sandbox/accounts.ts'
import { createApiProxy } from './apiProxy.ts'
import type { FetchHandler } from './portalServer.ts'
import type { StartOptions } from './startOptions.ts'

/** The API behind the portal, and what to print about it. */
export interface BackEnd {
  readonly fetch: FetchHandler
  readonly lines: readonly string[]
}

/** The sandbox, or the way to the real API that was asked for. */
export function createBackEnd({ api, settings }: StartOptions): BackEnd {
  if (api === null) {
    const sandbox = createSandbox({ now: () => Date.now() })
    const [demo] = sandboxAccounts
    const domain = settings.signIn === 'basic' ? `, domain ${settings.domain ?? demoDomain}` : ''
    return {
      fetch: (request) => sandbox.fetch(request),
      lines: [
        'API      the sandbox: made-up work orders, in memory, made anew at each start',
        `Sign in  ${demo.login} with password ${demo.password}${domain} (README: more accounts, faults to try)`,
      ],
    }
  }
  return {
    fetch: createApiProxy({
      target: api,
      onTrouble: (sentence) => console.error(`API: ${sentence}`),
    }),
    lines: [
      `API      ${api.origin}, by way of this server, so that it need not allow our origin`,
      settings.signIn === 'authToken'
        ? 'Sign in  as a contact, by e-mail and password (authToken, with the tenant’s access token)'
        : `Sign in  as a contact, by e-login, password and ${settings.domain ? `domain ${settings.domain}` : 'domain'} (Basic; --access-token for the other way)`,
    ],
  }
}
