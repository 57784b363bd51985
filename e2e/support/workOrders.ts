import type { Locator, Page } from '@playwright/test'

/** The list, found as assistive technology finds it. */
export function workOrders(page: Page) {
  const grid = page.getByRole('treegrid', { name: 'Work orders' })
  return {
    grid,
    /** A row by its reference. */
    row: (reference: string): Locator =>
      grid
        .getByRole('row')
        .filter({ has: page.locator('[aria-colindex="1"]', { hasText: exactly(reference) }) }),
    /** Rows by a part of their text. */
    rowWith: (text: string): Locator => grid.getByRole('row').filter({ hasText: text }),
    /** The rows in the page, without the head. */
    rows: grid.getByRole('row').and(page.locator('[aria-level]')),
    head: (name: string): Locator => grid.getByRole('columnheader', { name }),
    search: page.getByRole('combobox', { name: 'Search work orders' }),
    tab: (name: 'Needs attention' | 'Open' | 'Closed' | 'All'): Locator =>
      page.getByRole('navigation', { name: 'Which work orders' }).getByRole('link', { name }),
    /** Everything the line under the list says. */
    statusLine: page.getByRole('group', { name: 'State of the list' }),
    status: page.getByRole('group', { name: 'State of the list' }).getByRole('status'),
    pane: (reference: string): Locator => page.getByLabel(`Work order ${reference}`),
  }
}

const exactly = (text: string) => new RegExp(`^\\s*${text}( ·.*)?$`)
