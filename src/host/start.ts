import { AskedWrongly, reportFailure } from './askedWrongly.ts'
import { createBackEnd } from './backEnd.ts'
import { configWith } from './configWith.ts'
import { type Listening, isLoopback, listen } from './listen.ts'
import { createPortal } from './portalServer.ts'
import { binOf, run } from './processes.ts'
import { type StartOptions, readStartOptions, usage } from './startOptions.ts'

const defaultPort = 4173

/**
 * `npm start`: builds the portal for production and serves it, with the sandbox or the way to a real API,
 * on one port until Ctrl-C.
 */
export async function main(args: readonly string[]): Promise<void> {
  try {
    const options = readStartOptions(args, process.env, defaultPort)
    if (options === null) console.log(usage)
    else await start(options)
  } catch (error) {
    reportFailure(error)
  }
}

async function start(options: StartOptions): Promise<void> {
  await build()
  const backEnd = createBackEnd(options)
  const config = configWith('dist/config.json', options.settings)
  const portal = createPortal({
    dist: 'dist',
    basePath: options.basePath,
    api: backEnd.fetch,
    upgradesRequests: isLoopback(options.host),
    onCspReport: ({ directive, blocked, page }) =>
      console.warn(`Refused by ${directive}: ${blocked} on ${page}`),
    ...(config !== null && { config }),
  })
  const server = await listen(portal.fetch, options)
  console.log(
    [
      '',
      `Portal   ${server.origin}${options.basePath}${portNote(options.port, server.port)}`,
      ...backEnd.lines,
      'Ctrl-C stops it.',
      '',
    ].join('\n'),
  )
  stopOnSignal(server)
}

async function build(): Promise<void> {
  console.log('Building for production…')
  const startedAt = performance.now()
  const vite = [process.execPath, binOf('vite'), 'build', '--logLevel=warn']
  const { isGood, output } = await run(vite, { env: { NODE_ENV: 'production' }, isQuiet: true })
  if (!isGood) throw new AskedWrongly(`${output}\nThe build failed; its own words are above.`)
  console.log(`Built in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`)
}

function portNote(asked: number, got: number): string {
  return asked === got || asked === 0 ? '' : `   (port ${asked} is busy)`
}

function stopOnSignal(server: Listening): void {
  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    void server.close().then(() => {
      console.log('\nStopped.')
      process.exit(0)
    })
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
}
