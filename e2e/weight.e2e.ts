import { brotliCompressSync } from 'node:zlib'
import { expect, test } from './support/portal.ts'
import { signIn } from './support/signIn.ts'
import { workOrders } from './support/workOrders.ts'

test('the sign-in page comes without the machinery of the list', async ({ page }) => {
  const scripts = new Map<string, number>()
  page.on('response', async (response) => {
    if (!response.url().endsWith('.js')) return
    scripts.set(response.url(), brotliCompressSync(await response.body()).length)
  })
  await page.goto('./login')
  await page.waitForLoadState('networkidle')
  const weight = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0)
  expect(weight, 'bytes of script, brotli').toBeLessThan(limit)

  const atFirst = scripts.size
  await page.getByLabel('Email').fill('s')
  await expect.poll(() => scripts.size, 'fetched while the reader types').toBeGreaterThan(atFirst)
  await signIn(page)
  await expect(workOrders(page).rows.first()).toBeVisible()
})

/** The words of one language among it, and more than half of it React; what crosses this needs a reason. */
const limit = 104_000
