import type { Page } from '@playwright/test'
import { traces } from './support/deviceMemory.ts'
import { expectAccessible } from './support/expectAccessible.ts'
import { expect, test } from './support/portal.ts'
import { signIn } from './support/signIn.ts'
import { workOrders } from './support/workOrders.ts'

/** The menu of views, opened. */
async function openViews(page: Page) {
  await page.getByRole('button', { name: /^Views/ }).click()
  const menu = page.getByRole('dialog', { name: 'Saved views' })
  await expect(menu).toBeVisible()
  return menu
}

async function saveView(page: Page, name: string): Promise<void> {
  const menu = await openViews(page)
  await menu.getByLabel('Name of the view').fill(name)
  await menu.getByRole('button', { name: 'Save' }).click()
  await expect(menu.getByText(`“${name}” saved`)).toBeVisible()
  await page.keyboard.press('Escape')
}

/** What the reader would paste: no page of ours may read the clipboard itself. */
async function pasted(page: Page): Promise<string> {
  const field = page.getByLabel('Name of the view')
  await field.focus()
  await page.keyboard.press('ControlOrMeta+V')
  return field.inputValue()
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Account', exact: true }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByLabel('Email')).toBeVisible()
}

test.describe('a view', () => {
  test('is the present address under a name, there again after a reload', async ({ page }) => {
    await signIn(page)
    await page.goto('./work-orders?show=all&q=vitrine&sort=-created')
    await expect(workOrders(page).rows.first()).toBeVisible()
    const found = await workOrders(page).rows.count()
    await saveView(page, 'Vitrines')
    await expect(page.getByRole('button', { name: 'Views: Vitrines' })).toBeVisible()

    await workOrders(page).tab('Closed').click()
    await page.reload()
    const menu = await openViews(page)
    await menu.getByRole('link', { name: 'Vitrines' }).click()
    await expect(menu).toBeHidden()
    await expect(page).toHaveURL(/\?show=all&q=vitrine&sort=-created$/)
    await expect(workOrders(page).rows).toHaveCount(found)
    await page.goBack()
    await expect(page).toHaveURL(/show=closed/)
  })

  test('can be changed to what the list shows now, or saved again under its name', async ({
    page,
  }) => {
    await signIn(page)
    await workOrders(page).tab('All').click()
    await saveView(page, 'Mine')
    await workOrders(page).tab('Closed').click()
    const menu = await openViews(page)
    await menu.getByRole('button', { name: 'Change “Mine” to what the list shows now' }).click()
    await expect(menu.getByText('“Mine” now shows')).toBeVisible()
    await workOrders(page).tab('Open').click()
    await (await openViews(page)).getByRole('link', { name: 'Mine' }).click()
    await expect(page).toHaveURL(/\?show=closed$/)

    await workOrders(page).tab('All').click()
    await saveView(page, 'mine')
    await expect((await openViews(page)).getByRole('link', { name: 'Mine' })).toHaveCount(1)
    await expect(menu.getByRole('link', { name: 'Mine' })).toHaveAttribute('href', /show=all$/)
  })

  test('can be deleted, and brought back', async ({ page }) => {
    await signIn(page)
    await saveView(page, 'Short-lived')
    const menu = await openViews(page)
    await menu.getByRole('button', { name: 'Delete “Short-lived”' }).click()
    await expect(menu.getByRole('link', { name: 'Short-lived' })).toBeHidden()
    await menu.getByRole('button', { name: 'Undo' }).click()
    await expect(menu.getByRole('link', { name: 'Short-lived' })).toBeVisible()
    await menu.getByRole('button', { name: 'Delete “Short-lived”' }).click()
    await page.reload()
    await openViews(page)
    await expect(page.getByRole('link', { name: 'Short-lived' })).toBeHidden()
  })

  test('is shared as a link that works elsewhere', async ({ page, context, browser, portal }) => {
    await context.grantPermissions(['clipboard-write'])
    await signIn(page)
    await page.goto('./work-orders?show=all&q=vitrine')
    await saveView(page, 'Vitrines')
    const menu = await openViews(page)
    await menu.getByRole('button', { name: 'Copy the link to “Vitrines”' }).click()
    await expect(menu.getByText('Link copied')).toBeVisible()
    const link = await pasted(page)
    expect(link).toBe(`${portal.url}work-orders?show=all&q=vitrine`)

    const other = await browser.newContext({ baseURL: portal.url })
    const elsewhere = await other.newPage()
    await elsewhere.goto(link)
    await signIn(elsewhere)
    await expect(elsewhere).toHaveURL(link)
    await expect(workOrders(elsewhere).search).toHaveValue('vitrine')
    await other.close()
  })

  test('goes by keyboard alone', async ({ page }) => {
    await signIn(page)
    const button = page.getByRole('button', { name: /^Views/ })
    await button.press('Enter')
    const menu = page.getByRole('dialog', { name: 'Saved views' })
    await expect(menu.locator(':focus')).toBeVisible()
    await menu.getByLabel('Name of the view').focus()
    await page.keyboard.type('By hand')
    await page.keyboard.press('Enter')
    await expect(menu.getByRole('link', { name: 'By hand' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(menu).toBeHidden()
    await expect(page.getByRole('button', { name: 'Views: By hand' })).toBeFocused()
  })

  test('stays out of the way of nonsense on the device', async ({ page }) => {
    await signIn(page)
    await saveView(page, 'Good')
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((one) => one.endsWith(':views')) ?? ''
      const { views } = JSON.parse(localStorage.getItem(key) ?? '') as { views: unknown[] }
      const evil = { id: 'own:9', name: 'Evil', search: 'javascript:alert(1)' }
      localStorage.setItem(key, JSON.stringify({ views: [evil, 7, ...views], landing: 'gone' }))
    })
    await page.goto('./')
    await expect(page).toHaveURL(/work-orders$/)
    const menu = await openViews(page)
    await expect(menu.getByRole('link', { name: 'Good' })).toBeVisible()
    await expect(menu.getByRole('link', { name: 'Evil' })).toBeHidden()
  })
})

test.describe('the ready-made views', () => {
  const views = [
    ['Needs attention', /\?show=attention$/],
    ['This week’s visits', /\?planned=this-week&sort=visit$/],
    ['Overdue', /\?verdict=overdue$/],
    ['Waiting for planning', /\?stage=received&stage=toBePlanned$/],
    ['Closed last month', /\?show=closed&closed=last-month$/],
    ['My requests', /\?show=all&mine=yes$/],
  ] as const

  for (const [name, address] of views) {
    test(`${name} is an address that finds something`, async ({ page }) => {
      await signIn(page)
      await expect(workOrders(page).status).toContainText('Complete')
      await (await openViews(page)).getByRole('link', { name, exact: true }).click()
      await expect(page).toHaveURL(address)
      await expect(page.getByRole('button', { name: `Views: ${name}` })).toBeVisible()
      await expect(workOrders(page).statusLine).toContainText(/\d+ work orders?.*, of 240/)
      expect(await workOrders(page).rows.count()).toBeGreaterThan(0)
    })
  }

  test('are accessible, in both themes and on a phone', async ({ page }) => {
    await signIn(page)
    await saveView(page, 'Own')
    for (const [width, colorScheme] of [
      [1440, 'light'],
      [390, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 844 })
      await page.emulateMedia({ colorScheme })
      await openViews(page)
      await expectAccessible(page)
      await page.keyboard.press('Escape')
    }
  })
})

test.describe('the landing view', () => {
  test('is what the portal opens with; Back, reload and other tabs keep their own', async ({
    page,
  }) => {
    await signIn(page)
    const menu = await openViews(page)
    await menu.getByRole('button', { name: 'Open the portal with “Overdue”', exact: true }).click()
    await expect(page).toHaveURL(/work-orders$/)
    await page.keyboard.press('Escape')

    await page.reload()
    await expect(workOrders(page).grid).toBeVisible()
    await expect(page).toHaveURL(/work-orders$/)

    await page.goto('./')
    await expect(page).toHaveURL(/work-orders\?verdict=overdue$/)
    await workOrders(page).tab('Closed').click()
    await page.getByRole('link', { name: 'Koeltechniek Verhaeghe' }).click()
    await expect(page).toHaveURL(/\?verdict=overdue$/)
    await page.goBack()
    await expect(page).toHaveURL(/show=closed/)
    await page.goto('./work-orders?show=all')
    await expect(page).toHaveURL(/\?show=all$/)

    const again = await openViews(page)
    await again.getByRole('button', { name: 'No longer open the portal with “Overdue”' }).click()
    await page.goto('./')
    await expect(workOrders(page).grid).toBeVisible()
    await expect(page).toHaveURL(/work-orders$/)
  })

  test('is there after the token died and its owner signs in again', async ({ page }) => {
    await signIn(page)
    await page.goto('./work-orders?show=all&q=vitrine')
    await saveView(page, 'Vitrines')
    await (
      await openViews(page)
    )
      .getByRole('button', { name: 'Open the portal with “Vitrines”', exact: true })
      .click()
    await page.evaluate(() => sessionStorage.clear())
    await page.goto('./login')
    await signIn(page)
    await expect(page).toHaveURL(/\?show=all&q=vitrine$/)
  })
})

test.describe('signing out', () => {
  test('leaves no trace of views, stars and what was seen', async ({ page }) => {
    await signIn(page)
    await saveView(page, 'Secret plans')
    const { row, search } = workOrders(page)
    await search.fill('261174')
    await row('261174').hover()
    await row('261174').getByRole('button', { name: 'Star 261174' }).click()
    await expect.poll(() => traces(page)).toContainEqual(expect.stringContaining('"seen"'))
    const kept = await traces(page)
    expect(kept.filter((line) => line.includes('Secret plans'))).toHaveLength(1)
    expect(kept.filter((line) => line.includes(':stars'))).toHaveLength(1)
    expect(kept.filter((line) => /:mine:.*sofie/.test(line))).toEqual([])

    await signOut(page)
    await expect.poll(() => traces(page)).not.toContainEqual(expect.stringContaining('"seen"'))
    const left = await traces(page)
    expect(left.filter((line) => !/:(epoch|preferences) = /.test(line))).toEqual([])

    await signIn(page)
    await expect((await openViews(page)).getByText('None yet.')).toBeVisible()
    await page.goto('./work-orders?q=261174')
    await row('261174').hover()
    await expect(row('261174').getByRole('button', { name: 'Star 261174' })).toBeVisible()
  })

  test('in another tab leaves none either', async ({ page, context, noise: _noise }) => {
    await signIn(page)
    await saveView(page, 'Secret plans')
    const other = await context.newPage()
    await other.goto('./work-orders')
    await expect(workOrders(other).grid).toBeVisible()
    await signOut(other)
    await expect(page.getByLabel('Email')).toBeVisible()
    await expect
      .poll(async () =>
        (await traces(page)).filter((line) => !/:(epoch|preferences) = /.test(line)),
      )
      .toEqual([])
  })

  test('is not needed for the next person to see nothing of it', async ({ page }) => {
    await signIn(page)
    await saveView(page, 'Secret plans')
    await expect.poll(() => traces(page)).toContainEqual(expect.stringContaining('"seen"'))
    await page.evaluate(() => sessionStorage.clear())
    await page.goto('./login')
    await signIn(page, 'one@demo.example')
    await expect((await openViews(page)).getByText('None yet.')).toBeVisible()
    expect((await traces(page)).join('\n')).not.toContain('Secret plans')
  })
})

test('without storage views last as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    for (const area of ['localStorage', 'indexedDB'] as const) {
      Object.defineProperty(window, area, {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    }
  })
  await signIn(page)
  await workOrders(page).tab('All').click()
  await saveView(page, 'For now')
  await workOrders(page).tab('Open').click()
  await (await openViews(page)).getByRole('link', { name: 'For now' }).click()
  await expect(page).toHaveURL(/show=all/)
})
