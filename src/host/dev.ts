import { getRequestListener } from '@hono/node-server'
import { type Plugin, createServer } from 'vite'
import { reportFailure } from './askedWrongly.ts'
import { createBackEnd } from './backEnd.ts'
import { configWith } from './configWith.ts'
import type { FetchHandler } from './portalServer.ts'
import { type StartOptions, readStartOptions, usage } from './startOptions.ts'

const defaultPort = 5173

/**
 * `npm run dev`: Vite's own server, which shows a change as it is saved, with the same API behind it as
 * `npm start`. It does not send the header set of production: Vite puts styles and its client into the page
 * inline and by `innerHTML`, which the content security policy and Trusted Types refuse
 * (reliability.md 6.1). What the headers would break, `npm test` finds: it runs against the build.
 */
export async function main(args: readonly string[]): Promise<void> {
  try {
    const options = readStartOptions(args, process.env, defaultPort)
    if (options === null) {
      console.log(usage.replaceAll('npm start', 'npm run dev'))
      return
    }
    const backEnd = createBackEnd(options)
    const server = await createServer({
      base: options.basePath,
      plugins: [apiPlugin(backEnd.fetch), configPlugin(options)],
      server: { port: options.port, host: options.host },
    })
    await server.listen()
    server.printUrls()
    console.log(['', ...backEnd.lines, 'Ctrl-C stops it.'].join('\n'))
  } catch (error) {
    reportFailure(error)
  }
}

/** Answers `/api` of Vite's server. */
function apiPlugin(api: FetchHandler): Plugin {
  const listener = getRequestListener(api, { overrideGlobalObjects: false })
  return {
    name: 'work-order-api',
    configureServer({ middlewares }) {
      middlewares.use((incoming, outgoing, next) => {
        if (/^\/api(\/|\?|$)/.test(incoming.url ?? '')) void listener(incoming, outgoing)
        else next()
      })
    },
  }
}

/** Answers `/config.json` with the asked settings laid over the file in `public`. */
function configPlugin({ basePath, settings }: StartOptions): Plugin {
  return {
    name: 'work-order-config',
    configureServer({ middlewares }) {
      middlewares.use(`${basePath}config.json`, (_incoming, outgoing, next) => {
        const config = configWith('public/config.json', settings)
        if (config === null) next()
        else outgoing.setHeader('Content-Type', 'application/json').end(JSON.stringify(config))
      })
    },
  }
}
