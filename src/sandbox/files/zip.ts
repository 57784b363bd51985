import { joinBytes, littleEndian, utf8 } from './bytes.ts'
import { crc32 } from './checksum.ts'

/** A ZIP archive of files as they are, not compressed; names in UTF-8. */
export function writeZip(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = []
  const entries: Uint8Array[] = []
  let position = 0
  for (const { name, bytes } of files) {
    const label = utf8(name)
    const size = littleEndian(bytes.length, 4)
    const shared = joinBytes([
      // Needs version 2.0; names are UTF-8; stored; midnight, 1 January 1980.
      ...[20, 0x0800, 0, 0, 0x21].map((value) => littleEndian(value, 2)),
      littleEndian(crc32(bytes), 4),
      size,
      size,
      littleEndian(label.length, 2),
      littleEndian(0, 2),
    ])
    const local = joinBytes([littleEndian(0x04034b50, 4), shared, label, bytes])
    entries.push(
      joinBytes([
        littleEndian(0x02014b50, 4),
        littleEndian(20, 2),
        shared,
        new Uint8Array(10),
        littleEndian(position, 4),
        label,
      ]),
    )
    locals.push(local)
    position += local.length
  }
  const directory = joinBytes(entries)
  const end = joinBytes([
    littleEndian(0x06054b50, 4),
    new Uint8Array(4),
    littleEndian(files.length, 2),
    littleEndian(files.length, 2),
    littleEndian(directory.length, 4),
    littleEndian(position, 4),
    littleEndian(0, 2),
  ])
  return joinBytes([...locals, directory, end])
}
