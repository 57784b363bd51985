import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from './sha256.ts'

test('the digest of any bytes is the one Node reckons', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const known = createHash('sha256').update(bytes).digest('hex')
      expect(Buffer.from(sha256(bytes)).toString('hex')).toBe(known)
    }),
  )
})

test.each([0, 55, 56, 63, 64, 65, 100_000])('so is that of %i bytes', (size) => {
  const bytes = new Uint8Array(size).fill(0xa5)
  const known = createHash('sha256').update(bytes).digest('hex')
  expect(Buffer.from(sha256(bytes)).toString('hex')).toBe(known)
})
