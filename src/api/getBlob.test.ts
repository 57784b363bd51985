import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createClient, type ApiClient, type BlobOptions } from './client.ts'
import type { Fetch } from './exchange.ts'

const options: BlobOptions = { accept: 'image/png', maxBytes: 1_000 }

function clientOf(fetch: Fetch): ApiClient {
  return createClient({
    baseUrl: 'https://api.example',
    fetch,
    token: () => 'dG9rZW4=',
    retry: { random: () => 0, sleep: () => Promise.resolve() },
  })
}

const answering = (body: BodyInit | null, init: ResponseInit = {}) =>
  clientOf(() => Promise.resolve(new Response(body, init)))

const bytesOf = async (blob: Blob) => [...new Uint8Array(await blob.arrayBuffer())]

describe('bytes asked for', () => {
  test('carry the token in a header, never in the address, and follow the request rules', async () => {
    const seen: [string, RequestInit][] = []
    const client = clientOf((url, init) => {
      seen.push([url, init])
      return Promise.resolve(new Response('x'))
    })
    await client.getBlob('/api/DbFileView/View/', 'id=7', options)
    await client.postForm('/api/DbFileView/download/', { paraString: "['7']" }, options)
    const rules = {
      headers: { Authorization: 'Basic dG9rZW4=', Accept: 'image/png' },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    }
    expect(seen).toEqual([
      [
        'https://api.example/api/DbFileView/View/?id=7',
        expect.objectContaining({ ...rules, method: 'GET' }),
      ],
      [
        'https://api.example/api/DbFileView/download/',
        expect.objectContaining({ ...rules, method: 'POST' }),
      ],
    ])
    expect(seen[1]?.[1].body).toEqual(new URLSearchParams({ paraString: "['7']" }))
    expect(seen.map(([url]) => url).join()).not.toContain('dG9rZW4')
  })

  test('come as they are, and never as a type that a browser would show', async () => {
    const page = { headers: { 'content-type': 'Text/HTML; charset=utf-8' } }
    const got = await answering('<script>', page).getBlob('/api/x', 'id=1', options)
    expect(got).toMatchObject({
      ok: true,
      value: { mediaType: 'text/html', blob: { type: 'application/octet-stream', size: 8 } },
    })
  })

  test('are the same for any pieces they come in, and told as they come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }),
        async (pieces) => {
          const told: number[] = []
          const size = pieces.reduce((sum, piece) => sum + piece.length, 0)
          const got = await answering(streamOf(pieces)).getBlob('/api/x', '', {
            ...options,
            onProgress: (received) => told.push(received),
          })
          if (size > options.maxBytes) {
            expect(got).toMatchObject({ ok: false, failure: { kind: 'tooLarge' } })
            expect(told.every((received) => received <= options.maxBytes)).toBe(true)
          } else {
            expect(got.ok && (await bytesOf(got.value.blob))).toEqual(
              pieces.flatMap((piece) => [...piece]),
            )
            if (size > 0) expect(told.at(-1)).toBe(size)
          }
        },
      ),
    )
  })

  test('may be called off half-way', async () => {
    const stop = new AbortController()
    const client = clientOf((_url, { signal }) => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new Uint8Array(10))
          signal?.addEventListener('abort', () =>
            controller.error(new DOMException('stopped', 'AbortError')),
          )
        },
      })
      return Promise.resolve(new Response(body))
    })
    const onProgress = () => stop.abort()
    const got = await client.getBlob('/api/x', '', { ...options, signal: stop.signal, onProgress })
    expect(got).toMatchObject({ ok: false, failure: { kind: 'aborted' } })
  })
})

describe('bytes refused', () => {
  test.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'notFound'],
    [405, 'badRequest'],
    [500, 'server'],
  ])('with %i are %s, in the server’s words', async (status, kind) => {
    const client = answering('{"Message":"No such file."}', { status })
    for (const got of [
      await client.getBlob('/api/x', '', options),
      await client.postForm('/api/x', {}, options),
    ])
      expect(got).toMatchObject({ ok: false, failure: { kind, status, detail: 'No such file.' } })
  })

  test('are asked for four times, a form once', async () => {
    let asked = 0
    const client = clientOf(() => {
      asked += 1
      return Promise.resolve(new Response('', { status: 503 }))
    })
    await client.getBlob('/api/x', '', options)
    expect(asked).toBe(4)
    await client.postForm('/api/x', {}, options)
    expect(asked).toBe(5)
  })
})

function streamOf(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) if (piece.length > 0) controller.enqueue(piece)
      controller.close()
    },
  })
}
