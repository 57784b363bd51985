/**
 * `node src/host/run.mjs start|dev|test [arguments]`: runs one of the commands beside it, which are
 * TypeScript, on Node 20, which cannot. Vite's own loader reads them; it is here anyway, quick, and
 * checks no types, which is a step of `npm test`.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const here = dirname(fileURLToPath(import.meta.url))
process.chdir(join(here, '..', '..'))

const [command = '', ...args] = process.argv.slice(2)
if (!['start', 'dev', 'test'].includes(command)) {
  console.error('Usage: node src/host/run.mjs start|dev|test [arguments]')
  process.exit(2)
}

// The loader declares this process a development one. A build started from here must not inherit that.
const nodeEnv = process.env['NODE_ENV']
const { module } = await runnerImport(join(here, `${command}.ts`), { logLevel: 'error' })
if (nodeEnv === undefined) delete process.env['NODE_ENV']

await module.main(args)
