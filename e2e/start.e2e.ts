import { expect, test } from './support/portal.ts'
import { expectAccessible } from './support/expectAccessible.ts'
import { startPortal } from './support/runningPortal.ts'
import { signIn } from './support/signIn.ts'

test.describe('the settings file', () => {
  test('every mistake in it is shown at once', async ({ page }) => {
    const config = {
      apiBaseUrl: 'http://insecure.example',
      accessToken: null,
      brand: { name: '', color: 'teal' },
      languages: ['en', 'xx'],
      colour: '#000000',
    }
    const portal = await startPortal({ config: JSON.stringify(config) })
    await page.goto(`${portal.url}work-orders`)
    await expect(page.getByRole('heading')).toHaveText('The portal is not set up correctly')
    const rows = page.getByRole('row')
    for (const [path, message] of [
      ['apiBaseUrl', 'https'],
      ['brand.name', ''],
      ['brand.color', '#rrggbb'],
      ['languages.1', ''],
      ['colour', 'is not a setting'],
    ] as const)
      await expect(rows.filter({ hasText: path }).filter({ hasText: message })).toHaveCount(1)
    await expectAccessible(page)
    await portal.close()
  })

  test('a file that is no JSON says so', async ({ page }) => {
    const portal = await startPortal({ config: '{ "brand": ' })
    await page.goto(portal.url)
    await expect(page.getByRole('row').filter({ hasText: 'is not JSON' })).toBeVisible()
    await portal.close()
  })

  test('a file that does not come can be asked for again', async ({ page, noise }) => {
    noise.allow(/Failed to load resource/)
    await page.route('**/config.json', (route) => route.abort())
    await page.goto('./')
    await expect(page.getByRole('heading')).toHaveText('The portal cannot start')
    await page.unroute('**/config.json')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  })
})

test.describe('a screen whose script is gone', () => {
  test('is fetched by loading the page anew, once', async ({ page, noise }) => {
    noise.allow(/Failed to load resource/)
    await page.route('**/assets/WorkOrdersScreen-*.js', (route) => route.abort(), { times: 1 })
    await page.goto('./work-orders?q=koelcel')
    await signIn(page)
    await expect(page.getByRole('button', { name: 'Account', exact: true })).toBeVisible()
    await expect(page.getByText('stopped working')).toBeHidden()
    await expect(page).toHaveURL(/\/work-orders\?q=koelcel$/)
  })

  test('leaves the shell standing when that does not help', async ({ page, noise }) => {
    noise.allow(/Failed to load resource|ScreenMissing/)
    const script = '**/assets/WorkOrdersScreen-*.js'
    await page.route(script, (route) => route.abort())
    await page.goto('./login')
    await signIn(page)
    await expect(page.getByRole('heading', { name: 'stopped working' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Account', exact: true })).toBeVisible()
    await expectAccessible(page)
    await page.unroute(script)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByText('stopped working')).toBeHidden()
    await expect(page.getByLabel('Search work orders')).toBeVisible()
  })
})

test.describe('the shell', () => {
  test('the account menu goes by keyboard', async ({ page }) => {
    await signIn(page)
    const account = page.getByRole('button', { name: 'Account', exact: true })
    const signOut = page.getByRole('button', { name: 'Sign out' })
    await account.press('Enter')
    await expect(signOut).toBeVisible()
    await expect(page.getByRole('group', { name: 'Account', exact: true })).toContainText(
      'Sofie Janssens',
    )
    await expectAccessible(page)
    await page.keyboard.press('Tab')
    await expect(page.getByLabel('Language')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(signOut).toBeHidden()
    await expect(account).toBeFocused()
  })

  test('a first Tab leads past the bar to the work orders', async ({ page }) => {
    await signIn(page)
    await expect(page.getByRole('button', { name: 'Account', exact: true })).toBeVisible()
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to the work orders' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport({ ratio: 1 })
    const before = page.url()
    await skip.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    expect(page.url()).toBe(before)
  })

  test('an address that is no page has its own words and a way on', async ({ page }) => {
    await page.goto('./nowhere')
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
    await expect(page).toHaveTitle(/^There is no such page/)
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Go to the work orders' }).click()
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  })
})

test("a device's clock that is wrong is told once and corrected", async ({ page }) => {
  const fourMinutes = 4 * 60_000
  const portal = await startPortal({ now: Date.now() - fourMinutes - 5_000 })
  await page.goto(`${portal.url}login`)
  await signIn(page)
  const notice = page.getByText('Your device clock is 4 min ahead. Countdowns are corrected.')
  await expect(notice).toBeVisible()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice).toBeHidden()
  await portal.close()
})
