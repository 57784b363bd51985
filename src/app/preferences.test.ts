import { expect, test, vi } from 'vitest'
import { createPreferences } from './preferences.ts'

const key = 'portal:/:preferences'
const initial = { theme: 'system', language: null, domain: null }

function storageWith(text: string | null) {
  const items = new Map(text === null ? [] : [[key, text]])
  return {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  } as unknown as Storage
}

test('a choice is there again at the next visit', () => {
  const storage = storageWith(null)
  createPreferences('/', storage).set({ theme: 'dark' })
  createPreferences('/', storage).set({ language: 'nl' })
  expect(createPreferences('/', storage).get()).toEqual({
    ...initial,
    theme: 'dark',
    language: 'nl',
  })
})

test('portals under other paths of the same origin choose for themselves', () => {
  const storage = storageWith(null)
  createPreferences('/a/', storage).set({ theme: 'dark' })
  expect(createPreferences('/b/', storage).get()).toEqual(initial)
})

test('who listens hears of every change until he stops', () => {
  const preferences = createPreferences('/', null)
  const listener = vi.fn()
  const stop = preferences.subscribe(listener)
  preferences.set({ theme: 'dark' })
  stop()
  preferences.set({ theme: 'light' })
  expect(listener).toHaveBeenCalledTimes(1)
})

test.each(['', '{', 'null', '[]', '"dark"', '7', '{"theme":7}', '{"language":"xx"}'])(
  'garbage in storage is no choice: %s',
  (text) => expect(createPreferences('/', storageWith(text)).get()).toEqual(initial),
)

test('one unreadable entry does not spoil the others', () => {
  const text = '{"theme":"pink","language":"nl","__proto__":{"theme":"dark"}}'
  expect(createPreferences('/', storageWith(text)).get()).toEqual({ ...initial, language: 'nl' })
})

test('a browser that refuses storage still takes a choice for this visit', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError')
  }
  const storage = { getItem: refuse, setItem: refuse, removeItem: refuse } as unknown as Storage
  const preferences = createPreferences('/', storage)
  preferences.set({ theme: 'dark' })
  expect(preferences.get().theme).toBe('dark')
})
