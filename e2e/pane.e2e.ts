import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/portal.ts'
import { signIn } from './support/signIn.ts'
import { workOrders } from './support/workOrders.ts'

/** A Tuesday in November, 14:05 in Brussels, to the sandbox and to the browser alike. */
const now = Date.UTC(2026, 10, 24, 13, 5)

const wide = { width: 1440, height: 900 }
const tablet = { width: 768, height: 1024 }
const phone = { width: 390, height: 844 }

test.use({ setup: { now }, viewport: wide })

/** Time stands still unless a test lets it run: what is 2 h 10 min late stays so. */
test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(now)
})

/** Signs in and opens a work order by searching for its reference. */
async function openPane(page: Page, reference: string, login?: string): Promise<Locator> {
  await page.goto(`./work-orders?show=all&q=${reference}`)
  await signIn(page, login)
  await page
    .getByRole('link', { name: nameOf[reference] ?? reference })
    .first()
    .click()
  const pane = workOrders(page).pane(reference)
  await expect(pane).toBeVisible()
  return pane
}

const nameOf: Readonly<Record<string, string>> = {
  '261187': 'Compressor valt uit op hogedruk',
  '261188': 'Verdamperventilator vervangen',
  '261180': 'Wintercontrole koelcellen',
  '261205': 'Montra refrigerada',
  '740005': 'Turned',
  '740009': 'Long',
  '740021': 'Mail',
  '740022': 'Phone',
}

const clock = (pane: Locator, name: string) =>
  pane
    .getByRole('region', { name: 'Promises' })
    .getByRole('listitem')
    .filter({ has: pane.page().getByRole('heading', { name, exact: true }) })

test('what matters now comes first, and whose move it is', async ({ page }) => {
  const pane = await openPane(page, '261187')
  await expect(pane.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(pane).toContainText('Arrival is 2 h 10 min late.')
  await expect(pane).toContainText(
    /A visit is planned today at \d\d:\d\d with Joris Van den Broeck, after the promised arrival/,
  )
  await expect(pane).toContainText(
    'Next move: the technician. Usually next: the technician comes to the site.',
  )
  await expect(pane).toContainText('When it is down: Vlees en charcuterie warmen op')
  await expect(pane).toContainText('Dispatched · Technician assigned')
})

test('a group speaks of its most pressing part', async ({ page }) => {
  const pane = await openPane(page, '261180')
  await expect(pane).toContainText('In 261187, Arrival is 2 h 10 min late.')
  // Remarks made on it name it as well.
  await pane.getByRole('link', { name: '261187', exact: true }).first().click()
  await expect(workOrders(page).pane('261187')).toBeVisible()
})

test('each promise says how it stands and answers why', async ({ page }) => {
  const pane = await openPane(page, '261187')
  await expect(clock(pane, 'Response')).toContainText('target passed')
  await expect(clock(pane, 'Response')).toContainText('no contact recorded here')
  await expect(clock(pane, 'Resolution')).toContainText('19 h 50 min left')

  const arrival = clock(pane, 'Arrival')
  await expect(arrival).toContainText('Promised today at 11:55')
  const why = arrival.getByRole('button', { name: 'Why? Arrival' })
  await expect(why).toHaveAttribute('aria-expanded', 'false')
  await why.click()
  await expect(why).toHaveAttribute('aria-expanded', 'true')
  for (const field of [
    'dateutc_max_sla_hands_on_machine',
    'dateutc_create',
    'dateutc_in_progress',
  ]) {
    await expect(arrival).toContainText(field)
  }
  await expect(arrival).toContainText('Not recorded: no technician has started')
  await expect(arrival).toContainText('It is 14:05, past the target: late by 2 h 10 min.')
})

test('the last two minutes are counted by the second', async ({ page }) => {
  await page.clock.install({ time: now })
  const pane = await openPane(page, '261188')
  const resolution = clock(pane, 'Resolution')
  await expect(resolution).toContainText(/3[678]\smin left/)
  await page.clock.fastForward('36:10')
  await expect(resolution).toContainText(/\d\ss left/)
  const before = await resolution.textContent()
  await page.clock.runFor(2_000)
  await expect(resolution).not.toHaveText(before ?? '')
  await expect(resolution).toContainText(/\d\ss left/)
  await page.clock.fastForward('02:00')
  await expect(resolution).toContainText('late')
})

test.describe('for a reader in another zone', () => {
  test.use({ timezoneId: 'Europe/Lisbon' })

  test('targets read on both clocks, visits stay the site’s', async ({ page }) => {
    const pane = await openPane(page, '261187')
    await expect(clock(pane, 'Arrival')).toContainText(
      'Promised today at 11:55 site time, 10:55 yours',
    )
    await expect(pane).toContainText(/A visit is planned today at \d\d:\d\d \(site time\)/)
    await expect(pane.getByRole('region', { name: 'Timeline' })).toContainText('site time')
  })
})

test('telephone, mail and map are links that carry nothing else', async ({ page }) => {
  const pane = await openPane(page, '261187')
  const places = pane.getByRole('region', { name: 'Where, who, machine' })
  await expect(places.getByRole('link', { name: '+32 470 55 01 42' })).toHaveAttribute(
    'href',
    'tel:+32470550142',
  )
  await expect(places.getByRole('link', { name: 'katrien.vdc@' })).toHaveAttribute(
    'href',
    'mailto:katrien.vdc@bakkerij-lambrechts.example',
  )
  const map = places.getByRole('link', { name: 'Map (opens in a new tab)' })
  await expect(map).toHaveAttribute(
    'href',
    /^https:\/\/www\.openstreetmap\.org\/search\?query=Ottergemsesteenweg/,
  )
  await expect(map).toHaveAttribute('target', '_blank')
  await expect(map).toHaveAttribute('rel', 'noopener noreferrer')
})

test('link and references are copied', async ({ page, context, portal }) => {
  await context.grantPermissions(['clipboard-write'])
  const pane = await openPane(page, '261187')
  const address = page.url()
  expect(address.startsWith(`${portal.url}work-orders/`)).toBe(true)
  // No page of ours may read the clipboard; a reader pastes from it.
  const { search } = workOrders(page)
  const expectCopied = async (text: string) => {
    await search.fill('')
    await search.press('Control+V')
    await expect(search).toHaveValue(text)
  }
  await pane.getByRole('button', { name: 'Copy link', exact: true }).click()
  await expect(pane.getByText('Link copied')).toBeVisible()
  await expectCopied(address)
  await pane
    .getByRole('region', { name: 'References' })
    .getByRole('button', { name: 'Copy Your reference' })
    .click()
  await expectCopied('PO-4500081234')
})

test('the group is there, above and beside, and every relative is a link', async ({ page }) => {
  const pane = await openPane(page, '261187')
  const group = pane.getByRole('region', { name: 'In this group' })
  await expect(group).toContainText('3 of 7 done')
  await expect(group.getByRole('link', { name: /261180.*Wintercontrole/ })).toBeVisible()
  await group.getByRole('link', { name: /261188/ }).click()

  const sibling = workOrders(page).pane('261188')
  await expect(sibling.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(page).toHaveURL(/\?show=all&q=261187$/)
  await page.goBack()
  await expect(workOrders(page).pane('261187')).toBeVisible()

  await pane.getByRole('navigation').getByRole('link', { name: 'Wintercontrole' }).click()
  await expect(workOrders(page).pane('261180')).toContainText('In this group')
})

test.describe('closing', () => {
  test('by Esc beside the list', async ({ page }) => {
    const pane = await openPane(page, '261187')
    await page.keyboard.press('Escape')
    await expect(pane).toBeHidden()
    await expect(page).toHaveURL(/\/work-orders\?/)
  })

  test('by Esc, by the scrim and by the button as a drawer', async ({ page }) => {
    await page.setViewportSize(tablet)
    const pane = await openPane(page, '261187')
    const drawer = page.getByRole('dialog', { name: 'Work order 261187' })
    const dismissals = [
      () => page.keyboard.press('Escape'),
      () => page.mouse.click(60, 500),
      () => pane.getByRole('button', { name: 'Close' }).click(),
    ]
    for (const dismiss of dismissals) {
      await expect(drawer).toBeVisible()
      await dismiss()
      await expect(drawer).toBeHidden()
      await page
        .getByRole('link', { name: nameOf['261187'] ?? '' })
        .first()
        .click()
    }
  })

  test('by its own button and by the browser’s on a phone', async ({ page }) => {
    await page.setViewportSize(phone)
    const pane = await openPane(page, '261187')
    await expect(page.getByRole('dialog', { name: 'Work order 261187' })).toBeVisible()
    await pane.getByRole('button', { name: 'Back to the list' }).click()
    await expect(pane).toBeHidden()
    await page
      .getByRole('link', { name: nameOf['261187'] ?? '' })
      .first()
      .click()
    await expect(pane).toBeVisible()
    await page.goBack()
    await expect(pane).toBeHidden()
  })
})

test.describe('opened by a link', () => {
  test('one that is not this contact’s is not visible, in words', async ({ page, noise }) => {
    noise.allow(/Failed to load resource/)
    await signIn(page)
    await page.goto('./work-orders/00000000-0000-4000-8000-00000000dead')
    const title = page.getByRole('heading', { name: 'This work order is not visible' })
    await expect(title).toBeVisible()
    await expect(page.getByText('sofie.janssens@bakkerij-lambrechts.be.')).toBeVisible()
    await page.getByRole('button', { name: 'Back to the list' }).click()
    await expect(title).toBeHidden()
  })

  test('what is no id is not asked for', async ({ page, portal }) => {
    await signIn(page)
    await page.goto('./work-orders/261187')
    await expect(page.getByText('This work order is not visible')).toBeVisible()
    expect(portal.calls().filter(({ path }) => path.includes('('))).toEqual([])
  })

  test('one that the list does not hold is read on its own', async ({ page, browser, noise }) => {
    noise.allow(/Failed to load resource/)
    await openPane(page, '261187')
    const address = page.url().replace(/\?.*/, '')

    const other = await browser.newContext({ baseURL: new URL('/', address).href })
    await noise.hear(other)
    const opened = await other.newPage()
    await opened.route(/\/api\/JobsView\?/, (route) => route.abort('connectionreset'))
    await opened.goto(address)
    await signIn(opened)
    await expect(workOrders(opened).pane('261187')).toContainText('Compressor valt uit')
    await other.close()
  })

  test('a failure has its own words and a way on; the list stays', async ({ page, noise }) => {
    noise.allow(/Failed to load resource/)
    await openPane(page, '261205')
    const address = page.url().replace(/\?.*/, '')
    const single = /\/api\/JobsView\(/
    await page.route(single, (route) => route.abort('connectionreset'))
    await page.goto(address.replace(/[^/]+$/, '00000000-0000-4000-8000-00000000dead'))
    await expect(page.getByText('This work order could not be loaded')).toBeVisible()
    await expect(workOrders(page).rows.first()).toBeVisible()
    await page.unroute(single)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByText('This work order is not visible')).toBeVisible()
  })
})

test.describe('hostile texts', () => {
  const hostile = 'hostile@demo.example'

  test('make no link that was not built here', async ({ page }) => {
    for (const reference of ['740005', '740021', '740022']) {
      const pane = await openPane(page, reference, hostile)
      for (const link of await pane.getByRole('link').all()) {
        expect(await link.getAttribute('href')).toMatch(
          /^(\/work-orders|tel:\+?\d+$|mailto:[^?,;]+$|https:\/\/www\.openstreetmap\.org\/search\?query=)/,
        )
      }
      await page.getByRole('button', { name: 'Account', exact: true }).click()
      await page.getByRole('button', { name: 'Sign out' }).click()
      await expect(page).toHaveURL(/\/login/)
    }
  })

  test('are cut when endless, the rest a press away', async ({ page }) => {
    const pane = await openPane(page, '740009', hostile)
    const description = pane.getByRole('region', { name: 'Description' })
    const shown = (await description.textContent())?.length ?? 0
    expect(shown).toBeLessThan(2_100)
    await description.getByRole('button', { name: 'Show all' }).click()
    expect((await description.textContent())?.length ?? 0).toBeGreaterThan(10_000)
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme, viewport: wide })

    test('has no violation at any width, and nothing to scroll sideways', async ({ page }) => {
      // Four widths, and at each all of a long pane is looked through.
      test.slow()
      await openPane(page, '261187')
      for (const viewport of [wide, tablet, phone, { width: 320, height: 640 }]) {
        await page.setViewportSize(viewport)
        const pane = workOrders(page).pane('261187')
        for (const why of await pane.getByRole('button', { name: 'Why?' }).all()) {
          if ((await why.getAttribute('aria-expanded')) === 'false') await why.click()
        }
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
        const overflow = await pane.evaluate((box) => {
          const inner = box.querySelector('.pane__body')
          return Math.max(
            (inner?.scrollWidth ?? 0) - (inner?.clientWidth ?? 0),
            document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
        })
        expect(overflow, `${viewport.width} px`).toBe(0)
      }
    })
  })
}
