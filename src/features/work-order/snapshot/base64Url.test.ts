import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64Url, toBase64Url } from './base64Url.ts'

test('any bytes come back, and their text needs no escaping in an address', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase64Url(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64url'))
      expect(encodeURIComponent(text)).toBe(text)
      expect(fromBase64Url(text)).toEqual(bytes)
    }),
  )
})

test('of all texts only the one that is written is read', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[AQgw_\-=+/ é.]{0,8}$/), (text) => {
      const bytes = fromBase64Url(text)
      if (bytes !== null) expect(toBase64Url(bytes)).toBe(text)
    }),
  )
  expect(fromBase64Url('QQ')).toEqual(Uint8Array.of(0x41))
  for (const text of ['QR', 'QQ==', 'Q', 'QQ\n', 'Q+', ' QQ'])
    expect(fromBase64Url(text)).toBeNull()
})
