import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { compiledCatalogs } from './src/i18n/compiledCatalogs.ts'
import packageJson from './package.json' with { type: 'json' }

/**
 * One build serves every tenant and every path: script and style chunks find each other relative to
 * themselves, so `index.html` is the only file that names the path it is served under (`--base`).
 */
export default defineConfig({
  plugins: [react(), compiledCatalogs()],
  define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(packageJson.version) },
  build: {
    target: 'es2023',
    sourcemap: false,
    // The strict header set allows neither inline data scripts nor a preload polyfill (docs: headers).
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  experimental: {
    renderBuiltUrl: (_file, { hostType }) => (hostType === 'html' ? undefined : { relative: true }),
  },
  test: {
    // Rules about time must not depend on where they run: the same tests, three zones.
    projects: [
      {
        extends: true,
        test: { name: 'utc', include: ['src/**/*.test.{ts,tsx}'], env: { TZ: 'UTC' } },
      },
      {
        extends: true,
        test: {
          name: 'new-york',
          include: ['src/{domain,ui,api}/**/*.test.{ts,tsx}'],
          env: { TZ: 'America/New_York' },
        },
      },
      {
        extends: true,
        test: {
          name: 'kolkata',
          include: ['src/{domain,ui,api}/**/*.test.{ts,tsx}'],
          env: { TZ: 'Asia/Kolkata' },
        },
      },
    ],
  },
})
