import type { Page } from '@playwright/test'

/** What the portal has left on the device: every key and text of every store a page can read. */
export async function traces(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const texts = [localStorage, sessionStorage].flatMap((area) =>
      Object.entries(area).map(([key, value]) => `${key} = ${String(value)}`),
    )
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error('IndexedDB refused')))
      })
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settle(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const values = database.transaction(store).objectStore(store)
        const keys = await settle(values.getAllKeys())
        texts.push(...keys.map((key) => `${name}/${store}/${JSON.stringify(key)}`))
      }
      database.close()
    }
    return texts
  })
}

/** The page of one work order in the book of what was seen, as it lies on the device. */
export type SeenPage = Readonly<Record<string, unknown>>

/**
 * Makes the reader have looked at another moment and seen other things: for the references given, what
 * is changed in the picture kept of them; `null` = never seen. Reload afterwards.
 */
export async function rewriteSeen(
  page: Page,
  change: {
    readonly lookedAt: number
    readonly ids: Readonly<Record<string, SeenPage | null>>
  },
): Promise<void> {
  await page.evaluate(async ({ lookedAt, ids }) => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error('IndexedDB refused')))
      })
    const database = await settle(indexedDB.open('portal:/'))
    const values = database.transaction('values', 'readwrite').objectStore('values')
    const book = (await settle(values.get('seen'))) as { pages: Map<string, string> }
    for (const [id, seen] of Object.entries(ids)) {
      const known = book.pages.get(id)
      if (known === undefined) throw new Error(`nothing was seen of ${id}`)
      if (seen === null) book.pages.delete(id)
      else book.pages.set(id, JSON.stringify({ ...JSON.parse(known), ...seen }))
    }
    await settle(values.put({ ...book, lookedAt }, 'seen'))
    database.close()
  }, change)
}
