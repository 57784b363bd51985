import type { Pace } from './pace.ts'

/** A file to put in an archive: its path there, and its text, piece by piece. */
export interface ZipEntry {
  readonly path: string
  readonly text: Iterable<string>
}

interface Packed {
  readonly path: Uint8Array<ArrayBuffer>
  readonly data: Blob
  readonly size: number
  readonly checksum: number
}

/**
 * Packs texts into a zip archive (APPNOTE 6.3: deflate, UTF-8 paths, at most 4 GB). The browser
 * compresses, piece by piece and between them at the pace of the page.
 */
export async function zip(entries: readonly ZipEntry[], type: string, pace: Pace): Promise<Blob> {
  const local: BlobPart[] = []
  const central: BlobPart[] = []
  let offset = 0
  let centralSize = 0
  for (const entry of entries) {
    const packed = await pack(entry, pace)
    const header = localHeader(packed)
    const listed = centralHeader(packed, offset)
    local.push(header, packed.path, packed.data)
    central.push(listed, packed.path)
    offset += header.byteLength + packed.path.byteLength + packed.data.size
    centralSize += listed.byteLength + packed.path.byteLength
  }
  const end = record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, centralSize],
    [4, offset],
    [2, 0],
  ])
  return new Blob([...local, ...central, end], { type })
}

async function pack({ path, text }: ZipEntry, pace: Pace): Promise<Packed> {
  const encoder = new TextEncoder()
  const deflate = new CompressionStream('deflate-raw')
  const data = new Response(deflate.readable).blob()
  const writer = deflate.writable.getWriter()
  let size = 0
  let checksum = 0xffffffff
  try {
    for (const piece of text) {
      const bytes = encoder.encode(piece)
      size += bytes.byteLength
      checksum = addToChecksum(checksum, bytes)
      await writer.write(bytes)
      await pace.breathe()
    }
    await writer.close()
  } catch (cause) {
    // What was packed so far goes with the stream; both ends must hear of it, or one waits for ever.
    await Promise.allSettled([writer.abort(cause), data])
    throw cause
  }
  return {
    path: encoder.encode(path),
    data: await data,
    size,
    checksum: (checksum ^ 0xffffffff) >>> 0,
  }
}

const utf8Paths = 0x0800
const deflated = 8
const version = 20
/** 1980-01-01, the first day the format knows: the archive does not tell when it was made. */
const noDate = 0x0021

function localHeader({ path, data, size, checksum }: Packed): Uint8Array<ArrayBuffer> {
  return record([
    [4, 0x04034b50],
    [2, version],
    [2, utf8Paths],
    [2, deflated],
    [2, 0],
    [2, noDate],
    [4, checksum],
    [4, data.size],
    [4, size],
    [2, path.byteLength],
    [2, 0],
  ])
}

function centralHeader(
  { path, data, size, checksum }: Packed,
  offset: number,
): Uint8Array<ArrayBuffer> {
  return record([
    [4, 0x02014b50],
    [2, version],
    [2, version],
    [2, utf8Paths],
    [2, deflated],
    [2, 0],
    [2, noDate],
    [4, checksum],
    [4, data.size],
    [4, size],
    [2, path.byteLength],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, offset],
  ])
}

/** Numbers one after the other, each in so many bytes, lowest first. */
function record(fields: readonly (readonly [bytes: 2 | 4, value: number])[]) {
  const length = fields.reduce((sum, [bytes]) => sum + bytes, 0)
  const view = new DataView(new ArrayBuffer(length))
  let at = 0
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += bytes
  }
  return new Uint8Array(view.buffer)
}

/** CRC-32 of the bytes after those that gave `checksum`; inverted at begin and end by the caller. */
function addToChecksum(checksum: number, bytes: Uint8Array): number {
  let value = checksum
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return value
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})
