import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deflate, inflate } from './deflate.ts'

test('any bytes come back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
      expect(await inflate(await deflate(new Uint8Array(bytes)), 2_000)).toEqual(bytes)
    }),
    { numRuns: 50 },
  )
})

test('the limit is kept to the byte', async () => {
  const packed = await deflate(new Uint8Array(1_000))
  expect((await inflate(packed, 1_000))?.byteLength).toBe(1_000)
  expect(await inflate(packed, 999)).toBeNull()
})

test('a bomb is stopped, however much it would unfold to', async () => {
  const bomb = new Uint8Array(deflateRawSync(new Uint8Array(64 * 1024 * 1024)))
  const before = process.memoryUsage().arrayBuffers
  expect(await inflate(bomb, 65_536)).toBeNull()
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 * 1024)
})

test('whatever was not deflated is nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 64 }), async (bytes) => {
      const read = await inflate(new Uint8Array(bytes), 65_536)
      expect(read === null || read instanceof Uint8Array).toBe(true)
    }),
    { numRuns: 50 },
  )
  expect(await inflate(new Uint8Array(), 10)).toBeNull()
  const packed = await deflate(new TextEncoder().encode('Compressor valt uit op hogedruk'))
  expect(await inflate(packed.slice(0, -4), 100)).toBeNull()
})
