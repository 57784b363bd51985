import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { bodyLimits, readCapped } from './cappedBody.ts'
import { createClient, type ApiClient } from './client.ts'
import { exchange, readRetryAfter, type Fetch } from './exchange.ts'

const noRetry = { random: () => 0, sleep: () => Promise.resolve() }

function clientOf(fetch: Fetch): ApiClient {
  return createClient({
    baseUrl: 'https://api.example',
    fetch,
    token: () => 'dG9rZW4=',
    retry: noRetry,
  })
}

function answering(body: BodyInit | null, init: ResponseInit = {}): ApiClient {
  return clientOf(() => Promise.resolve(new Response(body, init)))
}

const json = { headers: { 'content-type': 'application/json; charset=utf-8' } }

afterEach(() => vi.useRealTimers())

describe('a request', () => {
  test('keeps the rules: own base, header token, nothing else told (reliability 6.4)', async () => {
    const seen: [string, RequestInit][] = []
    const client = clientOf((url, init) => {
      seen.push([url, init])
      return Promise.resolve(new Response('{}', json))
    })
    await client.getJson('/api/JobsView', '$top=1')
    const [url, init] = seen[0] ?? ['', {}]
    expect(url).toBe('https://api.example/api/JobsView?$top=1')
    expect(init).toMatchObject({
      method: 'GET',
      headers: { Authorization: 'Basic dG9rZW4=', Accept: 'application/json' },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      mode: 'cors',
    })
    expect(url).not.toContain('dG9rZW4')
  })

  test('carries no credentials once the session is over', async () => {
    let headers: HeadersInit | undefined
    const client = createClient({
      baseUrl: '',
      token: () => null,
      fetch: (_, init) => {
        headers = init.headers
        return Promise.resolve(new Response('{}', json))
      },
    })
    await client.getJson('/api/JobsView')
    expect(headers).toEqual({ Accept: 'application/json' })
  })
})

describe('an answer', () => {
  test.each([
    [400, 'badRequest'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'notFound'],
    [408, 'timeout'],
    [409, 'badRequest'],
    [417, 'badRequest'],
    [422, 'badRequest'],
    [429, 'busy'],
    [500, 'server'],
    [503, 'server'],
  ])('with status %i is %s', async (status, kind) => {
    const result = await answering('', { status }).getJson('/api/JobsView')
    expect(result).toMatchObject({ ok: false, failure: { kind, status } })
  })

  test.each([
    [
      'OData',
      '{"error":{"code":"","message":"Bad filter","innererror":{"stacktrace":"at X"}}}',
      'Bad filter',
    ],
    ['ASP.NET', '{"Message":"An error","ExceptionMessage":"Null"}', 'An error: Null'],
    ['sign-in', '{"error":"forbidden","message":"Not you"}', 'forbidden: Not you'],
    ['plain', 'No way', 'No way'],
  ])('of the %s layer keeps its words as a detail', async (_, body, detail) => {
    const result = await answering(body, { status: 400, ...json }).getJson('/api/JobsView')
    expect(result).toMatchObject({ failure: { detail } })
  })

  test('of a web page keeps its title, of a novel 500 signs (T32)', async () => {
    const html = { status: 503, headers: { 'content-type': 'text/html' } }
    const page = await answering('<html><title>Maintenance</title>…', html).getJson('/x')
    expect(page).toMatchObject({ failure: { kind: 'server', detail: 'Maintenance' } })
    const novel = await answering('x'.repeat(9000), { status: 500 }).getJson('/x')
    expect(novel.ok ? null : novel.failure.detail).toHaveLength(500)
  })

  test.each([
    ['a web page (F11)', '<html></html>', 'text/html'],
    ['a web page under another label', '<html></html>', 'application/json'],
    ['XML (F17)', '<ArrayOfjobs_view/>', 'application/xml'],
    ['nothing (F12)', '', 'application/json'],
    ['half a JSON (F14)', '{"value":[', 'application/json'],
  ])('of 200 with %s is no API', async (_, body, type) => {
    const result = await answering(body, { headers: { 'content-type': type } }).getJson('/x')
    expect(result).toMatchObject({ ok: false, failure: { kind: 'notApi', status: 200 } })
  })

  test('of 204 is no API', async () => {
    const result = await answering(null, { status: 204 }).getJson('/x')
    expect(result).toMatchObject({ failure: { kind: 'notApi', status: 204 } })
  })

  test('is read whatever JSON calls itself, without byte order mark, bad bytes marked (F17, F18)', async () => {
    const text = await answering('[1]', { headers: { 'content-type': 'text/plain' } }).getJson('/x')
    expect(text).toEqual({ ok: true, value: [1] })
    const marked = await answering(new Uint8Array([0xef, 0xbb, 0xbf, 0x5b, 0x5d]), json).getJson(
      '/x',
    )
    expect(marked).toEqual({ ok: true, value: [] })
    const latin = await answering(new Uint8Array([0x22, 0x63, 0xe9, 0x22]), json).getJson('/x')
    expect(latin).toEqual({ ok: true, value: 'c\uFFFD' })
  })

  test('that breaks off half-way is asked again whole (F14)', async () => {
    let asked = 0
    const client = clientOf(() => {
      asked += 1
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('[1,'))
          if (asked === 1) controller.error(new TypeError('reset'))
          else {
            controller.enqueue(new TextEncoder().encode('2]'))
            controller.close()
          }
        },
      })
      return Promise.resolve(new Response(body, json))
    })
    expect(await client.getJson('/x')).toEqual({ ok: true, value: [1, 2] })
    expect(asked).toBe(2)
  })
})

describe('no answer', () => {
  test('from a broken line, four times over, is unreachable', async () => {
    let asked = 0
    const client = clientOf(() => {
      asked += 1
      return Promise.reject(new TypeError('Failed to fetch'))
    })
    expect(await client.getJson('/x')).toMatchObject({
      failure: { kind: 'unreachable', status: null },
    })
    expect(asked).toBe(4)
  })

  test('from a device without network is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const client = clientOf(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await client.getJson('/x')).toMatchObject({ failure: { kind: 'offline' } })
    vi.unstubAllGlobals()
  })

  /** Waits for ever, but for the signal. */
  const silent: Fetch = (_, { signal }) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')))
    })

  test('within 20 seconds is a timeout (F55)', async () => {
    vi.useFakeTimers()
    const asking = exchange(silent, 'https://api.example/x', { method: 'GET', token: null })
    await vi.advanceTimersByTimeAsync(19_999)
    let isOver = false
    void asking.then(() => (isOver = true))
    await vi.advanceTimersByTimeAsync(0)
    expect(isOver).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await asking).toMatchObject({ failure: { kind: 'timeout', status: null } })
    expect(vi.getTimerCount()).toBe(0)
  })

  test('because we stopped is aborted, and asked once', async () => {
    const stop = new AbortController()
    let asked = 0
    const client = clientOf((url, init) => {
      asked += 1
      return silent(url, init)
    })
    const asking = client.getJson('/x', '', { signal: stop.signal })
    stop.abort()
    expect(await asking).toMatchObject({ failure: { kind: 'aborted' } })
    expect(asked).toBe(1)
  })

  test('to a signal already aborted is aborted', async () => {
    const strict: Fetch = (_, { signal }) => {
      signal?.throwIfAborted()
      return Promise.resolve(new Response('{}'))
    }
    const result = await clientOf(strict).getJson('/x', '', { signal: AbortSignal.abort() })
    expect(result).toMatchObject({ failure: { kind: 'aborted' } })
  })
})

describe('a body', () => {
  const streamOf = (pieces: readonly Uint8Array[], isClosed = true) => {
    let at = 0
    let isCancelled = false
    const stream = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          const piece = pieces[at]
          at += 1
          if (piece) controller.enqueue(piece)
          else if (isClosed) controller.close()
        },
        cancel() {
          isCancelled = true
        },
      },
      { highWaterMark: 0 },
    )
    return { response: new Response(stream), read: () => at, isCancelled: () => isCancelled }
  }

  test('above the cap is given up after one piece more (F42)', async () => {
    const piece = new Uint8Array(1000)
    const source = streamOf(Array.from({ length: 1000 }, () => piece))
    const result = await readCapped(source.response, { maxBytes: 10_000, stallMs: 1000 })
    expect(result).toMatchObject({ ok: false, failure: { kind: 'tooLarge' } })
    expect(source.read()).toBeLessThanOrEqual(12)
    expect(source.isCancelled()).toBe(true)
  })

  test('is counted unfolded: 40 kB of gzip that would be 40 MB', async () => {
    const bomb = gzipSync(Buffer.alloc(40 * 1024 * 1024))
    expect(bomb.byteLength).toBeLessThan(50_000)
    const unfolded = new Blob([bomb]).stream().pipeThrough(new DecompressionStream('gzip'))
    const result = await readCapped(new Response(unfolded))
    expect(result).toMatchObject({ failure: { kind: 'tooLarge' } })
    expect(bodyLimits.maxBytes).toBe(32 * 1024 * 1024)
  })

  test('that stops coming is a timeout (F56)', async () => {
    vi.useFakeTimers()
    const source = streamOf([new Uint8Array(3)], false)
    const reading = readCapped(source.response)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await reading).toMatchObject({ failure: { kind: 'timeout' } })
    expect(source.isCancelled()).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('below the cap is the body, split at any byte (P31)', async () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(pieces, async (split) => {
        const result = await readCapped(streamOf(split).response, { maxBytes: 800, stallMs: 1000 })
        expect(result).toEqual({ ok: true, value: new Uint8Array(Buffer.concat(split)) })
      }),
    )
  })
})

describe('Retry-After', () => {
  const read = (retryAfter: string, date?: string) =>
    readRetryAfter(new Headers({ 'retry-after': retryAfter, ...(date && { date }) }))

  test('is read as seconds or as a date by the server’s own clock', () => {
    expect(read('7')).toBe(7000)
    expect(read('Wed, 24 Jun 2026 12:00:30 GMT', 'Wed, 24 Jun 2026 12:00:00 GMT')).toBe(30_000)
    expect(readRetryAfter(new Headers())).toBeNull()
  })

  test.each(['-5', 'soon', '', '1.5.2', 'Wed, 24 Jun 1970 12:00:00 GMT'])(
    '%j says nothing',
    (text) => {
      expect(read(text)).toBeNull()
    },
  )

  test('never asks for more than two minutes, whatever it says (P29)', () => {
    expect(read('99999999999999999999')).toBe(120_000)
    expect(read('Wed, 24 Jun 2099 12:00:00 GMT')).toBe(120_000)
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('0', '9', '-', '.', ' ', ':', 'Jun', 'GMT') }),
        (text) => {
          const ms = read(text) ?? 0
          expect(ms).toBeGreaterThanOrEqual(0)
          expect(ms).toBeLessThanOrEqual(120_000)
        },
      ),
    )
  })
})
