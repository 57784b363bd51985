import type { Locator, Page } from '@playwright/test'
import { rewriteSeen } from './support/deviceMemory.ts'
import { expectAccessible } from './support/expectAccessible.ts'
import { expect, test } from './support/portal.ts'
import { signIn } from './support/signIn.ts'
import { workOrders } from './support/workOrders.ts'

/** Tuesday 24 November 2026, 14:05 in Brussels. */
const now = Date.UTC(2026, 10, 24, 13, 5)
const yesterday = Date.UTC(2026, 10, 23, 16, 20)

test.use({ setup: { now } })
test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(now)
})

/** The panel of a row, opened by its button. */
async function openPanel(page: Page, row: Locator, reference: string): Promise<Locator> {
  await row.hover()
  await row.getByRole('button', { name: `More about ${reference}` }).click()
  const panel = page.getByRole('dialog', { name: `About ${reference}` })
  await expect(panel).toBeVisible()
  return panel
}

/** The ids behind references, from the links of their rows. */
async function idsOf(page: Page, references: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = []
  for (const reference of references) {
    await workOrders(page).search.fill(reference)
    const link = workOrders(page).row(reference).getByRole('link')
    const href = (await link.getAttribute('href')) ?? ''
    ids.push(/work-orders\/([0-9a-f-]+)/.exec(href)?.[1] ?? '')
  }
  await workOrders(page).search.fill('')
  return ids
}

/**
 * A second visit: of three work orders something else was seen the day before, and a fourth did not
 * exist.
 */
async function comeBack(page: Page): Promise<void> {
  await signIn(page)
  await page.goto('./work-orders?show=all&layout=flat')
  await expect(workOrders(page).status).toContainText('Complete')
  const [planned = '', moved = '', late = '', added = ''] = await idsOf(page, [
    '261174',
    '261188',
    '261187',
    '261203',
  ])
  await rewriteSeen(page, {
    lookedAt: yesterday,
    ids: {
      [planned]: { status: { id: 'x', name: 'Dispatched' }, technician: null },
      [moved]: { visit: Date.UTC(2026, 10, 23, 8, 30) },
      [late]: { arrival: Date.UTC(2026, 10, 24, 9), priority: { id: 'y', name: 'Laag' } },
      [added]: null,
    },
  })
  await page.goto('./work-orders')
  await expect(sentence(page)).toBeVisible()
}

const sentence = (page: Page) =>
  page.getByRole('banner').getByRole('button', { name: /changed since/ })

test.describe('what changed since the reader looked', () => {
  test('is nothing on a first visit, nor on the next while nothing changed', async ({ page }) => {
    await signIn(page)
    await expect(workOrders(page).status).toContainText('Complete')
    await page.reload()
    await expect(workOrders(page).status).toContainText('Complete')
    await expect(sentence(page)).toBeHidden()
    await expect(page.getByText('Changed since you last looked')).toHaveCount(0)
  })

  test('is told in the bar, with each change of each work order', async ({ page }) => {
    await comeBack(page)
    await expect(sentence(page)).toHaveText(/4 changed since yesterday at 17:20/)
    await sentence(page).click()
    const menu = page.getByRole('dialog', { name: 'Changed since yesterday at 17:20' })
    const item = (reference: string) => menu.getByRole('listitem').filter({ hasText: reference })
    await expect(item('261174')).toContainText('Status: Dispatched → Planned')
    await expect(item('261174')).toContainText('Technician: none → Amélie Lambert')
    await expect(item('261188')).toContainText(/Visit: Yesterday 08:30 → \w+ .*\d\d:\d\d/)
    await expect(item('261187')).toContainText(/Arrival target: Today 10:00 → \w+ .*\d\d:\d\d/)
    await expect(item('261187')).toContainText(/Priority: Laag → /)
    await expect(item('261203')).toContainText('New')
    await expectAccessible(page)
    await menu.getByRole('link', { name: '261174' }).click()
    await expect(menu).toBeHidden()
    await expect(workOrders(page).pane('261174')).toBeVisible()
  })

  test('marks its row, until the pane was open or it is marked as seen', async ({ page }) => {
    await comeBack(page)
    const { row, search } = workOrders(page)
    await search.fill('261174')
    await expect(row('261174')).toContainText('Changed since you last looked')
    await row('261174').getByRole('link').click()
    await expect(workOrders(page).pane('261174')).toBeVisible()
    await expect(sentence(page)).toContainText('4 changed')
    await page.keyboard.press('Escape')
    await expect(row('261174')).not.toContainText('Changed since you last looked')
    await expect(sentence(page)).toContainText('3 changed')

    await search.fill('261203')
    const panel = await openPanel(page, row('261203'), '261203')
    await expect(panel).toContainText('Changed since yesterday at 17:20')
    await panel.getByRole('button', { name: 'Mark as seen' }).click()
    await expect(sentence(page)).toContainText('2 changed since yesterday')
    await page.reload()
    await expect(sentence(page)).toContainText('2 changed since yesterday')
  })

  test('is shown as a list of its own', async ({ page }) => {
    await comeBack(page)
    await sentence(page).click()
    await page.getByRole('link', { name: 'Show them in the list' }).click()
    await expect(page).toHaveURL(/\?show=all&changed=yes$/)
    await expect(workOrders(page).statusLine).toContainText('4 work orders')
  })

  test('is gone for good once all is marked as seen', async ({ page }) => {
    await comeBack(page)
    await sentence(page).click()
    await page.getByRole('button', { name: 'Mark all as seen' }).click()
    await expect(sentence(page)).toBeHidden()
    await expect(page.getByText('Changed since you last looked')).toHaveCount(0)
    await page.reload()
    await expect(workOrders(page).status).toContainText('Complete')
    await expect(sentence(page)).toBeHidden()
  })

  test('is a number on a phone, and a dot on the card', async ({ page }) => {
    await comeBack(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('./work-orders?q=261174')
    await expect(sentence(page)).toHaveText(/4$/)
    await expect(page.getByRole('link', { name: /261174/ })).toContainText(
      'Changed since you last looked',
    )
    await expectAccessible(page)
  })
})

test.describe('a row', () => {
  test('is a link that opens in a new tab', async ({ page, context, noise: _noise }) => {
    await signIn(page)
    const { row, search, pane } = workOrders(page)
    await search.fill('261174')
    const opened = context.waitForEvent('page')
    await row('261174')
      .getByRole('link')
      .click({ modifiers: ['ControlOrMeta'] })
    const beside = await opened
    await expect(workOrders(beside).pane('261174')).toBeVisible()
    await beside.close()

    const panel = await openPanel(page, row('261174'), '261174')
    const again = context.waitForEvent('page')
    await panel.getByRole('link', { name: 'Open in a new tab' }).click()
    const tab = await again
    await expect(workOrders(tab).pane('261174')).toBeVisible()
    await expect(pane('261174')).toBeHidden()
    await panel.getByRole('link', { name: 'Open', exact: true }).click()
    await expect(pane('261174')).toBeVisible()
    await expect(panel).toBeHidden()
  })

  test('gives its link and its reference to the clipboard', async ({ page, context, portal }) => {
    await context.grantPermissions(['clipboard-write'])
    await signIn(page)
    const { row, search } = workOrders(page)
    await search.fill('261174')
    const [id] = await idsOf(page, ['261174'])
    await search.fill('261174')
    await row('261174').hover()
    await row('261174').getByRole('button', { name: 'Copy the link to 261174' }).click()
    await expect(row('261174').getByText('Link copied')).toBeVisible()
    expect(await pasted(page)).toBe(`${portal.url}work-orders/${id}?q=261174`)

    await search.fill('261174')
    const panel = await openPanel(page, row('261174'), '261174')
    await panel.getByRole('button', { name: 'Copy reference' }).click()
    await expect(panel.getByText('Reference copied')).toBeVisible()
    await page.keyboard.press('Escape')
    expect(await pasted(page)).toBe('261174')
  })

  test('keeps its star, and is found by it', async ({ page }) => {
    await signIn(page)
    const { row, search, statusLine } = workOrders(page)
    await search.fill('261174')
    await row('261174').hover()
    await row('261174').getByRole('button', { name: 'Star 261174' }).click()
    await page.goto('./work-orders?show=all&starred=yes')
    await expect(statusLine).toContainText('1 work order')
    const star = row('261174').getByRole('button', { name: 'Take the star off 261174' })
    await expect(star).toBeVisible()
    await expect(star).toHaveAttribute('aria-pressed', 'true')
    await star.click()
    await expect(row('261174')).toBeHidden()
  })

  test('shows its buttons to the keyboard, and lets Tab into them', async ({ page }) => {
    await signIn(page)
    const { row, search, grid } = workOrders(page)
    await search.fill('261174')
    await expect(row('261174')).toBeVisible()
    await row('261174').focus()
    await page.keyboard.press('Tab')
    await expect(grid.locator(':focus')).toHaveAccessibleName('Star 261174')
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(grid.locator(':focus')).toHaveAccessibleName('More about 261174')
    await page.keyboard.press('Enter')
    const panel = page.getByRole('dialog', { name: 'About 261174' })
    await expect(panel.getByRole('link', { name: 'Open', exact: true })).toBeFocused()
    await expect(panel.getByRole('button', { name: 'Star' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(grid.locator(':focus')).toHaveAccessibleName('More about 261174')
  })

  test('has the same in a sheet on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await signIn(page)
    await page.goto('./work-orders?q=261174')
    await page.getByRole('button', { name: 'More about 261174' }).click()
    const panel = page.getByRole('dialog', { name: 'About 261174' })
    await expect(panel.getByRole('button', { name: 'Copy link' })).toBeVisible()
    await expect(panel).toContainText('Amélie Lambert')
    const edges = () =>
      panel.evaluate((element) => {
        const { left, right, bottom } = element.getBoundingClientRect()
        return [left, right, bottom]
      })
    await expect.poll(edges).toEqual([0, 390, 844])
    await expectAccessible(page)
    await panel.getByRole('button', { name: 'Star' }).click()
    await page.touchscreen.tap(195, 20).catch(() => page.mouse.click(195, 20))
    await expect(panel).toBeHidden()
  })
})

test.describe('a peek', () => {
  test('shows visits and remarks without leaving the list', async ({ page, portal }) => {
    await signIn(page)
    await page.goto('./work-orders?show=all&q=261187')
    const { row } = workOrders(page)
    const panel = await openPanel(page, row('261187'), '261187')
    const visits = panel
      .getByRole('region')
      .or(panel.locator('section'))
      .filter({
        has: page.getByRole('heading', { name: 'Visits · site time' }),
      })
    await expect(visits.getByRole('listitem').first()).toContainText(/\d\d:\d\d – \d\d:\d\d.+/)
    await expect(panel.getByRole('heading', { name: 'Remarks' })).toBeVisible()
    await expect(page).toHaveURL(/\/work-orders\?show=all&q=261187$/)
    expect(portal.calls().filter(({ path }) => path === '/api/JobPlanningView')).toHaveLength(1)
    await expectAccessible(page)
  })

  test('moves to another row at one press, and closes at a second', async ({ page }) => {
    await signIn(page)
    await page.goto('./work-orders?show=all&q=Zwijnaarde&layout=flat')
    const { row } = workOrders(page)
    await openPanel(page, row('261188'), '261188')
    const button = row('261187').getByRole('button', { name: 'More about 261187' })
    await row('261187').hover()
    await button.click()
    const panel = page.getByRole('dialog', { name: 'About 261187' })
    await expect(panel).toBeVisible()
    await button.click()
    await expect(panel).toBeHidden()
  })

  test('leaves out what the API does not offer, and does not ask again', async ({
    page,
    portal,
    noise,
  }) => {
    noise.allow(/Failed to load resource.*40[34]/)
    await signIn(page, 'list-only@demo.example')
    await page.goto('./work-orders?show=all&q=Zwijnaarde&layout=flat')
    const { row } = workOrders(page)
    const panel = await openPanel(page, row('261188'), '261188')
    await expect(panel.getByText('Loading')).toHaveCount(0)
    await expect(panel.getByRole('heading', { name: /Visits|Remarks/ })).toHaveCount(0)
    await expect(panel.getByRole('button', { name: 'Copy link' })).toBeVisible()
    await page.keyboard.press('Escape')
    await openPanel(page, row('261187'), '261187')
    const asked = portal
      .calls()
      .filter(({ path }) => /JobPlanningView|Remarks/.test(path))
      .map(({ status }) => status)
    expect(asked).toHaveLength(2)
    expect(new Set(asked)).toEqual(new Set([403, 404]))
  })

  test('says what failed, and tries again when asked', async ({ page, noise }) => {
    noise.allow(/Failed to load resource.*500/)
    await signIn(page, 'side-outage@demo.example')
    await page.goto('./work-orders?show=all&q=261187')
    const { row } = workOrders(page)
    const panel = await openPanel(page, row('261187'), '261187')
    const retry = panel.getByRole('button', { name: 'Try again' })
    await expect(retry).toHaveCount(2, { timeout: 20_000 })
    await expect(panel).toContainText('Could not be loaded.')
    await retry.first().click()
    await expect(retry).toHaveCount(1)
    await retry.click()
    await expect(retry).toHaveCount(0)
    await expect(panel).toContainText(/\d\d:\d\d – \d\d:\d\d/)
  })
})

/** What the reader would paste: no page of ours may read the clipboard itself. */
async function pasted(page: Page): Promise<string> {
  const { search } = workOrders(page)
  await search.fill('')
  await search.focus()
  await page.keyboard.press('ControlOrMeta+V')
  return search.inputValue()
}
