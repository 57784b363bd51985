import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Browser } from './findBrowser.ts'
import { type Way, ensureBrowser } from './installBrowser.ts'

const browser: Browser = { path: '/usr/bin/chromium', source: 'found on this machine' }
let present: Browser | null
let tried: string[]

const way = (name: string, brings: Browser | null, isPossible = true, output = ''): Way => ({
  name,
  isPossible,
  attempt: async () => {
    tried.push(name)
    present = brings
    return { isGood: brings !== null, isTimedOut: output === 'slow', output }
  },
})

beforeEach(() => {
  present = null
  tried = []
  vi.spyOn(console, 'log').mockReturnValue()
})
afterEach(() => vi.restoreAllMocks())

describe('a browser is made sure of', () => {
  it('without installing anything when there is one', async () => {
    present = browser
    expect(await ensureBrowser(() => present, [way('first', null)])).toBe(browser)
    expect(tried).toEqual([])
  })

  it('by the first way that works, past those this machine does not know', async () => {
    const ways = [
      way('foreign', browser, false),
      way('walled off', null),
      way('apt', browser),
      way('last', null),
    ]
    expect(await ensureBrowser(() => present, ways)).toBe(browser)
    expect(tried).toEqual(['walled off', 'apt'])
  })

  it('or the person is told what was tried and what to do', async () => {
    const ways = [
      way('download', null, true, 'Downloading…\nError: getaddrinfo ENOTFOUND cdn\n    at stack'),
      way('apt', null, true, 'slow'),
    ]
    await expect(ensureBrowser(() => present, ways)).rejects.toThrow(
      [
        'The browser tests need Chromium or Chrome, and none could be found or installed.',
        '  tried download: Error: getaddrinfo ENOTFOUND cdn',
        '  tried apt: took too long',
        'Install either one, or name one in CHROME_PATH, and run this again.',
      ].join('\n'),
    )
  })
})
