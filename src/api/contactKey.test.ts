import { expect, test } from 'vitest'
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

test('what is loaded is forgotten when the contact goes or changes, not for a new token', () => {
  const store = createSessionStore({
    basePath: '/',
    local: null,
    session: null,
    channel: () => null,
  })
  let forgotten = 0
  const stop = forgetOnChange(store, () => (forgotten += 1))
  store.start(anna)
  store.start({ ...anna, token: 'b' })
  expect(forgotten).toBe(0)
  store.start({ ...anna, login: 'bert' })
  expect(forgotten).toBe(1)
  store.end('signedOut')
  expect(forgotten).toBe(2)
  stop()
  store.start(anna)
  store.end('signedOut')
  expect(forgotten).toBe(2)
})
