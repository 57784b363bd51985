import { sandboxAccounts } from '../src/sandbox/accounts.ts'
import { expect, test } from './support/portal.ts'
import { startPortal } from './support/runningPortal.ts'
import type { RunningPortal } from './support/runningPortal.ts'
import { signIn } from './support/signIn.ts'
import { signInPage } from './support/signInPage.ts'
import { workOrders } from './support/workOrders.ts'

const [sofie] = sandboxAccounts

/** The browser's own line for an answer that is not 2xx, or for none at all. */
const failedRequest = /Failed to load resource/

const tokenAddress = '**/api/Authentication/contact-authtoken/'

const attempts = (portal: RunningPortal) => portal.calls().filter(({ method }) => method === 'POST')

test('a contact signs in by one request and sees whose portal it is', async ({ page, portal }) => {
  const { login, attempt } = signInPage(page)
  await page.goto('./')
  await expect(page).toHaveTitle('Sign in · Koeltechniek Verhaeghe')
  await expect(login).toBeFocused()
  await attempt(` ${sofie.login} `, sofie.password)
  await expect(page).toHaveURL(`${portal.url}work-orders`)
  await expect(page).toHaveTitle('Work orders · Koeltechniek Verhaeghe')
  await expect(page.getByRole('banner')).toContainText('Koeltechniek Verhaeghe')
  expect(attempts(portal)).toHaveLength(1)
})

test('what was fetched while the reader typed is shown without a loading page', async ({
  page,
}) => {
  await page.goto('./login')
  await page.getByLabel('Email').fill('s')
  await page.waitForLoadState('networkidle')
  const loadings = await page.evaluateHandle(() => {
    const seen: string[] = []
    new MutationObserver(() => {
      const loading = document.querySelector('.loading')
      if (loading !== null) seen.push(loading.textContent)
    }).observe(document.body, { subtree: true, childList: true })
    return seen
  })
  await signIn(page)
  await expect(workOrders(page).rows.first()).toBeVisible()
  expect(await loadings.jsonValue()).toEqual([])
})

test('a password with accents, a space and a star is sent as typed', async ({ page, portal }) => {
  const amelie = sandboxAccounts.find(({ login }) => login.startsWith('amelie'))
  await page.goto('./login')
  await signInPage(page).attempt(amelie?.login ?? '', amelie?.password ?? '')
  await expect(page).toHaveURL(`${portal.url}work-orders`)
})

test('a wrong password is said, and asked for again', async ({ page, portal, noise }) => {
  noise.allow(failedRequest)
  const { login, password, attempt } = signInPage(page)
  await page.goto('./login')
  await attempt('one@demo.example', 'wrong')
  await expect(page.getByText('do not belong together')).toBeVisible()
  await expect(password).toBeFocused()
  await expect(password).toHaveValue('')
  await expect(password).toHaveAccessibleDescription(/do not belong together/)
  await expect(login).toHaveValue('one@demo.example')
  await password.fill(sofie.password)
  await password.press('Enter')
  await expect(page).toHaveURL(`${portal.url}work-orders`)
})

test('three wrong passwords lock, in plain words', async ({ page, noise }) => {
  noise.allow(failedRequest)
  const { password, focused, attempt } = signInPage(page)
  await page.goto('./login')
  for (const secret of ['first', 'second', 'third']) {
    await attempt('empty@demo.example', secret)
    await expect(password).toHaveValue('')
  }
  await expect(focused).toContainText('this sign-in is locked. Try again in 24 hours')
})

test('a contact who may not use the portal is told so', async ({ page, noise }) => {
  noise.allow(failedRequest)
  const { focused, attempt } = signInPage(page)
  await page.goto('./login')
  await attempt('forbidden@demo.example', sofie.password)
  await expect(focused).toContainText('may not use the portal')
})

test('offline the password stays in its field for another try', async ({
  page,
  context,
  noise,
}) => {
  noise.allow(failedRequest)
  const { password, focused, submit, attempt } = signInPage(page)
  await page.goto('./login')
  await expect(submit).toBeVisible()
  await context.setOffline(true)
  await attempt(sofie.login, sofie.password)
  await expect(focused).toContainText('You are offline')
  await expect(password).toHaveValue(sofie.password)
  await context.setOffline(false)
  await submit.click()
  await expect(page).toHaveURL(/\/work-orders$/)
})

test.describe('what stands between us and the API', () => {
  test('a web page with status 200 is no ServiceDesk API', async ({ page }) => {
    await page.route(tokenAddress, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Hotel Wi-Fi</title><p>Welcome' }),
    )
    await page.goto('./login')
    await signInPage(page).attempt(sofie.login, sofie.password)
    await expect(signInPage(page).focused).toContainText('not a ServiceDesk API')
  })

  test('no answer at all cannot be told from a blocked one', async ({ page, noise }) => {
    noise.allow(failedRequest)
    await page.route(tokenAddress, (route) => route.abort('connectionreset'))
    await page.goto('./login')
    await signInPage(page).attempt(sofie.login, sofie.password)
    await expect(signInPage(page).focused).toContainText('The service cannot be reached')
  })

  test("a server's own fault says nothing about the password", async ({ page, noise }) => {
    noise.allow(failedRequest)
    await page.route(tokenAddress, (route) =>
      route.fulfill({ status: 500, json: { Message: 'System.NullReferenceException' } }),
    )
    await page.goto('./login')
    await signInPage(page).attempt(sofie.login, sofie.password)
    await expect(signInPage(page).focused).toContainText('your password was not checked')
    await expect(page.getByText('NullReference')).toBeHidden()
  })

  test('an answer that does not come is not waited for for ever', async ({ page, noise }) => {
    noise.allow(failedRequest)
    await page.clock.install()
    await page.route(tokenAddress, () => {})
    await page.goto('./login')
    const { submit, focused, attempt } = signInPage(page)
    await attempt(sofie.login, sofie.password)
    await expect(submit).toBeDisabled()
    await page.clock.fastForward(20_000)
    await expect(focused).toContainText('did not answer in time')
    await expect(submit).toBeEnabled()
  })
})

test('ten presses of Enter are one attempt', async ({ page, portal }) => {
  let letGo: () => void = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(tokenAddress, async (route) => {
    await held
    await route.continue()
  })
  const { login, password, submit } = signInPage(page)
  await page.goto('./login')
  await login.fill(sofie.login)
  await password.fill(sofie.password)
  for (let press = 0; press < 10; press += 1) await password.press('Enter')
  await expect(submit).toBeDisabled()
  await expect(submit).toHaveText('Signing in…')
  letGo()
  await expect(page).toHaveURL(/\/work-orders$/)
  expect(attempts(portal)).toHaveLength(1)
})

test('nothing is asked while a field is empty', async ({ page, portal }) => {
  const { login, password, submit } = signInPage(page)
  await page.goto('./login')
  await submit.click()
  await expect(login).toBeFocused()
  await expect(login).toHaveAccessibleDescription('Enter your email or login name.')
  await login.fill(sofie.login)
  await submit.click()
  await expect(password).toBeFocused()
  await expect(password).toHaveAccessibleDescription('Enter your password.')
  expect(portal.calls()).toEqual([])
})

test('the password can be looked at', async ({ page }) => {
  const { password } = signInPage(page)
  await page.goto('./login')
  await password.fill('half-typed')
  await expect(password).toHaveAttribute('type', 'password')
  const show = page.getByRole('button', { name: 'Show password' })
  await expect(show).toHaveAttribute('aria-pressed', 'false')
  await show.click()
  await expect(password).toHaveAttribute('type', 'text')
  await expect(password).toHaveValue('half-typed')
  await expect(show).toHaveAttribute('aria-pressed', 'true')
})

test('the login name is remembered when asked, and forgotten when asked', async ({ page }) => {
  const { login, password, attempt } = signInPage(page)
  const remember = page.getByLabel('Remember my login name')
  const signOut = async () => {
    await page.getByRole('button', { name: 'Account', exact: true }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
  }
  await page.goto('./login')
  await expect(remember).not.toBeChecked()
  await remember.check()
  await attempt(sofie.login, sofie.password)
  await signOut()
  await page.reload()
  await expect(login).toHaveValue(sofie.login)
  await expect(password).toBeFocused()
  await expect(remember).toBeChecked()
  await remember.uncheck()
  await page.reload()
  await expect(login).toHaveValue('')
  await expect(remember).not.toBeChecked()
})

test.describe('by the Basic scheme', () => {
  test('the domain is asked for when the settings name none', async ({ page, noise }) => {
    noise.allow(failedRequest)
    const portal = await startPortal({ config: { signIn: 'basic' } })
    const { login, password, submit, attempt } = signInPage(page)
    const domain = page.getByLabel('Domain')
    await page.goto(`${portal.url}login`)
    await attempt(sofie.login, sofie.password)
    await expect(domain).toBeFocused()
    await expect(domain).toHaveAccessibleDescription(/Enter your domain\.$/)
    await domain.fill('elsewhere')
    await submit.click()
    await expect(page.getByText('email, password and domain do not belong together')).toBeVisible()
    await domain.fill('verhaeghe')
    await password.fill(sofie.password)
    await page.getByLabel('Remember my login name').check()
    await submit.click()
    await expect(page).toHaveURL(`${portal.url}work-orders`)
    const credentials = `${sofie.login}:${sofie.password}@verhaeghe`
    expect(portal.calls().at(-1)?.headers['authorization']).toBe(`Basic ${btoa(credentials)}`)

    await page.getByRole('button', { name: 'Account', exact: true }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(login).toHaveValue(sofie.login)
    await expect(domain).toHaveValue('verhaeghe')
    await portal.close()
  })

  test('a password beyond ASCII is encoded as UTF-8', async ({ page }) => {
    const portal = await startPortal({ config: { signIn: 'basic', domain: 'verhaeghe' } })
    const amelie = sandboxAccounts.find((account) => account.login.startsWith('amelie'))
    await page.goto(`${portal.url}login`)
    await expect(page.getByLabel('Domain')).toBeHidden()
    await signInPage(page).attempt(amelie?.login ?? '', amelie?.password ?? '')
    await expect(page).toHaveURL(`${portal.url}work-orders`)
    await portal.close()
  })
})
