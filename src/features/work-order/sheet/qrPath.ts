import { encode } from 'uqr'

/** A QR code to be drawn: dark squares of one unit, the quiet zone around them included. */
export interface QrDrawing {
  /** Of a side, in units. */
  readonly size: number
  /** The dark squares, as the data of an SVG path. */
  readonly path: string
}

/** Four units of white around it, without which a camera may not find it (ISO/IEC 18004). */
const quietZone = 4

/**
 * The QR code of a link; null where it is too long for one a camera reads off paper. Medium error
 * correction: paper gets folded and smudged.
 */
export function qrPath(link: string): QrDrawing | null {
  if (new TextEncoder().encode(link).length > longestLink) return null
  const { size, data } = encode(link, { ecc: 'M', border: quietZone })
  const path = data.flatMap((row, y) =>
    darkRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  )
  return { size, path: path.join('') }
}

/** Octets. Beyond, the squares are smaller than half a millimetre on our sheet. */
const longestLink = 400

/** Where dark squares stand side by side: each run as its start and length. */
function darkRuns(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  const runs: [number, number][] = []
  for (const [x, isDark] of row.entries()) {
    if (!isDark) continue
    const last = runs.at(-1)
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1
    else runs.push([x, 1])
  }
  return runs
}
