import { expect, test } from './support/portal.ts'
import { copiedSnapshotLink, openPane, openSnapshotDialog } from './support/snapshot.ts'

test.use({ setup: { basePath: '/portal/', config: { brand: { name: 'Sub-path' } } } })

test('the same build opens under a sub-path, and only there', async ({ page, portal, request }) => {
  expect(new URL(portal.url).pathname).toBe('/portal/')
  await page.goto('./')
  await expect(page.getByRole('main')).toBeVisible()
  expect(new URL(page.url()).pathname).toMatch(/^\/portal\//)
  expect((await request.get('/work-orders')).status()).toBe(404)
  expect(await (await request.get('./config.json')).json()).toMatchObject({
    brand: { name: 'Sub-path' },
  })
})

test('a snapshot lies under it, too', async ({ page, context, portal }) => {
  await context.grantPermissions(['clipboard-write'])
  const pane = await openPane(page, '261187')
  const link = await copiedSnapshotLink(page, await openSnapshotDialog(pane))
  expect(link.startsWith(`${portal.url}snapshot#1.`)).toBe(true)
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Compressor valt uit')
})
