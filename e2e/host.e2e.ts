import { expect, test } from './support/portal.ts'

test('every answer carries the header set, whatever it is', async ({ request }) => {
  const index = await (await request.get('./')).text()
  const script = /src="([^"]+\.js)"/.exec(index)?.[1] ?? 'the page names no script'
  for (const [path, status] of [
    ['./', 200],
    ['./work-orders', 200],
    [script, 200],
    ['./config.json', 200],
    ['./assets/gone.js', 404],
    ['./.git/config', 404],
  ] as const) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(status)
    const headers = answer.headers()
    expect(headers['content-security-policy'], path).toContain("require-trusted-types-for 'script'")
    expect(headers['content-security-policy'], path).not.toContain('unsafe')
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['referrer-policy'], path).toBe('no-referrer')
    expect(headers['cross-origin-embedder-policy'], path).toBe('require-corp')
    expect(headers['strict-transport-security'], path).toContain('max-age=63072000')
  }
  expect((await request.post('./work-orders')).status()).toBe(405)
})

test('the page opens without breaking the policy, and under Trusted Types', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('main')).toBeVisible()
  expect(await page.evaluate(() => globalThis.isSecureContext)).toBe(true)
  expect(await page.evaluate(() => globalThis.crossOriginIsolated)).toBe(true)
})

test('what breaks the policy is refused and noticed', async ({ page, noise }) => {
  noise.allow(/TrustedHTML|refused by require-trusted-types-for/)
  await page.goto('./')
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>markup from a string</b>'
      return 'let through'
    } catch (error) {
      return error instanceof Error ? error.name : String(error)
    }
  })
  expect(refused).toBe('TypeError')
  await expect
    .poll(() => noise.heard())
    .toContainEqual(expect.stringContaining('refused by require-trusted-types-for'))
})
