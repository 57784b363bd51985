import type { ClockReading, Verdict } from '../domain/clock.ts'
import { splitDuration } from '../domain/duration.ts'
import type { Translate } from '../i18n/translate.ts'

/** "3 h 20 min", "16 days", "under 1 min": the two largest units, floored (rules.md 3). */
export function durationWords(t: Translate, ms: number): string {
  const parts = splitDuration(ms)
  if (parts.length === 0) return t('unit.underMinute')
  return parts.map(({ unit, value }) => t(`unit.${unit}`, { value })).join(' ')
}

/** What a clock says now, in a few words: "2 h late", "met, 1 h early". Never a minus sign. */
export function verdictWords(t: Translate, reading: ClockReading): string {
  const { verdict, byMs } = reading
  if (verdict === 'met' && reading.evidence === 'closingBound') return t('verdict.met.bound')
  return isTimed(verdict)
    ? t(`verdict.${verdict}`, { duration: durationWords(t, byMs ?? 0) })
    : t(`verdict.${verdict}`)
}

type TimedVerdict = 'running' | 'atRisk' | 'critical' | 'overdue' | 'met' | 'missed'

const timed: ReadonlySet<Verdict> = new Set<TimedVerdict>([
  'running',
  'atRisk',
  'critical',
  'overdue',
  'met',
  'missed',
])

function isTimed(verdict: Verdict): verdict is TimedVerdict {
  return timed.has(verdict)
}
