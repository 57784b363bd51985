import type { Locator, Page } from '@playwright/test'
import { expect } from './portal.ts'
import { signIn } from './signIn.ts'
import { workOrders } from './workOrders.ts'

/** Finds a work order in the list, asking for a sign-in where there is none, and opens it. */
export async function openPane(page: Page, reference: string, login?: string): Promise<Locator> {
  await page.goto(`./work-orders?show=all&q=${reference}`)
  const { row, pane } = workOrders(page)
  const link = row(reference).getByRole('link')
  await expect(link.or(page.getByLabel('Email'))).toBeVisible()
  if (await page.getByLabel('Email').isVisible()) await signIn(page, login)
  await link.click()
  return pane(reference)
}

/** Opens the dialog that makes the snapshot of the work order that is open. */
export async function openSnapshotDialog(pane: Locator): Promise<Locator> {
  await pane.getByRole('button', { name: 'More actions' }).click()
  const page = pane.page()
  await page.getByRole('menuitem', { name: 'Share a snapshot…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share a snapshot' })
  await expect(dialog).toContainText(/The link has [\d,]+ characters|No snapshot/)
  return dialog
}

/** Copies the link and gives what the reader would paste: no page of ours may read the clipboard. */
export async function copiedSnapshotLink(page: Page, dialog: Locator): Promise<string> {
  await dialog.getByRole('button', { name: 'Copy snapshot link' }).click()
  await expect(dialog.getByText('Snapshot link copied')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  // The portal's own fields hold less than a link.
  await page.evaluate(() => {
    document.body.append(document.createElement('textarea'))
    document.querySelector('textarea')?.focus()
  })
  await page.keyboard.press('ControlOrMeta+V')
  return page.locator('textarea').inputValue()
}
