import { readFileSync } from 'node:fs'

/** How many tests went which way. */
export interface TestCount {
  readonly passed: number
  readonly failed: number
}

/** Where the unit tests, and the browser tests, leave their machine-readable report. */
export const reportPaths = { unit: 'test-results/unit.json', browser: 'test-results/browser.json' }

/**
 * What a step's own report says of its tests; nothing of either when it left none. A step that failed
 * without a failed test (a file that does not load, a wrong type) counts as one failure, so that the sum
 * never looks clean when the run was not.
 */
export function countTests(report: unknown, isGood: boolean): TestCount {
  const { passed, failed } = countIn(report)
  return { passed, failed: isGood || failed > 0 ? failed : 1 }
}

/** A report as it lies on disk; null when it is absent or no JSON. */
export function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** The last line of `npm test`, which build servers read. */
export function summaryLine(counts: readonly TestCount[]): string {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  return `${passed} passed, ${failed} failed`
}

function countIn(report: unknown): TestCount {
  if (!isObject(report)) return { passed: 0, failed: 0 }
  // Vitest's report, which follows Jest's.
  if ('numPassedTests' in report) {
    return { passed: number(report['numPassedTests']), failed: number(report['numFailedTests']) }
  }
  // Playwright's: `flaky` passed at the second try.
  const stats = isObject(report['stats']) ? report['stats'] : {}
  return {
    passed: number(stats['expected']) + number(stats['flaky']),
    failed: number(stats['unexpected']),
  }
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : 0
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
