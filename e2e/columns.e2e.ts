import type { Page } from '@playwright/test'
import { columnIds } from '../src/features/work-orders/columnId.ts'
import { expectAccessible, themes } from './support/expectAccessible.ts'
import { expect, test } from './support/portal.ts'
import { signIn } from './support/signIn.ts'
import { workOrders } from './support/workOrders.ts'

/** The names of the columns, left to right. */
async function headsOf(page: Page): Promise<readonly string[]> {
  return workOrders(page).grid.getByRole('columnheader').allTextContents()
}

async function openList(page: Page, search = '', width = 1440): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.goto(`./work-orders${search}`)
  await signIn(page)
  await expect(workOrders(page).grid).toBeVisible()
}

const menuButton = (page: Page) => page.getByRole('button', { name: 'Columns', exact: true })
/** What the head row told assistive technology. */
const said = (page: Page) =>
  page.getByRole('status').filter({ hasText: /is now column|pixels wide/ })
const menu = (page: Page) => page.getByRole('dialog', { name: 'Columns' })

test.describe('choosing columns', () => {
  test('shows and hides any of them, in the address, and Back undoes it', async ({ page }) => {
    await openList(page)
    const before = await headsOf(page)
    await menuButton(page).click()
    await expect(menu(page).getByRole('searchbox', { name: 'Find a column' })).toBeFocused()
    await page.keyboard.type('serial')
    await menu(page).getByRole('checkbox', { name: 'Serial number' }).check()
    await expect(page).toHaveURL(/cols=reference,name,[a-z,]+,serialNumber$/)
    expect(await headsOf(page)).toEqual([...before, 'Serial number'])
    await expect(workOrders(page).row('261187')).toContainText('1680 402 317')

    await menu(page).getByRole('searchbox', { name: 'Find a column' }).fill('clocks')
    await menu(page).getByRole('checkbox', { name: 'Clocks' }).uncheck()
    expect(await headsOf(page)).not.toContain('Clocks')
    await page.keyboard.press('Escape')
    await expect(menuButton(page)).toBeFocused()

    await page.reload()
    await expect.poll(() => headsOf(page)).toContain('Serial number')
    await page.goBack()
    await expect.poll(() => headsOf(page)).toContain('Clocks')
    await page.goBack()
    await expect.poll(() => headsOf(page)).toEqual(before)
  })

  test('keeps the name, which is the row’s link', async ({ page }) => {
    await openList(page, '?cols=status,brand')
    expect(await headsOf(page)).toEqual(['Name', 'Status', 'Brand'])
    await menuButton(page).click()
    await expect(menu(page).getByRole('checkbox', { name: 'Name', exact: true })).toBeDisabled()
  })

  test('offers every column there is, and each can be shown', async ({ page }) => {
    await openList(page, `?show=all&cols=${columnIds.join(',')}`)
    const heads = await headsOf(page)
    expect(new Set(heads).size).toBe(columnIds.length)
    const cells = workOrders(page).rows.first().getByRole('gridcell')
    await expect(cells).toHaveCount(columnIds.length)
    await menuButton(page).click()
    const boxes = menu(page).getByRole('group', { name: 'Which columns' })
    await expect(boxes.getByRole('checkbox')).toHaveCount(columnIds.length)
    await expect(boxes.getByRole('checkbox', { checked: true })).toHaveCount(columnIds.length)
  })

  test('resets columns, widths and density together', async ({ page }) => {
    await openList(page)
    const before = await headsOf(page)
    const height = await workOrders(page)
      .rows.first()
      .evaluate((row) => row.clientHeight)
    await menuButton(page).click()
    await menu(page).getByRole('radio', { name: 'Compact' }).check()
    await menu(page).getByRole('checkbox', { name: 'Brand' }).check()
    const first = workOrders(page).rows.first()
    await expect.poll(() => first.evaluate((row) => row.clientHeight)).toBe(height - 4)
    await page.reload()
    await expect.poll(() => first.evaluate((row) => row.clientHeight)).toBe(height - 4)

    await menuButton(page).click()
    await menu(page).getByRole('button', { name: 'Back to the usual columns' }).click()
    await expect.poll(() => headsOf(page)).toEqual(before)
    await expect.poll(() => first.evaluate((row) => row.clientHeight)).toBe(height)
  })
})

test.describe('the order of columns', () => {
  test('changes by dragging a head, which then does not sort', async ({ page }) => {
    await openList(page, '?cols=reference,name,status,site,brand')
    const { head } = workOrders(page)
    const from = await head('Brand').getByRole('button').boundingBox()
    const to = await head('Status').boundingBox()
    if (from === null || to === null) throw new Error('a head has no box')
    await page.mouse.move(from.x + 10, from.y + 10)
    await page.mouse.down()
    await page.mouse.move(to.x + 20, to.y + 10, { steps: 8 })
    await page.mouse.up()
    await expect(page).toHaveURL(/cols=reference,name,brand,status,site$/)
    expect(await headsOf(page)).toEqual([
      'Reference',
      'Name',
      'Brand',
      'Status',
      'Site and equipment',
    ])
    await expect(head('Brand')).toHaveAttribute('aria-sort', 'none')
  })

  test('changes by keyboard on a head, and says so', async ({ page }) => {
    await openList(page, '?cols=reference,name,status,site')
    const { head } = workOrders(page)
    await head('Status').getByRole('button').focus()
    await page.keyboard.press('Control+ArrowRight')
    await expect(page).toHaveURL(/cols=reference,name,site,status$/)
    await expect(head('Status').getByRole('button')).toBeFocused()
    await expect(said(page)).toHaveText('Status is now column 4 of 4')
  })

  test('changes in the menu, by keyboard and by dragging', async ({ page }) => {
    await openList(page, '?cols=reference,name,status,site')
    await menuButton(page).click()
    const handle = (name: string) => menu(page).getByRole('button', { name: `Move ${name}` })
    await handle('Site and equipment').focus()
    await page.keyboard.press('ArrowUp')
    await expect(page).toHaveURL(/cols=reference,name,site,status$/)
    await expect(handle('Site and equipment')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(page).toHaveURL(/cols=reference,site,name,status$/)

    const from = await handle('Status').boundingBox()
    const to = await handle('Reference').boundingBox()
    if (from === null || to === null) throw new Error('a handle has no box')
    await page.mouse.move(from.x + 20, from.y + 10)
    await page.mouse.down()
    await page.mouse.move(to.x + 20, to.y + 10, { steps: 10 })
    await page.mouse.up()
    await expect(page).toHaveURL(/cols=status,reference,site,name$/)
    expect(await headsOf(page)).toEqual(['Status', 'Reference', 'Site and equipment', 'Name'])
  })
})

test.describe('the width of columns', () => {
  test('changes by dragging an edge, is kept, and goes back with two presses', async ({ page }) => {
    await openList(page, '?cols=reference,name,status,site')
    const { head } = workOrders(page)
    const width = async () => Math.round((await head('Status').boundingBox())?.width ?? 0)
    const usual = await width()
    const drag = async (byPx: number) => {
      const box = await head('Status').boundingBox()
      if (box === null) throw new Error('the head has no box')
      const edge = { x: box.x + box.width + 8, y: box.y + 8 }
      await page.mouse.move(edge.x, edge.y)
      await page.mouse.down()
      await page.mouse.move(edge.x + byPx, edge.y, { steps: 6 })
      await page.mouse.up()
      return edge
    }
    await drag(60)
    expect(await width()).toBe(usual + 60)
    await expect(head('Status')).toHaveAttribute('aria-sort', 'none')
    await page.reload()
    await expect.poll(width).toBe(usual + 60)
    await drag(-20)
    expect(await width()).toBe(usual + 40)
    const box = await head('Status').boundingBox()
    if (box === null) throw new Error('the head has no box')
    await page.mouse.dblclick(box.x + box.width + 8, box.y + 8)
    await expect.poll(width).toBe(usual)
  })

  test('changes by keyboard, and says so; the name too', async ({ page }) => {
    await openList(page, '?cols=reference,name,status')
    const { head } = workOrders(page)
    const widthOf = async (name: string) => Math.round((await head(name).boundingBox())?.width ?? 0)
    const before = await widthOf('Name')
    await head('Name').getByRole('button').focus()
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Shift+ArrowLeft')
    await expect.poll(() => widthOf('Name')).toBe(before - 32)
    await expect(said(page)).toContainText('pixels wide')
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => widthOf('Name')).toBe(before - 16)
  })

  test('beyond the list moves it sideways, and the first column stays unless told not to', async ({
    page,
  }) => {
    await openList(
      page,
      '?cols=reference,name,site,place,status,deadline,visit,brand,model,contact',
    )
    const { grid, rows } = workOrders(page)
    const leftOf = async (index: number) =>
      (await rows.first().getByRole('gridcell').nth(index).boundingBox())?.x ?? 0
    const before = await leftOf(0)
    await grid.evaluate((element) => element.scrollTo(300, 0))
    await expect.poll(() => leftOf(2)).toBeLessThan(before + 200)
    expect(await leftOf(0)).toBe(before)
    await menuButton(page).click()
    await menu(page).getByRole('checkbox', { name: 'Keep the first column in view' }).uncheck()
    await expect.poll(() => leftOf(0)).toBe(before - 300)
  })
})

test.describe('the head row', () => {
  test('is one tab stop, walked with the arrows', async ({ page }) => {
    await openList(page)
    const { head, grid } = workOrders(page)
    await expect(grid.getByRole('columnheader').locator('[tabindex="0"]')).toHaveCount(1)
    await head('Reference').getByRole('button').focus()
    await page.keyboard.press('ArrowRight')
    await expect(head('Name').getByRole('button')).toBeFocused()
    await page.keyboard.press('End')
    await expect(head('Next visit').getByRole('button')).toBeFocused()
    await page.keyboard.press('Home')
    await page.keyboard.press('Tab')
    await expect(grid.locator('[role="row"]:focus')).toHaveCount(1)
  })

  test('sorts by several columns, by pointer and by keyboard', async ({ page }) => {
    await openList(page, '?show=all')
    const { head } = workOrders(page)
    await head('Status').getByRole('button').click()
    await expect(page).toHaveURL(/sort=status$/)
    await head('Site and equipment')
      .getByRole('button')
      .click({ modifiers: ['Shift'] })
    await expect(page).toHaveURL(/sort=status,site$/)
    await expect(head('Status')).toContainText('1')
    await expect(head('Site and equipment')).toContainText('2')
    await head('Name').getByRole('button').press('Shift+Enter')
    await expect(page).toHaveURL(/sort=status,site,name$/)
    await head('Name').getByRole('button').press('Shift+Enter')
    await expect(page).toHaveURL(/sort=status,site,-name$/)
    await head('Name').getByRole('button').press('Shift+Enter')
    await expect(page).toHaveURL(/sort=status,site$/)
  })

  test('goes back to the usual sort on the third press', async ({ page }) => {
    await openList(page)
    const { head } = workOrders(page)
    const button = head('Name').getByRole('button')
    await button.click()
    await button.click()
    await expect(page).toHaveURL(/sort=-name$/)
    await button.click()
    await expect(page).not.toHaveURL(/sort=/)
    await expect(head('Next deadline')).toHaveAttribute('aria-sort', 'ascending')
  })
})

test.describe('layouts', () => {
  test('flat shows each match once, without groups', async ({ page }) => {
    await openList(page)
    await page.getByRole('combobox', { name: 'Layout' }).selectOption('Flat list')
    await expect(page).toHaveURL(/layout=flat/)
    await expect(workOrders(page).row('261187')).toHaveAttribute('aria-level', '1')
    await expect(workOrders(page).grid.locator('[aria-expanded]')).toHaveCount(0)
  })

  test('groups by site, stage and month, each section with its count', async ({ page }) => {
    await openList(page, '?show=all')
    const { rows } = workOrders(page)
    const layout = page.getByRole('combobox', { name: 'Layout' })
    await layout.selectOption('By stage')
    await expect(rows.first()).toHaveText(/^Received\d+ work orders$/)
    await expect(rows.first()).toHaveAttribute('aria-level', '1')
    await expect(rows.nth(1)).toHaveAttribute('aria-level', '2')

    await layout.selectOption('By month of creation')
    await expect(rows.first()).toHaveText(/^[A-Z][a-z]+ 20\d\d\d+ work orders?$/)
    await rows.first().focus()
    await page.keyboard.press('ArrowLeft')
    await expect(rows.first()).toHaveAttribute('aria-expanded', 'false')
    await expect(rows.nth(1)).toHaveAttribute('aria-level', '1')
    await page.keyboard.press('Enter')
    await expect(rows.first()).toHaveAttribute('aria-expanded', 'true')

    await layout.selectOption('By site')
    await expect(page).toHaveURL(/layout=site/)
    await page.goBack()
    await expect(layout).toHaveValue('month')
  })

  test('remembers what was opened and closed after a reload, until signing out', async ({
    page,
  }) => {
    await openList(page)
    const { row } = workOrders(page)
    await expect(row('261180')).toHaveAttribute('aria-expanded', 'true')
    await row('261180').focus()
    await page.keyboard.press('ArrowLeft')
    await expect(row('261180')).toHaveAttribute('aria-expanded', 'false')
    await page.reload()
    await expect(row('261180')).toHaveAttribute('aria-expanded', 'false')
  })
})

test.describe('rows', () => {
  test('keep what they show inside their columns, beside the pane too', async ({ page }) => {
    await openList(page, '?show=all&q=comp')
    const { rows, row } = workOrders(page)
    const spill = () =>
      rows.evaluateAll((all) =>
        all.flatMap(
          (one) =>
            [...one.querySelectorAll('.tree__cell--name')].flatMap((cell) => {
              const right = cell.getBoundingClientRect().right
              const inside = [...cell.querySelectorAll('.cell-name > *')]
              return inside.filter((part) => part.getBoundingClientRect().right > right + 1)
            }).length,
        ),
      )
    expect(new Set(await spill())).toEqual(new Set([0]))
    await row('261187').getByRole('link').click()
    await expect(workOrders(page).pane('261187')).toBeVisible()
    expect(new Set(await spill())).toEqual(new Set([0]))
  })

  test('of a group sum it up: done, overdue, next and in which', async ({ page }) => {
    await openList(page)
    const group = workOrders(page).row('261180')
    await expect(group).toContainText('3 of 7 done')
    await expect(group).toContainText(/\d+ overdue/)
    await expect(group).toContainText(/(next|was due) .+ in 2611\d\d/)
  })

  test('say why their work order needs attention', async ({ page }) => {
    await openList(page, '?show=attention')
    const { head, row } = workOrders(page)
    await expect(head('Needs attention because')).toBeVisible()
    await expect(row('261187')).toContainText(/Arrival .+ late/)
    await page.setViewportSize({ width: 768, height: 1024 })
    await expect(head('Needs attention because')).toHaveCount(0)
    await expect(row('261187')).toContainText(/Arrival .+ late/)
  })

  test('mark what a search found, or tell the field that holds it', async ({ page }) => {
    await openList(page, '?show=all')
    const { search, row } = workOrders(page)
    await search.fill('compressor hogedruk')
    await expect(row('261187').locator('mark')).toHaveText(['Compressor', 'hogedruk'])
    await search.fill('1680 402 317')
    await expect(row('261187')).toContainText('Serial number: 1680 402 317')
    await expect(row('261187').locator('mark').first()).toBeVisible()
  })
})

for (const colorScheme of themes) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    test('sections, matches and columns of the reader’s own bar nobody', async ({ page }) => {
      const columns = 'cols=reference,name,status,deadline,serialNumber,brand'
      await openList(page, `?layout=site&q=koel&${columns}`)
      await expectAccessible(page)
    })

    test('the menu of columns bars nobody', async ({ page }) => {
      await openList(page)
      await menuButton(page).click()
      await expect(menu(page)).toBeVisible()
      await expectAccessible(page)
    })
  })
}

test.describe('on a phone', () => {
  test('cards and their parts say why they need attention', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('./work-orders?show=attention&q=261187')
    await signIn(page)
    const part = page.getByRole('link', { name: /261187/ })
    await expect(part).toContainText(/Arrival .+ late/)
    await expect(part.locator('mark')).toHaveText('261187')
  })

  test('sections head their cards and open by a button', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('./work-orders?layout=stage')
    await signIn(page)
    const cards = page.getByRole('list', { name: 'Work orders' })
    const section = cards.getByRole('button', { name: /^Received/ })
    await expect(section).toHaveAttribute('aria-expanded', 'true')
    const second = cards.getByRole('listitem').nth(1)
    await expect(second.getByRole('link')).toBeVisible()
    await section.click()
    await expect(section).toHaveAttribute('aria-expanded', 'false')
    await expect(second.getByRole('button')).toHaveAttribute('aria-expanded', 'true')
    await expectAccessible(page)
  })
})
