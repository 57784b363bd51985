import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScrolling } from './support/expectAccessible.ts'
import { expect, test } from './support/portal.ts'
import { signIn } from './support/signIn.ts'
import { workOrders } from './support/workOrders.ts'

/** A Tuesday in November, 14:05 in Brussels, to the sandbox and to the browser alike. */
const now = Date.UTC(2026, 10, 24, 13, 5)

test.use({ setup: { now }, viewport: { width: 1440, height: 900 } })

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(now)
})

/** Opens the pane of the one row that is found, and gives the parts that are read beside it. */
async function openBeside(page: Page, reference: string) {
  const { search } = workOrders(page)
  // Loading the page anew would begin a new session, which remembers no refusal.
  if (page.url().includes('show=all')) await search.fill(reference)
  else await page.goto(`./work-orders?show=all&q=${reference}`)
  const row = workOrders(page).row(reference)
  await row.getByRole('link').first().click()
  const pane = workOrders(page).pane(reference)
  await expect(pane.getByRole('heading', { level: 2 })).toBeFocused()
  return {
    pane,
    visits: pane.getByRole('region', { name: 'Visits', exact: true }),
    remarks: pane.getByRole('region', { name: 'Remarks', exact: true }),
    documents: pane.getByRole('region', { name: 'Documents', exact: true }),
  }
}

const documentOf = (documents: Locator, name: string) =>
  documents.getByRole('listitem').filter({ hasText: name })

async function downloadBy(page: Page, press: Locator): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), press.click()])
  return file
}

const bytesOf = async (file: Download) => (await readFile(await file.path())).toString('latin1')

test('visits say who comes, when and for how long: the next first, the past last', async ({
  page,
}) => {
  await signIn(page)
  const { visits } = await openBeside(page, '261200')
  await expect(visits.getByRole('listitem')).toHaveText([
    /^Today 12:00Femke van der Meulen3\sh · planned for now$/,
    /^Thu 26 Nov 09:00Sven De Smet2\sh · next$/,
    /^Yesterday 18:00Femke van der Meulen3\sh · past$/,
  ])
  await expect(visits).toContainText('3 · site time')

  const overnight = await openBeside(page, '261150')
  await expect(overnight.visits.getByRole('listitem').nth(1)).toHaveText(
    /^Sat 28 Nov 20:00until Sun 29 Nov at 06:00Sven De Smet10\sh$/,
  )
  await expect(overnight.remarks).toHaveText(/^Remarks\s*none yet$/)
})

test.describe('for a reader in another zone', () => {
  test.use({ timezoneId: 'America/New_York' })

  test('a visit reads on both clocks', async ({ page }) => {
    await signIn(page)
    const { visits } = await openBeside(page, '261200')
    await expect(visits.getByRole('listitem').nth(1)).toContainText('Thu 26 Nov 09:00')
    await expect(visits.getByRole('listitem').nth(1)).toContainText('Thu 26 Nov at 03:00 your time')
  })
})

test('remarks come with their authors, and a group leads to where they were made', async ({
  page,
}) => {
  await signIn(page)
  const { remarks } = await openBeside(page, '261180')
  const first = remarks.getByRole('listitem').first()
  await expect(first).toContainText('Karim El Idrissi Today 13:30 on 261188')
  await expect(first).toContainText('lager stuk.')
  await expect(remarks.getByRole('listitem')).toHaveCount(5)
  await remarks.getByRole('button', { name: 'Show 1 more' }).click()
  await expect(remarks.getByRole('listitem')).toHaveCount(6)
  await first.getByRole('link', { name: '261188' }).click()
  await expect(workOrders(page).pane('261188')).toBeVisible()
})

test('documents are listed, shown small and saved, with the token in no address', async ({
  page,
  portal,
}) => {
  await signIn(page)
  const { documents } = await openBeside(page, '261187')
  await expect(documents.getByRole('listitem')).toHaveText([
    /Interventieverslag 261187\.pdf.*Signed report/,
    /Lekdichtheidsattest R-449A\.pdf/,
    /Foto display foutcode\.jpg.*1\.1 kB/,
    /Handleiding .*\.pdf/,
  ])
  await expect(documents.getByRole('heading', { name: 'Of the installation' })).toBeVisible()
  await documents.getByRole('listitem').last().scrollIntoViewIfNeeded()
  const thumbnails = documents.locator('img')
  await expect(thumbnails).toHaveCount(4)
  await expect
    .poll(() =>
      thumbnails.evaluateAll((all) =>
        all.every((one) => (one as HTMLImageElement).naturalWidth > 0),
      ),
    )
    .toBe(true)

  const report = documentOf(documents, 'Interventieverslag')
  const save = report.getByRole('button', { name: 'Download Interventieverslag 261187.pdf' })
  const file = await downloadBy(page, save)
  expect(file.suggestedFilename()).toBe('Interventieverslag-261187.pdf')
  expect(await bytesOf(file)).toMatch(/^%PDF-/)
  await expect(report.getByRole('status')).toHaveText(
    'Interventieverslag 261187.pdf is downloaded.',
  )

  const all = documents.getByRole('button', { name: 'Download all 4 documents in one file' })
  const archive = await downloadBy(page, all)
  expect(archive.suggestedFilename()).toBe('documents-261187.zip')
  expect(await bytesOf(archive)).toMatch(/^PK/)

  const calls = portal.calls().filter(({ path }) => path.startsWith('/api/DbFileView'))
  expect(calls.length).toBeGreaterThan(7)
  const token = calls[0]?.headers['authorization']?.replace('Basic ', '') ?? ''
  expect(token.length).toBeGreaterThan(10)
  const addresses = await page.evaluate(() => [
    window.location.href,
    ...performance.getEntries().map(({ name }) => name),
  ])
  for (const text of [
    ...addresses,
    ...portal.calls().map(({ path, query }) => `${path}?${query.toString()}`),
  ]) {
    expect(text).not.toContain(token)
    expect(text).not.toContain(encodeURIComponent(token))
  }
  // The bytes are a field of the row: they are not to come along with the list.
  for (const { query } of calls.filter(({ path }) => path === '/api/DbFileView'))
    expect(query.get('$select')).not.toContain('file_content')
})

test('a PDF opens in the browser’s own viewer, in a tab of its own', async ({ page, context }) => {
  await signIn(page)
  const { documents } = await openBeside(page, '261187')
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    documents.getByRole('button', { name: 'Open Lekdichtheidsattest R-449A.pdf' }).click(),
  ])
  expect(tab.url()).toMatch(/^blob:http/)
  await expect.poll(() => tab.evaluate(() => document.contentType)).toBe('application/pdf')
  expect(await tab.evaluate(() => window.opener)).toBeNull()
  await tab.close()

  // A press too long ago for a browser that blocks tabs, as after a large file.
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'userActivation', { value: { isActive: false } }),
  )
  const report = documentOf(documents, 'Interventieverslag')
  await report.getByRole('button', { name: /^Open Interventieverslag/ }).click()
  await expect(report.getByRole('status')).toContainText('It is here.')
  expect(context.pages()).toHaveLength(1)
  const [later] = await Promise.all([
    context.waitForEvent('page'),
    report.getByRole('button', { name: 'Open in a new tab' }).click(),
  ])
  expect(later.url()).toMatch(/^blob:http/)
})

test('pictures are leafed through by keys', async ({ page, portal }) => {
  await signIn(page)
  const { pane, documents } = await openBeside(page, '261150')
  const opener = documents.getByRole('button', { name: 'Open Foto display foutcode.jpg' })
  await opener.click()
  const dialog = page.getByRole('dialog', { name: 'Foto display foutcode.jpg' })
  const picture = dialog.getByRole('img')
  await expect(picture).toHaveAccessibleName('Foto display foutcode.jpg')
  await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(320)
  expect(await picture.getAttribute('src')).toMatch(/^blob:/)
  await expectAccessible(page)
  await page.keyboard.press('ArrowRight')
  const other = page.getByRole('dialog', { name: 'Schermafdruk bewaking.png' })
  await expect(other).toContainText('2 of 2')
  await expect(other.getByRole('img')).toHaveAccessibleName('Schermafdruk bewaking.png')
  await other.getByRole('button', { name: 'Show in full size' }).click()
  await expect(other.getByRole('button', { name: 'Fit to the window' })).toBeVisible()
  const save = other.getByRole('button', { name: 'Download Schermafdruk bewaking.png' })
  expect((await downloadBy(page, save)).suggestedFilename()).toBe('Schermafdruk-bewaking.png')
  // Looked at was a picture of it, kept is the file.
  expect(portal.calls().filter(({ path }) => path.includes('DbFileView/download'))).toHaveLength(1)

  await page.keyboard.press('Escape')
  await expect(other).toBeHidden()
  await expect(pane).toBeVisible()
  await expect(opener).toBeFocused()
})

test.describe('on a phone, in the dark', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })

  test('a picture closes without its pane', async ({ page }) => {
    await signIn(page)
    await page.goto('./work-orders?show=all&q=261188')
    await page.getByRole('link', { name: /Verdamperventilator/ }).click()
    const pane = workOrders(page).pane('261188')
    const opener = pane.getByRole('button', { name: 'Open Foto display foutcode.jpg' })
    await opener.click()
    const dialog = page.getByRole('dialog', { name: 'Foto display foutcode.jpg' })
    await expect(dialog.getByRole('img')).toBeVisible()
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(opener).toBeFocused()
    await opener.click()
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(opener).toBeFocused()
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
  })
})

test('says so when the script that shows pictures cannot be fetched', async ({ page, noise }) => {
  noise.allow(/Failed to load resource|PictureDialog/)
  await signIn(page)
  const { documents } = await openBeside(page, '261150')
  await page.route(/PictureDialog.*\.js/, (route) => route.abort())
  await documents.getByRole('button', { name: 'Open Foto display foutcode.jpg' }).click()
  await expect(documents.getByRole('alert')).toHaveText(/^Could not be loaded/)
})

test('what a document claims to be is never believed', async ({ page, context }) => {
  await signIn(page, 'hostile@demo.example')
  const { documents } = await openBeside(page, '740000')
  await expect(documents.getByRole('listitem')).toHaveCount(5)
  for (const name of ['Plan koelcellen.svg', 'Uitleesrapport regelaar.html']) {
    const row = documentOf(documents, name)
    await expect(row.getByRole('button', { name: 'Open' })).toHaveCount(0)
    const file = await downloadBy(page, row.getByRole('button', { name: `Download ${name}` }))
    expect(file.suggestedFilename()).toBe(name.replace(' ', '-'))
  }
  const tabs = context.pages().length
  const posing = documentOf(documents, 'Factuur.pdf')
  await posing.getByRole('button', { name: 'Open Factuur.pdf' }).click()
  await expect(posing.getByRole('alert')).toHaveText(/^This is not the PDF its name says/)
  expect(context.pages()).toHaveLength(tabs)

  const hidden = documentOf(documents, 'onerror=alert(1)> gnp.exe')
  const name = '../../<img src=x onerror=alert(1)> gnp.exe'
  const file = await downloadBy(page, hidden.getByRole('button', { name: `Download ${name}` }))
  expect(file.suggestedFilename()).toBe('img-src-x-onerror-alert-1-gnp-exe.bin')
  await hidden.getByRole('button', { name: `Open ${name}` }).click()
  const dialog = page.getByRole('dialog', { name })
  await expect(dialog.getByRole('alert')).toHaveText(/^This is not the picture its name says/)
  await expect(dialog.getByRole('img')).toHaveCount(0)
})

test('a large document says how far it is and can be called off', async ({ page }) => {
  await signIn(page, 'slow@demo.example')
  const { documents } = await openBeside(page, '261150')
  await documents.getByRole('button', { name: 'Show 1 more' }).click()
  const film = documentOf(documents, 'Camerabeelden')
  await expect(film).toContainText('419 MB · too large to download here')
  await expect(film.getByRole('button')).toHaveCount(0)
  await expect(documents.getByRole('button', { name: /^Download all/ })).toHaveCount(0)

  const screenshot = documentOf(documents, 'Schermafdruk')
  const save = screenshot.getByRole('button', { name: 'Download Schermafdruk bewaking.png' })
  await save.press('Enter')
  const bar = screenshot.getByRole('progressbar', { name: 'Downloading Schermafdruk bewaking.png' })
  await expect(bar).toHaveAttribute('value', /^[1-9]\d+$/)
  await expect(screenshot).toContainText(/\d kB of 43 kB/)
  await expect(save, 'a press does not lose the reader’s place').toBeFocused()
  let downloads = 0
  page.on('download', () => (downloads += 1))
  await screenshot.getByRole('button', { name: 'Cancel' }).click()
  await expect(bar).toBeHidden()
  expect((await downloadBy(page, save)).suggestedFilename()).toBe('Schermafdruk-bewaking.png')
  expect(downloads, 'the one that was called off never came').toBe(1)
})

test('what a tenant refuses is left out, and not asked for again', async ({
  page,
  noise,
  portal,
}) => {
  noise.allow(/Failed to load resource: the server responded with a status of 40[345]/)
  await signIn(page, 'list-only@demo.example')
  const { visits, remarks, documents, pane } = await openBeside(page, '261187')
  await expect(pane.getByRole('region', { name: 'References' })).toBeVisible()
  for (const part of [visits, remarks, documents]) await expect(part).toHaveCount(0)
  const asked = () =>
    portal.calls().filter(({ path }) => /JobPlanningView|Remarks|DbFileView/.test(path)).length
  expect(asked()).toBe(4)
  await pane.getByRole('button', { name: 'Previous work order' }).click()
  const group = workOrders(page).pane('261180')
  await expect(group.getByRole('region', { name: 'References' })).toBeVisible()
  // And back: whatever the group had asked for would have arrived by then.
  await group.getByRole('button', { name: 'Next work order' }).click()
  await expect(pane.getByRole('region', { name: 'References' })).toBeVisible()
  expect(asked()).toBe(4)
})

test('a download that is refused is made by the other way', async ({ page, noise, portal }) => {
  noise.allow(/Failed to load resource: the server responded with a status of 40[45]/)
  await signIn(page, 'view-only@demo.example')
  const { documents } = await openBeside(page, '261150')
  const report = documentOf(documents, 'Interventieverslag')
  const save = report.getByRole('button', { name: /^Download Interventieverslag/ })
  expect(await bytesOf(await downloadBy(page, save))).toMatch(/^%PDF-/)
  await documents.getByRole('listitem').last().scrollIntoViewIfNeeded()
  const thumbnails = () =>
    portal.calls().filter(({ path }) => path.includes('GetFileThumbnail')).length
  // Three PDFs and two pictures.
  await expect.poll(thumbnails).toBe(5)
  await expect(documents.locator('img')).toHaveCount(0)

  const { documents: few } = await openBeside(page, '261187')
  const all = few.getByRole('button', { name: /^Download all 4/ })
  await all.click()
  await expect(few.getByRole('alert')).toHaveText(/does not pack documents together/)
  await expect(all).toHaveCount(0)
  // Three refused PDFs are enough, two pictures are not yet.
  await few.getByRole('listitem').last().scrollIntoViewIfNeeded()
  await expect.poll(thumbnails).toBe(6)
})

test('what fails says so, by itself, and is asked for again at a press', async ({
  page,
  noise,
}) => {
  noise.allow(/Failed to load resource: the server responded with a status of 500/)
  await signIn(page, 'side-outage@demo.example')
  const { pane, visits, remarks, documents } = await openBeside(page, '261187')
  await expect(pane).toContainText('Arrival is 2 h 10 min late.')
  for (const part of [visits, remarks, documents.first()]) {
    const retry = part.getByRole('button', { name: 'Try again' }).first()
    await expect(part).toContainText('Could not be loaded.', { timeout: 15_000 })
    await retry.click()
  }
  await expect(visits.getByRole('listitem')).toHaveCount(1)
  await expect(remarks.getByRole('listitem')).toHaveCount(2)
  await expect(documentOf(documents, 'Interventieverslag')).toBeVisible()
})
