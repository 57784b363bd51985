import { describe, expect, it } from 'vitest'
import { type Machine, describeBrowser, findBrowser } from './findBrowser.ts'

const cache = '/home/a/.cache/ms-playwright'
const shellFolder = `${cache}/chromium_headless_shell-1255`
const shell = `${shellFolder}/chrome-headless-shell-linux64/chrome-headless-shell`
const full = `${cache}/chromium-1255/chrome-linux64/chrome`

/** A Linux machine with these programs and nothing else; `broken` ones do not start. */
function machine(files: readonly string[], over: Partial<Machine> = {}, broken = ''): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin', HOME: '/home/a' },
    playwrightPath: full,
    exists: (path) => files.includes(path),
    list: (folder) => [
      ...new Set(
        files
          .filter((file) => file.startsWith(`${folder}/`))
          .map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''),
      ),
    ],
    runs: (path) => path !== broken,
    ...over,
  }
}

describe('the browser is taken', () => {
  const everywhere = [shell, full, '/usr/bin/chromium', '/opt/own']

  it('by its name in the environment before all else', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/own' }
    expect(findBrowser(machine(everywhere, { env }))).toEqual({
      path: '/opt/own',
      source: 'CHROME_PATH',
    })
    const other = { PATH: '/usr/bin', PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: '/opt/own' }
    expect(findBrowser(machine(everywhere, { env: other }))?.path).toBe('/opt/own')
  })

  it('and a name of nothing is an error, not a reason to take another', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/gone' }
    expect(() => findBrowser(machine(everywhere, { env }))).toThrow(
      'CHROME_PATH names /opt/gone, which does not exist.',
    )
  })

  it('from Playwright next: the windowless build, else the full one', () => {
    expect(findBrowser(machine(everywhere))?.path).toBe(shell)
    expect(findBrowser(machine([full, '/usr/bin/chromium']))?.path).toBe(full)
  })

  it('not from another revision of Playwright', () => {
    const old = shell.replace('1255', '1200')
    expect(findBrowser(machine([old, '/usr/bin/chromium']))?.path).toBe('/usr/bin/chromium')
  })

  it('from the machine, in the order of stack.md', () => {
    const programs = ['/usr/bin/chromium', '/usr/local/bin/google-chrome']
    expect(findBrowser(machine(programs))?.path).toBe('/usr/local/bin/google-chrome')
    expect(findBrowser(machine([...programs, '/usr/bin/chromium-headless-shell']))?.path).toBe(
      '/usr/bin/chromium-headless-shell',
    )
  })

  it('only when it starts', () => {
    const stub = '/usr/bin/chromium-browser'
    expect(findBrowser(machine([stub], {}, stub))).toBeNull()
    expect(findBrowser(machine([shell, '/usr/bin/chromium'], {}, shell))?.path).toBe(
      '/usr/bin/chromium',
    )
  })

  it('from where macOS and Windows keep theirs', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(findBrowser(machine([mac], { platform: 'darwin' }))?.path).toBe(mac)
    expect(findBrowser(machine([mac]))).toBeNull()
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
    const env = { PROGRAMFILES: 'C:\\Program Files' }
    const runs = () => false
    expect(findBrowser(machine([windows], { platform: 'win32', env, runs }))?.path).toBe(windows)
  })

  it('or not at all', () => {
    expect(findBrowser(machine([]))).toBeNull()
  })
})

it('a browser is described by its name and where it comes from', () => {
  expect(describeBrowser({ path: '/usr/bin/chromium', source: 'found on this machine' })).toBe(
    'chromium (found on this machine: /usr/bin/chromium)',
  )
})
