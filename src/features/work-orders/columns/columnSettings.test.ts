import { describe, expect, test } from 'vitest'
import { createColumnSettings, leastWidth, usualColumnSettings } from './columnSettings.ts'

/** For tests: a storage in memory. */
function aStorage(entries: Readonly<Record<string, string>> = {}): Storage {
  const kept = new Map(Object.entries(entries))
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  }
}

const kept = (text: string) =>
  createColumnSettings('/', aStorage({ 'portal:/:columns': text })).get()

describe('column settings', () => {
  test('survive a reload, and only under their own path', () => {
    const storage = aStorage()
    const first = createColumnSettings('/', storage)
    first.set({ widths: new Map([['site', 240]]), density: 'compact' })
    expect(createColumnSettings('/', storage).get()).toEqual({
      widths: new Map([['site', 240]]),
      density: 'compact',
      pinsFirst: true,
    })
    expect(createColumnSettings('/other/', storage).get()).toEqual(usualColumnSettings)
  })

  test('tell whoever listens, until they stop', () => {
    const settings = createColumnSettings('/', null)
    let heard = 0
    const stop = settings.subscribe(() => (heard += 1))
    settings.set({ pinsFirst: false })
    stop()
    settings.set({ pinsFirst: true })
    expect(heard).toBe(1)
    expect(settings.get().pinsFirst).toBe(true)
  })

  test.each(['', 'no JSON', 'null', '[]', '{"widths":7,"density":"huge","pinsFirst":"yes"}'])(
    'of an entry that is nonsense are the usual ones: %j',
    (text) => expect(kept(text)).toEqual(usualColumnSettings),
  )

  test('keep what is readable beside what is not', () => {
    const { widths, density } = kept(
      '{"density":"compact","widths":{"site":"wide","place":120,"gone":90,"name":1}}',
    )
    expect(density).toBe('compact')
    expect(widths).toEqual(
      new Map([
        ['place', 120],
        ['name', leastWidth],
      ]),
    )
  })
})
