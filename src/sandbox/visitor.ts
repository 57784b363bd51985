import { demoAccessToken, sandboxAccounts } from './accounts.ts'
import type { createSandbox } from './createSandbox.ts'

/** Somebody signed in to a sandbox, for tests: paths in, answers out. */
export interface Visitor {
  readonly token: string
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>
  /** The answer's JSON; throws unless the status is 200. */
  json(path: string): Promise<unknown>
  /** Follows the list's next links by their queries; the rows of each page. */
  pages(path: string): Promise<readonly (readonly Row[])[]>
}

type Row = Readonly<Record<string, unknown>>

export const sandboxAddress = 'http://sandbox.test'

/** Signs in by the token endpoint; the name is a login, or the part before `@demo.example`. */
export async function visit(
  sandbox: ReturnType<typeof createSandbox>,
  name: string = sandboxAccounts[0].login,
): Promise<Visitor> {
  const login = name.includes('@') ? name : `${name}@demo.example`
  const answer = await askToken(sandbox, { useremail: login })
  const { auth_token: token } = (await answer.json()) as { auth_token: string }
  return visitWith(sandbox, token)
}

/** A visitor with a ready credential: what follows `Basic `. */
export function visitWith(sandbox: ReturnType<typeof createSandbox>, token: string): Visitor {
  const get: Visitor['get'] = (path, headers = {}) =>
    sandbox.fetch(
      new Request(sandboxAddress + path, {
        headers: { authorization: `Basic ${token}`, ...headers },
      }),
    )
  const json: Visitor['json'] = async (path) => {
    const answer = await get(path)
    if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
  return {
    token,
    get,
    json,
    async pages(path) {
      const pages: (readonly Row[])[] = []
      let next: string | null = path
      while (next !== null) {
        const page = (await json(next)) as { value: readonly Row[]; '@odata.nextLink'?: string }
        pages.push(page.value)
        const link: string | undefined = page['@odata.nextLink']
        next = link === undefined ? null : `/api/JobsView${new URL(link).search}`
      }
      return pages
    },
  }
}

/** The token POST, with the account's own password and the tenant's token unless told otherwise. */
export function askToken(
  sandbox: ReturnType<typeof createSandbox>,
  fields: Readonly<Record<string, unknown>>,
): Promise<Response> {
  const account = sandboxAccounts.find(({ login }) => login === fields['useremail'])
  return sandbox.fetch(
    new Request(`${sandboxAddress}/api/Authentication/contact-authtoken/`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        password: account?.password,
        access_token: demoAccessToken,
        ...fields,
      }),
    }),
  )
}
