import type { Page } from 'playwright'

/**
 * What a page needs to measure itself: `act`, then the time from there to the frame in which the page
 * last changed. A page that has not changed for some frames in a row, none of them long, is done.
 */
export async function prepareMeasuring(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const quietFrames = 8
    const longFrameMs = 50
    Object.assign(globalThis, {
      untilStill: (act: () => void): Promise<number> =>
        new Promise((resolve) => {
          const begun = performance.now()
          let last = begun
          let quiet = 0
          let isChanged = false
          let frame = begun
          const observer = new MutationObserver(() => {
            isChanged = true
          })
          observer.observe(document.body, {
            subtree: true,
            childList: true,
            characterData: true,
            attributes: true,
          })
          const afterPaint = (run: () => void) => {
            const { port1, port2 } = new MessageChannel()
            port1.addEventListener('message', run)
            port1.start()
            port2.postMessage(null)
          }
          const look = (now: number) => {
            const isLong = now - frame > longFrameMs
            frame = now
            quiet = isChanged || isLong ? 0 : quiet + 1
            if (isChanged) {
              isChanged = false
              afterPaint(() => {
                last = performance.now()
              })
            }
            if (quiet < quietFrames) {
              requestAnimationFrame(look)
              return
            }
            observer.disconnect()
            resolve(last - begun)
          }
          act()
          requestAnimationFrame(look)
        }),
    })
  })
}

/** Milliseconds from a press on the head of a column to the last frame it changed. */
export function sortBy(page: Page, head: string): Promise<number> {
  return page.evaluate((name) => {
    const heads = document.querySelectorAll<HTMLElement>(
      '[role=columnheader] button, .head button, .ag-header-cell-label',
    )
    const target = [...heads].find((one) => one.textContent.trim().startsWith(name))
    if (target === undefined) throw new Error(`There is no column ${name}`)
    return untilStill(() => target.click())
  }, head)
}

/** Milliseconds from a change of the search to the last frame it changed. */
export function search(page: Page, text: string): Promise<number> {
  return page.evaluate((value) => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]')
    if (input === null) throw new Error('There is no search')
    return untilStill(() => {
      // The page's framework watches the property itself; the browser's own setter gets past it.
      Reflect.set(HTMLInputElement.prototype, 'value', value, input)
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
  }, text)
}

/** The texts of the first row in view, to see that all pages give the same answer. */
export function firstRow(page: Page): Promise<string> {
  return page.evaluate(() => {
    const rows = [
      ...document.querySelectorAll<HTMLElement>('.row, .ag-row, [role=row][aria-rowindex]'),
    ].filter((row) => row.querySelector('[role=columnheader]') === null)
    const top = (row: HTMLElement) => row.getBoundingClientRect().top
    const first = rows.toSorted((a, b) => top(a) - top(b))[0]
    return first?.innerText.replace(/\s+/g, ' ') ?? ''
  })
}

/** Megabytes of script's memory after a collection. */
export async function heapMegabytes(page: Page): Promise<number> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devTools.send('Runtime.getHeapUsage')
  await devTools.detach()
  return usedSize / 1e6
}

declare global {
  var untilStill: (act: () => void) => Promise<number>
}
