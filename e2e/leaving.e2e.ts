import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from '@playwright/test'
import ICAL from 'ical.js'
import { qrPath } from '../src/features/work-order/sheet/qrPath.ts'
import { expectAccessible } from './support/expectAccessible.ts'
import { expect, test } from './support/portal.ts'
import { signIn } from './support/signIn.ts'
import { workOrders } from './support/workOrders.ts'

/** A Tuesday in November, 14:05 in Brussels, to the sandbox and to the browser alike. */
const now = Date.UTC(2026, 10, 24, 13, 5)

test.use({ setup: { now }, viewport: { width: 1440, height: 900 } })

test.beforeEach(async ({ page, context }) => {
  await page.clock.setFixedTime(now)
  await context.grantPermissions(['clipboard-write'])
})

/** Signs in and opens a work order beside the list that holds nothing else. */
async function open(page: Page, reference: string, login?: string): Promise<Locator> {
  await page.goto(`./work-orders?show=all&layout=flat&q=${reference}`)
  await signIn(page, login)
  const { row, pane } = workOrders(page)
  await row(reference).getByRole('link').click()
  await expect(pane(reference)).toBeVisible()
  return pane(reference)
}

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

async function calendarOf(page: Page): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    choose(page, 'Add to calendar (.ics)'),
  ])
  return file
}

/** What a strict parser finds in a calendar file. */
async function eventsIn(file: Download) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await file.path(), 'utf8')))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, sequence, startDate, description } = new ICAL.Event(component)
    const start = startDate.toJSDate().toISOString()
    const status = String(component.getFirstPropertyValue('status'))
    return { uid, summary, sequence, start, description, status }
  })
}

test.describe('a calendar', () => {
  test('of a work order holds its visit and its promises, by names that last', async ({
    page,
    portal,
  }) => {
    const pane = await open(page, '261187')
    const file = await calendarOf(page)
    expect(file.suggestedFilename()).toBe('Koeltechniek-Verhaeghe-Work-order-261187.ics')
    await expect(
      pane.getByText('4 calendar entries saved as Koeltechniek-Verhaeghe-Work-order-261187.ics'),
    ).toBeVisible()

    const events = await eventsIn(file)
    expect(events.map(({ summary }) => summary.split(':')[0])).toEqual([
      'Visit',
      'Response due',
      'Arrival due',
      'Resolution due',
    ])
    const [visit] = events
    expect(visit?.summary).toContain('(261187)')
    expect(visit?.description).toContain('Technician: ')
    expect(visit?.description).toContain(`${portal.url}work-orders/`)
    expect(visit?.status).toBe('CONFIRMED')
    // The pane shows the digits on the wall in Brussels, an hour ahead of UTC in winter.
    const [, hour, minute] = /T(\d\d):(\d\d)/.exec(visit?.start ?? '') ?? []
    const onTheWall = `${String((Number(hour) + 1) % 24).padStart(2, '0')}:${minute}`
    await expect(pane.getByRole('region', { name: 'Visits' })).toContainText(onTheWall)

    const again = await eventsIn(await calendarOf(page))
    expect(again.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid))
    expect(again.map(({ sequence }) => sequence)).toEqual(events.map(({ sequence }) => sequence))
  })

  test('takes off what was cancelled, though somebody left it in the planning', async ({
    page,
  }) => {
    await open(page, '261064')
    const events = await eventsIn(await calendarOf(page))
    expect(events).toHaveLength(4)
    expect(new Set(events.map(({ status }) => status))).toEqual(new Set(['CANCELLED']))
    // Nor is there anything to ask for.
    await page.getByRole('button', { name: 'More actions' }).click()
    await expect(page.getByRole('menuitem', { name: 'Print the job sheet' })).toBeVisible()
    await expect(page.getByRole('menuitem', { name: 'Ask for news' })).toHaveCount(0)
  })

  test('is made of the first visit where the tenant lists none', async ({ page, noise }) => {
    noise.allow(/40[34] /)
    await open(page, '261187', 'list-only@demo.example')
    const [visit] = await eventsIn(await calendarOf(page))
    expect(visit?.uid).toMatch(/\.visit@work-order-portal$/)
    expect(visit?.description).toContain('Technician: ')
  })

  test('that cannot be made says why, and comes at another try', async ({
    page,
    context,
    noise,
  }) => {
    noise.allow(/ERR_INTERNET_DISCONNECTED/)
    await open(page, '261187')
    await context.setOffline(true)
    await choose(page, 'Add to calendar (.ics)')
    const dialog = page.getByRole('dialog', { name: 'The file could not be made' })
    await expect(dialog).toContainText('You are offline.', { timeout: 20_000 })
    await expectAccessible(page)
    await context.setOffline(false)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Try again' }).click(),
    ])
    await expect(dialog).toBeHidden()
    expect(await eventsIn(file)).toHaveLength(4)
  })

  test('of the list holds every visit to come of what it shows, by the same names', async ({
    page,
  }) => {
    await open(page, '261187')
    const [own] = await eventsIn(await calendarOf(page))
    await page.keyboard.press('Escape')
    const exportAs = async (address: string) => {
      await page.goto(address)
      await expect(workOrders(page).rows.first()).toBeVisible()
      await page.getByRole('button', { name: 'Export or print' }).click()
      await page.getByRole('button', { name: 'Calendar of upcoming visits (.ics)' }).click()
    }

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      exportAs('./work-orders?show=all'),
    ])
    expect(file.suggestedFilename()).toBe('Koeltechniek-Verhaeghe-Visits-2026-11-24.ics')
    const events = await eventsIn(file)
    expect(events.length).toBeGreaterThan(10)
    await expect(page.getByText(`${events.length} visits saved as`)).toBeAttached()
    expect(events).toContainEqual(own)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    for (const { summary } of events) expect(summary).toMatch(/^Visit: /)

    const [narrow] = await Promise.all([
      page.waitForEvent('download'),
      exportAs('./work-orders?show=all&q=261187'),
    ])
    expect(await eventsIn(narrow)).toEqual([own])

    await exportAs('./work-orders?show=closed&q=261098')
    const dialog = page.getByRole('dialog', { name: 'There is nothing to save' })
    await expect(dialog).toContainText('None of the work orders shown has a visit still to come.')
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(dialog).toBeHidden()
  })
})

test('where visits are not offered, a calendar says that it holds the first ones only', async ({
  page,
  noise,
}) => {
  noise.allow(/40[34]/)
  await signIn(page, 'list-only@demo.example')
  const { rows } = workOrders(page)
  await expect(rows.first()).toBeVisible()
  await page.getByRole('button', { name: 'Export or print' }).click()
  const [list] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Calendar of upcoming visits (.ics)' }).click(),
  ])
  const dialog = page.getByRole('dialog', { name: 'Saved, but not everything is in it' })
  await expect(dialog).toContainText('of each work order the first')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toBeHidden()

  const events = await eventsIn(list)
  const reference = events[0]?.summary?.match(/\((\d+)\)$/)?.[1] ?? ''
  await page.goto(`./work-orders?show=all&q=${reference}`)
  await rows.getByRole('link').first().click()
  await choose(page, 'Add to calendar (.ics)')
  await expect(page.getByText('of the visits only the first')).toBeVisible()
})

test('a letter that asks for news is composed, mailed and copied', async ({ page, portal }) => {
  const pane = await open(page, '261187')
  const address = new URL(page.url())
  await choose(page, 'Ask for news')
  const dialog = page.getByRole('dialog', { name: 'Ask for news' })
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)

  const link = `${portal.url.replace(/\/$/, '')}${address.pathname}`
  const message = dialog.getByLabel('Message')
  const body = await message.inputValue()
  expect(body).toContain('Dear Koeltechniek Verhaeghe team,')
  expect(body).toMatch(/the arrival of a technician was promised by .* 2026, \d\d:\d\d CET/)
  expect(body).toContain('It is now 2 h 10 min late.')
  expect(body).toContain('Serial number: 1680 402 317')
  expect(body).toContain(`\n${link}\n`)
  expect(body).toMatch(/Kind regards,\nSofie Janssens$/)

  const mail = dialog.getByRole('link', { name: 'Open in your mail program' })
  const mailto = new URL((await mail.getAttribute('href')) ?? '')
  expect(mailto.pathname).toBe('service@koeltechniek-verhaeghe.example')
  expect(mailto.searchParams.get('subject')).toBe('Work order 261187 is late')
  expect(mailto.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(body)

  await message.fill(`${body}\n\n${'é'.repeat(400)}`)
  await expect(mail).toHaveCount(0)
  await expect(dialog.getByRole('status').filter({ hasText: 'longer than mail' })).toBeVisible()
  await message.fill('Hello')
  await dialog.getByRole('button', { name: 'Copy the message' }).click()
  await expect(dialog.getByText('Message copied')).toBeVisible()
  await message.fill('')
  await message.press('ControlOrMeta+V')
  await expect(message).toHaveValue('Work order 261187 is late\n\nHello')

  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(pane).toBeVisible()
  await expect(page.getByRole('button', { name: 'More actions' })).toBeFocused()
})

test.describe('the job sheet', () => {
  test('is one page of A4 with what counts, and a code that leads back', async ({
    page,
    portal,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    const pane = await open(page, '261187')
    const link = `${portal.url.replace(/\/$/, '')}${new URL(page.url()).pathname}`
    await choose(page, 'Print the job sheet')
    const sheet = page.locator('.job-sheet')
    await expect(sheet).toBeAttached()
    await page.emulateMedia({ media: 'print' })
    await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('Work order 261187')
    await expect(sheet.getByText('When it is down: Vlees en charcuterie')).toBeVisible()
    await expect(sheet.getByRole('table', { name: 'Promises' }).getByRole('row')).toHaveCount(3)
    await expect(sheet.getByRole('table', { name: 'Visits' })).toContainText('(site time)')
    await expect(sheet.getByText('1680 402 317')).toBeVisible()
    await expect(sheet.getByText(/^Printed Tuesday,? 24 November 2026, 14:05 CET/)).toBeVisible()
    expect(await sheet.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)')
    await expect(pane).toBeHidden()
    const code = sheet.getByRole('img', { name: 'QR code of the link to this work order' })
    expect(await code.locator('path').getAttribute('d')).toBe(qrPath(link)?.path)

    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: null })
    await expect(pane).toBeVisible()
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toEqual(oneOfA4)
    await expect(pane, 'as it stood before').toBeVisible()
  })

  test('stays one page whatever the work order holds', async ({ page }) => {
    await page.goto('./work-orders?show=all&layout=flat')
    await signIn(page, 'hostile@demo.example')
    for (const what of ['Endless', 'Unbroken', 'Lines']) {
      await page.goto(`./work-orders?show=all&layout=flat&q=${what}`)
      await workOrders(page).rows.first().getByRole('link').click()
      await choose(page, 'Print the job sheet')
      await expect(page.locator('.job-sheet')).toBeAttached()
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), what).toEqual(oneOfA4)
    }
  })
})

const oneOfA4 = { count: 1, width: 595, height: 842 }

/** How many pages a PDF has, and how large the first is, in points. */
function pagesOf(pdf: Buffer) {
  const text = pdf.toString('latin1')
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text) ?? []
  return {
    count: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  }
}
