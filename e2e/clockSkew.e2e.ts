import type { Page } from '@playwright/test'
import { expect, test } from './support/portal.ts'
import { signIn } from './support/signIn.ts'
import { workOrders } from './support/workOrders.ts'

const now = Date.UTC(2026, 10, 24, 13, 5)
test.use({ setup: { now } })

/** What is left until the next deadline, in minutes, as the list has it. */
async function minutesLeft(page: Page, reference: string): Promise<number> {
  const row = workOrders(page).row(reference)
  await expect(row).toContainText(/\d+\smin left/)
  return Number(/(\d+)\smin left/.exec(await row.innerText())?.[1])
}

test("the API's own clock counts before our host's: said once, every countdown corrected", async ({
  page,
}) => {
  // Off the full minute, where half a second more or less would turn the minutes left.
  await page.clock.setFixedTime(now + 20_000)
  await signIn(page)
  const right = await minutesLeft(page, '261203')
  await expect(page.getByText(/device clock/)).toBeHidden()
  await page.getByRole('button', { name: 'Account', exact: true }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()

  await signIn(page, 'ahead@demo.example')
  const notice = page.getByText('Your device clock is 4 min behind. Countdowns are corrected.')
  await expect(notice).toBeVisible()
  await expect.poll(() => minutesLeft(page, '261203')).toBe(right - 4)
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice).toBeHidden()
})

test('a clock that is right is not mentioned', async ({ page }) => {
  await page.clock.setFixedTime(now + 40_000)
  await signIn(page)
  await expect(workOrders(page).row('261203')).toBeVisible()
  await expect(page.getByText(/device clock/)).toBeHidden()
})
