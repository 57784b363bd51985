import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/expectAccessible.ts'
import { expect, test } from './support/portal.ts'
import { signIn } from './support/signIn.ts'
import { workOrders } from './support/workOrders.ts'

/** A Tuesday in November, 14:05 in Brussels, to the sandbox and to the browser alike. */
const now = Date.UTC(2026, 10, 24, 13, 5)

const wide = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

test.use({ setup: { now }, viewport: wide, permissions: ['clipboard-write'] })

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(now)
})

/** Signs in and opens a work order from its row; `search` is what the list shows. */
async function openPane(
  page: Page,
  reference: string,
  { login, search = `?show=all&q=${reference}` }: { login?: string; search?: string } = {},
): Promise<Locator> {
  await page.goto(`./work-orders${search}`)
  await signIn(page, login)
  await workOrders(page).row(reference).getByRole('link').first().click()
  const pane = workOrders(page).pane(reference)
  await expect(pane).toBeVisible()
  return pane
}

/** No page of ours may read the clipboard; a reader pastes from it. */
async function pasted(page: Page): Promise<string> {
  const { search } = workOrders(page)
  await search.fill('')
  await search.press('ControlOrMeta+v')
  return await search.inputValue()
}
/** Keeps the answers about visits back; what it returns lets them go. */
async function holdVisits(page: Page): Promise<() => void> {
  let release = () => {}
  const isReleased = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/JobPlanningView*', async (route) => {
    await isReleased
    await route.fallback()
  })
  return release
}

const region = (pane: Locator, name: string) => pane.getByRole('region', { name, exact: true })
const heading = (pane: Locator, name: string) =>
  pane.getByRole('heading', { level: 3, name, exact: true })

test('the head says what it is called, how it stands, and what usually comes next', async ({
  page,
}) => {
  const pane = await openPane(page, '261187')
  await expect(pane).toContainText('Dispatched · Technician assigned')
  await expect(pane).toContainText('Priority High')
  await expect(pane).toContainText(
    /A visit is planned today at \d\d:\d\d with Joris Van den Broeck, after the promised arrival/,
  )
  await expect(pane).toContainText('Usually next: the technician comes to the site.')

  const references = pane.getByRole('list', { name: 'References' })
  await references.getByRole('button', { name: 'Copy Your reference' }).click()
  await expect(references).toContainText('Copied')
  expect(await pasted(page)).toBe('PO-4500081234')
  await references.getByRole('button', { name: 'Copy Reference', exact: true }).click()
  await expect(references.getByRole('listitem').first()).toContainText('Copied')
  expect(await pasted(page)).toBe('261187')
})

test('the star is the row’s, and the menu is worked by the keyboard', async ({ page }) => {
  const pane = await openPane(page, '261187')
  await pane.getByRole('button', { name: 'Star this work order' }).click()
  const row = workOrders(page).row('261187')
  await expect(row.getByRole('button', { name: 'Take the star off 261187' })).toBeAttached()
  await pane.getByRole('button', { name: 'Take the star off this work order' }).click()
  await expect(pane.getByRole('button', { name: 'Star this work order' })).toBeFocused()

  const more = pane.getByRole('button', { name: 'More actions' })
  const menu = pane.getByRole('menu', { name: 'More actions' })
  const items = menu.getByRole('menuitem')
  await more.press('ArrowDown')
  await expect(items.first()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(items.last()).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('p')
  await expect(menu.getByRole('menuitem', { name: /^P/ })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(more).toBeFocused()
  await expect(pane).toBeVisible()

  await more.press('ArrowUp')
  await expect(items.last()).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(menu).toBeHidden()
  await expect(pane.getByRole('button', { name: 'Close' })).toBeFocused()
})

test('an address leads to a part, and each part has one', async ({ page }) => {
  const pane = await openPane(page, '261187', { search: '?show=all&q=261187&support=1' })
  const timeline = region(pane, 'Timeline')
  await timeline.hover()
  await timeline.getByRole('button', { name: 'Copy link to this part: Timeline' }).click()
  await expect(timeline).toContainText('Link copied')
  const link = await pasted(page)
  // It is passed on to customers, too.
  expect(new URL(link).search).toBe('?show=all&q=261187&section=timeline')

  await page.goto(link)
  await expect(heading(pane, 'Timeline')).toBeFocused()
  await expect(heading(pane, 'Timeline')).toBeInViewport()
  await expect(pane.getByRole('button', { name: 'More actions' })).toBeInViewport()
  await expect(page.getByText('The link said something')).toHaveCount(0)

  // Visits come later, with a read of their own, and push what is below them.
  const visits = region(pane, 'Visits')
  const toDocuments = link.replace('timeline', 'documents')
  let release = await holdVisits(page)
  await page.goto(toDocuments)
  await expect(heading(pane, 'Documents')).toBeFocused()
  await expect(visits).not.toContainText('Joris')
  release()
  await expect(visits).toContainText('Joris Van den Broeck')
  await expect(heading(pane, 'Documents')).toBeInViewport()

  // Whoever goes their own way is not fetched back.
  release = await holdVisits(page)
  await page.goto(toDocuments)
  await expect(heading(pane, 'Documents')).toBeFocused()
  await heading(pane, 'Documents').hover()
  await page.mouse.wheel(0, -10_000)
  await expect(pane.getByRole('heading', { level: 2 })).toBeInViewport()
  release()
  await expect(visits).toContainText('Joris Van den Broeck')
  await expect(pane.getByRole('heading', { level: 2 })).toBeInViewport()

  await page.goto(link.replace('timeline', 'nonsense'))
  await expect(pane.getByRole('heading', { level: 2 })).toBeFocused()
})

test('a part belongs to its work order, the support view to the reader', async ({ page }) => {
  const search = '?show=all&q=Wintercontrole&support=1&section=timeline'
  const pane = await openPane(page, '261180', { search })
  await expect(pane.getByRole('heading', { level: 2 })).toBeFocused()
  expect(new URL(page.url()).search).toBe('?show=all&q=Wintercontrole&support=1')
  await page.goto(`${page.url()}&section=record`)
  await expect(heading(pane, 'Record')).toBeFocused()

  await workOrders(page).tab('Open').click()
  await expect(page).toHaveURL(/\?q=Wintercontrole&support=1$/)
  await pane.getByRole('button', { name: 'Close' }).click()
  await expect(page).toHaveURL(/support=1$/)
  expect(new URL(page.url()).searchParams.has('section')).toBe(false)
})

test('the timeline tells the whole story in words, now among it', async ({ page }) => {
  const pane = await openPane(page, '261187')
  const story = region(pane, 'Timeline').getByRole('listitem')
  await expect(story).toHaveText([
    /Reported/,
    /Created/,
    /Response target/,
    /Last changed/,
    /Arrival promised 2\sh 10\smin late/,
    /Today 14:05 Now/,
    /site time.*site time assumed.*Visit planned, Joris Van den Broeck/,
    /Resolution promised/,
  ])
  const all = region(pane, 'Timeline').getByRole('button', { name: 'Show all dates' })
  const changed = story.filter({ hasText: 'Last changed' })
  const before = (await changed.boundingBox())?.height ?? 0
  await all.click()
  await expect(
    region(pane, 'Timeline').getByRole('button', { name: 'Show fewer dates' }),
  ).toBeFocused()
  expect((await changed.boundingBox())?.height ?? 0).toBeGreaterThan(before)
  await expectAccessible(page)
})

test('a site in another zone has its times on both clocks', async ({ page }) => {
  const pane = await openPane(page, '261205')
  const story = region(pane, 'Timeline').getByRole('listitem')
  await expect(story.filter({ hasText: 'Visit planned' })).toContainText(
    /\d\d:\d\d site time, \d\d:\d\d yours, site time assumed/,
  )
  await expect(story.filter({ hasText: 'Arrival promised' })).toContainText(
    /Today \d\d:\d\d \d\d:\d\d site time/,
  )
})

test('what has no place on the line is listed, and no long name hides the rest', async ({
  page,
}) => {
  const login = 'hostile@demo.example'
  const pane = await openPane(page, '740006', { login })
  await expect(region(pane, 'Timeline')).toContainText('its clock is not known')
  await expect(
    region(pane, 'Timeline').getByRole('listitem').filter({ hasText: 'Visit planned' }),
  ).toContainText('site time, not on the line')

  await workOrders(page).search.fill('740009')
  await workOrders(page).row('740009').getByRole('link').first().click()
  const long = workOrders(page).pane('740009')
  await expect(long.getByRole('heading', { name: 'Promises' })).toBeInViewport()
})

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true })

  test('the link goes through the device’s own share sheet', async ({ page }) => {
    await page.addInitScript(() => {
      const shared: ShareData[] = []
      Object.assign(window, { shared })
      Object.assign(navigator, {
        share: (what: ShareData) => {
          shared.push(what)
          return Promise.reject(new DOMException('', 'AbortError'))
        },
      })
    })
    await page.goto('./work-orders?show=all&q=261187')
    await signIn(page)
    await page.getByRole('link', { name: 'Compressor valt uit op hogedruk' }).first().click()
    const pane = workOrders(page).pane('261187')
    await pane.getByRole('button', { name: 'Share this work order' }).click()
    const shared = await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared)
    expect(shared).toEqual([
      { title: expect.stringContaining('Work order 261187: Compressor'), url: page.url() },
    ])
  })
})
