import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, findBrowser } from './findBrowser.ts'
import { type Outcome, binOf, run } from './processes.ts'

/** One way to get a browser onto this machine. */
export interface Way {
  readonly name: string
  /** How it can be tried here; false when this machine does not know it. */
  readonly isPossible: boolean
  readonly attempt: () => Promise<Outcome>
}

const playwrightMinutes = 5
const aptMinutes = 10

/**
 * The browser for the browser tests, put there when the machine has none: by Playwright's installer, and
 * where that cannot reach its servers, on Debian and its kin, by the system's own. Throws a sentence that
 * says what a person can do when none of it works.
 */
export async function ensureBrowser(
  find: () => Browser | null = findBrowser,
  ways: readonly Way[] = waysHere(),
): Promise<Browser> {
  const present = find()
  if (present) return present
  const failures: string[] = []
  for (const way of ways.filter(({ isPossible }) => isPossible)) {
    console.log(`No browser here yet; trying ${way.name}…`)
    const outcome = await way.attempt()
    const found = find()
    if (found) return found
    failures.push(`${way.name}: ${outcome.isTimedOut ? 'took too long' : lastLine(outcome.output)}`)
  }
  throw new Error(
    [
      'The browser tests need Chromium or Chrome, and none could be found or installed.',
      ...failures.map((failure) => `  tried ${failure}`),
      'Install either one, or name one in CHROME_PATH, and run this again.',
    ].join('\n'),
  )
}

function waysHere(): readonly Way[] {
  const isRoot = process.getuid?.() === 0
  const aptGet = async (...args: string[]) => {
    const command = isRoot ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args]
    return run(command, {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      isQuiet: true,
      timeoutMs: aptMinutes * 60_000,
    })
  }
  const hasApt = process.platform === 'linux' && findOnPath('apt-get')
  const apt = (name: string): Way => ({
    name: `apt-get install ${name}`,
    isPossible: hasApt && (isRoot || findOnPath('sudo')),
    attempt: async () => {
      const install = () => aptGet('install', '-y', '--no-install-recommends', name)
      const first = await install()
      if (first.isGood) return first
      // A fresh image has no list of packages yet.
      const update = await aptGet('update')
      return update.isGood ? install() : update
    },
  })
  return [
    {
      name: 'playwright install --only-shell chromium',
      isPossible: true,
      attempt: () =>
        run(
          [
            process.execPath,
            binOf('@playwright/test', 'playwright'),
            'install',
            '--only-shell',
            'chromium',
          ],
          {
            // Where its servers are walled off, each try would otherwise wait half a minute for nothing.
            env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
            isQuiet: true,
            timeoutMs: playwrightMinutes * 60_000,
          },
        ),
    },
    apt('chromium-headless-shell'),
    apt('chromium'),
  ]
}

function findOnPath(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.some((folder) => existsSync(join(folder, program)))
}

function lastLine(output: string): string {
  const lines = output.split('\n').map((line) => line.trim())
  // Installers end with a stack or a summary; the first line that names an error says more.
  const telling = lines.find((line) => /^(E:|Error:|sudo:)/.test(line))
  return telling ?? lines.findLast((line) => line !== '') ?? 'no reason given'
}
