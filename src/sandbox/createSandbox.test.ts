import { expect, test } from 'vitest'
import { demoAccessToken, sandboxAccounts } from './accounts.ts'
import { createSandbox } from './createSandbox.ts'

test('a contact signs in and pages through 240 work orders, each met once', async () => {
  const sandbox = createSandbox({ now: () => Date.parse('2026-11-24T13:05:00Z') })
  const [{ login, password }] = sandboxAccounts
  const answer = await sandbox.fetch(
    new Request('http://sandbox.test/api/Authentication/contact-authtoken/', {
      method: 'POST',
      body: JSON.stringify({ useremail: login, password, access_token: demoAccessToken }),
    }),
  )
  const { auth_token: token } = await answer.json()
  const ids: string[] = []
  let url: string | undefined = 'http://sandbox.test/api/JobsView?$orderby=id2 desc&$count=true'
  while (url) {
    const page = await sandbox.fetch(
      new Request(url, { headers: { authorization: `Basic ${token}` } }),
    )
    expect(page.status).toBe(200)
    const body = await page.json()
    expect(body['@odata.count']).toBe(240)
    ids.push(...body.value.map((row: { id: string }) => row.id))
    url = body['@odata.nextLink']
  }
  expect(ids).toHaveLength(240)
  expect(new Set(ids).size).toBe(240)
})
