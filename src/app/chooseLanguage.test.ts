import { expect, test } from 'vitest'
import { chooseLanguage } from './chooseLanguage.ts'

const known = {
  chosen: null,
  contact: null,
  browser: ['fr-BE', 'nl-BE', 'en'],
  offered: ['en', 'nl'],
  otherwise: 'en',
} as const

test("the browser's first language that the tenant offers", () => {
  expect(chooseLanguage(known)).toBe('nl')
})

test("the contact's own language goes before the browser's", () => {
  expect(chooseLanguage({ ...known, contact: 'EN' })).toBe('en')
  expect(chooseLanguage({ ...known, contact: 'FR' })).toBe('nl')
})

test("the reader's choice goes before all, while the tenant offers it", () => {
  expect(chooseLanguage({ ...known, contact: 'NL', chosen: 'en' })).toBe('en')
  expect(chooseLanguage({ ...known, offered: ['nl'], otherwise: 'nl', chosen: 'en' })).toBe('nl')
})

test("the tenant's own when nothing else fits", () => {
  expect(chooseLanguage({ ...known, browser: ['de', ''], otherwise: 'nl' })).toBe('nl')
})
