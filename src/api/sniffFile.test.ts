import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPicture, mediaTypeOf, sniffFile, type FileSort } from './sniffFile.ts'

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

const starts: readonly (readonly [FileSort, string])[] = [
  ['png', '\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR'],
  ['jpeg', '\u00FF\u00D8\u00FF\u00E0\u0000\u0010JFIF'],
  ['gif', 'GIF89a\u0001\u0000'],
  ['gif', 'GIF87a\u0001\u0000'],
  ['webp', 'RIFF\u0024\u0000\u0000\u0000WEBPVP8 '],
  ['avif', '\u0000\u0000\u0000\u0020ftypavif\u0000'],
  ['avif', '\n\r\n\r\u0020ftypavis'.slice(1)],
  ['pdf', '%PDF-1.7\n%\u00E2\u00E3'],
  ['zip', 'PK\u0003\u0004\u0014'],
  ['zip', 'PK\u0005\u0006\u0000'],
]

describe('bytes', () => {
  test.each(starts)('that begin as %s are so', (sort, start) => {
    expect(sniffFile(bytes(start))).toBe(sort)
  })

  test.each([
    '',
    '<svg xmlns="http://www.w3.org/2000/svg">',
    '<?xml version="1.0"?><svg>',
    '<!doctype html><script>alert(1)</script>',
    ' \u0089PNG\r\n\u001A\n',
    '\uFEFF%PDF-1.7',
    '<html>%PDF-1.7',
    'RIFF\u0024\u0000\u0000\u0000WAVE',
    '\u0000\u0000\u0000\u0020ftypisom',
    'MZ\u0090\u0000',
    'GIF89',
  ])('that begin %j cannot be vouched for', (start) => {
    expect(sniffFile(bytes(start))).toBeNull()
  })

  test('never become a type that runs scripts, and pictures only what holds pixels', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...starts.map(([, start]) => start), '<svg onload=1>', '<html>', ''),
        fc.uint8Array({ maxLength: 80 }),
        (start, rest) => {
          const sort = sniffFile(Uint8Array.from([...bytes(start), ...rest]))
          const type = mediaTypeOf(sort)
          expect(type).toMatch(
            /^(image\/(png|jpeg|gif|webp|avif)|application\/(pdf|octet-stream))$/,
          )
          expect(isPicture(sort)).toBe(type.startsWith('image/'))
        },
      ),
    )
  })
})
