import {
  expectAccessible,
  expectNoSidewaysScrolling,
  sizes,
  themes,
} from './support/expectAccessible.ts'
import { expect, test } from './support/portal.ts'
import { startPortal } from './support/runningPortal.ts'
import { signIn } from './support/signIn.ts'
import { signInPage } from './support/signInPage.ts'

for (const colorScheme of themes)
  for (const { width, height } of sizes)
    test.describe(`at ${width} × ${height}, ${colorScheme}`, () => {
      test.use({ viewport: { width, height }, colorScheme })

      test('the sign-in page bars nobody, with and without a message', async ({ page }) => {
        const { submit, focused } = signInPage(page)
        await page.goto(`./login?returnTo=${encodeURIComponent('/work-orders/some')}`)
        await expect(submit).toBeVisible()
        await expectAccessible(page)
        await submit.click()
        await expect(focused).toHaveAccessibleDescription('Enter your email or login name.')
        await expectAccessible(page)
        await expectNoSidewaysScrolling(page)
      })
    })

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 568 } })

  test('nothing has to be scrolled sideways, every target can be hit', async ({ page, noise }) => {
    noise.allow(/401/)
    const { attempt, submit, login } = signInPage(page)
    await page.goto('./login')
    await attempt('orphans@demo.example', 'wrong')
    await expect(page.getByText('do not belong together')).toBeVisible()
    await expectNoSidewaysScrolling(page)
    for (const target of [login, submit, page.getByRole('link', { name: /\+32/ })]) {
      const box = await target.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(42)
    }
    await signIn(page)
    await page.getByRole('button', { name: 'Account', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Sign out' })).toBeInViewport({ ratio: 1 })
    await expectNoSidewaysScrolling(page)
  })
})

test.describe('languages', () => {
  test.use({ locale: 'nl-BE' })

  test("the browser's language greets, a chosen one stays", async ({ page }) => {
    await page.goto('./login')
    await expect(page.getByRole('heading', { name: 'Aanmelden' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
    await expect(page).toHaveTitle('Aanmelden · Koeltechniek Verhaeghe')
    await page.getByLabel('Taal').selectOption('English')
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  })
})

test("the contact's own language goes before the browser's", async ({ page }) => {
  await signIn(page, 'pieter.devries@docks-vastgoed.be')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  await expect(page.getByRole('heading', { name: 'Werkorders', level: 1 })).toBeVisible()
})

test('a tenant with one language offers no choice', async ({ page }) => {
  const portal = await startPortal({ config: { languages: ['nl'], defaultLanguage: 'nl' } })
  await page.goto(`${portal.url}login`)
  await expect(page.getByRole('heading', { name: 'Aanmelden' })).toBeVisible()
  await expect(page.getByRole('combobox')).toHaveCount(1)
  await portal.close()
})

test.describe('theme', () => {
  test.use({ colorScheme: 'light' })

  test('the chosen theme stays, and is there before any script of ours', async ({
    page,
    noise,
  }) => {
    noise.allow(/Failed to load resource|net::ERR/)
    const root = page.locator('html')
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await page.goto('./login')
    await expect(page.getByLabel('Theme')).toHaveValue('system')
    expect(await ground()).toBe('rgb(255, 255, 255)')
    await page.getByLabel('Theme').selectOption('Dark theme')
    await expect(root).toHaveAttribute('data-theme', 'dark')
    expect(await ground()).toBe('rgb(20, 24, 29)')
    await expect(page.locator('meta[name="theme-color"]').first()).toHaveAttribute(
      'content',
      '#14181d',
    )
    await page.route('**/assets/*.js', (route) => route.abort())
    await page.reload()
    await expect(root).toHaveAttribute('data-theme', 'dark')
    expect(await ground()).toBe('rgb(20, 24, 29)')
  })
})

test('a brand colour too pale to read is made readable', async ({ page }) => {
  const brand = { name: 'Geel & Zonen', color: '#ffd400' }
  const portal = await startPortal({ config: { brand } })
  await page.goto(`${portal.url}login`)
  await expect(page.getByText('Geel & Zonen', { exact: true })).toBeVisible()
  await expect(signInPage(page).submit).toHaveCSS('background-color', 'rgb(131, 109, 9)')
  await expect(page.locator('html')).toHaveAttribute('data-brand', 'clashing')
  await expect(page.getByText('No access yet')).toBeHidden()
  await expectAccessible(page)
  await portal.close()
})
