import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { namesFile } from './contentTypes.ts'
import { type CspReport, readCspReports } from './cspReports.ts'
import { cacheControl, securityHeaders } from './headers.ts'
import { type StaticFile, readStaticFiles, staticFile } from './staticFiles.ts'

/** A server as the web standard shapes it: one request in, one answer out. */
export type FetchHandler = (request: Request) => Promise<Response>

export interface PortalOptions {
  /** The folder of the production build. */
  readonly dist: string
  /** The path the portal is served under; `/` when left out. */
  readonly basePath?: string
  /** Answers everything under `/api` of the same origin; null when the API lives elsewhere. */
  readonly api: FetchHandler | null
  /** Served as `/config.json` instead of the build's own; a string goes out as it is, broken or not. */
  readonly config?: unknown
  /** Origins besides our own that the portal may call. */
  readonly connectOrigins?: readonly string[]
  /** See `HeaderOptions`; true when left out. */
  readonly upgradesRequests?: boolean
  /** The time in `Date` of answers that name none of their own, in milliseconds; left out: the real one. */
  readonly now?: () => number
  /** Told of each violation that a browser reports. */
  readonly onCspReport?: (report: CspReport) => void
}

/** The portal's own server. */
export interface Portal {
  readonly fetch: FetchHandler
  /** Every violation of the content security policy that browsers reported so far, oldest first. */
  cspReports(): readonly CspReport[]
}

/**
 * Serves a production build the way a production host must: the header set on every answer, the app's
 * page for the app's routes and for nothing else, and the API on the same origin.
 * Throws when the folder holds no build.
 */
export function createPortal(options: PortalOptions): Portal {
  const basePath = withSlashes(options.basePath ?? '/')
  requireBuild(options.dist)
  const files = readStaticFiles(options.dist)
  const index = indexPage(options.dist, basePath)
  files.set('index.html', index)
  if (options.config !== undefined) files.set('config.json', configFile(options.config))

  const reports: CspReport[] = []
  const fixedHeaders = securityHeaders({
    basePath,
    connectOrigins: options.connectOrigins ?? [],
    upgradesRequests: options.upgradesRequests ?? true,
  })
  const { api, now } = options

  const app = new Hono()
    .all('/api/*', async ({ req }) => (api === null ? notFound() : api(req.raw)))
    .post(`${basePath}__csp`, async ({ req }) => {
      for (const report of await readCspReports(req.raw)) {
        if (reports.length < mostReportsKept) reports.push(report)
        options.onCspReport?.(report)
      }
      return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })
    })
    .all(`${basePath}__csp`, () => methodNotAllowed('POST'))
    // Hono answers HEAD by the GET route, without its body.
    .get('*', async ({ req }) => {
      const path = pathBelow(basePath, new URL(req.url).pathname)
      if (path === null) return outsideBase(basePath, req.url)
      if (path === undefined) return plainText(400, 'Bad request')
      const file = files.get(path || 'index.html')
      if (file) return sendFile(file, req.raw)
      if (path.startsWith('assets/') || path.startsWith('api/') || namesFile(path))
        return notFound()
      return sendFile(index, req.raw)
    })
    .all('*', () => methodNotAllowed('GET, HEAD'))
    .onError((error) => {
      console.error(error)
      return plainText(500, 'Something went wrong on this server')
    })

  return {
    async fetch(request) {
      const answer = await app.fetch(request)
      const headers = new Headers(answer.headers)
      for (const [name, value] of Object.entries(fixedHeaders)) headers.set(name, value)
      // Whatever did not say how long it may be kept (an API answer) is private and of the moment.
      if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
      if (now && !headers.has('Date')) headers.set('Date', new Date(now()).toUTCString())
      return new Response(answer.body, { status: answer.status, headers })
    },
    cspReports: () => reports,
  }
}

/** Throws, saying what to do, when a folder holds no build. */
export function requireBuild(dist: string): void {
  if (existsSync(join(dist, 'index.html'))) return
  throw new Error(`There is no build in ${dist}: run \`npm run build\` first.`)
}

/** A path with exactly one slash at either end: `portal` gives `/portal/`, nothing gives `/`. */
export function withSlashes(path: string): string {
  const bare = path.replace(/^\/+|\/+$/g, '')
  return bare === '' ? '/' : `/${bare}/`
}

const mostReportsKept = 1000

/**
 * The app's page. Its links are the only ones that name the path the portal is served under (chunks find
 * each other relative to themselves), so one build serves every path.
 */
function indexPage(dist: string, basePath: string): StaticFile {
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  return staticFile(
    'index.html',
    page.replace(
      /\b(href|src)="\/(?!\/)/g,
      (_link, attribute: string) => `${attribute}="${basePath}`,
    ),
  )
}

function configFile(config: unknown): StaticFile {
  return staticFile(
    'config.json',
    typeof config === 'string' ? config : JSON.stringify(config, null, 2),
  )
}

/** The decoded path below the base; null outside it, undefined when the address is malformed. */
function pathBelow(basePath: string, pathname: string): string | null | undefined {
  if (!pathname.startsWith(basePath)) return null
  try {
    return decodeURIComponent(pathname.slice(basePath.length))
  } catch {
    return undefined
  }
}

function outsideBase(basePath: string, url: string): Response {
  const { pathname } = new URL(url)
  if (pathname !== '/' && `${pathname}/` !== basePath) return notFound()
  return new Response(null, {
    status: 302,
    headers: { Location: basePath, 'Cache-Control': 'no-cache' },
  })
}

async function sendFile(file: StaticFile, request: Request): Promise<Response> {
  const { bytes, encoding, etag } = await file.encoded(request.headers.get('Accept-Encoding'))
  const isKnown = (request.headers.get('If-None-Match') ?? '').split(/\s*,\s*/).includes(etag)
  const status = isKnown ? 304 : 200
  const headers = new Headers({
    'Cache-Control': cacheControl(status, file.isHashed),
    ETag: etag,
    Vary: 'Accept-Encoding',
  })
  if (isKnown) return new Response(null, { status, headers })
  headers.set('Content-Type', file.contentType)
  headers.set('Content-Length', String(bytes.length))
  if (encoding) headers.set('Content-Encoding', encoding)
  return new Response(bytes, { status, headers })
}

function notFound(): Response {
  return plainText(404, 'Not found')
}

function methodNotAllowed(allow: string): Response {
  const answer = plainText(405, 'Method not allowed')
  answer.headers.set('Allow', allow)
  return answer
}

function plainText(status: number, text: string): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' }
  return new Response(`${text}\n`, { status, headers })
}
