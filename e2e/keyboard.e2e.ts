import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScrolling, sizes } from './support/expectAccessible.ts'
import { expect, test } from './support/portal.ts'
import { signIn } from './support/signIn.ts'
import { workOrders } from './support/workOrders.ts'

function palette(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Find and do anything' })
  return {
    dialog,
    input: dialog.getByRole('combobox'),
    options: dialog.getByRole('option'),
    selected: dialog.getByRole('option', { selected: true }),
  }
}

/** Opens the palette, types, and runs what is first. */
async function command(page: Page, typed: string, first: string | RegExp): Promise<void> {
  const { dialog, selected } = palette(page)
  await page.keyboard.press('Control+k')
  await expect(dialog).toBeVisible()
  await page.keyboard.type(typed)
  await expect(selected).toHaveText(first)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

test.describe('in the list', () => {
  test('j and k go through the rows from anywhere, o opens, / searches', async ({ page }) => {
    await signIn(page)
    const { rows, grid, search } = workOrders(page)
    await expect(rows.first()).toBeVisible()
    const focused = grid.locator('[role="row"]:focus')

    await page.keyboard.press('j')
    await expect(focused).toHaveAttribute('aria-rowindex', '2')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await expect(focused).toHaveAttribute('aria-rowindex', '4')
    await page.keyboard.press('k')
    await expect(focused).toHaveAttribute('aria-rowindex', '3')

    await page.keyboard.press('/')
    await expect(search).toBeFocused()
    await expect(search).toHaveValue('')

    await page.keyboard.press('Escape')
    await grid.locator('[tabindex="0"][role="row"]').focus()
    const key = await focused.getAttribute('data-key')
    await page.keyboard.press('o')
    await expect(page).toHaveURL(new RegExp(`/work-orders/${key}`))
  })

  test('letters typed into a field are letters', async ({ page }) => {
    await signIn(page)
    const { rows, search } = workOrders(page)
    await expect(rows.first()).toBeVisible()
    await page.keyboard.press('/')
    await page.keyboard.type('jko[]/?')
    await expect(search).toHaveValue('jko[]/?')
    await expect(search).toBeFocused()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
})

test.describe('previous and next', () => {
  test('go through the list as it stands, by key and by button, one step of the history', async ({
    page,
  }) => {
    await signIn(page)
    const { rows, tab, pane, status } = workOrders(page)
    await tab('All').click()
    await page.goto('./work-orders?show=all&layout=flat&sort=reference')
    // The oldest come last and stand first.
    await expect(status).toContainText('Complete, checked')
    await expect(rows.first()).toBeVisible()
    const references = await rows.locator('[aria-colindex="1"] bdi').allInnerTexts()
    const [first = '', second = '', third = ''] = references

    await rows.first().getByRole('link').first().click()
    await expect(pane(first)).toBeVisible()
    const bar = pane(first)
    const previous = bar.getByRole('button', { name: 'Previous work order' })
    await expect(previous).toHaveAttribute('aria-disabled', 'true')
    await page.keyboard.press('[')
    await expect(pane(first)).toBeVisible()

    await page.keyboard.press(']')
    await expect(pane(second)).toBeVisible()
    await expect(pane(second).getByRole('heading').first()).toBeFocused()
    const next = pane(second).getByRole('button', { name: 'Next work order' })
    await next.focus()
    await page.keyboard.press('Enter')
    await expect(pane(third)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Next work order' })).toBeFocused()
    await expect(pane(third).getByText(/^3 of \d+$/)).toBeAttached()
    await page.keyboard.press('[')
    await expect(pane(second)).toBeVisible()

    await page.goBack()
    await expect(page).toHaveURL(/\/work-orders\?show=all/)
    await expect(pane(second)).toBeHidden()
  })

  test('stay away where the list does not show the work order', async ({ page }) => {
    await signIn(page)
    const { row, pane, search } = workOrders(page)
    await row('261187').getByRole('link').first().click()
    const next = pane('261187').getByRole('button', { name: 'Next work order' })
    await expect(next).toBeVisible()
    await search.fill('Lille')
    await expect(next).toBeHidden()
    await pane('261187').getByRole('heading').first().focus()
    await page.keyboard.press(']')
    await expect(pane('261187')).toBeVisible()
  })

  test('work in a drawer, too', async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 800 })
    await signIn(page)
    const { row, pane } = workOrders(page)
    await row('261187').click()
    await expect(pane('261187')).toBeVisible()
    await page.keyboard.press(']')
    await expect(pane('261188')).toBeVisible()
  })
})

test.describe('the palette', () => {
  test('jumps to any work order, whatever the list shows', async ({ page }) => {
    await signIn(page)
    const { rows, pane, search } = workOrders(page)
    await search.fill('Lille')
    await expect(rows.first()).toContainText('Lille')
    await command(page, '261187', /261187/)
    await expect(pane('261187')).toBeVisible()
  })

  test('goes to tabs, filters, views and groupings', async ({ page }) => {
    await signIn(page)
    await expect(workOrders(page).rows.first()).toBeVisible()
    await command(page, 'closed', /^Closed$/)
    await expect(page).toHaveURL(/\?show=closed$/)
    await command(page, 'stage completed', /^Stage: Completed\d+$/)
    await expect(page).toHaveURL(/stage=completed/)
    await command(page, 'layout stage', /^Layout: By stage$/)
    await expect(page).toHaveURL(/layout=stage/)
    await command(page, 'clear all', /^Clear all filters$/)
    await expect(page).not.toHaveURL(/stage=completed/)
    await command(page, 'created last week', /^Created: last week$/)
    await expect(page).toHaveURL(/created=last-week/)
    await command(page, 'waiting', /^Waiting for planning$/)
    await expect(page).toHaveURL(/stage=received&stage=toBePlanned/)
  })

  test('exports, folds, changes the theme and the language, signs out', async ({ page }) => {
    await signIn(page)
    const { rows, grid } = workOrders(page)
    await expect(rows.first()).toBeVisible()
    await command(page, 'collapse', /^Collapse all$/)
    await expect(grid.locator('[aria-level="2"]')).toHaveCount(0)
    await command(page, 'expand', /^Expand all$/)
    await expect(grid.locator('[aria-level="2"]').first()).toBeVisible()

    const file = page.waitForEvent('download')
    await command(page, 'excel', /^Export to Excel$/)
    expect((await file).suggestedFilename()).toMatch(/\.xlsx$/)

    await command(page, 'dark', /^Dark theme$/)
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await command(page, 'language neder', /Nederlands$/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl')

    await page.keyboard.press('Control+k')
    const dutch = page.getByRole('dialog', { name: 'Alles vinden en doen' })
    await dutch.getByRole('combobox').fill('afmelden')
    await expect(dutch.getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/login/)
  })

  test('is a combobox: arrows choose, Enter runs, Esc gives the focus back', async ({ page }) => {
    await signIn(page)
    const { rows, grid } = workOrders(page)
    await expect(rows.first()).toBeVisible()
    await page.keyboard.press('j')
    const focused = grid.locator('[role="row"]:focus')
    await expect(focused).toBeVisible()

    await page.keyboard.press('Control+k')
    const { dialog, input, options, selected } = palette(page)
    await expect(input).toBeFocused()
    await expect(selected).toHaveText('Needs attention')
    await page.keyboard.press('ArrowDown')
    await expect(selected).toHaveText('Open')
    const id = (await selected.getAttribute('id')) ?? ''
    await expect(input).toHaveAttribute('aria-activedescendant', id)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect(options.last()).toHaveAttribute('aria-selected', 'true')
    await expect(options.last()).toBeInViewport()
    await expectAccessible(page)
    await input.fill('no such thing anywhere')
    await expect(dialog).toContainText('Nothing found.')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(focused).toBeVisible()
    await page.keyboard.press('Meta+k')
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Control+k')
    await expect(dialog).toBeHidden()
  })

  test('is fetched when it is first asked for', async ({ page }) => {
    const scripts: string[] = []
    page.on('request', (request) => scripts.push(request.url()))
    await signIn(page)
    await expect(workOrders(page).rows.first()).toBeVisible()
    expect(scripts.filter((url) => url.includes('Palette'))).toEqual([])
    await page.getByRole('button', { name: 'Find and do anything' }).click()
    await expect(palette(page).dialog).toBeVisible()
    expect(scripts.filter((url) => /Palette.*\.js/.test(url))).toHaveLength(1)
  })

  test('says so when it cannot be fetched', async ({ page, noise }) => {
    noise.allow(/Palette|net::ERR_FAILED/)
    await signIn(page)
    await expect(workOrders(page).rows.first()).toBeVisible()
    await page.route(/Palette.*\.js/, (route) => route.abort())
    await page.keyboard.press('Control+k')
    const message = page.getByRole('dialog', { name: /could not be loaded/ })
    await expect(message).toBeVisible()
    await message.getByRole('button', { name: 'Close' }).click()
    await expect(message).toBeHidden()
  })
})

test.describe('the shortcuts', () => {
  test('are shown by ?, and single keys can be switched off for good', async ({ page }) => {
    await signIn(page)
    const { rows, grid } = workOrders(page)
    await expect(rows.first()).toBeVisible()
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await expect(dialog).toContainText('Next work order')
    await expect(dialog.locator('kbd', { hasText: ']' })).toBeVisible()
    await expectAccessible(page)
    await dialog.getByLabel('Use single keys as shortcuts').uncheck()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()

    const focused = grid.locator('[role="row"]:focus')
    await page.keyboard.press('j')
    await page.keyboard.press('?')
    await expect(dialog).toBeHidden()
    await expect(focused).toHaveCount(0)
    await page.reload()
    await expect(rows.first()).toBeVisible()
    await page.keyboard.press('j')
    await expect(focused).toHaveCount(0)

    await command(page, 'keyboard', /^Keyboard shortcuts/)
    await dialog.getByLabel('Use single keys as shortcuts').check()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await page.keyboard.press('j')
    await expect(focused).toHaveCount(1)
  })

  for (const size of sizes) {
    test(`and the palette fit at ${size.width}`, async ({ page }) => {
      await page.setViewportSize(size)
      await signIn(page)
      await expect(page.getByText('Complete, checked').first()).toBeVisible()
      await page.getByRole('button', { name: 'Find and do anything' }).click()
      await expect(palette(page).dialog).toBeInViewport({ ratio: 1 })
      await expectNoSidewaysScrolling(page)
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeInViewport({
        ratio: 1,
      })
      await expectNoSidewaysScrolling(page)
    })
  }
})
