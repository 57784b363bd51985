import type { FileSort } from '../../../api/sniffFile.ts'
import type { AttachedFile } from '../../../domain/attachedFile.ts'
import { clipText } from '../../../ui/clipText.ts'

/**
 * A document's name to read: on one line, and without signs that turn or hide what follows, for
 * `photo[U+202E]gnp.exe` would read as a picture. null = it has none.
 */
export function shownName(file: AttachedFile): string | null {
  const name = plainName(file)
  return name === '' ? null : clipText(name, 160)
}

/**
 * The name to save a document under: one every disk takes, with no way out of the folder, and ending
 * as what it is (reliability T20, P19). An ending that could start something is made harmless.
 */
export function savedName(file: AttachedFile, sort: FileSort | null): string {
  // All of it: the ending is the part that a clip takes off.
  const name = plainName(file)
  const [, stem = name, ending = ''] = /^(.*)\.([a-z0-9]{1,5})$/i.exec(name) ?? []
  const known = endingOf(ending.toLowerCase(), sort)
  return safeFileName(known === null ? name : stem, known ?? 'bin')
}

/** On one line, and nothing in it that turns or hides; `''` = it has none. */
function plainName({ fileName, title }: AttachedFile): string {
  return (fileName ?? title ?? '').replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim()
}

/** Letters, digits and dashes, 80 signs at most with its ending; `document` where none are left. */
export function safeFileName(stem: string, ending: string): string {
  const plainStem = plain(stem).slice(0, 60).replace(/-+$/, '') || 'document'
  // Windows keeps a few names for its devices, whatever comes after their first dot.
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(plainStem)
  return `${isReserved ? `document-${plainStem}` : plainStem}.${ending}`
}

/**
 * The name's own ending where it is that of a document, unless the bytes are known to be of another
 * sort; else that of what they are.
 */
function endingOf(ending: string, sort: FileSort | null): string | null {
  const told = ending === 'jpeg' ? 'jpg' : ending
  const sniffed = sort === 'jpeg' ? 'jpg' : sort
  // An archive may be an office document: there the name knows better.
  if (sniffed !== null && sniffed !== 'zip' && told !== sniffed) return sniffed
  return documentEndings.has(ending) ? ending : sniffed
}

/** Endings of what people read, look at or listen to; none of them is run by opening it. */
const documentEndings: ReadonlySet<string> = new Set(
  (
    'pdf png jpg jpeg gif webp avif heic heif tif tiff bmp svg html htm txt csv tsv log md xml json ' +
    'doc docx xls xlsx ppt pptx odt ods odp rtf msg eml ics vcf zip 7z rar gz mp4 mov webm avi mp3 ' +
    'wav m4a dwg dxf ifc step stp vsdx'
  ).split(' '),
)

/** Accents taken off, everything else than letters and digits turned into single dashes. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
}
