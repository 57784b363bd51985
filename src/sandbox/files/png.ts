import { bigEndian, joinBytes, utf8 } from './bytes.ts'
import { adler32, crc32 } from './checksum.ts'

export type Colour = readonly [red: number, green: number, blue: number]

/** A PNG picture; `colourAt` is asked for every pixel. Stored, not compressed: these are small. */
export function drawPng(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => Colour,
): Uint8Array<ArrayBuffer> {
  const lines = new Uint8Array(height * (1 + width * 3))
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      lines.set(colourAt(x, y), y * (1 + width * 3) + 1 + x * 3)
    }
  }
  const header = joinBytes([
    bigEndian(width, 4),
    bigEndian(height, 4),
    // 8 bits a channel, true colour, deflate, no filter, not interlaced.
    Uint8Array.of(8, 2, 0, 0, 0),
  ])
  return joinBytes([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', storeAsZlib(lines)),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const body = joinBytes([utf8(name), content])
  return joinBytes([bigEndian(content.length, 4), body, bigEndian(crc32(body), 4)])
}

function storeAsZlib(bytes: Uint8Array): Uint8Array {
  const blocks: Uint8Array[] = [Uint8Array.of(0x78, 0x01)]
  const most = 65_535
  for (let from = 0; from < bytes.length; from += most) {
    const part = bytes.subarray(from, from + most)
    const length = bigEndian(part.length, 2).toReversed()
    const isLast = from + most >= bytes.length ? 1 : 0
    blocks.push(
      Uint8Array.of(isLast),
      length,
      length.map((byte) => ~byte),
      part,
    )
  }
  return joinBytes([...blocks, bigEndian(adler32(bytes), 4)])
}
