import { type Locator, type Page, expect } from '@playwright/test'
import { workOrders } from './workOrders.ts'

/** The filters above the list, found as assistive technology finds them. */
export function filters(page: Page) {
  const bar = page.getByRole('group', { name: 'Filters', exact: true })
  return {
    bar,
    button: (name: string) => bar.getByRole('button', { name, exact: true }),
    chip: (name: string) => page.getByRole('button', { name: new RegExp(`^${name}: `) }),
    remove: (name: string) => page.getByRole('button', { name: `Remove filter ${name}` }),
    clearAll: page.getByRole('button', { name: 'Clear all filters' }),
    panel: (name: string) => page.getByRole('dialog', { name, exact: true }),
  }
}

/** A value to tick, by its words; its name ends in its count. */
export const option = (within: Locator, words: string, role: 'checkbox' | 'radio' = 'checkbox') =>
  within.getByRole(role, { name: new RegExp(`^${words} [\\d,]+$`) })

/** How many work orders stand beside a value. */
export async function countOf(choice: Locator): Promise<number> {
  const words = (await choice.locator('..').textContent()) ?? ''
  return Number(/([\d,]+)$/.exec(words)?.[1]?.replace(',', ''))
}

/** How many work orders a tab says it has. */
export async function countOfTab(page: Page, tab: 'Needs attention' | 'Open' | 'Closed' | 'All') {
  const words = await workOrders(page).tab(tab).textContent()
  return Number(words?.replace(/\D/g, ''))
}

/** The line under the list says this many, whatever else. */
export async function expectCount(page: Page, count: number) {
  const words = count === 1 ? '1 work order' : `${count} work orders`
  const line = workOrders(page).statusLine.getByText(new RegExp(`^${words}(,| in|$)`))
  await expect(line).toBeVisible()
}
