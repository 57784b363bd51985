import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import Papa from 'papaparse'
import readXlsx from 'read-excel-file/node'
import { expect, test } from './support/portal.ts'
import { signIn } from './support/signIn.ts'
import { workOrders } from './support/workOrders.ts'

type Choice = 'Excel (.xlsx)' | 'CSV (.csv)' | 'Print'

async function choose(page: Page, choice: Choice): Promise<void> {
  await page.getByRole('button', { name: 'Export or print' }).click()
  await page.getByRole('button', { name: choice, exact: true }).click()
}

async function download(page: Page, choice: Choice): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), choose(page, choice)])
  return file
}

async function rowsOfCsv(file: Download, delimiter = ','): Promise<readonly string[][]> {
  const text = readFileSync(await file.path(), 'utf8')
  expect(text.startsWith('\uFEFF'), 'the mark by which spreadsheets know UTF-8').toBe(true)
  return Papa.parse<string[]>(text.slice(1), { delimiter, skipEmptyLines: true }).data
}

test.describe('a CSV file', () => {
  test('holds what the list counts, with its filters, order and columns', async ({ page }) => {
    await signIn(page)
    await page.goto('./work-orders?show=all&q=Zwijnaarde&sort=-name&cols=name,reference,created')
    const { rows } = workOrders(page)
    await expect(rows.first()).toBeVisible()
    const count = await page.getByText(/^\d+ work orders/).innerText()

    const file = await download(page, 'CSV (.csv)')
    expect(file.suggestedFilename()).toMatch(
      /^Koeltechniek-Verhaeghe-Work-orders-\d{4}-\d\d-\d\d\.csv$/,
    )
    const [heads, ...lines] = await rowsOfCsv(file)
    expect(heads).toEqual(['Name', 'Reference', 'Created'])
    expect(count).toContain(`${lines.length} work orders`)
    for (const [, , created] of lines) expect(created).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/)
    await expect(page.getByText(`${lines.length} work orders saved as`)).toBeAttached()
  })

  test('holds the members of closed groups, and no group shown for context', async ({ page }) => {
    await signIn(page)
    await page.goto('./work-orders?q=compressor')
    const { grid, rows } = workOrders(page)
    await expect(rows.first()).toBeVisible()
    const context = await rows
      .filter({ hasText: 'shown for context' })
      .locator('[aria-colindex="1"]')
      .allInnerTexts()
    expect(context.length).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Collapse all' }).click()
    await expect(grid.locator('[aria-level="2"]')).toHaveCount(0)
    const lines = (await rowsOfCsv(await download(page, 'CSV (.csv)'))).slice(1)
    const references = lines.map(([reference]) => reference)
    expect(references).toContain('261187')
    for (const reference of context) {
      expect(references).not.toContain(reference.split(' ')[0])
    }
  })

  test('is written as the reader’s language expects', async ({ page }) => {
    await signIn(page)
    await page.getByRole('button', { name: 'Account', exact: true }).click()
    await page.getByLabel('Language').selectOption('nl')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Exporteren of afdrukken' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV (.csv)' }).click(),
    ])
    const [heads] = await rowsOfCsv(file, ';')
    expect(heads).toContain('Referentie')
    expect(heads?.length).toBeGreaterThan(5)
  })

  test('of hostile texts holds no formula', async ({ page }) => {
    await signIn(page, 'hostile@demo.example')
    await page.goto('./work-orders?show=all')
    await expect(workOrders(page).rows.first()).toBeVisible()
    const cells = (await rowsOfCsv(await download(page, 'CSV (.csv)'))).flat()
    expect(
      cells.some((cell) => /^'\s*[=+\-@＝＋－＠]/.test(cell)),
      'the texts try',
    ).toBe(true)
    for (const cell of cells) expect(cell).not.toMatch(/^[\s\0]*[=+\-@＝＋－＠]/)
  })
})

test('an Excel file has real dates, and a sheet that tells what it is', async ({ page }) => {
  await signIn(page)
  await page.goto(
    './work-orders?show=closed&layout=flat&q=Gent&cols=reference,name,closed,noteCount',
  )
  await expect(workOrders(page).rows.first()).toBeVisible()
  const file = await download(page, 'Excel (.xlsx)')
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/)
  const sheets = await readXlsx(await file.path())
  const [table, about] = sheets.map(({ data }) => data)
  expect(table?.[0]).toEqual(['Reference', 'Name', 'Closed', 'Remarks'])
  const closed = table?.slice(1).map((row) => row[2]) ?? []
  expect(closed.length).toBeGreaterThan(3)
  expect(closed.every((cell) => cell instanceof Date)).toBe(true)
  const sorted = closed.map(Number)
  expect(sorted).toEqual(sorted.toSorted((a, b) => b - a))
  const facts = new Map(about?.map(([name, value]) => [name, value]))
  expect(facts.get('Search')).toBe('Gent')
  expect(facts.get('List')).toBe('Complete')
  expect(facts.get('Times')).toContain('Europe/Brussels')
  expect(facts.get('Address')).toContain('?show=closed')
})

test('a file made while the list loads says that it is not complete', async ({ page }) => {
  await signIn(page, 'slow@demo.example')
  const { rows, status } = workOrders(page)
  await expect(rows.first()).toBeVisible()
  await expect(status).toContainText('Loading')
  const file = await download(page, 'CSV (.csv)')
  await expect(status).toContainText('Loading')
  expect(file.suggestedFilename()).toMatch(/incomplete-\d+\.csv$/)
  const lines = await rowsOfCsv(file)
  expect(lines.at(-1)).toEqual([
    expect.stringMatching(/^Incomplete: \d+ of 240 work orders loaded$/),
  ])
})

test('100,000 work orders become a file while the page lives; it can be called off', async ({
  page,
}) => {
  test.setTimeout(300_000)
  await signIn(page, 'hundred-thousand@demo.example')
  const { status, tab } = workOrders(page)
  await tab('All').click()
  await expect(status).toContainText('Complete, checked', { timeout: 240_000 })

  let downloads = 0
  page.on('download', () => (downloads += 1))
  await choose(page, 'Excel (.xlsx)')
  const dialog = page.getByRole('dialog', { name: 'Writing the file' })
  await expect(dialog).toBeVisible()
  await expect(dialog).toContainText(/[1-9][\d,]* of 100,000 work orders/)
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()

  const frames = await page.evaluateHandle(() => {
    const counter = { frames: 0 }
    const count = () => {
      counter.frames += 1
      requestAnimationFrame(count)
    }
    requestAnimationFrame(count)
    return counter
  })
  const file = await download(page, 'CSV (.csv)')
  const text = readFileSync(await file.path(), 'utf8')
  expect(text.match(/\r\n/g)).toHaveLength(100_001)
  expect(await frames.evaluate(({ frames }) => frames)).toBeGreaterThan(20)
  expect(downloads, 'the one that was called off never came').toBe(1)
})

test.describe('on paper', () => {
  test('the whole list stands across A4, under heads, with whose and what it is', async ({
    page,
  }) => {
    await signIn(page)
    await page.goto('./work-orders?show=all&layout=flat&q=Gent')
    const { rows } = workOrders(page)
    await expect(rows.first()).toBeVisible()
    const count = Number((await page.getByText(/^\d+ work orders/).innerText()).split(' ')[0])
    expect(await rows.count(), 'the window holds a part of them').toBeLessThan(count)

    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Koeltechniek Verhaeghe · Work orders',
    )
    await expect(page.getByText('Search: Gent')).toBeVisible()
    const table = page.getByRole('table')
    await expect(table.getByRole('columnheader').first()).toHaveText('Reference')
    await expect(table.getByRole('row')).toHaveCount(count + 1)
    await expect(page.getByRole('treegrid')).toBeHidden()

    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: null })
    await expect(page.getByRole('treegrid')).toBeVisible()
    await expect(table).toHaveCount(0)

    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }))
    expect(pages.count).toBeGreaterThan(1)
    expect(pages.width).toBeGreaterThan(pages.height)
  })

  test('an open work order’s job sheet is printed instead', async ({ page }) => {
    await signIn(page)
    const { row, pane } = workOrders(page)
    await row('261187').getByRole('link').first().click()
    await expect(pane('261187')).toBeVisible()
    // Its code comes a while after the pane; until then the pane itself would be printed.
    await expect(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      await expect(page.locator('.job-sheet')).toBeAttached({ timeout: 200 })
    }).toPass()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Work order 261187')
    await expect(page.getByRole('treegrid')).toBeHidden()
    await expect(pane('261187')).toBeHidden()
  })

  test('the menu prints the list, whatever is open', async ({ page }) => {
    await signIn(page)
    const { row, pane } = workOrders(page)
    await row('261187').getByRole('link').first().click()
    await expect(pane('261187')).toBeVisible()
    await choose(page, 'Print')
    await expect(page.locator('.print-sheet')).toBeAttached()
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.print-sheet')).toBeVisible()
    await expect(page.locator('.job-sheet')).toBeHidden()
    await expect(pane('261187')).toBeHidden()
  })
})

/** How many pages a PDF has, and how large the first is, in points. */
function pagesOf(pdf: Buffer) {
  const text = pdf.toString('latin1')
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text) ?? []
  return {
    count: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    width: Number(width),
    height: Number(height),
  }
}
