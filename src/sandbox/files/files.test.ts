import { crc32 as referenceCrc, inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { toBase64, utf8 } from './bytes.ts'
import { adler32, crc32 } from './checksum.ts'
import { drawJpeg } from './jpeg.ts'
import { writePdf } from './pdf.ts'
import { drawPng } from './png.ts'
import { drawThumbnail } from './thumbnail.ts'
import { writeZip } from './zip.ts'

const ascii = (bytes: Uint8Array) => String.fromCharCode(...bytes)

describe('checksums', () => {
  test('are those of the books', () => {
    expect(crc32(utf8('123456789'))).toBe(0xcbf43926)
    expect(crc32(utf8('Koelcel'))).toBe(referenceCrc('Koelcel'))
    expect(adler32(utf8('Wikipedia'))).toBe(0x11e60398)
  })
})

test('a PNG inflates to its own pixels', () => {
  const png = drawPng(3, 2, (x, y) => [x, y, 9])
  const start = ascii(png).indexOf('IDAT') + 4
  const length = new DataView(png.buffer).getUint32(start - 8)
  expect(Array.from(inflateSync(png.slice(start, start + length)))).toEqual(
    [
      [0, 0, 0, 9, 1, 0, 9, 2, 0, 9],
      [0, 0, 1, 9, 1, 1, 9, 2, 1, 9],
    ].flat(),
  )
})

test('a PNG of more than one stored block inflates too', () => {
  const png = drawPng(200, 200, () => [1, 2, 3])
  const start = ascii(png.slice(0, 100)).indexOf('IDAT') + 4
  const length = new DataView(png.buffer).getUint32(start - 8)
  expect(inflateSync(png.slice(start, start + length))).toHaveLength(200 * 601)
})

test('a JPEG names its size and stuffs its bytes', () => {
  const jpeg = drawJpeg(5, 3, (column, row) => ((column + row) % 2 === 0 ? 255 : 0))
  const frame = ascii(jpeg).indexOf('\u00FF\u00C0')
  expect(jpeg.slice(frame + 5, frame + 9)).toEqual(Uint8Array.of(0, 24, 0, 40))
  const scan = jpeg.slice(ascii(jpeg).indexOf('\u00FF\u00DA') + 10, -2)
  const afterMarks = [...scan].filter((_, index) => scan[index - 1] === 0xff)
  expect(afterMarks.every((byte) => byte === 0)).toBe(true)
})

test('a PDF’s table points at its objects', () => {
  const text = ascii(writePdf(['Één (1) \\ regel ★']))
  const [, table = ''] = /xref\n0 6\n([\s\S]+?)trailer/.exec(text) ?? []
  const starts = table
    .split('\n')
    .slice(1, -1)
    .map((line) => Number(line.slice(0, 10)))
  expect(starts.map((start) => text.slice(start, start + 7))).toEqual(
    [1, 2, 3, 4, 5].map((number) => `${number} 0 obj`),
  )
  expect(text).toContain('(\\311\\351n \\(1\\) \\\\ regel ?) Tj')
})

test('a thumbnail keeps the proportions and stays within what was asked', () => {
  const sizeOf = (png: Uint8Array<ArrayBuffer>) =>
    [16, 20].map((at) => new DataView(png.buffer).getUint32(at))
  const photo = { image_width: 320, image_height: 240 }
  expect(sizeOf(drawThumbnail(photo, { width: 80, height: 80 }))).toEqual([80, 60])
  expect(sizeOf(drawThumbnail(photo, { width: 512, height: 512 }))).toEqual([320, 240])
  expect(
    sizeOf(drawThumbnail({ image_width: 0, image_height: 0 }, { width: 80, height: 80 })),
  ).toEqual([57, 80])
})

test('a zip lists and holds its files', () => {
  const zip = writeZip([
    { name: 'één.txt', bytes: utf8('one') },
    { name: 'two.txt', bytes: utf8('second') },
  ])
  const view = new DataView(zip.buffer)
  const end = zip.length - 22
  expect(view.getUint32(end, true)).toBe(0x06054b50)
  expect(view.getUint16(end + 10, true)).toBe(2)
  const directory = view.getUint32(end + 16, true)
  expect(view.getUint32(directory, true)).toBe(0x02014b50)
  expect(directory + view.getUint32(end + 12, true)).toBe(end)
  expect(new TextDecoder().decode(zip.slice(30, 42))).toBe('één.txtone')
})

test('base64 goes through any byte', () => {
  expect(toBase64(Uint8Array.of(0, 255, 128))).toBe('AP+A')
})
