/** `npm run bench`: the benchmark is TypeScript, which Node 20 cannot read; Vite's own loader does. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const here = dirname(fileURLToPath(import.meta.url))
process.chdir(join(here, '..'))
const nodeEnv = process.env['NODE_ENV']
const { module } = await runnerImport(join(here, 'bench.ts'), { logLevel: 'error' })
if (nodeEnv === undefined) delete process.env['NODE_ENV']
await module.main(process.argv.slice(2))
