import { describe, expect, test } from 'vitest'
import { demoAccessToken, demoDomain, sandboxAccounts } from './accounts.ts'
import { createSandbox } from './createSandbox.ts'
import { toBase64, utf8 } from './files/bytes.ts'
import { askToken, sandboxAddress, visit, visitWith } from './visitor.ts'

const [main, french] = sandboxAccounts
const start = Date.parse('2026-11-24T13:05:00Z')

function classic(login: string, password: string, domain: string): string {
  return toBase64(utf8(`${login}:${password}@${domain}`))
}

describe('the token endpoint', () => {
  test('gives the contact and a token that opens the list', async () => {
    const sandbox = createSandbox({ now: () => start })
    const answer = await askToken(sandbox, { useremail: main.login })
    const body = (await answer.json()) as Record<string, string>
    expect(answer.status).toBe(200)
    expect(body).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      firstname: 'Sofie',
      lastname: 'Janssens',
      db_language_iso_code: 'EN',
      auth_token: expect.any(String),
    })
    const list = await visitWith(sandbox, body['auth_token'] ?? '').get('/api/JobsView?$top=1')
    expect(list.status).toBe(200)
  })

  test('takes the address without a trailing slash, and the login in any case', async () => {
    const sandbox = createSandbox({ now: () => start })
    const answer = await sandbox.fetch(
      new Request(`${sandboxAddress}/api/Authentication/contact-authtoken`, {
        method: 'POST',
        body: JSON.stringify({
          useremail: ` ${main.login.toUpperCase()} `,
          password: main.password,
          access_token: demoAccessToken,
        }),
      }),
    )
    expect(answer.status).toBe(200)
  })

  test.each([
    ['a wrong password', { useremail: main.login, password: 'wrong' }],
    ['an unknown login', { useremail: 'nobody@demo.example', password: 'x' }],
    ['another tenant’s token', { useremail: main.login, access_token: 'other' }],
  ])('refuses %s in the same words', async (_, fields) => {
    const answer = await askToken(createSandbox({ now: () => start }), fields)
    expect(answer.status).toBe(401)
    expect(await answer.json()).toEqual({
      error: 'invalid_credentials',
      message: 'Wrong e-mail or password. You can try 2 more times.',
    })
  })

  test.each([
    [null],
    ['text'],
    [{ useremail: 'a' }],
    [{ useremail: 1, password: 'x', access_token: 'y' }],
  ])('answers 400 to %j', async (body) => {
    const answer = await createSandbox({ now: () => start }).fetch(
      new Request(`${sandboxAddress}/api/Authentication/contact-authtoken/`, {
        method: 'POST',
        body: JSON.stringify(body),
      }),
    )
    expect(answer.status).toBe(400)
  })

  test('shuts a login after three wrong passwords, others not, and forgets after a minute', async () => {
    let now = start
    const sandbox = createSandbox({ now: () => now })
    const wrong = { useremail: main.login, password: 'wrong' }
    await askToken(sandbox, wrong)
    await askToken(sandbox, wrong)
    const third = await askToken(sandbox, wrong)
    expect(third.status).toBe(401)
    expect(await third.json()).toEqual({
      error: 'max_retry_exceeded',
      message: 'Too many wrong passwords. Try again in 24 hours.',
      nb_retry: 3,
    })
    expect((await askToken(sandbox, { useremail: main.login })).status).toBe(401)
    expect((await askToken(sandbox, { useremail: french?.login })).status).toBe(200)
    now += 59_000
    expect((await askToken(sandbox, { useremail: main.login })).status).toBe(401)
    now += 1_000
    expect((await askToken(sandbox, { useremail: main.login })).status).toBe(200)
  })

  test('has an account that is always locked and one that is not allowed in', async () => {
    const sandbox = createSandbox({ now: () => start })
    const locked = await askToken(sandbox, { useremail: 'locked@demo.example' })
    const forbidden = await askToken(sandbox, { useremail: 'forbidden@demo.example' })
    expect([locked.status, forbidden.status]).toEqual([401, 403])
    expect(await locked.json()).toMatchObject({ error: 'max_retry_exceeded' })
    expect(await forbidden.json()).toMatchObject({ error: 'forbidden' })
  })
})

describe('the documented Basic scheme', () => {
  const sandbox = createSandbox({ now: () => start })

  test.each([
    ['an e-mail as login, so two at-signs', main],
    ['a password with accents, a space and a star, in UTF-8', french],
  ])('takes %s', async (_, account) => {
    const token = classic(account?.login ?? '', account?.password ?? '', demoDomain)
    expect((await visitWith(sandbox, token).get('/api/JobsView?$top=1')).status).toBe(200)
  })

  test.each([
    ['no header', undefined],
    ['another scheme', `Bearer ${classic(main.login, main.password, demoDomain)}`],
    ['no base64', 'Basic %%%'],
    ['a wrong password', `Basic ${classic(main.login, 'wrong', demoDomain)}`],
    ['another domain', `Basic ${classic(main.login, main.password, 'other')}`],
    ['no domain', `Basic ${toBase64(utf8(`${main.login}:${main.password}`))}`],
    ['a locked account', `Basic ${classic('locked@demo.example', main.password, demoDomain)}`],
    ['an invented token', `Basic ${toBase64(utf8(`${main.login}|1|0123456789abcdef`))}`],
  ])('refuses %s, in the other shape of 401', async (_, authorization) => {
    const answer = await sandbox.fetch(
      new Request(
        `${sandboxAddress}/api/JobsView`,
        authorization ? { headers: { authorization } } : {},
      ),
    )
    expect(answer.status).toBe(401)
    expect(await answer.json()).toEqual({
      Message: 'Authorization has been denied for this request.',
    })
    // A browser would open its own password window.
    expect(answer.headers.get('www-authenticate')).toBeNull()
  })
})

test('a token of one sandbox opens another of the same seed, and none of another seed', async () => {
  const { token } = await visit(createSandbox({ now: () => start }))
  const restarted = createSandbox({ now: () => start + 60_000 })
  const other = createSandbox({ now: () => start, seed: 'other' })
  expect((await visitWith(restarted, token).get('/api/JobsView?$top=1')).status).toBe(200)
  expect((await visitWith(other, token).get('/api/JobsView?$top=1')).status).toBe(401)
})
