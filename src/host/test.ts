import { rmSync } from 'node:fs'
import { describeBrowser } from './findBrowser.ts'
import { ensureBrowser } from './installBrowser.ts'
import { binOf, run } from './processes.ts'
import { type TestCount, countTests, readReport, reportPaths, summaryLine } from './testReports.ts'

/** One step of `npm test`. */
interface Step {
  readonly name: string
  /** Runs it; false when it failed, having said why. */
  readonly run: () => Promise<boolean>
  /** Where it leaves a report of its tests, when it runs any. */
  readonly report?: string
}

const steps: readonly Step[] = [
  { name: 'types', run: () => tool('typescript', 'tsc', ['-p', '.']) },
  { name: 'lint', run: () => tool('oxlint', 'oxlint', ['src', 'e2e', 'bench', 'vite.config.ts']) },
  { name: 'format', run: () => tool('prettier', 'prettier', ['--check', '--log-level=warn', '.']) },
  { name: 'unused', run: () => tool('knip', 'knip', []) },
  {
    name: 'unit',
    report: reportPaths.unit,
    run: () =>
      tool('vitest', 'vitest', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reportPaths.unit}`,
      ]),
  },
  {
    name: 'build',
    run: () => tool('vite', 'vite', ['build', '--logLevel=warn'], { NODE_ENV: 'production' }),
  },
  {
    name: 'browser',
    report: reportPaths.browser,
    run: testInBrowser,
  },
]

/**
 * `npm test`: everything that proves a change, in the order in which a mistake shows soonest; stops at the
 * first step that fails. `npm test -- types unit` runs the named ones. The last line, `N passed, N failed`,
 * sums the tests of the reports.
 */
export async function main(args: readonly string[]): Promise<void> {
  const chosen = args.length === 0 ? steps : steps.filter(({ name }) => args.includes(name))
  const unknown = args.find((name) => !steps.some((step) => step.name === name))
  if (unknown !== undefined) {
    console.error(`There is no step "${unknown}": ${steps.map(({ name }) => name).join(', ')}.`)
    process.exitCode = 2
    return
  }
  rmSync('test-results', { recursive: true, force: true })
  const counts: TestCount[] = []
  for (const step of chosen) {
    console.log(`\n— ${step.name}`)
    const startedAt = performance.now()
    const isGood = await step.run()
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    counts.push(countTests(step.report === undefined ? null : readReport(step.report), isGood))
    if (isGood) {
      console.log(`  ${step.name}: good, ${seconds} s`)
      continue
    }
    console.error(`\nStopped: "${step.name}" failed after ${seconds} s.`)
    process.exitCode = 1
    break
  }
  console.log(summaryLine(counts))
}

async function tool(
  packageName: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const { isGood } = await run([process.execPath, binOf(packageName, command), ...args], { env })
  return isGood
}

async function testInBrowser(): Promise<boolean> {
  try {
    const browser = await ensureBrowser()
    console.log(`  ${describeBrowser(browser)}`)
    // Named, so that Playwright's workers need not look for it again.
    const env = { CHROME_PATH: browser.path }
    return await tool(
      '@playwright/test',
      'playwright',
      ['test', '--config=e2e/playwright.config.ts'],
      env,
    )
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}
