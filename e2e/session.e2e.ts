import type { Page } from '@playwright/test'
import { sandboxAccounts } from '../src/sandbox/accounts.ts'
import { expect, test } from './support/portal.ts'
import { startPortal } from './support/runningPortal.ts'
import { signIn } from './support/signIn.ts'
import { signInPage } from './support/signInPage.ts'
import { workOrders } from './support/workOrders.ts'

const [sofie] = sandboxAccounts
/** A work order nobody has: what matters here is its address. */
const unknown = 'work-orders/00000000-0000-4000-8000-000000000001'

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Account', exact: true }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
}

/** Everything this origin keeps in the browser, as text. */
async function keptBy(page: Page) {
  return page.evaluate(() => ({
    local: JSON.stringify(Object.entries(localStorage)),
    session: JSON.stringify(Object.entries(sessionStorage)),
    rest: JSON.stringify([document.cookie, window.name, history.state, location.href]),
  }))
}

/** The token in use, from what reached the sandbox. */
function tokenIn(headers: Readonly<Record<string, string>> | undefined): string {
  const token = /^Basic (.+)$/.exec(headers?.['authorization'] ?? '')?.[1]
  if (token === undefined) throw new Error('The request carried no token')
  return token
}

test.describe('what the browser keeps', () => {
  test('the token stays in its tab unless asked to stay on the device', async ({
    page,
    portal,
  }) => {
    await signIn(page)
    await expect.poll(() => portal.calls().length).toBeGreaterThan(1)
    const token = tokenIn(portal.calls().at(-1)?.headers)
    const kept = await keptBy(page)
    expect(kept.session).toContain(token)
    expect(kept.local + kept.rest).not.toContain(token)
  })

  test('kept on the device it outlives the tab', async ({ page, context, portal }) => {
    await page.goto('./login')
    await page.getByLabel('Keep me signed in on this device').check()
    await signInPage(page).attempt(sofie.login, sofie.password)
    await expect(page.getByRole('banner')).toBeVisible()
    await expect.poll(() => portal.calls().length).toBeGreaterThan(1)
    const token = tokenIn(portal.calls().at(-1)?.headers)
    const kept = await keptBy(page)
    expect(kept.local).toContain(token)
    expect(kept.session + kept.rest).not.toContain(token)
    await page.close()
    const next = await context.newPage()
    await next.goto('./')
    await expect(next).toHaveURL(/\/work-orders$/)
  })

  test('the password is nowhere', async ({ page }) => {
    await signIn(page)
    await expect(page.getByRole('banner')).toBeVisible()
    const { local, session, rest } = await keptBy(page)
    const everything = local + session + rest + (await page.content())
    expect(everything).toContain(sofie.login)
    for (const spelling of [
      sofie.password,
      btoa(sofie.password),
      encodeURIComponent(sofie.password),
    ])
      expect(everything).not.toContain(spelling)
  })

  test('signing out leaves nothing of the session behind', async ({ page, portal }) => {
    await signIn(page)
    await expect.poll(() => portal.calls().length).toBeGreaterThan(1)
    const token = tokenIn(portal.calls().at(-1)?.headers)
    await page.goto('./work-orders?q=compressor')
    await signOut(page)
    await expect(page).toHaveURL(`${portal.url}login`)
    await expect(page.getByText('You are signed out.')).toBeVisible()
    const { local, session, rest } = await keptBy(page)
    for (const canary of [token, sofie.login, 'Sofie'])
      expect(local + session + rest).not.toContain(canary)
    await page.goBack()
    await expect(page).toHaveURL(/\/login(\?|$)/)
    await expect(page.getByLabel('Email')).toBeVisible()
  })
})

test.describe('between tabs', () => {
  test('a link opens in a new tab without signing in again', async ({ page, context, portal }) => {
    await signIn(page)
    const other = await context.newPage()
    await other.goto('./work-orders?q=compressor')
    await expect(other).toHaveURL(`${portal.url}work-orders?q=compressor`)
    await expect(other.getByRole('button', { name: 'Account', exact: true })).toBeVisible()
    const calls = portal.calls()
    expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1)
    await expect.poll(() => calls.length).toBeGreaterThan(2)
    expect(tokenIn(calls.at(-1)?.headers)).toBe(tokenIn(calls[1]?.headers))
  })

  test('with no live tab a new one has to sign in', async ({ page, context }) => {
    await signIn(page)
    await page.close()
    const next = await context.newPage()
    await next.goto('./')
    await expect(next).toHaveURL(/\/login$/)
  })

  test('signing out reaches the other tab, which says so and keeps its place', async ({
    page,
    context,
    portal,
  }) => {
    await signIn(page)
    const other = await context.newPage()
    await other.goto('./work-orders?q=compressor')
    await expect(other.getByRole('button', { name: 'Account', exact: true })).toBeVisible()
    await signOut(page)
    await expect(other.getByText('You were signed out in another tab.')).toBeVisible()
    await signIn(other)
    await expect(other).toHaveURL(`${portal.url}work-orders?q=compressor`)
    await expect(page.getByRole('button', { name: 'Account', exact: true })).toBeVisible()
  })
})

test.describe('the address wanted', () => {
  test('a link opened signed out is reached after signing in, exactly', async ({
    page,
    portal,
    noise,
  }) => {
    noise.allow(/404/)
    const wanted = `${portal.url}${unknown}?q=caf%C3%A9%20%26&sort=name`
    await page.goto(wanted)
    await expect(page.getByText('open the work order your link leads to')).toBeVisible()
    await signIn(page)
    await expect(page).toHaveURL(wanted)
    await page.goBack()
    await expect(page, 'the sign-in page is no place to go back to').not.toHaveURL(/\/login/)
  })

  for (const hostile of [
    'https://evil.example/work-orders',
    '//evil.example/work-orders',
    '/\\evil.example',
    '/x/../..//evil.example',
    'javascript:alert(1)',
    '/login',
  ])
    test(`${hostile} is not gone to`, async ({ page, portal }) => {
      await page.goto(`./login?returnTo=${encodeURIComponent(hostile)}`)
      await signIn(page)
      await expect(page).toHaveURL(`${portal.url}work-orders`)
    })

  test('who is signed in goes straight on', async ({ page, portal, noise }) => {
    noise.allow(/404/)
    await signIn(page)
    await page.goto(`./login?returnTo=${encodeURIComponent(`/${unknown}?q=a`)}`)
    await expect(page).toHaveURL(`${portal.url}${unknown}?q=a`)
  })

  test('a token that dies while loading asks to sign in and comes back', async ({
    page,
    portal,
    noise,
  }) => {
    noise.allow(/Failed to load resource/)
    await page.goto('./work-orders?q=koelcel')
    await signIn(page, 'expires@demo.example')
    await expect(page.getByText('Your sign-in is no longer accepted.')).toBeVisible()
    await signIn(page, 'expires@demo.example')
    await expect(page).toHaveURL(`${portal.url}work-orders?q=koelcel`)
    await expect(page.getByRole('button', { name: 'Account', exact: true })).toBeVisible()
    await expect(page.getByText(/^Complete, checked/)).toBeVisible()
    const pages = portal.calls().filter(({ path }) => path === '/api/JobsView')
    expect(
      pages.filter(({ query }) => !query.has('$skip')),
      'the first page',
    ).toHaveLength(1)
    expect(
      pages.filter(({ status }) => status === 401),
      'the page refused',
    ).toHaveLength(1)
  })

  test('a work order of somebody else is reached by switching to their sign-in', async ({
    page,
    noise,
  }) => {
    noise.allow(/Failed to load resource/)
    await page.goto('./work-orders?show=all&q=261187')
    await signIn(page)
    await workOrders(page).row('261187').getByRole('link').click()
    await expect(page).toHaveTitle(/^261187 Compressor valt uit/)
    const wanted = page.url()
    await signOut(page)
    await signIn(page, 'one@demo.example')

    await page.goto(wanted)
    await page.getByRole('button', { name: 'Switch account' }).click()
    await expect(page.getByText('open the work order your link leads to')).toBeVisible()
    await signIn(page)
    await expect(page).toHaveURL(wanted)
    await expect(page).toHaveTitle(/^261187 Compressor valt uit .* · Koeltechniek Verhaeghe$/)
    await page.keyboard.press('Escape')
    await expect(page).toHaveTitle('Work orders · Koeltechniek Verhaeghe')
  })

  test('under a sub-path it is reached there', async ({ page, noise }) => {
    noise.allow(/404/)
    const portal = await startPortal({ basePath: '/klanten/portaal/' })
    const wanted = `${portal.url}${unknown}?q=a`
    await page.goto(wanted)
    expect(new URL(page.url()).pathname).toMatch(/^\/klanten\/portaal\//)
    await signIn(page)
    await expect(page).toHaveURL(wanted)
    await signOut(page)
    await expect(page).toHaveURL(`${portal.url}login`)
    await portal.close()
  })
})
