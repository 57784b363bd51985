import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How a command ended. */
export interface Outcome {
  readonly isGood: boolean
  readonly isTimedOut: boolean
  /** What it said, when it was not shown as it went. */
  readonly output: string
}

export interface RunOptions {
  /** Laid over our own environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Keeps what it says instead of showing it. */
  readonly isQuiet?: boolean
  /** Ended, with everything it started, when it takes longer. No limit when left out. */
  readonly timeoutMs?: number
}

/** Runs a command to its end, without a keyboard, so that nothing can ever wait for an answer. */
export function run(command: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const [program = '', ...args] = command
  const { env, isQuiet = false, timeoutMs } = options
  // A group of its own lets the clock end what the command started as well.
  const hasOwnGroup = timeoutMs !== undefined && process.platform !== 'win32'
  return new Promise((resolve) => {
    const out = isQuiet ? 'pipe' : 'inherit'
    const child = spawn(program, args, {
      stdio: ['ignore', out, out],
      env: { ...process.env, ...env },
      detached: hasOwnGroup,
    })
    let output = ''
    let isTimedOut = false
    const stop = () => end(child, hasOwnGroup)
    const timer = setTimeout(
      () => {
        isTimedOut = true
        stop()
      },
      timeoutMs ?? 2 ** 31 - 1,
    )
    const finish = (isGood: boolean) => {
      clearTimeout(timer)
      process.off('SIGTERM', stop).off('SIGINT', stop)
      resolve({ isGood, isTimedOut, output })
    }
    process.on('SIGTERM', stop).on('SIGINT', stop)
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString()))
    }
    child.on('error', (error) => {
      output += error.message
      finish(false)
    })
    child.on('close', (code) => finish(code === 0))
  })
}

/** The script behind a package's command, to be run by this very Node: works the same on every system. */
export function binOf(packageName: string, command: string = packageName): string {
  const folder = join('node_modules', packageName)
  const manifest: { bin?: string | Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const script = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin?.[command]
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`)
  return join(folder, script)
}

function end(child: ChildProcess, hasOwnGroup: boolean): void {
  try {
    if (hasOwnGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
    else child.kill('SIGTERM')
  } catch {
    // It ended in the meantime.
  }
}
