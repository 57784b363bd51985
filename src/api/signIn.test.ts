import { describe, expect, test } from 'vitest'
import type { Fetch } from './exchange.ts'
import { basicToken, signIn, type SignInPorts } from './signIn.ts'

const password = 'p@ss:wörd★'
const typed = { login: 'anna@site.example', password, domain: 'cool', keep: false }
const modes = ['authToken', 'basic'] as const

/** Signs in to a server that a function plays, and counts the requests it took. */
async function attempt(
  mode: SignInPorts['config']['signIn'],
  answer: () => Response | Promise<Response>,
) {
  const seen: [string, RequestInit][] = []
  const fetch: Fetch = async (url, init) => {
    seen.push([url, init])
    return answer()
  }
  const config = { apiBaseUrl: 'https://api.example', signIn: mode, accessToken: 't', domain: null }
  return { result: await signIn({ config, fetch }, typed), seen }
}

const json =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status })

describe('signing in fails as', () => {
  test.each<[string, () => Response | Promise<Response>, string]>([
    ['no line', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
    ['401 without a word', () => new Response('', { status: 401 }), 'wrongCredentials'],
    [
      '401 invalid_credentials',
      json({ error: 'invalid_credentials', message: 'You can try 3 times' }, 401),
      'wrongCredentials',
    ],
    ['401 of ASP.NET', json({ Message: 'Authorization has been denied' }, 401), 'wrongCredentials'],
    ['401 max_retry_exceeded', json({ error: 'max_retry_exceeded', nb_retry: 3 }, 401), 'locked'],
    ['403 max_retry_exceeded', json({ error: 'max_retry_exceeded' }, 403), 'locked'],
    ['429', () => new Response('', { status: 429 }), 'locked'],
    ['403 forbidden', json({ error: 'forbidden', message: 'No' }, 403), 'forbidden'],
    ['404', () => new Response('', { status: 404 }), 'notApi'],
    [
      'a web page',
      () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      'notApi',
    ],
    ['200 of another shape', json({ hello: 'world' }), 'notApi'],
    ['500', () => new Response('', { status: 500 }), 'server'],
    ['408', () => new Response('', { status: 408 }), 'timeout'],
    ['400', json({ error: 'bad_request', message: 'useremail missing' }, 400), 'server'],
  ])('%s, in both modes, after one request (R5, T35)', async (_, answer, kind) => {
    for (const mode of modes) {
      const { result, seen } = await attempt(mode, answer)
      expect([mode, !result.ok && result.failure.kind]).toEqual([mode, kind])
      expect(seen).toHaveLength(1)
    }
  })

  test('what the server says, kept apart from what we say', async () => {
    const { result } = await attempt(
      'authToken',
      json({ error: 'invalid_credentials', message: 'You can try 3 times' }, 401),
    )
    expect(result).toMatchObject({
      failure: { status: 401, detail: 'invalid_credentials: You can try 3 times' },
    })
  })
})

describe('a token', () => {
  test('is taken whatever else the answer lacks', async () => {
    for (const rest of [{}, { id: 42, firstname: null, db_language_iso_code: {} }]) {
      const { result } = await attempt('authToken', json({ auth_token: 'abc', ...rest }))
      expect(result).toEqual({
        ok: true,
        value: {
          token: 'abc',
          login: typed.login,
          contactId: null,
          name: null,
          language: null,
          isKept: false,
        },
      })
    }
  })

  test('is asked with the password in the body only', async () => {
    const { seen } = await attempt('authToken', json({ auth_token: 'abc' }))
    const [url, init] = seen[0] ?? ['', {}]
    expect(url).toBe('https://api.example/api/Authentication/contact-authtoken/')
    expect(init.headers).toEqual({ Accept: 'application/json', 'Content-Type': 'application/json' })
    expect(init).toMatchObject({ method: 'POST', credentials: 'omit', redirect: 'error' })
    const sent: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null
    expect(sent).toEqual({
      useremail: typed.login,
      password,
      access_token: 't',
    })
  })

  test('of the Basic scheme is UTF-8, colons, at-signs, stars and all (api.md 1)', async () => {
    const token = basicToken(typed.login, password, 'cool')
    expect(Buffer.from(token, 'base64').toString('utf8')).toBe('anna@site.example:p@ss:wörd★@cool')
    const { result, seen } = await attempt('basic', json({ value: [] }))
    expect(result).toMatchObject({ ok: true, value: { token } })
    expect(seen[0]?.[1].headers).toMatchObject({ Authorization: `Basic ${token}` })
    expect(seen[0]?.[0]).toBe('https://api.example/api/JobsView?$select=id&$top=1')
  })
})
