import type { Page } from '@playwright/test'
import { countOfTab } from './support/filters.ts'
import { expect, test } from './support/portal.ts'
import { signIn } from './support/signIn.ts'
import { workOrders } from './support/workOrders.ts'

/** What the search offers under its box. */
const offers = (page: Page) =>
  page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option')
const offer = (page: Page, name: string | RegExp) => offers(page).filter({ hasText: name })

test.describe('searching', () => {
  for (const [typed, reference] of [
    [' 261-188', '261188'],
    ['po 4500081234', '261187'],
    ['pm/f2b.0391', '261139'],
  ] as const) {
    test(`opens the one work order that “${typed}” names`, async ({ page }) => {
      await signIn(page)
      const { search, pane } = workOrders(page)
      await search.fill(typed)
      await expect(offer(page, `Open ${reference}`)).toBeVisible()
      await search.press('Enter')
      await expect(pane(reference)).toBeVisible()
      await expect(page).toHaveURL(/\/work-orders\/[^/?]+\?q=/)
    })
  }

  test('opens by a telephone number in another spelling', async ({ page }) => {
    await signIn(page, 'one@demo.example')
    const { search, pane } = workOrders(page)
    await search.fill('0472/55.04.09')
    await offer(page, 'Open 700003').click()
    await expect(pane('700003')).toBeVisible()
  })

  test('offers the work order of another tab, too, but not one of several', async ({ page }) => {
    await signIn(page)
    const { search } = workOrders(page)
    await search.fill('261185')
    await expect(offer(page, /^Open 261185/)).toBeVisible()
    await search.fill('26118')
    await expect(offers(page)).toHaveCount(0)
  })

  test('keeps the tab that was chosen the moment before, on a slow machine too', async ({
    page,
  }) => {
    await signIn(page)
    const { search, tab, status } = workOrders(page)
    await expect(status).toContainText('Complete')
    const devTools = await page.context().newCDPSession(page)
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: 20 })
    await tab('All').click()
    await search.fill('261')
    await expect(page).toHaveURL(/show=all&q=261$/)
    await tab('Closed').click()
    await expect(page).toHaveURL(/show=closed&q=261$/)
  })

  test('is focused by a slash', async ({ page }) => {
    await signIn(page)
    const { search, grid } = workOrders(page)
    await expect(grid).toBeVisible()
    await page.keyboard.press('/')
    await expect(search).toBeFocused()
    await expect(search).toHaveValue('')
  })

  test('completes fields and their values, by keyboard and pointer', async ({ page }) => {
    await signIn(page)
    const { search } = workOrders(page)
    await search.pressSequentially('ci')
    await offer(page, /^city:/).click()
    await expect(search).toHaveValue('city:')
    await expect(search).toBeFocused()
    await search.pressSequentially('gen')
    const gent = offer(page, /^city:\s?Gent/)
    await expect(gent).toContainText('work orders')
    const found = Number(/(\d+) work orders/.exec((await gent.textContent()) ?? '')?.[1])
    await search.press('ArrowDown')
    await expect(gent).toHaveAttribute('aria-selected', 'true')
    await search.press('Enter')
    await expect(search).toHaveValue('city:Gent ')
    await expect(page).toHaveURL(/\?q=city:Gent/)
    expect(await countOfTab(page, 'All')).toBe(found)

    await search.pressSequentially('status:pl')
    await expect(offer(page, /^status:\s?Planned/)).toBeVisible()
    await search.press('Escape')
    await expect(offers(page)).toHaveCount(0)
    await expect(search).toHaveValue('city:Gent status:pl')
  })
})
