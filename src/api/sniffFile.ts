/** What bytes are by their own first words. Only what a browser shows without harm, and archives. */
export type FileSort = PictureSort | 'pdf' | 'zip'

/** Pictures that hold pixels and nothing else. SVG is none: it is a document that can run scripts. */
export type PictureSort = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif'

/** Tells the sort of a file by its beginning (64 bytes do); null = none that can be vouched for. */
export function sniffFile(start: Uint8Array): FileSort | null {
  const text = Array.from(start.subarray(0, 64), (byte) => String.fromCharCode(byte)).join('')
  if (text.startsWith('\u0089PNG\r\n\u001A\n')) return 'png'
  if (text.startsWith('\u00FF\u00D8\u00FF')) return 'jpeg'
  if (/^GIF8[79]a/.test(text)) return 'gif'
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp'
  if (/^....ftypavi[fs]/s.test(text)) return 'avif'
  // Readers take a PDF that begins later, too; then it may begin as something else as well.
  if (text.startsWith('%PDF-')) return 'pdf'
  // The second is an archive of nothing.
  if (text.startsWith('PK\u0003\u0004') || text.startsWith('PK\u0005\u0006')) return 'zip'
  return null
}

/** The type to give such bytes: what a browser shows as it is, or octets, which it never shows. */
export function mediaTypeOf(sort: FileSort | null): string {
  if (sort === 'pdf') return 'application/pdf'
  return isPicture(sort) ? `image/${sort}` : 'application/octet-stream'
}

export function isPicture(sort: FileSort | null): sort is PictureSort {
  return sort !== null && sort !== 'pdf' && sort !== 'zip'
}
