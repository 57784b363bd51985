import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { basename, delimiter, dirname, join } from 'node:path'
import { chromium } from 'playwright'

/** A Chromium or Chrome that runs on this machine. */
export interface Browser {
  readonly path: string
  /** How it was found, for the person who wonders: `CHROME_PATH`, `Playwright's own`, `on this machine`. */
  readonly source: string
}

/** What is asked of the machine; tests bring another one. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where Playwright would keep its full Chromium, whether it is there or not. */
  readonly playwrightPath: string
  exists(path: string): boolean
  list(folder: string): readonly string[]
  /** Whether it starts: a file that is there may lack its libraries, or be a shop window for another one. */
  runs(path: string): boolean
}

/**
 * The browser for the browser tests, or null when there is none yet. First the one a person names, then
 * the one Playwright was built with, then whatever Chromium or Chrome the machine has. Throws when the
 * named one does not exist: to take another one in silence would prove something else than asked.
 */
export function findBrowser(machine: Machine = thisMachine()): Browser | null {
  for (const name of ['CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH']) {
    const path = machine.env[name]
    if (!path) continue
    if (!machine.exists(path)) throw new Error(`${name} names ${path}, which does not exist.`)
    return { path, source: name }
  }
  const own = playwrightsOwn(machine).find((path) => isUsable(machine, path))
  if (own) return { path: own, source: "Playwright's own" }
  const found = usualPlaces(machine).find((path) => isUsable(machine, path))
  return found ? { path: found, source: 'found on this machine' } : null
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    playwrightPath: chromium.executablePath(),
    exists: existsSync,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
    runs: (path) => spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0,
  }
}

function isUsable(machine: Machine, path: string): boolean {
  if (!machine.exists(path)) return false
  // On Windows `--version` opens a window instead.
  return machine.platform === 'win32' || machine.runs(path)
}

/**
 * Playwright's builds of its own revision: the full browser, and the smaller one without a window, which
 * lies beside it: `chromium-1255/chrome-linux64/chrome`, `chromium_headless_shell-1255/…-linux64/…`.
 */
function playwrightsOwn(machine: Machine): readonly string[] {
  const { playwrightPath } = machine
  const parts = playwrightPath.split(/[\\/]/)
  const at = parts.findIndex((part) => /^chromium-\d+$/.test(part))
  const revision = parts[at]?.slice('chromium-'.length)
  if (revision === undefined) return [playwrightPath]
  const shell = join(parts.slice(0, at).join('/') || '/', `chromium_headless_shell-${revision}`)
  const programs = /^(chrome-headless-shell|headless_shell)(\.exe)?$/
  return [
    ...machine.list(shell).flatMap((folder) =>
      machine
        .list(join(shell, folder))
        .filter((file) => programs.test(file))
        .map((file) => join(shell, folder, file)),
    ),
    playwrightPath,
  ]
}

function usualPlaces({ platform, env }: Machine): readonly string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => env[name])
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]
    return programs.flatMap((program) =>
      roots.flatMap((root) => (root ? [`${root}\\${program}`] : [])),
    )
  }
  const onPath = [
    'chromium-headless-shell',
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
  ].flatMap((name) => (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)))
  const applications = ['/Applications', `${env['HOME'] ?? ''}/Applications`]
  const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    applications.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  )
  return platform === 'darwin' ? [...onPath, ...onMac] : onPath
}

/** What to print about a browser: `chromium (found on this machine: /usr/bin/chromium)`. */
export function describeBrowser({ path, source }: Browser): string {
  const name = basename(path.replaceAll('\\', '/')) || dirname(path)
  return `${name} (${source}: ${path})`
}
