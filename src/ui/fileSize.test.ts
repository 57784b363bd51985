import { expect, test } from 'vitest'
import { fileSizeWords } from './fileSize.ts'

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_000, '1 kB'],
  [1_440, '1.4 kB'],
  [9_949, '9.9 kB'],
  [9_951, '10 kB'],
  [218_400, '218 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [1_440_000, '1.4 MB'],
  [419_430_400, '419 MB'],
  [5_000_000_000_000, '5,000 GB'],
])('%d bytes are %s', (bytes, words) => {
  expect(fileSizeWords('en-GB', bytes)).toBe(words)
})

test('are written as the language writes numbers', () => {
  expect(fileSizeWords('nl-BE', 1_440_000)).toBe('1,4 MB')
})
