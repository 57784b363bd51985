import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { securityHeaders } from './headers.ts'
import { type Portal, type PortalOptions, createPortal } from './portalServer.ts'

const page = '<!doctype html><script type="module" src="/assets/app-a1b2.js"></script>'
const script = `console.log(${JSON.stringify('portal '.repeat(400))})`
const build: Readonly<Record<string, string>> = {
  'index.html': `${page}<link rel="icon" href="/icon.svg"><a href="//elsewhere.example">x</a>`,
  'assets/app-a1b2.js': script,
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'config.json': '{"brand":{"name":"On disk"}}',
  'app.webmanifest': '{}',
}
let dist = ''

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'portal-build-'))
  for (const [name, content] of Object.entries(build)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true })
    writeFileSync(join(dist, name), content)
  }
})
afterAll(() => rmSync(dist, { recursive: true }))

const portal = (options: Partial<PortalOptions> = {}) =>
  createPortal({ dist, api: async () => Response.json({ value: [] }), ...options })
const ask = (to: Portal, path: string, init?: RequestInit) =>
  to.fetch(new Request(`http://127.0.0.1${path}`, init))

describe('the header set is on every answer', () => {
  const expected = Object.entries(
    securityHeaders({ basePath: '/', connectOrigins: [], upgradesRequests: true }),
  )

  it.each([
    ['a page', 200, '/', 'GET'],
    ['an app route', 200, '/work-orders/1.5', 'GET'],
    ['an asset', 200, '/assets/app-a1b2.js', 'GET'],
    ['the configuration', 200, '/config.json', 'GET'],
    ['a HEAD', 200, '/', 'HEAD'],
    ['a missing file', 404, '/assets/gone.js', 'GET'],
    ['a wrong method', 405, '/work-orders', 'POST'],
    ['a malformed address', 400, '/%E0%A4%A', 'GET'],
    ['an API answer', 200, '/api/JobsView', 'GET'],
    ['a violation report', 204, '/__csp', 'POST'],
  ])('%s (%i)', async (_name, status, path, method) => {
    const answer = await ask(portal(), path, { method })
    expect(answer.status).toBe(status)
    for (const [name, value] of expected) expect(answer.headers.get(name), name).toBe(value)
    expect(answer.headers.get('Cache-Control')).toBeTruthy()
  })

  it('an API that breaks', async () => {
    const silenced = vi.spyOn(console, 'error').mockReturnValue()
    const answer = await ask(portal({ api: () => Promise.reject(new Error('broken')) }), '/api/x')
    silenced.mockRestore()
    expect(answer.status).toBe(500)
    for (const [name, value] of expected) expect(answer.headers.get(name), name).toBe(value)
    expect(await answer.text()).not.toContain('broken')
  })

  it('names every directive of the profile, and the origins the portal may call', async () => {
    const other = portal({ connectOrigins: ['https://api.example'], basePath: 'sub' })
    const policy = (await ask(other, '/sub/')).headers.get('Content-Security-Policy')
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self' https://api.example",
      "manifest-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types portal',
      'upgrade-insecure-requests',
      'report-uri /sub/__csp',
      'report-to csp',
    ])
  })
})

describe('what is served', () => {
  it.each([
    '/',
    '/login',
    '/work-orders',
    '/work-orders/0b1c',
    '/work-orders/1.5',
    '/a/b/c?x=1.js',
  ])('%s is the app', async (path) => {
    const answer = await ask(portal(), path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(await answer.text()).toBe(build['index.html'])
  })

  it.each([
    '/assets/gone.js',
    '/assets/gone',
    '/gone.css',
    '/favicon.ico',
    '/wp-login.php',
    '/.git/config',
    '/.env',
    '/.well-known/security.txt',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd.txt',
  ])('%s is not found', async (path) => {
    const answer = await ask(portal(), path)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('Not found\n')
  })

  it('leaves the API to its handler, or unfound when there is none', async () => {
    expect(await (await ask(portal(), '/api/JobsView')).json()).toEqual({ value: [] })
    expect((await ask(portal({ api: null }), '/api/JobsView')).status).toBe(404)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is refused', async (method) => {
    for (const path of ['/', '/assets/app-a1b2.js', '/assets/gone.js']) {
      const answer = await ask(portal(), path, { method })
      expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
    }
  })

  it('answers HEAD like GET, without the body', async () => {
    const answer = await ask(portal(), '/config.json', { method: 'HEAD' })
    expect(answer.headers.get('Content-Length')).toBe(String(build['config.json']?.length))
    expect(await answer.text()).toBe('')
  })

  it.each([
    ['/assets/app-a1b2.js', 'text/javascript; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8'],
    ['/config.json', 'application/json; charset=utf-8'],
    ['/app.webmanifest', 'application/manifest+json; charset=utf-8'],
  ])('%s says what it is', async (path, type) => {
    expect((await ask(portal(), path)).headers.get('Content-Type')).toBe(type)
  })

  it('serves the configuration it was given instead of the one on disk', async () => {
    const config = { brand: { name: 'Given' } }
    expect(await (await ask(portal(), '/config.json')).text()).toBe(build['config.json'])
    expect(await (await ask(portal({ config }), '/config.json')).json()).toEqual(config)
    expect(await (await ask(portal({ config: '{ broken' }), '/config.json')).text()).toBe(
      '{ broken',
    )
  })

  it('says there is no build rather than serving nothing', () => {
    expect(() => portal({ dist: join(dist, 'assets') })).toThrow('npm run build')
  })
})

describe('how long it is kept', () => {
  it.each([
    ['/assets/app-a1b2.js', 'public, max-age=31536000, immutable'],
    ['/assets/gone.js', 'no-cache'],
    ['/', 'no-cache'],
    ['/config.json', 'no-cache'],
    ['/api/JobsView', 'no-store'],
  ])('%s: %s', async (path, value) => {
    expect((await ask(portal(), path)).headers.get('Cache-Control')).toBe(value)
  })

  it('a file the browser has already is not sent again', async () => {
    const one = portal()
    const first = await ask(one, '/assets/app-a1b2.js')
    const again = await ask(one, '/assets/app-a1b2.js', {
      headers: { 'If-None-Match': `"other", ${first.headers.get('ETag')}` },
    })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  })

  it('the answers carry the time they were told', async () => {
    const answer = await ask(portal({ now: () => Date.UTC(2026, 2, 1) }), '/', { method: 'HEAD' })
    expect(answer.headers.get('Date')).toBe('Sun, 01 Mar 2026 00:00:00 GMT')
  })
})

describe('compression', () => {
  const body = async (encoding: string) => {
    const answer = await ask(portal(), '/assets/app-a1b2.js', {
      headers: { 'Accept-Encoding': encoding },
    })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(answer.headers.get('Content-Length')).toBe(String(bytes.length))
    return {
      bytes,
      encoding: answer.headers.get('Content-Encoding'),
      etag: answer.headers.get('ETag'),
    }
  }

  it('takes brotli, else gzip, else nothing', async () => {
    const brotli = await body('gzip, deflate, br')
    const gzip = await body('gzip, br;q=0')
    const none = await body('identity')
    expect([brotli.encoding, gzip.encoding, none.encoding]).toEqual(['br', 'gzip', null])
    expect(brotliDecompressSync(brotli.bytes).toString()).toBe(script)
    expect(gunzipSync(gzip.bytes).toString()).toBe(script)
    expect(new TextDecoder().decode(none.bytes)).toBe(script)
    expect(new Set([brotli.etag, gzip.etag, none.etag]).size).toBe(3)
  })
})

describe('under a sub-path', () => {
  const sub = () => portal({ basePath: '/portal/' })

  it('the page names its files below that path, and leaves other hosts alone', async () => {
    const html = await (await ask(sub(), '/portal/work-orders')).text()
    expect(html).toContain('src="/portal/assets/app-a1b2.js"')
    expect(html).toContain('href="/portal/icon.svg"')
    expect(html).toContain('href="//elsewhere.example"')
  })

  it('files and the API are found, everything else is not', async () => {
    const status = async (path: string) => (await ask(sub(), path)).status
    expect(await status('/portal/assets/app-a1b2.js')).toBe(200)
    expect(await status('/portal/config.json')).toBe(200)
    expect(await status('/api/JobsView')).toBe(200)
    expect(await status('/assets/app-a1b2.js')).toBe(404)
    expect(await status('/portal/api/JobsView')).toBe(404)
    expect(await status('/portalx/')).toBe(404)
  })

  it('the bare address leads there', async () => {
    for (const path of ['/', '/portal']) {
      const answer = await ask(sub(), path)
      expect([answer.status, answer.headers.get('Location')]).toEqual([302, '/portal/'])
    }
  })
})

describe('violation reports', () => {
  const post = (to: Portal, body: unknown) =>
    ask(to, '/__csp', { method: 'POST', body: JSON.stringify(body) })

  it('are kept in either form a browser sends', async () => {
    const told = vi.fn()
    const one = portal({ onCspReport: told })
    await post(one, {
      'csp-report': {
        'document-uri': 'http://127.0.0.1/login',
        'effective-directive': 'script-src-elem',
        'blocked-uri': 'https://evil.example/x.js',
      },
    })
    await post(one, [
      { type: 'deprecation', body: {} },
      {
        type: 'csp-violation',
        body: {
          documentURL: 'http://127.0.0.1/',
          effectiveDirective: 'connect-src',
          blockedURL: 'inline',
          sourceFile: 'http://127.0.0.1/a.js',
          lineNumber: 3,
        },
      },
    ])
    expect(one.cspReports()).toEqual([
      {
        directive: 'script-src-elem',
        blocked: 'https://evil.example/x.js',
        page: 'http://127.0.0.1/login',
        source: '',
      },
      {
        directive: 'connect-src',
        blocked: 'inline',
        page: 'http://127.0.0.1/',
        source: 'http://127.0.0.1/a.js:3',
      },
    ])
    expect(told).toHaveBeenCalledTimes(2)
  })

  it('are not made up from anything else', async () => {
    const one = portal()
    for (const body of [null, 3, 'x', {}, [null], { 'csp-report': 1 }, ['x'.repeat(70_000)]]) {
      expect((await post(one, body)).status).toBe(204)
    }
    expect(one.cspReports()).toEqual([])
    expect((await ask(one, '/__csp')).status).toBe(405)
  })
})
