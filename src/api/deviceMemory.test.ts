import { describe, expect, test } from 'vitest'
import { createBulkStore, type BulkStore } from './bulkStore.ts'
import { createDeviceMemory } from './deviceMemory.ts'
import { createSessionStore, type Session } from './session.ts'

const anna: Session = {
  token: 'a',
  login: 'anna@site.example',
  contactId: null,
  name: null,
  language: null,
  isKept: true,
}
const bert: Session = { ...anna, token: 'b', login: 'bert@site.example' }

/** A device with tabs that share its storage. */
function device({ local = memoryStorage() }: { readonly local?: Storage | null } = {}) {
  const values = new Map<string, unknown>()
  const bulk: BulkStore = {
    read: (name) => Promise.resolve(values.get(name)),
    write: async (name, value, isWanted) => {
      await Promise.resolve()
      if (isWanted()) values.set(name, value)
    },
    clear: () => Promise.resolve(values.clear()),
  }
  function tab() {
    const window = new EventTarget()
    const session = createSessionStore({
      basePath: '/',
      local,
      session: null,
      channel: () => null,
    })
    const memory = createDeviceMemory({ basePath: '/', session, local, bulk, window })
    return { session, memory, window }
  }
  const left = () => [...entriesOf(local)].filter(([key]) => key.includes(':mine:'))
  return { tab, values, left }
}

describe('what a contact keeps on the device', () => {
  test('is there again after a reload and after closing the tab', async () => {
    const { tab } = device()
    const first = tab()
    first.session.start(anna)
    first.memory.write('stars', '["x"]')
    await first.memory.writeBulk('seen', { at: 1 })
    const { memory } = tab()
    expect(memory.read('stars')).toBe('["x"]')
    expect(await memory.readBulk('seen')).toEqual({ at: 1 })
  })

  test('goes without a trace when they sign out', async () => {
    const { tab, values, left } = device()
    const { session, memory } = tab()
    session.start(anna)
    memory.write('stars', '["x"]')
    await memory.writeBulk('seen', { at: 1 })
    session.end('signedOut')
    expect(left()).toEqual([])
    expect(values.size).toBe(0)
    expect(memory.read('stars')).toBeNull()
    session.start(anna)
    expect(memory.read('stars')).toBeNull()
    expect(await memory.readBulk('seen')).toBeUndefined()
  })

  test('goes when another contact signs in, even after the tab was merely closed', async () => {
    const { tab, values } = device()
    const first = tab()
    first.session.start(anna)
    first.memory.write('stars', '["x"]')
    await first.memory.writeBulk('seen', { at: 1 })
    const { session, memory } = tab()
    session.start(bert)
    expect(memory.read('stars')).toBeNull()
    expect(values.size).toBe(0)
    session.start(anna)
    expect(memory.read('stars')).toBeNull()
  })

  test('stays when only the token dies, for the one who comes back', async () => {
    const { tab } = device()
    const { session, memory } = tab()
    session.start(anna)
    memory.write('stars', '["x"]')
    await memory.writeBulk('seen', { at: 1 })
    session.end('expired')
    expect(memory.read('stars')).toBeNull()
    expect(await memory.readBulk('seen')).toBeUndefined()
    session.start({ ...anna, token: 'new' })
    expect(memory.read('stars')).toBe('["x"]')
    expect(await memory.readBulk('seen')).toEqual({ at: 1 })
  })

  test('is not brought back by a write that was under way', async () => {
    const { tab, values, left } = device()
    const { session, memory } = tab()
    session.start(anna)
    const writing = memory.writeBulk('seen', { at: 1 })
    session.end('signedOut')
    await writing
    memory.write('stars', '["x"]')
    expect(values.size).toBe(0)
    expect(left()).toEqual([])
  })

  test('is left alone by a tab that wakes after somebody else has signed in', async () => {
    const { tab, values } = device()
    const [asleep, awake] = [tab(), tab()]
    asleep.session.start(anna)
    awake.session.start(bert)
    awake.memory.write('stars', '["y"]')
    await awake.memory.writeBulk('seen', { at: 2 })

    asleep.memory.write('stars', '["x"]')
    await asleep.memory.writeBulk('seen', { at: 1 })
    asleep.session.check()
    expect(asleep.session.get()).toBeNull()
    expect(awake.memory.read('stars')).toBe('["y"]')
    expect(values.get('seen')).toEqual({ at: 2 })
  })

  test('does not tell who it was', () => {
    const { tab, left } = device()
    const { session, memory } = tab()
    session.start(anna)
    memory.write('stars', '[]')
    expect(JSON.stringify(left())).not.toContain('anna')
  })

  test('is told to who listens, from here and from other tabs', () => {
    const { session, memory, window } = device().tab()
    let told = 0
    session.start(anna)
    const stop = memory.subscribe(() => (told += 1))
    memory.write('stars', '[]')
    window.dispatchEvent(Object.assign(new Event('storage'), { key: 'portal:/:mine:stars' }))
    window.dispatchEvent(Object.assign(new Event('storage'), { key: 'portal:/:preferences' }))
    expect(told).toBe(2)
    stop()
    memory.write('stars', null)
    expect(told).toBe(2)
  })
})

describe('where the browser refuses storage', () => {
  const refusing = () =>
    Object.assign(memoryStorage(), {
      setItem: () => {
        throw new Error('QuotaExceededError')
      },
    })

  test.each([
    ['wholly', null],
    ['to write', refusing()],
  ])('%s, it lasts as long as the page', async (_how, local) => {
    const { session, memory } = device({ local }).tab()
    session.start(anna)
    memory.write('stars', '["x"]')
    expect(memory.read('stars')).toBe('["x"]')
    session.end('signedOut')
    session.start(anna)
    expect(memory.read('stars')).toBeNull()
  })

  test('large values too: here there is no IndexedDB', async () => {
    const bulk = createBulkStore('portal:/')
    await bulk.write('seen', { at: 1 }, () => true)
    await bulk.write('other', { at: 2 }, () => false)
    expect(await bulk.read('seen')).toEqual({ at: 1 })
    expect(await bulk.read('other')).toBeUndefined()
    await bulk.clear()
    expect(await bulk.read('seen')).toBeUndefined()
  })
})

function memoryStorage(): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  }
}

function* entriesOf(area: Storage | null) {
  for (let index = 0; index < (area?.length ?? 0); index += 1) {
    const key = area?.key(index) ?? ''
    yield [key, area?.getItem(key)] as const
  }
}
