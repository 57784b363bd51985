import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { contactKey, forgetOnChange } from './contactKey.ts'
import { createSessionStore, type Session } from './session.ts'

const anna: Session = {
  token: 'a',
  login: 'Anna@site.example',
  contactId: null,
  name: null,
  language: null,
  isKept: false,
}

test('names the contact, never the token', () => {
  expect(contactKey(anna)).toBe('anna@site.example')
  expect(contactKey({ ...anna, contactId: 'c1' })).toBe('c1')
})

/** A portal of one tab that counts what happens to the things loaded in it. */
function watched() {
  const store = createSessionStore({
    basePath: '/',
    local: null,
    session: null,
    channel: () => null,
  })
  const counts = { forgotten: 0, interrupted: 0 }
  const stop = forgetOnChange(store, {
    forget: () => (counts.forgotten += 1),
    interrupt: () => (counts.interrupted += 1),
  })
  return { store, counts, stop }
}

const known = { ...anna, contactId: 'c1' }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('what is loaded is forgotten when the contact goes or changes, not for a new token', () => {
  const { store, counts, stop } = watched()
  store.start(anna)
  store.start({ ...anna, token: 'b' })
  expect(counts.forgotten).toBe(0)
  store.start({ ...anna, login: 'bert' })
  expect(counts.forgotten).toBe(1)
  store.end('signedOut')
  expect(counts.forgotten).toBe(2)
  stop()
  store.start(anna)
  store.end('signedOut')
  expect(counts).toEqual({ forgotten: 2, interrupted: 0 })
})

test('whose token died finds everything there when back within ten minutes (F4)', () => {
  const { store, counts } = watched()
  store.start(known)
  store.end('expired')
  expect(counts).toEqual({ forgotten: 0, interrupted: 1 })
  vi.advanceTimersByTime(599_000)
  store.start({ ...known, token: 'b' })
  vi.advanceTimersByTime(3_600_000)
  expect(counts.forgotten).toBe(0)
  store.end('signedOut')
  expect(counts.forgotten).toBe(1)
})

test('it is forgotten when they stay away, and when another signs in instead', () => {
  const away = watched()
  away.store.start(known)
  away.store.end('expired')
  vi.advanceTimersByTime(600_000)
  expect(away.counts.forgotten).toBe(1)

  const other = watched()
  other.store.start(known)
  other.store.end('expired')
  other.store.start({ ...known, contactId: 'c2' })
  expect(other.counts.forgotten).toBe(1)
  vi.advanceTimersByTime(600_000)
  expect(other.counts.forgotten).toBe(1)
})

test('by a login alone nobody is known well enough to wait for', () => {
  const { store, counts } = watched()
  store.start(anna)
  store.end('expired')
  expect(counts).toEqual({ forgotten: 1, interrupted: 0 })
})
