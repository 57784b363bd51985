import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { contentTypeOf, isCompressible } from './contentTypes.ts'

/** One file ready to be sent, in the encodings asked for so far. */
export interface StaticFile {
  readonly contentType: string
  /** Whether its name carries the hash of its content, so that it never changes. */
  readonly isHashed: boolean
  /** The bytes in the best encoding the reader takes, with the tag that names exactly these bytes. */
  encoded(acceptEncoding: string | null): Promise<EncodedFile>
}

/** A file's bytes under one content encoding. */
export interface EncodedFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** null when sent as it is. */
  readonly encoding: Encoding | null
  readonly etag: string
}

type Encoding = 'br' | 'gzip'

const smallestWorthCompressing = 1024

/**
 * Every file of a build by its path below the root, `assets/index-abc.js`, held in memory. Only what was
 * listed can ever be served, so no path leads out of the folder; and a build made meanwhile does not
 * pull files away from under a running portal.
 */
export function readStaticFiles(folder: string): Map<string, StaticFile> {
  const files = new Map<string, StaticFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path).split(sep).join('/')
    files.set(name, staticFile(name, readFileSync(path)))
  }
  return files
}

/** A file from bytes or text already at hand; its type and caching follow from its name. */
export function staticFile(name: string, content: Uint8Array | string): StaticFile {
  const bytes = Uint8Array.from(typeof content === 'string' ? Buffer.from(content) : content)
  const contentType = contentTypeOf(name)
  const tag = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  const isWorthIt = isCompressible(contentType) && bytes.length >= smallestWorthCompressing
  const compressed = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>()

  return {
    contentType,
    isHashed: name.startsWith('assets/'),
    async encoded(acceptEncoding) {
      const encoding = isWorthIt ? bestEncoding(acceptEncoding ?? '') : null
      if (encoding === null) return { bytes, encoding, etag: `"${tag}"` }
      const pending = compressed.get(encoding) ?? compress(bytes, encoding)
      compressed.set(encoding, pending)
      return { bytes: await pending, encoding, etag: `"${tag}-${encoding}"` }
    },
  }
}

function bestEncoding(acceptEncoding: string): Encoding | null {
  const accepted = new Set(
    acceptEncoding
      .toLowerCase()
      .split(',')
      .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
      .map((part) => part.split(';')[0]?.trim()),
  )
  return accepted.has('br') ? 'br' : accepted.has('gzip') ? 'gzip' : null
}

async function compress(bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'gzip') return Uint8Array.from(await promisify(gzip)(bytes))
  // Half the default effort: within 5 % of the size, at a tenth of the wait of the first visitor.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 }
  return Uint8Array.from(await promisify(brotliCompress)(bytes, { params }))
}
