import { expect, test } from 'vitest'
import { keyCaps, shortcutOf, shortcuts } from './shortcuts.ts'
import type { KeyPress } from './shortcuts.ts'

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    getModifierState: () => false,
    ...held,
  }
}

const reading = { isTyping: false, hasSingleKeys: true }

test.each([
  ['/', 'search'],
  ['?', 'help'],
  ['j', 'down'],
  ['k', 'up'],
  ['o', 'open'],
  ['[', 'previous'],
  [']', 'next'],
  ['x', null],
  ['K', null],
  ['Escape', null],
  ['Enter', null],
])('%s asks for %s', (key, id) => {
  expect(shortcutOf(press(key), reading)).toBe(id)
})

test('Ctrl or ⌘ with K asks for the palette, typing or not', () => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
    for (const isTyping of [false, true]) {
      expect(shortcutOf(press('k', held), { isTyping, hasSingleKeys: false })).toBe('palette')
      // Caps lock.
      expect(shortcutOf(press('K', held), { isTyping, hasSingleKeys: true })).toBe('palette')
    }
  }
  expect(shortcutOf(press('j', { ctrlKey: true }), reading)).toBeNull()
})

test('letters are letters while somebody types, composes, or switched single keys off', () => {
  expect(shortcutOf(press('j'), { ...reading, isTyping: true })).toBeNull()
  expect(shortcutOf(press('j'), { ...reading, hasSingleKeys: false })).toBeNull()
  expect(shortcutOf(press('k', { ctrlKey: true, isComposing: true }), reading)).toBeNull()
})

test('a bracket written with AltGr counts, one with Alt does not', () => {
  const altGr = { ctrlKey: true, altKey: true, getModifierState: () => true }
  expect(shortcutOf(press('[', altGr), reading)).toBe('previous')
  expect(shortcutOf(press('[', { altKey: true }), reading)).toBeNull()
})

test('no two shortcuts share a key', () => {
  const presses = shortcuts
    .filter(({ id }) => id !== null)
    .flatMap(({ keys, held = '' }) => keys.map((key) => `${held} ${key}`))
  expect(new Set(presses).size).toBe(presses.length)
})

test('keys are shown as they are printed', () => {
  const caps = (words: string, isMac = false) => {
    const found = shortcuts.find((one) => one.words === words)
    return found && keyCaps(found, isMac)
  }
  expect(caps('keys.palette')).toEqual(['Ctrl', 'K'])
  expect(caps('keys.palette', true)).toEqual(['⌘', 'K'])
  expect(caps('keys.heads.resize')).toEqual(['Shift', '←', '→'])
  expect(caps('keys.close')).toEqual(['Esc'])
  expect(caps('keys.next')).toEqual([']'])
})
