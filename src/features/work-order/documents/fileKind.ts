import type { AttachedFile } from '../../../domain/attachedFile.ts'

/** How a document can be looked at here, if it is what it says: `other` can only be downloaded. */
export type FileKind = 'picture' | 'pdf' | 'other'

/**
 * Which way to offer, by what the document is listed as, else by how its name ends. Merely an offer:
 * what is done is decided by the bytes. SVG and HTML are never offered (they run scripts), nor HEIC and
 * TIFF, which few browsers show.
 */
export function fileKind({ claimedType, fileName }: AttachedFile): FileKind {
  const type = claimedType ?? ''
  if (type === 'application/pdf') return 'pdf'
  if (/^image\/(png|jpe?g|pjpeg|gif|webp|avif)$/.test(type)) return 'picture'
  // A server that knows no better calls everything octets.
  if (type !== '' && type !== 'application/octet-stream') return 'other'
  const ending = /\.(pdf|png|jpe?g|gif|webp|avif)$/i.exec(fileName ?? '')?.[1]?.toLowerCase()
  if (ending === undefined) return 'other'
  return ending === 'pdf' ? 'pdf' : 'picture'
}
