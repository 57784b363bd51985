import { type BrowserContext, expect } from '@playwright/test'
import type { RunningPortal } from './runningPortal.ts'

/** What pages complained about during a test. */
export interface Noise {
  /**
   * Lets complaints that match pass: a failed request is a line in the console whatever the page makes of
   * it, so a test of failures says which it provokes. Say it before provoking it, or after; it is the
   * end of the test that counts.
   */
  allow(pattern: RegExp): void
  /** Hears the pages of another context as well, one that the test opened itself. */
  hear(context: BrowserContext): Promise<void>
  /** Everything heard so far, allowed or not, a line each. */
  heard(): readonly string[]
  expectNone(): void
}

declare global {
  interface Window {
    tellViolation(line: string): Promise<void>
  }
}

/**
 * Begins to hear console errors, uncaught errors and violations of the content security policy. Those are
 * told by the page itself: over plain http Chromium takes no `Reporting-Endpoints`, and with `report-to`
 * in the policy it ignores `report-uri`, so that no report reaches the server.
 */
export async function listenForNoise(
  context: BrowserContext,
  portal: RunningPortal,
): Promise<Noise> {
  const lines: string[] = []
  const allowed: RegExp[] = []
  const earlierReports = portal.cspReports().length

  const hear = async (pages: BrowserContext) => {
    pages.on('console', (message) => {
      if (message.type() === 'error') {
        lines.push(`console: ${message.text()} (${message.location().url})`)
      }
    })
    pages.on('weberror', (thrown) => lines.push(`thrown: ${String(thrown.error())}`))
    await pages.exposeFunction('tellViolation', (line: string) => void lines.push(line))
    await pages.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        void window.tellViolation(`refused by ${event.effectiveDirective}: ${event.blockedURI}`)
      })
    })
  }
  await hear(context)

  const heard = () => [
    ...lines,
    ...portal
      .cspReports()
      .slice(earlierReports)
      .map(({ directive, blocked, page }) => `refused by ${directive}: ${blocked} on ${page}`),
  ]
  return {
    allow: (pattern) => void allowed.push(pattern),
    hear,
    heard,
    expectNone() {
      const unexpected = heard().filter((line) => !allowed.some((pattern) => pattern.test(line)))
      expect(unexpected, 'complaints of the page that the test did not allow').toEqual([])
    },
  }
}
