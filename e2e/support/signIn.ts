import type { Page } from '@playwright/test'
import { sandboxAccounts } from '../../src/sandbox/accounts.ts'

/**
 * Signs in as one of the sandbox's accounts, by its login; the first of them when none is named. Fills in
 * the form where it stands, so an address that asked for it first opens afterwards; on a fresh tab goes to
 * the form. Ends when the portal has let us in.
 */
export async function signIn(page: Page, login: string = sandboxAccounts[0].login): Promise<void> {
  const account = sandboxAccounts.find((candidate) => candidate.login === login)
  if (account === undefined) throw new Error(`The sandbox has no account ${login}`)
  if (page.url() === 'about:blank') await page.goto('./login')
  await page.getByLabel('Email').fill(account.login)
  await page.getByLabel('Password', { exact: true }).fill(account.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(({ pathname }) => !pathname.endsWith('/login'))
}
