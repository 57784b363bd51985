import type { Page } from '@playwright/test'
import {
  expectAccessible,
  expectNoSidewaysScrolling,
  sizes,
  themes,
} from './support/expectAccessible.ts'
import { expect, test } from './support/portal.ts'
import { signIn } from './support/signIn.ts'
import { workOrders } from './support/workOrders.ts'

/** A reader whose language is Dutch. */
const dutchReader = 'pieter.devries@docks-vastgoed.be'

for (const colorScheme of themes)
  for (const { width, height } of sizes)
    test.describe(`at ${width} × ${height}, ${colorScheme}`, () => {
      test.use({ viewport: { width, height }, colorScheme })

      test('list, search and open work order bar nobody', async ({ page }) => {
        await signIn(page)
        const { search, status, pane } = workOrders(page)
        await expect(status).toContainText('Complete, checked')
        await expectAccessible(page)
        await search.fill('snelkoelr')
        await expect(page.getByRole('heading', { name: 'No work order matches' })).toBeVisible()
        await expectAccessible(page)
        await search.fill('261187')
        await workOrderLink(page, 'Compressor valt uit').click()
        const reasons = pane('261187').getByRole('button', { name: /^Why\?/ })
        await expect(reasons).toHaveCount(3)
        for (const why of await reasons.all()) await why.click()
        await expectAccessible(page)
        await expectNoSidewaysScrolling(page)
      })
    })

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 700 } })

  test('nothing has to be scrolled sideways, no verdict is cut', async ({ page }) => {
    await signIn(page)
    const { tab, pane } = workOrders(page)
    const cards = page.getByRole('list', { name: 'Work orders' })
    await expect(cards).toBeVisible()
    await expectNoSidewaysScrolling(page)
    await tab('Closed').click()
    const met = cards.getByText(/met, .* early/).first()
    await expect(met).toBeVisible()
    expect(await isCut(page, 'met, ')).toBe(false)
    await expectNoSidewaysScrolling(page)

    await page.goto('./work-orders?q=261187')
    await workOrderLink(page, 'Compressor valt uit').click()
    await expect(pane('261187').getByRole('heading', { level: 2 })).toBeVisible()
    await expectNoSidewaysScrolling(page)
  })

  test('nor in Dutch, whose words are longer', async ({ page }) => {
    await signIn(page, dutchReader)
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
    const cards = page.getByRole('list', { name: 'Werkorders' })
    await page
      .getByRole('navigation', { name: 'Welke werkorders' })
      .getByRole('link', { name: 'Gesloten' })
      .click()
    await expect(cards.getByText(/vroeger$/).first()).toBeVisible()
    expect(await isCut(page, 'gehaald, ')).toBe(false)
    await expectNoSidewaysScrolling(page)
    await cards.getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
  })

  test('nor with texts longer than any screen', async ({ page }) => {
    await signIn(page, 'hostile@demo.example')
    await page.goto('./work-orders?show=all&q=740009')
    await expect(workOrderLink(page, 'Long')).toBeVisible()
    await expectNoSidewaysScrolling(page)
    await workOrderLink(page, 'Long').click()
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    await expectNoSidewaysScrolling(page)
  })
})

// What zooming to 200 % makes of a desktop window: half the width, twice the dots.
test.describe('at 200 %', () => {
  for (const viewport of [
    { width: 720, height: 450 },
    { width: 640, height: 400 },
  ])
    test.describe(`${viewport.width} px wide`, () => {
      test.use({ viewport, deviceScaleFactor: 2 })

      test('list and pane keep all their controls in reach', async ({ page }) => {
        await signIn(page)
        const { tab, search, pane } = workOrders(page)
        await expect(search).toBeInViewport({ ratio: 1 })
        await expect(tab('All')).toBeInViewport({ ratio: 1 })
        await expectNoSidewaysScrolling(page)
        await workOrderLink(page, 'Compressor valt uit').click()
        const close = pane('261187').getByRole('button', { name: /^(Close|Back)/ })
        await expect(close).toBeInViewport({ ratio: 1 })
        await expectNoSidewaysScrolling(page)
        await close.click()
        await expect(page).toHaveURL(/work-orders$/)
      })
    })
})

test.describe('a Dutch reader', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('finds list and pane in Dutch, and can choose English for good', async ({ page }) => {
    await signIn(page, dutchReader)
    const grid = page.getByRole('treegrid', { name: 'Werkorders' })
    await expect(grid.getByRole('columnheader', { name: 'Volgende streeftijd' })).toBeVisible()
    await expect(page.getByText('Volledig, nagekeken')).toBeVisible()
    await expectAccessible(page)
    await grid.getByRole('link').first().click()
    await expect(page.getByRole('heading', { name: 'Beloften' })).toBeVisible()
    await expectAccessible(page)

    await page.getByRole('button', { name: 'Account', exact: true }).click()
    await page.getByLabel('Taal').selectOption('English')
    await expect(page.getByRole('heading', { name: 'Promises' })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('treegrid', { name: 'Work orders' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
})

/** A work order by a part of its name, in rows and on cards alike. */
function workOrderLink(page: Page, name: string) {
  return page.getByRole('link', { name }).first()
}

/** Whether any text on the page that begins so ends outside the card or is shortened. */
function isCut(page: Page, words: string): Promise<boolean> {
  return page.evaluate((start) => {
    const texts = [...document.querySelectorAll('li *')].filter(
      (element) => element.children.length === 0 && element.textContent.startsWith(start),
    )
    if (texts.length === 0) throw new Error(`Nothing begins with ${start}`)
    return texts.some((element) => {
      const card = element.closest('li')
      const edge = card === null ? 0 : card.getBoundingClientRect().right
      return (
        element.getBoundingClientRect().right > edge || element.scrollWidth > element.clientWidth
      )
    })
  }, words)
}
