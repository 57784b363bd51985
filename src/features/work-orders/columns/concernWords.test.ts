import { describe, expect, test } from 'vitest'
import type { Concern } from '../../../domain/attention.ts'
import { messages } from '../../../i18n/en.ts'
import { createTranslator } from '../../../i18n/translate.ts'
import { concernWords, concernsWords } from './concernWords.ts'

const { t } = createTranslator('en', messages)
const hourMs = 3_600_000
const blank: Concern = {
  kind: 'stalled',
  clock: null,
  isCertain: true,
  sinceMs: null,
  byMs: null,
}

/** A number and its unit may be kept on one line; that is not looked at here. */
const spaced = (words: string) => words.replaceAll('\u00a0', ' ')

describe('a concern in words', () => {
  test.each<[Partial<Concern>, string]>([
    [{ kind: 'overdue', clock: 'arrival', sinceMs: 2 * hourMs }, 'Arrival 2 h late'],
    [
      { kind: 'overdue', clock: 'contact', isCertain: false, sinceMs: hourMs },
      'Response target passed',
    ],
    [{ kind: 'critical', clock: 'arrival', byMs: hourMs / 3 }, 'Arrival due in 20 min'],
    [{ kind: 'atRisk', clock: 'resolution', byMs: 5 * hourMs }, 'Resolution due in 5 h'],
    [
      { kind: 'promise', clock: 'arrival', byMs: 26 * hourMs },
      'Visit 26 h after the Arrival target',
    ],
    [
      { kind: 'promise', clock: 'arrival', isCertain: false },
      'Visit may be after the Arrival target',
    ],
    [{ kind: 'unplanned', clock: 'arrival', byMs: hourMs }, 'Nothing planned yet'],
    [{ kind: 'missedVisit', sinceMs: 3 * hourMs }, 'Visit missed 3 h ago'],
    [{ kind: 'missedVisit', isCertain: false }, 'Visit may have been missed'],
    [{ kind: 'stalled', sinceMs: 16 * 24 * hourMs }, 'Unchanged for 16 days'],
  ])('%o is “%s”', (concern, words) => {
    expect(spaced(concernWords(t, { ...blank, ...concern }))).toBe(words)
  })

  test('of several is a line, gravest first as they come', () => {
    const late: Concern = { ...blank, kind: 'overdue', clock: 'arrival', sinceMs: hourMs }
    expect(spaced(concernsWords(t, [late, { ...blank, sinceMs: 20 * 24 * hourMs }]))).toBe(
      'Arrival 1 h late · Unchanged for 20 days',
    )
    expect(concernsWords(t, [])).toBe('')
  })
})
