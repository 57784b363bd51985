import type { Page } from '@playwright/test'
import { expect, test } from './support/portal.ts'
import { signIn } from './support/signIn.ts'
import { workOrders } from './support/workOrders.ts'

const failedRequest = /Failed to load resource/

const pagesAsked = (calls: readonly { readonly path: string }[]) =>
  calls.filter(({ path }) => path === '/api/JobsView').length

/** Holds back every page of the list after the first, until the returned function is called. */
async function holdLaterPages(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\/api\/JobsView\?.*skip/, async (route) => {
    await released
    await route.continue()
  })
  return release
}

test('rows show as pages land, counted against the server’s own count', async ({ page }) => {
  const release = await holdLaterPages(page)
  await signIn(page)
  const { status, tab, rows } = workOrders(page)
  await expect(status).toHaveText('Loading 100 of 240')
  await expect(rows.first()).toBeVisible()
  await expect(tab('All')).toContainText('100+')
  release()
  await expect(status).toContainText('Complete, checked')
  await expect(tab('All')).toHaveText('All240')
})

test('a server that does not count says how many so far', async ({ page, noise }) => {
  noise.allow(failedRequest)
  await signIn(page, 'no-count@demo.example')
  const { status, tab } = workOrders(page)
  await expect(status).toContainText('Everything received')
  await expect(tab('All')).toContainText('240')
})

test('loading can be stopped and goes on from there', async ({ page, portal }) => {
  const release = await holdLaterPages(page)
  await signIn(page)
  const { status, tab } = workOrders(page)
  await expect(status).toHaveText('Loading 100 of 240')
  await page.getByRole('button', { name: 'Stop loading' }).click()
  release()
  await expect(status).toHaveText('Stopped at 100 of 240')
  await expect(page.getByText('You stopped loading at 100 work orders.')).toBeVisible()
  portal.forgetCalls()
  await page.getByRole('button', { name: 'Go on loading' }).click()
  await expect(status).toContainText('Complete, checked', { timeout: 10_000 })
  await expect(tab('All')).toContainText('240')
  expect(pagesAsked(portal.calls())).toBe(2)
})

test('a page that fails for good leaves what came, says so, and is tried again alone', async ({
  page,
  portal,
  noise,
}) => {
  noise.allow(failedRequest)
  await page.clock.install()
  await signIn(page, 'outage@demo.example')
  const { status, tab } = workOrders(page)
  await page.clock.runFor(60_000)
  await expect(page.getByText(/Loading stopped at 200 work orders\./)).toBeVisible()
  await expect(status).toHaveText('Stopped at 200 of 240')
  await expect(tab('All')).toContainText('200')
  portal.forgetCalls()
  await page.getByRole('button', { name: 'Try again from here' }).click()
  await expect(status).toContainText('Complete, checked')
  expect(pagesAsked(portal.calls())).toBe(1)
})

test('a page that fails once is asked for again, and nobody need know', async ({ page, noise }) => {
  noise.allow(failedRequest)
  await page.clock.install()
  await signIn(page, 'hiccup@demo.example')
  await page.clock.runFor(5_000)
  await expect(workOrders(page).status).toContainText('Complete, checked')
  await expect(page.getByText('not complete')).toHaveCount(0)
})

test('a web page instead of an answer is never read as an empty list', async ({ page }) => {
  await signIn(page, 'html@demo.example')
  await expect(page.getByRole('heading', { name: 'Work orders could not be loaded' })).toBeVisible()
  await expect(page.getByText(/did not come from a ServiceDesk API/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await expect(page.getByText('No work orders yet')).toHaveCount(0)
  await expect(workOrders(page).tab('All')).toHaveText('All')
  await expect(page.getByText('0 work orders')).toHaveCount(0)
  await expect(workOrders(page).status).toHaveText('Not loaded')
})

test('a refused list has its own words', async ({ page, noise }) => {
  noise.allow(failedRequest)
  await signIn(page, 'forbidden-list@demo.example')
  await expect(page.getByRole('heading', { name: 'Not allowed to see work orders' })).toBeVisible()
  await expect(page).toHaveURL(/work-orders/)
})

test('an empty list says that nothing is there', async ({ page }) => {
  await signIn(page, 'empty@demo.example')
  await expect(page.getByRole('heading', { name: 'No work orders yet' })).toBeVisible()
})

test('a list that ends before its count is not called complete', async ({ page }) => {
  await signIn(page, 'looping-link@demo.example')
  const { status } = workOrders(page)
  await expect(status).toContainText('Incomplete: 200 of 240')
  await expect(page.getByText(/announced 240 work orders but sent 200/)).toBeVisible()
})

test('links to another host are followed by their query alone', async ({ page, portal }) => {
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  await signIn(page, 'foreign-link@demo.example')
  await expect(workOrders(page).status).toContainText('Complete, checked')
  await expect(workOrders(page).tab('All')).toContainText('240')
  expect([...hosts]).toEqual([new URL(portal.url).host])
})

test('rows that move between pages come once', async ({ page }) => {
  await signIn(page, 'shifting-rows@demo.example')
  await expect(workOrders(page).tab('All')).toContainText('240')
  await expect(workOrders(page).status).toContainText(/Complete|Everything received/)
})

test('one broken row hides none of the others, and can be reported', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write'])
  await signIn(page, 'broken-row@demo.example')
  await expect(workOrders(page).tab('All')).toContainText('11')
  await expect(page.getByText('One work order could not be read and is not shown')).toBeVisible()
  await page.getByRole('button', { name: 'Copy a report' }).click()
  // Reading the clipboard is refused to the page by its own headers; pasting is the reader's doing.
  await workOrders(page).search.focus()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(workOrders(page).search).toHaveValue(/: id/)
})

test('groups that contain themselves, and groups nobody shows, lose no work order', async ({
  page,
}) => {
  await signIn(page, 'orphans@demo.example')
  const { rowWith, tab } = workOrders(page)
  await tab('All').click()
  await expect(rowWith('Group not visible to you').first()).toBeVisible()
  await expect(rowWith('Group not visible to you').first().getByRole('link')).toHaveCount(0)
})

test('hostile texts are texts', async ({ page }) => {
  // Opens every one of them.
  test.slow()
  await signIn(page, 'hostile@demo.example')
  const { tab, rows } = workOrders(page)
  await tab('All').click()
  await expect(rows.first()).toBeVisible()
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const total = Number(await rows.first().getAttribute('aria-setsize'))
  await rows.first().focus()
  for (let opened = 0; opened < total; opened += 1) {
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/work-orders\//)
    await expect(page.getByRole('complementary')).toBeVisible()
    await page.keyboard.press('Escape')
    // The address changes first, the focus returns to the row with the next frame.
    await expect(rows.and(page.locator(':focus'))).toHaveCount(1)
    await page.keyboard.press('ArrowDown')
  }
  expect(dialogs).toEqual([])
  const hrefs = await page
    .locator('a')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href')))
  for (const href of hrefs)
    expect(href).toMatch(/^(\/|\?|#|tel:|mailto:|https:\/\/www\.openstreetmap\.org\/)/)
})

test('a token that dies while loading asks to sign in again and comes back', async ({
  page,
  noise,
}) => {
  noise.allow(failedRequest)
  await signIn(page, 'expires@demo.example')
  await expect(page).toHaveURL(/\/login/)
  await expect(page.getByText(/no longer accepted|ended|expired/i)).toBeVisible()
  await signIn(page, 'expires@demo.example')
  await expect(page).toHaveURL(/\/work-orders/)
  await expect(workOrders(page).status).toContainText('Complete, checked')
})

test('offline, the list stays, says its age and recovers', async ({ page, context, noise }) => {
  noise.allow(failedRequest)
  await signIn(page)
  const { status, rows } = workOrders(page)
  await expect(status).toContainText('Complete, checked')
  await context.setOffline(true)
  await expect(status).toContainText('Offline')
  await expect(page.getByText(/You are offline. Countdowns run on/)).toBeVisible()
  await expect(rows.first()).toBeVisible()
  await context.setOffline(false)
  await expect(status).toContainText('Complete, checked')
})

test('refreshing by hand keeps the list on the screen and swaps it in whole', async ({
  page,
  portal,
}) => {
  await signIn(page, 'slow@demo.example')
  const { status, rows } = workOrders(page)
  await expect(status).toContainText('Complete, checked', { timeout: 10_000 })
  portal.forgetCalls()
  await page.getByRole('button', { name: 'Refresh' }).click()
  await expect(status).toContainText('Refreshing')
  await expect(rows.first()).toBeVisible()
  await expect(status).toContainText('Complete, checked', { timeout: 10_000 })
  expect(pagesAsked(portal.calls())).toBe(3)
})

test('5,000 work orders are all there, and answer at once', async ({ page }) => {
  await signIn(page, 'five-thousand@demo.example')
  const { status, tab, search, rows } = workOrders(page)
  await expect(status).toContainText('Complete, checked', { timeout: 30_000 })
  await expect(tab('All')).toContainText('5,000')
  await tab('All').click()
  expect(await rows.count()).toBeLessThan(80)
  await search.fill('zzzz nothing')
  await expect(page.getByRole('heading', { name: 'No work order matches' })).toBeVisible()
})
