import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScrolling } from './support/expectAccessible.ts'
import { option } from './support/filters.ts'
import { expect, test } from './support/portal.ts'
import { signIn } from './support/signIn.ts'
import { workOrders } from './support/workOrders.ts'

/** A Tuesday in November, 14:05 in Brussels, to the sandbox and to the browser alike. */
const now = Date.UTC(2026, 10, 24, 13, 5)

test.use({ setup: { now }, viewport: { width: 1440, height: 900 } })

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(now)
})

/** A status of the tenant's own, Dutch in its rows. */
const waitingForPart = '261193'

async function speak(page: Page, menu: string, language: string): Promise<void> {
  await page.getByRole('button', { name: 'Account', exact: true }).click()
  await page.getByLabel(menu).selectOption(language)
  await page.keyboard.press('Escape')
}

test.describe('statuses and types', () => {
  test('are called as the reader’s language has them, and addresses stay as they are', async ({
    page,
    portal,
  }) => {
    const address =
      './work-orders?show=all&layout=flat&status=Wacht+op+onderdeel&type=Repair&cols=reference,name,status,type'
    await page.goto(address)
    await signIn(page)
    const row = page.getByRole('row').filter({ hasText: waitingForPart })
    await expect(row).toContainText('Waiting for part')
    await expect(page.getByRole('button', { name: /^Status: Waiting for part/ })).toBeVisible()

    await page.getByRole('button', { name: /^Status: Waiting/ }).click()
    const panel = page.getByRole('dialog', { name: 'Status', exact: true })
    await expect(option(panel, 'Waiting for part')).toBeChecked()
    await expect(option(panel, 'Wacht op onderdeel')).toHaveCount(0)
    await page.keyboard.press('Escape')

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: 'Export or print' })
        .click()
        .then(() => page.getByRole('button', { name: 'CSV (.csv)', exact: true }).click()),
    ])
    expect(readFileSync(await file.path(), 'utf8')).toContain('"Waiting for part","Repair"')

    const { search } = new URL(page.url())
    await speak(page, 'Language', 'Nederlands')
    await expect(row).toContainText('Wacht op onderdeel')
    await expect(row).toContainText('Herstelling')
    await expect(page.getByRole('button', { name: /^Type: Herstelling/ })).toBeVisible()
    await row.getByRole('link').first().click()
    const facts = page.getByRole('complementary').or(page.getByLabel(`Werkorder ${waitingForPart}`))
    await expect(facts.first()).toContainText('Wacht op onderdeel')
    await expect(facts.first()).toContainText('Herstelling')
    expect(new URL(page.url()).search).toBe(search)

    const asked = portal.calls().filter(({ path }) => path.endsWith('/Translations'))
    expect(asked.map(({ path }) => path).toSorted()).toEqual([
      '/api/JobStatusView/Translations',
      '/api/JobTypeView/Translations',
    ])
  })

  test('are found and sorted by what they are called, and a search sent on still finds', async ({
    page,
  }) => {
    await page.goto(
      './work-orders?show=all&layout=flat&q=status:Gepland&cols=reference,name,status',
    )
    await signIn(page)
    const { rows, search } = workOrders(page)
    await expect(rows.first()).toContainText('Planned')
    await expect(rows.first()).toContainText('Status: Gepland')
    const count = await rows.count()

    await speak(page, 'Language', 'Nederlands')
    const grid = page.getByRole('treegrid', { name: 'Werkorders' })
    const inDutch = grid.getByRole('row').and(page.locator('[aria-level]'))
    await expect(inDutch.first()).toContainText('Gepland')
    await expect(inDutch).toHaveCount(count)
    await expect(inDutch.first().locator('mark')).toHaveText('Gepland')

    const box = page.getByRole('combobox', { name: 'Werkorders zoeken' }).or(search)
    await box.fill('status:wacht')
    await expect(page.getByRole('option', { name: /Wacht op onderdeel/ })).toBeVisible()
    await page.goto('./work-orders?show=all&layout=flat&sort=type&cols=reference,type')
    const types = grid.locator('[aria-level] [aria-colindex="3"]')
    await expect(types.first()).toHaveText('Herstelling')
  })

  test('keep the text of their rows where the API refuses translations, without a word', async ({
    page,
    portal,
    noise,
  }) => {
    noise.allow(/Failed to load resource.*40[34]/)
    await page.goto(`./work-orders?show=all&q=${waitingForPart}`)
    await signIn(page, 'list-only@demo.example')
    const { row } = workOrders(page)
    await expect(row(waitingForPart)).toContainText('Wacht op onderdeel')
    await expect(page.getByRole('alert')).toHaveCount(0)
    await row(waitingForPart).getByRole('link').first().click()
    const fields = await openFields(workOrders(page).pane(waitingForPart))
    await expect(fields).toContainText('does not give single work orders')
    await expect(fields.getByRole('table')).toHaveCount(0)
    const asked = portal.calls().filter(({ path }) => path.endsWith('/Translations'))
    expect(asked.map(({ status }) => status)).toEqual([404, 404])
  })
})

/** The section of all fields, open. */
async function openFields(pane: Locator): Promise<Locator> {
  const fields = pane.getByRole('region', { name: 'All fields' })
  await fields.getByRole('button', { name: 'Show every field' }).click()
  return fields
}

/** How many of the fields are shown. */
function countOf(fields: Locator): Locator {
  return fields.getByRole('status').filter({ hasText: /^\d+ of \d+ fields$/ })
}

async function openPane(page: Page, reference: string, login?: string): Promise<Locator> {
  await page.goto(`./work-orders?show=all&layout=flat&q=${reference}`)
  await signIn(page, login)
  await page.getByRole('row').filter({ hasText: reference }).getByRole('link').first().click()
  return workOrders(page).pane(reference)
}

test.describe('all fields', () => {
  test('are read when asked for, once, and found by name or value', async ({ page, portal }) => {
    const pane = await openPane(page, '261187')
    const read = () => portal.calls().filter(({ path }) => path.startsWith('/api/JobsView('))
    await expect(pane.getByRole('region', { name: 'All fields' })).toBeVisible()
    expect(read()).toHaveLength(0)

    const fields = await openFields(pane)
    const count = countOf(fields)
    await expect(count).toHaveText('75 of 75 fields')
    const field = (name: string) => fields.getByRole('row', { name: new RegExp(`^${name}`) })
    await expect(field('Serial number')).toContainText('1680 402 317')
    await expect(field('Not after')).toContainText('Empty')
    await expect(field('Not after')).toContainText('1980-01-01T00:00:00Z')
    await expect(field('Arrival target')).toContainText(/24 November 2026, 11:55 CET/)
    await expect(field('Arrival target')).toContainText('2026-11-24T10:55:00.0001508+00:00')
    await expect(fields).not.toContainText('dateutc_max_sla')

    const find = fields.getByRole('searchbox', { name: 'Find a field or a value' })
    await find.fill('katrien')
    await expect(count).toHaveText('4 of 75 fields')
    await find.fill('not after')
    await expect(count).toHaveText('1 of 75 fields')
    await fields.getByRole('checkbox', { name: 'Only filled fields' }).check()
    await expect(fields).toContainText('No field has this.')
    await find.fill('')
    await expect(field('Not after')).toHaveCount(0)
    await expect(field('Serial number')).toHaveCount(1)

    await fields.getByRole('button', { name: 'Hide the fields' }).click()
    await expect(fields.getByRole('table')).toHaveCount(0)
    expect(read()).toHaveLength(1)
  })

  test('that cannot be read now can be asked for again', async ({ page, context, noise }) => {
    noise.allow(/Failed to load resource.*(500|ERR_INTERNET_DISCONNECTED)/)
    const pane = await openPane(page, '261187', 'record-outage@demo.example')
    await context.setOffline(true)
    const section = await openFields(pane)
    await expect(section).toContainText('The fields could not be read')
    await expect(pane.getByRole('region', { name: 'Promises' })).toBeVisible()
    await context.setOffline(false)
    await section.getByRole('button', { name: 'Try again' }).click()

    // The tries of one question are seconds apart.
    await page.clock.resume()
    const fields = pane.getByRole('region', { name: 'All fields' })
    const retry = fields.getByRole('button', { name: 'Try again' })
    await expect(retry).toBeVisible({ timeout: 20_000 })
    await expect(fields).toContainText('The fields could not be read')
    await expect(pane.getByRole('region', { name: 'Promises' })).toBeVisible()
    await retry.click()
    await expect(fields.getByRole('table')).toBeVisible()
  })

  test('of a hostile work order are texts and nothing else', async ({ page }) => {
    await page.goto('./work-orders?show=all&layout=flat')
    await signIn(page, 'hostile@demo.example')
    const { rows } = workOrders(page)
    for (const row of [rows.first(), rows.nth(4)]) {
      await row.getByRole('link').first().click()
      const fields = await openFields(page.locator('body'))
      await expect(countOf(fields)).toBeVisible()
      await expect(fields.locator('a, img, script, iframe, svg[onload]')).toHaveCount(0)
      await expectNoSidewaysScrolling(page)
      await page.keyboard.press('Escape')
    }
  })
})

test.describe('the support view', () => {
  test('names fields, rules, ages and the version, and copies nothing personal', async ({
    page,
  }) => {
    const pane = await openPane(page, '261187')
    await page.goto(`${page.url().split('?')[0] ?? ''}?support=1&section=fields`)
    const fields = pane.getByRole('region', { name: 'All fields' })
    await expect(countOf(fields)).toHaveText('75 of 75 fields')
    // The parts above have grown meanwhile; what the address names stays in view.
    const heading = pane.getByRole('heading', { name: 'All fields' })
    await expect(heading).toBeFocused()
    await expect(heading).toBeInViewport()
    await expect(fields).toContainText('dateutc_max_sla_hands_on_machine')
    await expect(fields).toContainText('= 2026-11-24T10:55:00.000Z')

    await expect(fields.getByText('rule 6: overdue, by 2 h 10 min', { exact: true })).toBeVisible()
    await expect(fields.getByText(/^as of 2026-11-24T13:05:00.000Z, 0 s ago/)).toBeVisible()
    await expect(fields.getByText(/^complete: 240 of 240/)).toBeVisible()
    await expect(fields.getByText(/^\d+\.\d+\.\d+ \(.+\.js\)$/)).toBeVisible()

    await fields.getByRole('button', { name: 'Copy diagnostic text' }).click()
    await expect(fields.getByText('Diagnostic text copied')).toBeVisible()
    await fields.getByText('Show what is copied').click()
    const shown = (await fields.locator('pre').textContent()) ?? ''
    expect(shown).toContain('rule 6: overdue')
    expect(shown).toContain('contact_email: (filled, left out)')
    for (const personal of [
      'Katrien',
      'Joris',
      'Claes',
      '0470',
      '55 01',
      '@',
      'Zwijnaarde',
      'Gent',
    ])
      expect(shown).not.toContain(personal)
    // No page of ours may read the clipboard: so the reader pastes, into a box of one line.
    const find = fields.getByRole('searchbox', { name: 'Find a field or a value' })
    await find.press('ControlOrMeta+V')
    expect((await find.inputValue()).replaceAll(/\s/g, '')).toBe(shown.replaceAll(/\s/g, ''))
    await find.fill('')

    await page.setViewportSize({ width: 390, height: 844 })
    await expectNoSidewaysScrolling(page)
    await expectAccessible(page)
  })
})
