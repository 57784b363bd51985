import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clipText } from './clipText.ts'

test('a short text stays whole', () => {
  expect(clipText('Compressor', 10)).toBe('Compressor')
})

test('a long one is cut and says so', () => {
  expect(clipText('Compressor valt uit', 10)).toBe('Compressor…')
})

test('no character is cut in half', () => {
  expect(clipText('ab😀cd', 3)).toBe('ab…')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
      expect(() => encodeURIComponent(clipText(text, limit))).not.toThrow()
    }),
  )
})
