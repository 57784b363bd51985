import { expect, test } from './support/portal.ts'
import { signIn } from './support/signIn.ts'
import { workOrders } from './support/workOrders.ts'

/**
 * Some 20 s on a quiet machine (fault F40 allows 30); the limits below only keep a busy one from
 * failing for being busy.
 */
test('100,000 work orders load to the last one, and the page answers meanwhile', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const { rows, rowWith, status, tab, search } = workOrders(page)
  await signIn(page, 'hundred-thousand@demo.example')
  await expect(rows.first()).toBeVisible()
  await expect(status).toContainText('of 100,000')

  // The newest is on the first page: it can be found long before the last page is here.
  await tab('All').click()
  await search.fill('399999')
  await expect(rowWith('399999')).toBeVisible()
  await expect(status).toContainText('Loading')

  await expect(status).toContainText('Complete, checked', { timeout: 200_000 })
  await search.fill('')
  await expect(tab('All')).toContainText('100,000')
  expect(await rows.count()).toBeLessThan(80)
  await search.fill('300000')
  await expect(rowWith('300000'), 'the oldest, from the last page').toBeVisible()
})
