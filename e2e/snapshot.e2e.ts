import type { Browser, BrowserContext, Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScrolling, sizes } from './support/expectAccessible.ts'
import { expect, test } from './support/portal.ts'
import { copiedSnapshotLink, openPane, openSnapshotDialog } from './support/snapshot.ts'

/** A Tuesday in November, 14:05 in Brussels, to the sandbox and to the browser alike. */
const now = Date.UTC(2026, 10, 24, 13, 5)
const day = 24 * 60 * 60_000

test.use({ setup: { now }, viewport: { width: 1440, height: 900 } })

test.beforeEach(async ({ page, context }) => {
  await page.clock.setFixedTime(now)
  await context.grantPermissions(['clipboard-write'])
})

/** A browser that has never been here. */
async function elsewhere(browser: Browser, url: string): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
  })
  const page = await context.newPage()
  await page.clock.setFixedTime(now)
  return [context, page]
}

/** The link of 261187 as it comes, made by hand in the portal. */
async function usualLink(page: Page): Promise<string> {
  return copiedSnapshotLink(page, await openSnapshotDialog(await openPane(page, '261187')))
}

test('what goes along is chosen, and shown as it will be', async ({ page, portal }) => {
  const dialog = await openSnapshotDialog(await openPane(page, '261187'))
  await expect(dialog).toContainText('A snapshot cannot be recalled.')
  const preview = dialog.getByRole('region', { name: 'What is in it' })
  await expect(preview).toContainText('Compressor valt uit op hogedruk')
  await expect(preview).toContainText('[…] is te bereiken op […].')
  await expect(preview).not.toContainText(/Katrien|Joris|555 01|0470|@/)

  await dialog.getByRole('checkbox', { name: 'Names of people' }).check()
  await expect(preview).toContainText('Katrien is te bereiken op […].')
  await expect(preview).toContainText('Joris Van den Broeck')
  await expect(preview).not.toContainText(/555 01|@/)
  await dialog.getByRole('checkbox', { name: 'Telephone numbers' }).check()
  await expect(preview).toContainText('Katrien is te bereiken op 0470 55 01 42.')
  await dialog.getByRole('checkbox', { name: 'E-mail addresses' }).check()
  await expect(preview).toContainText('katrien.vdc@bakkerij-lambrechts.example')
  await dialog.getByRole('checkbox', { name: 'Description' }).uncheck()
  await expect(preview).not.toContainText('Hogedrukpressostaat')

  const link = await copiedSnapshotLink(page, dialog)
  expect(link.startsWith(`${portal.url}snapshot#1.`)).toBe(true)
  expect(link.length).toBeLessThan(2_000)
  const scripts: string[] = []
  page.on('request', (request) => void scripts.push(request.url()))
  await page.goto(link)
  await expect(page.getByRole('main')).toContainText('Joris Van den Broeck')
  await expect(page.getByRole('main')).toContainText('Left out by the sender: the description.')
  await expect(page.getByRole('link', { name: '+32 470 55 01 42' })).toHaveAttribute(
    'href',
    'tel:+32470550142',
  )
  // Nor does it fetch the list for whoever is signed in.
  await page.waitForLoadState('networkidle')
  expect(scripts.filter((url) => /WorkOrders|SignedIn/.test(url))).toEqual([])
})

test('anybody opens it, and nothing but settings is asked for', async ({
  page,
  portal,
  browser,
  noise,
}) => {
  const link = await usualLink(page)
  portal.forgetCalls()
  const [context, guest] = await elsewhere(browser, portal.url)
  await noise.hear(context)
  const asked: string[] = []
  guest.on('request', (request) => asked.push(request.url()))

  await guest.goto(link)
  const main = guest.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toContainText('Compressor valt uit')
  await expect(guest).toHaveTitle(/^Snapshot of 261187 · /)
  await expect(main).toContainText('As it was on Tuesday, 24 November 2026, 14:05 CET.')
  await expect(main).toContainText('2 h 10 min late')
  await expect(main).toContainText('Target: Tuesday, 24 November 2026, 11:55 CET')
  await expect(main).toContainText(
    'Left out by the sender: names of people, telephone numbers and e-mail addresses.',
  )
  await expect(main).toContainText('anybody can make such a link')
  await expect(main).not.toContainText(/Katrien|Joris|555 01|0470|@/)
  await expect(guest.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await expect(guest.locator('meta[name=referrer]')).toHaveAttribute('content', 'no-referrer')

  await guest.waitForLoadState('networkidle')
  expect(portal.calls()).toEqual([])
  const paths = asked.map((url) => new URL(url).pathname)
  expect(
    paths.filter(
      (path) => !/^\/(snapshot$|config\.json$|assets\/|theme\.js$|icon\.svg$|manifest)/.test(path),
    ),
  ).toEqual([])
  expect(paths.filter((path) => /WorkOrders|SignedIn|Pane/.test(path))).toEqual([])
  expect(asked.filter((url) => url.includes(link.split('#')[1] ?? '?'))).toEqual([])

  await main.getByRole('link', { name: 'see how it is now' }).click()
  await expect(guest.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await context.close()
})

test('days later it says the same, and what it cannot know', async ({ page, browser, portal }) => {
  const link = await usualLink(page)
  const [context, guest] = await elsewhere(browser, portal.url)
  await guest.clock.setFixedTime(now + 3 * day)
  await guest.goto(link)
  const promise = (name: string) => guest.getByRole('listitem').filter({ hasText: name })
  await expect(promise('Resolution')).toContainText('19 h 50 min left')
  await expect(promise('Resolution')).toContainText(
    'That moment has passed since; how it went is not in this snapshot.',
  )
  await expect(promise('Arrival')).toContainText('2 h 10 min late')
  await expect(promise('Arrival')).not.toContainText('passed since')
  await expect(guest.getByRole('main')).not.toContainText(/today|tomorrow|yesterday/i)
  await context.close()
})

test('what is damaged, changed or newer is refused with its reason', async ({
  page,
  browser,
  portal,
}) => {
  const link = await usualLink(page)
  const [context, guest] = await elsewhere(browser, portal.url)
  const title = guest.getByRole('heading', { level: 1 })
  const [address = '', fragment = ''] = link.split('#')
  const middle = fragment.length >> 1
  const other = fragment[middle] === 'A' ? 'B' : 'A'

  await guest.goto(`${address}#${fragment.slice(0, middle)}${other}${fragment.slice(middle + 1)}`)
  await expect(title).toHaveText('This snapshot is not whole')
  await expect(guest.getByRole('main')).not.toContainText('261187')
  // The same tab, another fragment: the page follows.
  await guest.goto(link)
  await expect(title).toContainText('Compressor valt uit')
  await guest.goto(link.slice(0, -5))
  await expect(title).toHaveText('This snapshot is not whole')
  await guest.goto(`${address}#%3Cimg%20src=x%3E`)
  await expect(title).toHaveText('This snapshot is not whole')
  await guest.goto(address)
  await expect(title).toHaveText('This address holds no snapshot')
  await guest.goto(`${address}#${tooNew}`)
  await expect(title).toHaveText('This snapshot is newer than this page')
  await guest.getByRole('button', { name: 'Load the page again' }).click()
  await expect(title).toHaveText('This snapshot is newer than this page')
  await context.close()
})

/** Of a later version, under its true checksum. */
const tooNew = '2.AA.v6zY_fqiVjv2DK5n'

test('one too long goes without its description, or not at all', async ({ page }) => {
  const dialog = await openSnapshotDialog(await openPane(page, '740100', 'hostile@demo.example'))
  await expect(dialog).toContainText('so the description is left out')
  const preview = dialog.getByRole('region', { name: 'What is in it' })
  await expect(preview).toContainText('Told at length')
  await expect(preview.getByRole('heading', { name: 'Description' })).toHaveCount(0)
  const link = await copiedSnapshotLink(page, dialog)
  expect(link.length).toBeLessThan(2_000)
  await page.goto(link)
  await expect(page.getByRole('main')).toContainText(/Left out by the sender: .*the description/)

  const tooLong = await openSnapshotDialog(await openPane(page, '740023'))
  await expect(tooLong).toContainText('No snapshot can be made of it.')
  await expect(tooLong.getByRole('button', { name: 'Copy snapshot link' })).toHaveCount(0)
})

test('texts that try to do harm are only read', async ({ page, noise }) => {
  const dialog = await openSnapshotDialog(await openPane(page, '740000', 'hostile@demo.example'))
  await page.goto(await copiedSnapshotLink(page, dialog))
  await expect(page.getByRole('main')).toContainText('<script>document.title="stolen"</script>')
  await expect(page).toHaveTitle(/^Snapshot of/)
  expect(noise.heard()).toEqual([])
})

test('Esc closes the dialog and no more; a script that is missing is said', async ({
  page,
  noise,
}) => {
  noise.allow(/Failed to load resource|ShareSnapshot/)
  await page.route('**/ShareSnapshot-*.js', (route) => route.abort())
  const pane = await openPane(page, '261187')
  const more = pane.getByRole('button', { name: 'More actions' })
  await more.click()
  await page.getByRole('menuitem', { name: 'Share a snapshot…' }).click()
  await expect(pane).toContainText('This part of the portal could not be loaded. Try again.')

  await page.unroute('**/ShareSnapshot-*.js')
  await page.reload()
  const dialog = await openSnapshotDialog(pane)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(pane).toBeVisible()
  await expect(more).toBeFocused()
})

test.describe('where the device shares', () => {
  test('its own sheet gets the link; where it is refused, that is said', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: async (what: ShareData) => {
          document.documentElement.dataset['shared'] = `${what.title} ${what.url}`
          if (document.documentElement.dataset['refuses'] !== undefined)
            throw new DOMException('', 'NotAllowedError')
        },
      })
    })
    const dialog = await openSnapshotDialog(await openPane(page, '261187'))
    await dialog.getByRole('button', { name: 'Share…' }).click()
    await expect(page.locator('html')).toHaveAttribute(
      'data-shared',
      /^Snapshot of 261187 http.*\/snapshot#1\./,
    )
    await page.locator('html').evaluate((html) => html.setAttribute('data-refuses', ''))
    await dialog.getByRole('button', { name: 'Share…' }).click()
    await expect(dialog).toContainText('Your device did not share it.')
  })
})

/** Contrast is the theme's, whatever the size: one size in dark is enough. */
async function expectRightLook(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await expectNoSidewaysScrolling(page)
  await expectAccessible(page)
}

test('the dialog looks right at every size, in both themes', async ({ page }) => {
  const pane = await openPane(page, '261187')
  for (const size of sizes) {
    await page.setViewportSize(size)
    // The pane is another at every size: what was open in it is gone.
    const dialog = await openSnapshotDialog(pane)
    // Small in dark, the others in light: axe takes seconds for a list, a pane and a dialog.
    await expectRightLook(page, size === sizes[0] ? 'dark' : 'light')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(pane).toBeVisible()
  }
})

test('the page looks right at every size, in both themes', async ({ page }) => {
  await page.goto(await usualLink(page))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Compressor valt uit')
  for (const size of sizes) {
    await page.setViewportSize(size)
    await expectRightLook(page, 'light')
  }
  await expectRightLook(page, 'dark')
})
