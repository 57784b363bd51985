import type { Locator, Page } from '@playwright/test'
import { expectCount, filters } from './support/filters.ts'
import { expect, test } from './support/portal.ts'
import { signIn } from './support/signIn.ts'
import { workOrders } from './support/workOrders.ts'

/** A Tuesday in November, 14:05 in Brussels, to the sandbox and to the browser alike. */
const now = Date.UTC(2026, 10, 24, 13, 5)
const phone = { width: 390, height: 844 }

test.use({ setup: { now }, viewport: { width: 1440, height: 900 } })

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(now)
})

/** Signs in and shows all work orders. */
async function start(page: Page, login?: string): Promise<void> {
  await page.goto('./work-orders?show=all')
  await signIn(page, login)
}

/** Opens a work order by searching for its reference. */
async function openPane(page: Page, reference: string, name: RegExp): Promise<Locator> {
  await workOrders(page).search.fill(reference)
  await page.getByRole('link', { name }).first().click()
  const pane = workOrders(page).pane(reference)
  await expect(pane).toBeVisible()
  return pane
}

const section = (pane: Locator, name: string) => pane.getByRole('region', { name, exact: true })

/** The lines of a part, without the space between its paragraphs. */
const linesOf = async (part: Locator) => (await part.innerText()).replaceAll(/\n+/g, '\n')

test('addresses are written as their country does, and go to the clipboard so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write'])
  await start(page)
  const belgian = await openPane(page, '261187', /Compressor valt uit/)
  const place = section(belgian, 'Where, who, machine')
  expect(await linesOf(place)).toContain('Ottergemsesteenweg-Zuid 808\n9000 Gent\nBelgium')
  await expect(place.getByRole('link', { name: '+32 9 555 01 40' })).toHaveAttribute(
    'href',
    'tel:+3295550140',
  )
  await expect(place.getByRole('link', { name: /^dc\.zwijnaarde@/ })).toHaveAttribute(
    'href',
    'mailto:dc.zwijnaarde@bakkerij-lambrechts.example',
  )
  await place.getByRole('button', { name: 'Copy address' }).click()
  await expect(place.getByText('Copied')).toBeVisible()
  const { search } = workOrders(page)
  await search.fill('')
  await search.press('Control+V')
  // A field of one line takes the line breaks away.
  await expect(search).toHaveValue(/^Ottergemsesteenweg-Zuid 808 ?9000 Gent ?Belgium$/)

  const french = await openPane(page, '261101', /Vitrine pâtisserie/)
  expect(await linesOf(section(french, 'Where, who, machine'))).toContain(
    '31 Avenue Willy Brandt\n59000 Lille\nFrance',
  )
  const portuguese = await openPane(page, '261205', /Montra refrigerada/)
  expect(await linesOf(section(portuguese, 'Where, who, machine'))).toContain(
    'Rua do Beato 38\n1950-042 Lisboa\nPortugal',
  )
})

test('it is told who is who: on site, of the installation, who asked, who wrote it down', async ({
  page,
}) => {
  await start(page)
  const differing = await openPane(page, '261118', /Aansluiting koelcel/)
  const people = await linesOf(section(differing, 'Where, who, machine'))
  expect(people).toContain("Els D'Hondt\nContact on site")
  expect(people).toContain('Katrien Vanderhaeghen-De Clercq\nContact of the installation')

  // Her name is known from another work order, whose own contact she is.
  const asked = await openPane(page, '261187', /Compressor valt uit/)
  const place = section(asked, 'Where, who, machine')
  expect(await linesOf(place)).toContain(
    'Katrien Vanderhaeghen-De Clercq\nAsked for by · through a ticket',
  )
  for (const text of ['Condensing unit cel 4', 'Bitzer 4FES-5Y · Condensing unit']) {
    await expect(place).toContainText(text)
  }
  await expect(place).toContainText('Serial 1680 402 317')
  await expect(place).toContainText('Installation INST-4121 · 2003')
  await expect(section(asked, 'Record')).toContainText(/Created by.*·.*Changed by.*·/s)
  await expect(section(asked, 'Record')).toContainText('a ticket of yours')

  const own = await openPane(page, '261042', /Koelcel Utrecht/)
  expect(await linesOf(section(own, 'Where, who, machine'))).toContain(
    'You\nAsked for by · through a ticket',
  )
})

test('a machine that fails again and again is called so, and its past is a press away', async ({
  page,
}) => {
  await start(page)
  const pane = await openPane(page, '261187', /Compressor valt uit/)
  const place = section(pane, 'Where, who, machine')
  await expect(place.getByText('4th failure of this machine in 90 days')).toBeVisible()

  const history = section(pane, 'History')
  await expect(history).not.toBeInViewport()
  await place.getByRole('link', { name: 'History' }).click()
  await expect(history.getByRole('heading', { name: 'History' })).toBeFocused()
  await expect(history).toBeInViewport()
  await expect(page).toHaveURL(/section=history/)

  await expect(history).toContainText('6 other work orders on this machine')
  await expect(history).toContainText(
    /4 on record · on average \d+ days apart · 20 days after the one before/,
  )
  await expect(history).toContainText(/Last visit.*Joris Van den Broeck · 261040/)
  await expect(history).toContainText('Elsewhere at this site')
  await history.getByRole('button', { name: 'Show 1 more' }).click()
  await expect(history.getByRole('button', { name: 'Show 1 more' })).toBeHidden()
  await expect(history.getByRole('link').and(page.locator(':focus'))).toHaveCount(1)

  // The one before, then the first of them: neither knows of fewer failures than the last.
  await history.getByRole('link', { name: /261040 Compressor valt uit op hogedruk, cel 4/ }).click()
  const before = workOrders(page).pane('261040')
  await expect(before.getByText('3rd failure of this machine in 90 days')).toBeVisible()
  await section(before, 'History')
    .getByRole('link', { name: /260931/ })
    .click()
  const first = workOrders(page).pane('260931')
  await expect(first.getByText('One of 4 failures of this machine within 90 days')).toBeVisible()
  await page.goBack()
  await expect(before).toBeVisible()
})

test('the past is shown in the list as a filter, beside the pane or instead of it', async ({
  page,
}) => {
  await start(page)
  const pane = await openPane(page, '261187', /Compressor valt uit/)
  const showInList = pane.getByRole('link', {
    name: 'Show in list (the work orders on this machine)',
  })
  await showInList.click()
  await expect(page).toHaveURL(/equipment=[0-9a-f-]{36}/)
  await expectCount(page, 7)
  await expect(filters(page).remove('Equipment')).toBeVisible()
  await expect(pane, 'beside the list it stays').toBeVisible()
  for (const reference of ['261187', '261040', '260931']) {
    await expect(workOrders(page).row(reference)).toBeVisible()
  }

  await page.setViewportSize(phone)
  const full = page.getByRole('dialog', { name: 'Work order 261187' })
  await full.getByRole('link', { name: 'Show in list (the work orders at this site)' }).click()
  await expect(full, 'on a phone it makes room').toBeHidden()
  await expect(page).toHaveURL(/\/work-orders\?.*equipment=.*equipment=/)
})

test('repeat failures are a filter', async ({ page }) => {
  await signIn(page)
  await page.goto('./work-orders?show=all&repeat=yes&q=cel+4')
  await expect(workOrders(page).row('261187')).toBeVisible()
  await expect(workOrders(page).row('260931')).toBeVisible()
  await expect(workOrders(page).rowWith('Lekdichtheidscontrole')).toHaveCount(0)
  await filters(page).remove('Repeat failure').click()
  await expect(page).not.toHaveURL(/repeat/)
  await expect(workOrders(page).rowWith('Lekdichtheidscontrole').first()).toBeVisible()
})

test('a group shows its parts with clocks and stages, and every relative can be reached', async ({
  page,
}) => {
  await start(page)
  const pane = await openPane(page, '261187', /Compressor valt uit/)
  const group = section(pane, 'In this group')
  await expect(group).toContainText('3 of 7 done')
  const sibling = group.getByRole('link', { name: /Verdamperventilator vervangen/ })
  await expect(sibling).toContainText('261188 · Technician at work')
  await expect(sibling).toHaveAccessibleName(
    /Response: not recorded, Arrival: met, .* early, Resolution: 3\d\smin left/,
  )
  await expect(group.locator('[aria-current=true]')).toContainText('261187')

  // Down into a group inside the group, whose neighbours stand beside it.
  await group.getByRole('link', { name: /Deurrubbers en deurverwarming/ }).click()
  const inner = section(workOrders(page).pane('261190'), 'In this group')
  await expect(inner).toContainText('1 of 3 done')
  await expect(inner.getByRole('link', { name: /Wintercontrole/ })).toBeVisible()
  await expect(inner.getByRole('link', { name: /Deurrubber cel 6/ })).toBeVisible()
  await inner.getByRole('link', { name: /Verdamperventilator vervangen/ }).click()
  await expect(workOrders(page).pane('261188')).toBeVisible()
})

test('siblings stay together when their group is not visible to this contact', async ({ page }) => {
  await start(page)
  const pane = await openPane(page, '261118', /Aansluiting koelcel/)
  const group = section(pane, 'In this group')
  await expect(group).toContainText('It belongs to a group that is not visible to this sign-in.')
  await expect(group).toContainText('0 of 3 done')
  await group.getByRole('link', { name: /Aansluiting koelvitrine 1/ }).click()
  await expect(workOrders(page).pane('261116')).toBeVisible()
})

test('what contradicts itself is worded for the provider, fields included', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write'])
  await start(page)
  const undated = await openPane(page, '261042', /Koelcel Utrecht/)
  const doubts = section(undated, 'About this data')
  await expect(doubts).toContainText('Its status says completed, but no closing is recorded')
  await expect(doubts).toContainText('dateutc_closed')
  await doubts.getByRole('button', { name: 'Copy for the provider' }).click()
  const { search } = workOrders(page)
  await search.fill('')
  await search.press('Control+V')
  await expect(search).toHaveValue(/^Work order 261042: .* - Its status says completed/)

  const custom = await openPane(page, '260987', /Offerte vervanging/)
  await expect(section(custom, 'About this data')).toContainText(
    'The status Offerte te keuren is none of the standard ones',
  )
  const orphan = await openPane(page, '261118', /Aansluiting koelcel/)
  await expect(section(orphan, 'About this data')).toContainText(
    /a group that this sign-in may not see.*_parent_id [0-9a-f-]{36}/,
  )
})

test('each way in which data can contradict themselves has its own words', async ({ page }) => {
  await start(page, 'contradictions@demo.example')
  for (const [reference, words] of [
    ['750001', 'recorded as closed before it was created'],
    ['750002', 'begun before it was created; that is not counted'],
    ['750003', 'begun after it was closed; that is not counted'],
    ['750004', 'The target of Arrival lies before its creation'],
    ['750005', 'no time zone apart'],
    ['750007', 'It is open although its group is closed'],
    ['750008', 'no closing is recorded'],
    ['750009', 'The status Offerte te keuren is none of the standard ones'],
  ] as const) {
    const pane = await openPane(page, reference, new RegExp(nameOf[reference]))
    await expect(section(pane, 'About this data')).toContainText(words)
  }
})

const nameOf = {
  '750001': 'Afgesloten vóór het aanmaken',
  '750002': 'Begonnen vóór het aanmaken',
  '750003': 'Begonnen na het afsluiten',
  '750004': 'Beloofd vóór het aanmaken',
  '750005': 'Aangemaakt op twee momenten',
  '750007': 'Open deel van een gesloten groep',
  '750008': 'Voltooid zonder afsluiting',
  '750009': 'Status van de dienstverlener zelf',
} as const

test('a clock that is off is among the doubts, for every moment is judged by it', async ({
  page,
}) => {
  await page.clock.setFixedTime(now + 20_000)
  await start(page, 'ahead@demo.example')
  const pane = await openPane(page, '261203', /Geen koeling/)
  await expect(section(pane, 'About this data')).toContainText(
    /The clock of this device is \d\smin.* behind the server’s/,
  )
})
