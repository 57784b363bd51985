import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CspReport } from '../../src/host/cspReports.ts'
import { listen } from '../../src/host/listen.ts'
import { createPortal, requireBuild } from '../../src/host/portalServer.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'

/** What a test file wants different from the portal as it comes. */
export interface PortalSetup {
  /** The path to serve it under; `/` when left out. */
  readonly basePath?: string
  /** Laid over the build's config.json, key by key; a string is served instead of it, as it is. */
  readonly config?: Readonly<Record<string, unknown>> | string
  /** The moment, in milliseconds, that the sandbox and the `Date` header take for now; it stands still. */
  readonly now?: number
}

/** One request that reached the sandbox. */
export interface ApiCall {
  readonly method: string
  /** `/api/JobsView` */
  readonly path: string
  readonly query: URLSearchParams
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The status of the answer; null while there is none. */
  status: number | null
}

/** A portal with its sandbox, in this very process. */
export interface RunningPortal {
  /** Its address, with a slash at the end. */
  readonly url: string
  /** Every request that reached the sandbox since the test began, in order. */
  calls(): readonly ApiCall[]
  forgetCalls(): void
  /** Every violation of the content security policy that browsers reported since it started. */
  cspReports(): readonly CspReport[]
  close(): Promise<void>
}

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/** Serves the production build with a sandbox of its own on a free port. */
export async function startPortal(setup: PortalSetup = {}): Promise<RunningPortal> {
  requireBuild(dist)
  const { basePath = '/', now = null } = setup
  const calls: ApiCall[] = []
  const clock = now === null ? () => Date.now() : () => now
  const sandbox = createSandbox({ now: clock })
  const portal = createPortal({
    dist,
    basePath,
    api: async (request) => {
      const call = callOf(request)
      calls.push(call)
      const answer = await sandbox.fetch(request)
      call.status = answer.status
      return answer
    },
    ...(setup.config !== undefined && { config: configOf(setup.config) }),
    ...(now !== null && { now: clock }),
  })
  const server = await listen(portal.fetch, { port: 0 })
  return {
    url: `${server.origin}${basePath}`,
    calls: () => calls,
    forgetCalls: () => calls.splice(0),
    cspReports: () => portal.cspReports(),
    close: () => server.close(),
  }
}

function callOf(request: Request): ApiCall {
  const { pathname, searchParams } = new URL(request.url)
  return {
    method: request.method,
    path: pathname,
    query: searchParams,
    headers: Object.fromEntries(request.headers),
    status: null,
  }
}

function configOf(config: Readonly<Record<string, unknown>> | string): unknown {
  if (typeof config === 'string') return config
  const onDisk: Record<string, unknown> = JSON.parse(readFileSync(`${dist}/config.json`, 'utf8'))
  return { ...onDisk, ...config }
}
