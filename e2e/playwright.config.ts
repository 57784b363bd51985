import { defineConfig } from '@playwright/test'
import { findBrowser } from '../src/host/findBrowser.ts'
import { reportPaths } from '../src/host/testReports.ts'

const browser = findBrowser()
if (browser === null) {
  throw new Error(
    'No Chromium or Chrome here: `npm test` installs one, or name one in CHROME_PATH.',
  )
}
// Each worker reads this file again and need not look for the browser again.
process.env['CHROME_PATH'] = browser.path

/**
 * The browser tests, against the production build in `dist`. Each worker runs a server of its own
 * (`support/portal.ts`), so there is none to start here and none to leave behind.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // A test that needs a second try is a test to mend.
  retries: 0,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: `../${reportPaths.browser}` }]],
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    // What is half faded in has half its contrast; what moves cannot be pressed.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    // A trace costs a third of the time: ask for it where a failure has to be understood.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
    launchOptions: {
      executablePath: browser.path,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
})
