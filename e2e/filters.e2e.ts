import type { Page } from '@playwright/test'
import {
  expectAccessible,
  expectNoSidewaysScrolling,
  sizes,
  themes,
} from './support/expectAccessible.ts'
import { countOf, countOfTab, expectCount, filters, option } from './support/filters.ts'
import { expect, test } from './support/portal.ts'
import { signIn } from './support/signIn.ts'
import { workOrders } from './support/workOrders.ts'

test.describe('filters', () => {
  test('tell by each value what it would leave, and leave just that', async ({ page }) => {
    await signIn(page)
    const { button, panel, chip, remove } = filters(page)
    await button('Stage').click()
    const planned = option(panel('Stage'), 'Visit planned')
    const working = option(panel('Stage'), 'Technician at work')
    const [plannedCount, workingCount] = [await countOf(planned), await countOf(working)]
    expect(plannedCount).toBeGreaterThan(0)
    await planned.check()
    await expectCount(page, plannedCount)
    await working.check()
    await expectCount(page, plannedCount + workingCount)
    await expect(page).toHaveURL(/\?stage=planned&stage=inProgress$/)
    await page.keyboard.press('Escape')
    await expect(chip('Stage')).toBeFocused()
    await expect(chip('Stage')).toContainText('Visit planned, Technician at work')
    await remove('Stage').click()
    await expect(page).toHaveURL(/\/work-orders$/)
  })

  test('count each by what the others leave', async ({ page }) => {
    await signIn(page)
    const { tab } = workOrders(page)
    const { button, panel, chip, clearAll } = filters(page)
    await tab('All').click()
    await button('Type').click()
    const before = await countOf(option(panel('Type'), 'Breakdown'))
    await page.keyboard.press('Escape')

    await button('Stage').click()
    const planned = option(panel('Stage'), 'Visit planned')
    await planned.check()
    await page.keyboard.press('Escape')
    await button('Type').click()
    const breakdown = option(panel('Type'), 'Breakdown')
    const after = await countOf(breakdown)
    expect(after).toBeLessThan(before)
    await breakdown.check()
    await expectCount(page, after)
    await page.keyboard.press('Escape')

    await chip('Stage').click()
    expect(await countOf(planned)).toBe(after)
    await page.keyboard.press('Escape')
    expect(await countOfTab(page, 'All')).toBe(after)
    expect((await countOfTab(page, 'Open')) + (await countOfTab(page, 'Closed'))).toBe(after)
    await clearAll.click()
    await expect(page).toHaveURL(/\?show=all$/)
    await expectCount(page, 240)
  })

  test('go by what a promise says, of any clock or of one', async ({ page }) => {
    await signIn(page)
    const { button, panel, chip } = filters(page)
    await button('Deadline').click()
    const deadline = panel('Deadline')
    const any = await countOf(option(deadline, 'Overdue'))
    await deadline.getByRole('button', { name: 'Arrival' }).click()
    const arrival = option(deadline, 'Overdue')
    const arrivalCount = await countOf(arrival)
    expect(arrivalCount).toBeLessThan(any)
    await arrival.check()
    await expectCount(page, arrivalCount)
    await expect(page).toHaveURL(/\?verdict=arrival\.overdue$/)
    await page.keyboard.press('Escape')
    await expect(chip('Deadline')).toContainText('Arrival: Overdue')
  })

  test('stand at a glance beside the tabs', async ({ page }) => {
    await signIn(page)
    const overdue = page
      .getByRole('group', { name: 'Deadlines at a glance' })
      .getByRole('button', { name: /\d+ overdue/ })
    const count = Number.parseInt((await overdue.textContent()) ?? '', 10)
    await overdue.click()
    await expect(overdue).toHaveAttribute('aria-pressed', 'true')
    await expectCount(page, count)
    await overdue.click()
    await expect(page).toHaveURL(/\/work-orders$/)
  })

  test('find a value among many', async ({ page }) => {
    await signIn(page)
    const { button, panel } = filters(page)
    await button('Site').click()
    await panel('Site').getByRole('searchbox', { name: 'Find in Site' }).fill('zwijn')
    const site = option(panel('Site'), 'Gent, DC Zwijnaarde')
    await expect(panel('Site').getByRole('checkbox').first()).toHaveAccessibleName(/Zwijn/)
    await panel('Site').getByRole('searchbox').press('ArrowDown')
    await expect(panel('Site').getByRole('checkbox').first()).toBeFocused()
    const count = await countOf(site)
    await site.check()
    await expectCount(page, count)
  })

  test('go by every other facet', async ({ page }) => {
    // Nine facets, each opened, counted, ticked and cleared.
    test.slow()
    await signIn(page)
    const { button, panel, clearAll, chip } = filters(page)
    const more = panel('More filters')
    for (const facet of [
      'Status',
      'Priority',
      'Place',
      'Company',
      'Technician',
      'Equipment',
      'Equipment family',
      'Brand',
      'Model',
    ]) {
      await button('More filters').click()
      await more.getByRole('button', { name: facet, exact: true }).click()
      const first = more.getByRole('checkbox').first()
      const left = await countOf(first)
      await first.check()
      await expectCount(page, left)
      await page.keyboard.press('Escape')
      await expect(chip(facet)).toBeVisible()
      await clearAll.click()
    }
  })

  test('are switches where there is only yes or no', async ({ page }) => {
    await signIn(page)
    const { button, panel, remove } = filters(page)
    const more = panel('More filters')
    for (const name of ['Has remarks', 'Custom status']) {
      await button('More filters').click()
      const only = option(more, name)
      const left = await countOf(only)
      expect(left).toBeGreaterThan(0)
      await only.check()
      await expectCount(page, left)
      await page.keyboard.press('Escape')
      await remove(name).click()
      await expect(page).toHaveURL(/\/work-orders$/)
    }
  })

  test('narrow by dates in words', async ({ page }) => {
    await signIn(page)
    const { button, panel, chip } = filters(page)
    const more = panel('More filters')
    for (const [field, word, address] of [
      ['Created', 'last 30 days', 'created=last-30-days'],
      ['Planned visit', 'next 7 days', 'planned=next-7-days'],
      ['Target', 'this week', 'target=this-week'],
      ['Closed', 'last month', 'closed=last-month'],
    ] as const) {
      await page.goto('./work-orders?show=all')
      await button('More filters').click()
      await more.getByRole('button', { name: field, exact: true }).click()
      const choice = option(more, word, 'radio')
      const left = await countOf(choice)
      await choice.check()
      await expectCount(page, left)
      await expect(page).toHaveURL(new RegExp(`show=all&${address}$`))
      await page.keyboard.press('Escape')
      await expect(chip(field)).toContainText(word)
    }
  })

  test('narrow by dates between two days', async ({ page }) => {
    await signIn(page)
    const { panel, chip } = filters(page)
    await page.goto('./work-orders?show=all&created=2020-01-01..2020-12-31')
    await expect(page.getByRole('heading', { name: 'No work order passes' })).toBeVisible()
    await chip('Created').click()
    await expect(panel('Created').getByLabel('From')).toHaveValue('2020-01-01')
    await panel('Created').getByLabel('Until').fill('')
    await panel('Created').getByLabel('Until').press('Enter')
    await expect(page).toHaveURL(/created=2020-01-01\.\.$/)
    await expectCount(page, 240)
  })

  test('say with the real numbers that nothing passes, and the way back', async ({ page }) => {
    await signIn(page)
    await page.goto('./work-orders?type=Nonsense')
    await expect(
      page.getByText('None of your 240 work orders passes them all.', { exact: true }),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Clear all filters' }).last().click()
    await expect(workOrders(page).rows.first()).toBeVisible()
  })
})

test.describe('needs attention', () => {
  test('is the first tab, counted, though the list lands on what is open', async ({ page }) => {
    await signIn(page)
    const { tab, rows } = workOrders(page)
    await expect(tab('Open')).toHaveAttribute('aria-current', 'page')
    const links = page.getByRole('navigation', { name: 'Which work orders' }).getByRole('link')
    await expect(links.first()).toContainText('Needs attention')
    const count = await countOfTab(page, 'Needs attention')
    expect(count).toBeGreaterThan(0)
    await tab('Needs attention').click()
    await expect(page).toHaveURL(/\?show=attention$/)
    await expectCount(page, count)
    await expect(rows.first()).toBeVisible()
  })

  test('is no tab where nothing does, and says so when asked for', async ({ page }) => {
    await signIn(page, 'empty@demo.example')
    await expect(workOrders(page).tab('All')).toBeVisible()
    await expect(workOrders(page).tab('Needs attention')).toHaveCount(0)
    await page.goto('./work-orders?show=attention')
    await expect(workOrders(page).tab('Needs attention')).toHaveAttribute('aria-current', 'page')
  })
})

test.describe('the address', () => {
  const wanted = './work-orders?show=all&q=koel&stage=planned&type=Breakdown&created=last-90-days'

  test('holds every choice; Back, Forward and reload restore them', async ({ page }) => {
    await signIn(page)
    const { button, panel, chip } = filters(page)
    await button('Stage').click()
    await option(panel('Stage'), 'Visit planned').check()
    await page.keyboard.press('Escape')
    await button('Type').click()
    await option(panel('Type'), 'Breakdown').check()
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/\?stage=planned&type=Breakdown$/)
    const found = await workOrders(page).statusLine.textContent()

    await page.reload()
    await expect(chip('Type')).toContainText('Breakdown')
    await expect(chip('Stage')).toContainText('Visit planned')
    await expect(workOrders(page).statusLine).toContainText(
      /(\d+ work orders?.*)$/.exec(found ?? '')?.[1] ?? '?',
    )
    await page.goBack()
    await expect(page).toHaveURL(/\?stage=planned$/)
    await expect(button('Type')).toBeVisible()
    await page.goBack()
    await expect(button('Stage')).toBeVisible()
    await page.goForward()
    await expect(chip('Stage')).toContainText('Visit planned')
  })

  test('opens the same list for whoever gets it', async ({ page }) => {
    await page.goto(wanted)
    await signIn(page)
    const { chip } = filters(page)
    await expect(workOrders(page).search).toHaveValue('koel')
    await expect(chip('Stage')).toContainText('Visit planned')
    await expect(chip('Created')).toContainText('last 90 days')
  })

  test('drops nonsense with a notice, and is clean when that is read', async ({ page }) => {
    await signIn(page)
    await page.goto(
      './work-orders?show=none&stage=planned&stage=asleep&verdict=late&created=soon&sort=__proto__&layout=pile&cols=x&%00=%FF',
    )
    const { chip } = filters(page)
    await expect(chip('Stage')).toContainText('Visit planned')
    const notice = page.getByRole('status').filter({ hasText: 'was not understood' })
    await expect(notice).toContainText('show=none')
    await notice.getByRole('button', { name: 'Got it' }).click()
    await expect(notice).toHaveCount(0)
    await expect(page).toHaveURL(/\/work-orders\?stage=planned$/)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('all filters are in one sheet; one visit is one step', async ({ page }) => {
    await signIn(page)
    const open = page.getByRole('button', { name: /^Filters/ })
    await open.click()
    const sheet = page.getByRole('dialog', { name: 'Filters' })
    await expect(sheet.getByRole('button', { name: 'Close filters' })).toBeVisible()
    const planned = option(sheet, 'Visit planned')
    const left = await countOf(planned)
    await planned.check()
    await expect(sheet.getByRole('button', { name: `Show ${left} work orders` })).toBeVisible()
    await sheet.getByText('Priority', { exact: true }).click()
    const priority = sheet.locator('details').filter({ hasText: 'Priority' }).getByRole('checkbox')
    const rest = await countOf(priority.first())
    await priority.first().check()
    await sheet.getByRole('button', { name: new RegExp(`^Show ${rest} work orders?$`) }).click()
    await expect(sheet).toHaveCount(0)
    await expect(open).toBeFocused()
    await expect(open).toContainText('2')
    await expect(page).toHaveURL(/\?stage=planned&priority=/)

    await page.goBack()
    await expect(page).toHaveURL(/\/work-orders$/)
    await page.goForward()
    await open.click()
    await sheet.getByRole('button', { name: 'Clear all' }).click()
    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
    await expect(page).toHaveURL(/\/work-orders$/)
  })

  test('every option is big enough for a thumb', async ({ page }) => {
    await signIn(page)
    await page.getByRole('button', { name: /^Filters/ }).click()
    const sheet = page.getByRole('dialog', { name: 'Filters' })
    const labels = sheet.locator('label').filter({ has: page.getByRole('checkbox') })
    await expect(labels.first()).toBeVisible()
    for (const label of await labels.all()) {
      expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
  })
})

for (const theme of themes) {
  for (const viewport of sizes) {
    test.describe(`at ${viewport.width} px, ${theme}`, () => {
      test.use({ viewport, colorScheme: theme })

      test('filters and search bar nobody', async ({ page }) => {
        await signIn(page)
        const { button, panel } = filters(page)
        await page.goto('./work-orders?stage=planned&type=Breakdown&sort=nonsense')
        await expect(page.getByText('was not understood')).toBeVisible()
        await expectAccessible(page)
        if (viewport.width < 1024) {
          await page.getByRole('button', { name: /^Filters/ }).click()
          await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible()
        } else {
          await button('Deadline').click()
          await expect(panel('Deadline')).toBeVisible()
        }
        await settled(page)
        await expectAccessible(page)
        await page.keyboard.press('Escape')
        await workOrders(page).search.fill('city:')
        await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeVisible()
        await expectAccessible(page)
        await expectNoSidewaysScrolling(page)
      })
    })
  }
}

/** Fading panels have other colours for a moment. */
async function settled(page: Page) {
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(async ({ finished }) => finished))
  })
}
