import { test as base } from '@playwright/test'
import { type PortalSetup, type RunningPortal, startPortal } from './runningPortal.ts'
import { type Noise, listenForNoise } from './noise.ts'

interface WorkerFixtures {
  /** How the portal of this file is set up: `test.use({ setup: { basePath: '/portal/' } })` at its top. */
  setup: PortalSetup
  /** The portal and its sandbox, of this worker alone, on a port of their own. */
  portal: RunningPortal
}

interface TestFixtures {
  /** What the page complains about. A test fails on any of it that was not allowed beforehand. */
  noise: Noise
}

/**
 * Playwright's `test` with a portal to test: `baseURL` is its address, so `page.goto('./login')` works under
 * every base path. A test fails, whatever it checked, when a page logged an error, threw one, or broke
 * the content security policy.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  setup: [{}, { scope: 'worker', option: true }],
  portal: [
    async ({ setup }, provide) => {
      const portal = await startPortal(setup)
      await provide(portal)
      await portal.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ portal }, provide) => {
    await provide(portal.url)
  },
  noise: [
    async ({ context, portal }, provide) => {
      portal.forgetCalls()
      const noise = await listenForNoise(context, portal)
      await provide(noise)
      noise.expectNone()
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
