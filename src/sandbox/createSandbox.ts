import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { denied } from './faults.ts'
import { QueryFault, queryFaultBody } from './odata/fault.ts'
import { notFound, type Env, type Sandbox } from './routes/environment.ts'
import { fileRoutes } from './routes/files.ts'
import { translationRoutes } from './routes/translations.ts'
import { visitRoutes } from './routes/visits.ts'
import { workOrderRoutes } from './routes/workOrders.ts'
import { createSignIns } from './signIns.ts'
import { createTenant } from './world/tenant.ts'
import type { World } from './world/world.ts'

export interface SandboxOptions {
  /** The sandbox's clock, ms. Read once for the world's dates, then for lock-outs and `Date` headers. */
  readonly now: () => number
  /** Another seed gives other ids and another history; the told stories stay. */
  readonly seed?: string
  /** Scheme and host for absolute links; else taken from the request and what a proxy says of it. */
  readonly publicOrigin?: string
  /** Waits before a slow answer; tests hand in one that does not. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>
}

/**
 * A ServiceDesk API to try and to test against: read-only, in memory, speaking as api.md has it.
 * Each one has its own world and its own sign-ins; the same seed and time give the same world.
 *
 * @example
 * const sandbox = createSandbox({ now: () => Date.now() })
 * const answer = await sandbox.fetch(new Request('http://localhost/api/JobsView', { headers }))
 */
export function createSandbox(options: SandboxOptions): {
  fetch(request: Request): Promise<Response>
} {
  const app = createApp(shared(options))
  return { fetch: async (request) => app.fetch(request) }
}

function shared({
  now,
  seed = 'verhaeghe',
  publicOrigin,
  wait = waitFor,
}: SandboxOptions): Sandbox {
  // Whole seconds, so that the shorter forms of dates lose nothing.
  const anchor = Math.floor(now() / 1000) * 1000
  const tenant = createTenant({ anchor, seed })
  const worlds = new Map<string, World>()
  return {
    tenant,
    signIns: createSignIns(seed, now),
    now,
    wait,
    worldOf({ account }) {
      const world = worlds.get(account.login) ?? account.world(tenant)
      worlds.set(account.login, world)
      return world
    },
    originOf: (request) => publicOrigin ?? originAsSeen(request),
  }
}

function createApp(sandbox: Sandbox): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.use(
    cors({
      origin: '*',
      allowMethods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
      allowHeaders: ['Authorization', 'Content-Type', 'Accept'],
      maxAge: 600,
    }),
  )
  app.use(async (c, next) => {
    await next()
    const skew = c.get('caller')?.account.fault?.clockSkewMs ?? 0
    c.header('date', new Date(sandbox.now() + skew).toUTCString())
    c.header('cache-control', 'no-cache')
  })
  app.post('/api/Authentication/contact-authtoken', async (c) => {
    const body: unknown = await c.req.json().catch(() => null)
    const answer = sandbox.signIns.signIn(body)
    return c.json(answer.body, answer.status)
  })
  app.use(async (c, next) => {
    if (!['GET', 'HEAD'].includes(c.req.method) && !isDownload(c.req)) {
      return c.json(
        { Message: `The requested resource does not support http method '${c.req.method}'.` },
        405,
        { allow: 'GET, HEAD, OPTIONS' },
      )
    }
    const caller = sandbox.signIns.callerOf(c.req.header('authorization'))
    if (!caller) return denied()
    c.set('caller', caller)
    return next()
  })
  for (const routes of [workOrderRoutes, visitRoutes, fileRoutes, translationRoutes]) {
    app.route('/api', routes(sandbox))
  }
  app.notFound(notFound)
  app.onError((error, c) => {
    if (error instanceof QueryFault) return c.json(queryFaultBody(error), 400)
    return c.json({ Message: 'An error has occurred.', ExceptionMessage: error.message }, 500)
  })
  return app
}

/** The one read that is a POST: it takes its ids in a form (api.md 3). */
function isDownload({ method, path }: { readonly method: string; readonly path: string }): boolean {
  return method === 'POST' && /^\/api\/DbFileView\/download\/?$/.test(path)
}

/** A proxy in front tells how it was called; only plausible hosts are believed. */
function originAsSeen(request: Request): string {
  const url = new URL(request.url)
  const first = (name: string) => request.headers.get(name)?.split(',')[0]?.trim() ?? ''
  const scheme = first('x-forwarded-proto')
  const host = first('x-forwarded-host')
  return [
    /^https?$/.test(scheme) ? scheme : url.protocol.slice(0, -1),
    /^[\w.-]+(:\d{1,5})?$/.test(host) ? host : url.host,
  ].join('://')
}

function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', finish)
      resolve()
    }
    const timer = setTimeout(finish, ms)
    signal.addEventListener('abort', finish)
  })
}
