import type { Page } from '@playwright/test'
import { expect, test } from './support/portal.ts'
import { signIn } from './support/signIn.ts'
import { workOrders } from './support/workOrders.ts'

/** The references of the rows in the page, from top to bottom. */
async function referencesOf(page: Page): Promise<readonly string[]> {
  const cells = workOrders(page).rows.locator('[aria-colindex="1"] bdi')
  return cells.allTextContents()
}

test.describe('sorting', () => {
  test('goes by every column, by click and by keyboard, and says so', async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 })
    await signIn(page)
    const { grid } = workOrders(page)
    await expect(grid).toBeVisible()
    const names = await grid.getByRole('columnheader').allTextContents()
    expect(names).toEqual([
      'Reference',
      'Name',
      'Site and equipment',
      'Place',
      'Status',
      'Type',
      'Priority',
      'Next deadline',
      'Clocks',
      'Next visit',
      'Created',
    ])
    for (const name of names) {
      const head = grid.getByRole('columnheader', { name })
      const before = await head.getAttribute('aria-sort')
      await head.getByRole('button').click()
      await expect(head).toHaveAttribute('aria-sort', /ascending|descending/)
      const clicked = await head.getAttribute('aria-sort')
      expect(clicked).not.toBe(before)
      await head.getByRole('button').press('Enter')
      await expect(head).not.toHaveAttribute('aria-sort', clicked ?? '')
      await expect(head).toHaveAttribute('aria-sort', /ascending|descending/)
    }
  })

  test('orders siblings only: children stay in their group', async ({ page }) => {
    await signIn(page)
    const { head, row, search } = workOrders(page)
    await search.fill('Zwijnaarde')
    await expect(row('261184')).toBeVisible()
    await head('Reference').getByRole('button').click()
    await expect(head('Reference')).toHaveAttribute('aria-sort', 'ascending')
    const up = await referencesOf(page)
    expect(up.indexOf('261184')).toBe(up.indexOf('261180') + 1)
    await head('Reference').getByRole('button').click()
    await expect(head('Reference')).toHaveAttribute('aria-sort', 'descending')
    const down = await referencesOf(page)
    expect(down.indexOf('261190')).toBe(down.indexOf('261180') + 1)
  })

  test('puts what has no value last, in both directions', async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 })
    await signIn(page)
    const { head, rows, grid } = workOrders(page)
    for (const direction of ['ascending', 'descending']) {
      await head('Next visit').getByRole('button').click()
      await expect(head('Next visit')).toHaveAttribute('aria-sort', direction)
      await expect(rows.first()).not.toContainText('Not planned')
      await rows.first().press('End')
      await expect(grid.locator(':focus')).toContainText(/Not planned|Group not visible/)
      await grid.locator(':focus').press('Home')
    }
  })
})

test.describe('the address', () => {
  test('holds tab, search and sort; Back, Forward and reload restore them', async ({ page }) => {
    await signIn(page)
    const { tab, search, head, rows } = workOrders(page)
    await tab('All').click()
    await expect(page).toHaveURL(/\?show=all$/)
    await head('Created').or(head('Status')).first().getByRole('button').click()
    await expect(page).toHaveURL(/\?show=all&sort=/)
    await search.fill('vitrine')
    await expect(page).toHaveURL(/\?show=all&q=vitrine&sort=/)
    const found = await rows.count()

    await page.reload()
    await expect(search).toHaveValue('vitrine')
    await expect(rows).toHaveCount(found)
    await page.goBack()
    await expect(page).toHaveURL(/\?show=all$/)
    await expect(search).toHaveValue('')
    await page.goForward()
    await expect(search).toHaveValue('vitrine')
  })

  test('takes nonsense as not said', async ({ page }) => {
    await signIn(page)
    await page.goto('./work-orders?show=%00&sort=__proto__&q=')
    await expect(workOrders(page).tab('Open')).toHaveAttribute('aria-current', 'page')
    await expect(workOrders(page).head('Next deadline')).toHaveAttribute('aria-sort', 'ascending')
  })
})

test.describe('searching', () => {
  test('finds any text in any order, whatever its case and accents', async ({ page }) => {
    await signIn(page)
    const { search, rowWith } = workOrders(page)
    await search.pressSequentially('VITRINE detection')
    await expect(search).toHaveValue('VITRINE detection')
    await expect(rowWith('Détection de fuite R-449A, vitrine 12')).toBeVisible()
    await expect(workOrders(page).statusLine).toContainText('1 work order, of 240')
  })

  test('keeps the groups of what it finds, dimmed and not counted', async ({ page }) => {
    await signIn(page)
    const { search, row, rows } = workOrders(page)
    await page.getByRole('button', { name: 'Collapse all' }).click()
    await search.fill('261188')
    await expect(row('261188')).toHaveAttribute('aria-level', '2')
    await expect(row('261180')).toContainText('shown for context')
    await expect(workOrders(page).statusLine).toContainText('1 work order in 1 group, of 240')
    await page.getByRole('button', { name: 'Clear search' }).click()
    await expect(search).toBeFocused()
    await expect(row('261180')).toHaveAttribute('aria-expanded', 'false')
    await expect(rows.first()).toBeVisible()
  })

  test('says with the real numbers that nothing was found, and where to look', async ({ page }) => {
    await signIn(page)
    const { search } = workOrders(page)
    await search.fill('snelkoelr')
    await expect(page.getByRole('heading', { name: 'No work order matches' })).toBeVisible()
    await expect(page.getByText('Nothing among 240 work orders matches “snelkoelr”.')).toBeVisible()
    await page.getByRole('button', { name: 'Search all work orders' }).click()
    await expect(page).toHaveURL(/show=all&q=snelkoelr/)
    await page.getByRole('button', { name: 'Clear search' }).last().click()
    await expect(page).toHaveURL(/show=all$/)
  })
})

test.describe('the keyboard', () => {
  test('walks the tree, opens and closes groups, opens and closes a work order', async ({
    page,
  }) => {
    await signIn(page)
    const { grid, row } = workOrders(page)
    const focused = grid.locator(':focus')
    await page.getByRole('button', { name: 'Collapse all' }).click()

    await row('261180').focus()
    await page.keyboard.press('ArrowRight')
    await expect(row('261180')).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('ArrowRight')
    await expect(focused).toHaveAttribute('aria-level', '2')
    await page.keyboard.press('ArrowLeft')
    await expect(row('261180')).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(row('261180')).toHaveAttribute('aria-expanded', 'false')

    await page.keyboard.press('End')
    await expect(focused).toHaveAttribute(
      'aria-posinset',
      (await focused.getAttribute('aria-setsize')) ?? '',
    )
    await page.keyboard.press('Home')
    await expect(focused).toHaveAttribute('aria-posinset', '1')
    await page.keyboard.press('PageDown')
    await expect(focused).not.toHaveAttribute('aria-posinset', '1')

    await row('261180').focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/work-orders\/[0-9a-f-]{36}/)
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/\/work-orders$|\/work-orders\?/)
    await expect(row('261180')).toBeFocused()
  })

  test('has one tab stop in the rows, and keeps it in the page when scrolled away', async ({
    page,
  }) => {
    await signIn(page)
    const { grid, rows, tab } = workOrders(page)
    await tab('All').click()
    await rows.first().focus()
    await grid.evaluate((element) => element.scrollTo(0, 4000))
    await expect(grid.locator('[role="row"][tabindex="0"]')).toHaveCount(1)
    await expect(grid.locator(':focus')).toHaveAttribute('aria-rowindex', '2')
  })
})

test.describe('a link to a work order', () => {
  test('opens its groups and brings its row into view, once', async ({ page }) => {
    await signIn(page)
    const { row, tab, grid } = workOrders(page)
    await row('261187').getByRole('link').click()
    await tab('All').click()
    await expect(page).toHaveURL(/show=all/)
    const address = page.url()

    await page.goto('about:blank')
    await page.goto(address)
    await expect(row('261187')).toBeInViewport()
    await grid.evaluate((element) => element.scrollTo(0, 6000))
    await expect(row('261187')).not.toBeInViewport()
  })

  test('that the filters hide offers to show it, and leaves the filters alone', async ({
    page,
  }) => {
    await signIn(page)
    const { row, search } = workOrders(page)
    await row('261203').getByRole('link').click()
    await search.fill('vitrine')
    await expect(page.getByText('261203 is hidden by your search or filter.')).toBeVisible()
    await expect(search).toHaveValue('vitrine')
    await page.getByRole('button', { name: 'Show it' }).click()
    await expect(row('261203')).toBeInViewport()
    await expect(search).toHaveValue('')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('cards nest, groups open by a button, a card opens its work order and Back returns', async ({
    page,
  }) => {
    await signIn(page)
    const cards = page.getByRole('list', { name: 'Work orders' })
    const group = cards
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: /^261180/ }) })
    await page.getByRole('button', { name: 'Collapse all' }).click()
    await group.getByRole('button', { name: /3 of 7 done/ }).click()
    await expect(group.getByRole('listitem').filter({ hasText: '261187' })).toBeVisible()
    await group.getByRole('link', { name: /261187/ }).click()
    await expect(page).toHaveURL(/\/work-orders\/[0-9a-f-]{36}/)
    await expect(page.getByRole('heading', { name: /Compressor valt uit/ })).toBeVisible()
    await page.goBack()
    await expect(group.getByRole('link', { name: /261187/ })).toBeFocused()
  })

  test('sorts by a picker', async ({ page }) => {
    await signIn(page)
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Reference')
    await expect(page).toHaveURL(/sort=reference/)
    await page.getByRole('button', { name: 'ascending' }).click()
    await expect(page).toHaveURL(/sort=-reference/)
  })
})
