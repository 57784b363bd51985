import { sandboxAccounts } from '../src/sandbox/accounts.ts'
import { expect, test } from './support/portal.ts'
import { signIn } from './support/signIn.ts'
import { signInPage } from './support/signInPage.ts'
import { workOrders } from './support/workOrders.ts'

const [sofie] = sandboxAccounts

test('the whole story: from signing in to signing out in another tab', async ({
  page,
  context,
  browser,
  portal,
  noise,
}) => {
  const list = workOrders(page)

  await test.step('signs in and sees all 240 work orders', async () => {
    await signIn(page)
    await expect(list.status).toContainText('Complete, checked')
    await list.tab('All').click()
    await expect(workOrders(page).statusLine).toContainText('240 work orders')
    await expect(list.tab('All')).toContainText('240')
  })

  await test.step('sorts by next deadline, the most overdue first', async () => {
    await list.head('Name').getByRole('button').click()
    await expect(list.head('Name')).toHaveAttribute('aria-sort', 'ascending')
    await list.head('Next deadline').getByRole('button').click()
    await expect(list.head('Next deadline')).toHaveAttribute('aria-sort', 'ascending')
    await expect(list.rows.first()).toContainText(/late|target passed/)
  })

  await test.step('expands a group', async () => {
    const group = list.row('261180')
    await page.getByRole('button', { name: 'Collapse all' }).click()
    await list.rows.first().press('Home')
    await expect(group).toHaveAttribute('aria-expanded', 'false')
    await group.getByRole('button', { name: 'Expand 261180' }).click()
    await expect(group).toHaveAttribute('aria-expanded', 'true')
    await expect(list.row('261187')).toHaveAttribute('aria-level', '2')
  })

  await test.step('opens a child beside the list and watches its clock', async () => {
    await list.row('261187').getByRole('link').click()
    const pane = list.pane('261187')
    await expect(pane.getByRole('heading', { level: 2 }).first()).toContainText('Compressor valt')
    await expect(pane).toContainText(/Arrival is .* late/)
    await expect(list.row('261187')).toHaveAttribute('aria-current', 'true')
  })

  const shared = page.url()
  await test.step('a link opened signed out returns after signing in', async () => {
    const stranger = await browser.newContext()
    await noise.hear(stranger)
    const opened = await stranger.newPage()
    await opened.goto(shared)
    await expect(opened).toHaveURL(/\/login\?/)
    await signInPage(opened).attempt(sofie.login, sofie.password)
    await expect(opened).toHaveURL(shared)
    await expect(workOrders(opened).pane('261187')).toContainText('Compressor valt')
    await stranger.close()
  })

  await test.step('signing out in another tab reaches this one', async () => {
    const second = await context.newPage()
    await second.goto(portal.url)
    await expect(workOrders(second).grid).toBeVisible()
    await second.getByRole('button', { name: 'Account', exact: true }).click()
    await second.getByRole('button', { name: 'Sign out' }).click()
    await expect(second).toHaveURL(/\/login/)
    await expect(page).toHaveURL(/\/login/)
    expect(
      await page.evaluate(() =>
        JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
      ),
    ).not.toMatch(/token/i)
  })
})

test('the clock of the open work order runs on, by the minute', async ({ page }) => {
  await page.clock.install()
  await signIn(page)
  const list = workOrders(page)
  await list.row('261187').getByRole('link').click()
  const arrival = list
    .pane('261187')
    .getByText(/ late$/)
    .first()
  const before = await arrival.textContent()
  await page.clock.runFor(120_000)
  await expect(arrival).not.toHaveText(before ?? '')
})
