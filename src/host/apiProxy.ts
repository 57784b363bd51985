import type { FetchHandler } from './portalServer.ts'

export interface ApiProxyOptions {
  /** Where the ServiceDesk API lives, `https://servicedesk.example`; a path in front of `/api` is kept. */
  readonly target: URL
  /** Told, once per sentence, why requests fail. */
  readonly onTrouble?: (sentence: string) => void
}

/**
 * Hands `/api` requests on to a real ServiceDesk API and streams back what it says, so that the portal can
 * be tried against a tenant that does not allow our origin (CORS). Nothing of the browser's own goes along
 * but what an API needs: no cookies, no origin, no referrer. Redirects are not followed, since the token
 * would go with them. For trying and for development; in production the API itself allows the origin.
 */
export function createApiProxy({ target, onTrouble }: ApiProxyOptions): FetchHandler {
  const prefix = target.pathname.replace(/\/+$/, '').replace(/\/api$/i, '')
  const told = new Set<string>()

  const refuse = (sentence: string): Response => {
    if (!told.has(sentence)) onTrouble?.(sentence)
    told.add(sentence)
    return Response.json({ error: 'bad_gateway', message: sentence }, { status: 502 })
  }

  return async (request) => {
    const asked = new URL(request.url)
    if (asked.pathname !== '/api' && !asked.pathname.startsWith('/api/')) {
      return Response.json({ error: 'not_found', message: 'Only /api is here' }, { status: 404 })
    }
    const address = new URL(`${prefix}${asked.pathname}${asked.search}`, target.origin)
    let answer: Response
    try {
      answer = await fetch(address, forwarded(request))
    } catch (error) {
      if (request.signal.aborted) return new Response(null, { status: 499 })
      return refuse(unreachable(target, error))
    }
    if (isRedirect(answer.status)) {
      const to = answer.headers.get('Location') ?? 'nowhere'
      await answer.body?.cancel()
      return refuse(`${target.host} sends requests on to ${to}: start with that as --api instead.`)
    }
    return new Response(answer.body, {
      status: answer.status,
      statusText: answer.statusText,
      headers: returnedHeaders(answer.headers),
    })
  }
}

/** Headers about one connection, never to be handed on (RFC 9110, 7.6.1). */
const hopByHop = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]

function forwarded(request: Request): RequestInit {
  // Node's fetch wants `duplex` said for a body that streams; the DOM's types do not know it.
  const init: RequestInit & { duplex: 'half' } = {
    method: request.method,
    headers: forwardedHeaders(request),
    redirect: 'manual',
    signal: request.signal,
    body: request.body,
    duplex: 'half',
  }
  return init
}

function forwardedHeaders(request: Request): Headers {
  const headers = new Headers(request.headers)
  const asked = new URL(request.url)
  const own = Array.from(request.headers.keys()).filter((name) =>
    /^(sec-|x-forwarded-|access-control-)/.test(name),
  )
  drop(headers, own)
  // Node's fetch asks for, and undoes, the compressions it knows by itself.
  drop(headers, [
    'host',
    'origin',
    'referer',
    'cookie',
    'content-length',
    'expect',
    'accept-encoding',
  ])
  headers.set('X-Forwarded-Host', asked.host)
  headers.set('X-Forwarded-Proto', asked.protocol.slice(0, -1))
  return headers
}

function returnedHeaders(received: Headers): Headers {
  const headers = new Headers(received)
  // The body arrives decoded, so neither its encoding nor its length is what the API named.
  if (headers.has('content-encoding')) drop(headers, ['content-encoding', 'content-length'])
  drop(headers, ['set-cookie', 'clear-site-data', 'alt-svc'])
  return headers
}

function drop(headers: Headers, names: readonly string[]): void {
  const named = (headers.get('connection') ?? '').split(',').map((name) => name.trim())
  for (const name of [...names, ...hopByHop, ...named.filter(isHeaderName)]) headers.delete(name)
}

function isHeaderName(name: string): boolean {
  return /^[\w-]+$/.test(name)
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400 && status !== 304
}

function unreachable(target: URL, error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const host = target.host
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `No machine is known by the name ${host}.`
  if (code === 'ECONNREFUSED') return `${host} is there, but nothing answers on that port.`
  if (code.includes('TIMEOUT') || code === 'ETIMEDOUT') return `${host} did not answer in time.`
  if (/CERT|SSL|TLS/.test(code)) return `The certificate of ${host} is not trusted here (${code}).`
  return `${host} could not be reached${code ? ` (${code})` : ''}.`
}
