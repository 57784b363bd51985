import { fail, succeed, type Result } from './failure.ts'

export interface BodyLimits {
  /** Counted after decompression, for a small gzip can unfold to gigabytes. */
  readonly maxBytes: number
  /** The longest silence between two pieces. */
  readonly stallMs: number
}

/** 32 MiB is some 9,000 rows, far above any page; 15 s of silence is a dead line. */
export const bodyLimits: BodyLimits = { maxBytes: 32 * 1024 * 1024, stallMs: 15_000 }

/** A body in the pieces it came in. */
export type Pieces = readonly Uint8Array<ArrayBuffer>[]

/** The whole body in one: see `readPieces`. */
export async function readCapped(
  response: Response,
  limits: BodyLimits = bodyLimits,
): Promise<Result<Uint8Array>> {
  const pieces = await readPieces(response, limits)
  return pieces.ok ? succeed(joinPieces(pieces.value)) : pieces
}

/**
 * The body, read piece by piece and counted: never holds more than `maxBytes` plus one piece, never
 * waits longer than `stallMs` for the next. A body that breaks off half-way fails as `unreachable`,
 * even after status 200. `onProgress` is told how many bytes are here, at every piece.
 */
export async function readPieces(
  response: Response,
  limits: BodyLimits = bodyLimits,
  onProgress?: (receivedBytes: number) => void,
): Promise<Result<Pieces>> {
  const { status } = response
  if (!response.body) return succeed([])
  const reader = response.body.getReader()
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  try {
    for (;;) {
      const next = await beforeStall(reader.read(), limits.stallMs)
      if (next === 'stalled') return fail('timeout', { status })
      if (next.done) return succeed(pieces)
      size += next.value.byteLength
      if (size > limits.maxBytes) return fail('tooLarge', { status })
      pieces.push(next.value)
      onProgress?.(size)
    }
  } catch (error) {
    return fail(isAbort(error) ? 'aborted' : 'unreachable', { status })
  } finally {
    reader.cancel().catch(() => undefined)
  }
}

/** Pieces laid end to end. */
export function joinPieces(pieces: Pieces): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.byteLength, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.byteLength
  }
  return whole
}

/** Whether an error is our own stop rather than the network's. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}

async function beforeStall<T>(read: Promise<T>, stallMs: number): Promise<T | 'stalled'> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stalled = new Promise<'stalled'>((resolve) => {
    timer = setTimeout(() => resolve('stalled'), stallMs)
  })
  try {
    return await Promise.race([read, stalled])
  } finally {
    clearTimeout(timer)
  }
}
