import { sha256 } from '@noble/hashes/sha2.js'
import { fromBase64Url, toBase64Url } from './base64Url.ts'
import { deflate, inflate } from './deflate.ts'
import type { Snapshot } from './snapshot.ts'
import { formVersion, readForm, writeForm } from './snapshotForm.ts'

/**
 * What a fragment held. `damaged`: cut off, mistyped or changed. `tooNew`: whole, and written by a later
 * portal than this one.
 */
export type OpenedSnapshot =
  | { readonly state: 'open'; readonly snapshot: Snapshot }
  | { readonly state: 'empty' | 'damaged' | 'tooNew' }

/** The most a written snapshot may be, in bytes before packing; nobody reads further. */
export const maxFormBytes = 65_536

/** The longest fragment anybody reads; far above what is ever written. */
const maxFragmentLength = 32_768

/**
 * A snapshot as the fragment of an address: `version.payload.checksum`, which no server ever sees. null =
 * it is larger than anybody would read.
 *
 * The checksum finds damage, and by it any change made without knowing how; it proves nothing about who
 * wrote it, for there is no secret in a page.
 */
export async function packSnapshot(snapshot: Snapshot): Promise<string | null> {
  const bytes = new TextEncoder().encode(writeForm(snapshot))
  if (bytes.byteLength > maxFormBytes) return null
  const sealed = `${formVersion}.${toBase64Url(await deflate(bytes))}`
  return `${sealed}.${checksumOf(sealed)}`
}

/** Reads a fragment, from anybody, with or without its `#`. */
export async function openSnapshot(fragment: string): Promise<OpenedSnapshot> {
  const text = fragment.replace(/^#/, '')
  if (text === '') return { state: 'empty' }
  if (text.length > maxFragmentLength) return { state: 'damaged' }
  const [, sealed, version, payload, checksum] =
    /^(([1-9]\d{0,3})\.([\w-]+))\.([\w-]+)$/.exec(text) ?? []
  if (sealed === undefined || payload === undefined || checksum !== checksumOf(sealed)) {
    return { state: 'damaged' }
  }
  if (Number(version) > formVersion) return { state: 'tooNew' }

  const packed = fromBase64Url(payload)
  const bytes = packed && (await inflate(packed, maxFormBytes))
  const written = bytes && decode(bytes)
  const snapshot = written && readForm(written)
  return snapshot ? { state: 'open', snapshot } : { state: 'damaged' }
}

/** Twelve bytes of the digest: sixteen signs without a bit to spare. */
function checksumOf(sealed: string): string {
  return toBase64Url(sha256(new TextEncoder().encode(sealed)).slice(0, 12))
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
