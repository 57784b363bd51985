/** Some bytes made smaller (RFC 1951, without a frame). */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

/**
 * The bytes back; null = nothing that was deflated, or more than `maxBytes` of it. A kilobyte can unfold
 * to a megabyte, so it is fed in crumbs and stops at the first that goes too far.
 */
export async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  maxBytes: number,
): Promise<Uint8Array | null> {
  const reader = crumbsOf(packed).pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return join(pieces, size)
      size += value.byteLength
      if (size > maxBytes) return null
      pieces.push(value)
    }
  } catch {
    return null
  } finally {
    reader.cancel().catch(() => undefined)
  }
}

const crumbBytes = 64

function crumbsOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.byteLength) controller.close()
      else controller.enqueue(bytes.slice(at, (at += crumbBytes)))
    },
  })
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.byteLength
  }
  return whole
}
