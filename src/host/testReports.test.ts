import { describe, expect, it } from 'vitest'
import { countTests, readReport, summaryLine } from './testReports.ts'

describe('the sum of a test run', () => {
  it('is read from the reports of both runners', () => {
    const unit = countTests({ numPassedTests: 40, numFailedTests: 2, numTotalTests: 43 }, false)
    const browser = countTests(
      { stats: { expected: 7, skipped: 1, unexpected: 1, flaky: 1 } },
      false,
    )
    expect([unit, browser]).toEqual([
      { passed: 40, failed: 2 },
      { passed: 8, failed: 1 },
    ])
    expect(summaryLine([unit, browser])).toBe('48 passed, 3 failed')
  })

  it('counts a step that failed without a failed test as one failure', () => {
    expect(countTests({ numPassedTests: 40, numFailedTests: 0 }, false)).toEqual({
      passed: 40,
      failed: 1,
    })
    expect(countTests(null, false)).toEqual({ passed: 0, failed: 1 })
  })

  it('counts a check that has no tests as nothing', () => {
    expect(countTests(null, true)).toEqual({ passed: 0, failed: 0 })
    expect(readReport('no/such/report.json')).toBeNull()
  })
})
