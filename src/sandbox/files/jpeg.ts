import { bigEndian, joinBytes } from './bytes.ts'

/**
 * A grey JPEG of even 8 × 8 squares: the smallest baseline file a decoder takes. `greyAt` gives the
 * grey (0–255) of each square. Only the mean of a square is coded, so no cosine transform is needed.
 */
export function drawJpeg(
  columns: number,
  rows: number,
  greyAt: (column: number, row: number) => number,
): Uint8Array<ArrayBuffer> {
  const bits: number[] = []
  const put = (value: number, length: number) => {
    for (let bit = length - 1; bit >= 0; bit -= 1) bits.push((value >>> bit) & 1)
  }
  let before = 0
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      // The mean coefficient is 8 × (grey − 128), quantised by 8; only its change is coded.
      const mean = Math.round(greyAt(column, row)) - 128
      putDifference(mean - before, put)
      before = mean
      // End of block: the one code of the second table.
      put(0, 1)
    }
  }
  while (bits.length % 8 !== 0) bits.push(1)
  return joinBytes([
    Uint8Array.of(0xff, 0xd8),
    segment(0xdb, [0, ...Array<number>(64).fill(8)]),
    segment(0xc0, [8, ...bigEndian(rows * 8, 2), ...bigEndian(columns * 8, 2), 1, 1, 0x11, 0]),
    segment(0xc4, [0x00, ...codeLengths([[4, 9]]), ...categories]),
    segment(0xc4, [0x10, ...codeLengths([[1, 1]]), 0]),
    segment(0xda, [1, 1, 0x00, 0, 63, 0]),
    stuffed(bits),
    Uint8Array.of(0xff, 0xd9),
  ])
}

/** How many bits a difference has: nine categories, all with codes of four bits, in this order. */
const categories = [0, 1, 2, 3, 4, 5, 6, 7, 8]

function putDifference(difference: number, put: (value: number, length: number) => void): void {
  const size = 32 - Math.clz32(Math.abs(difference))
  put(size, 4)
  if (size > 0) put(difference > 0 ? difference : difference + 2 ** size - 1, size)
}

function codeLengths(counts: readonly (readonly [length: number, count: number])[]): number[] {
  const lengths = Array<number>(16).fill(0)
  for (const [length, count] of counts) lengths[length - 1] = count
  return lengths
}

function segment(marker: number, content: readonly number[]): Uint8Array {
  return Uint8Array.from([0xff, marker, ...bigEndian(content.length + 2, 2), ...content])
}

/** Bits as bytes; a byte FF is followed by 00, so that it is not read as a marker. */
function stuffed(bits: readonly number[]): Uint8Array {
  const bytes: number[] = []
  for (let from = 0; from < bits.length; from += 8) {
    const byte = Number.parseInt(bits.slice(from, from + 8).join(''), 2)
    bytes.push(byte)
    if (byte === 0xff) bytes.push(0)
  }
  return Uint8Array.from(bytes)
}
