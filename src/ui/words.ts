import type { ClockReading, Verdict } from '../domain/clock.ts'
import { secondsShownMs } from '../domain/deadline.ts'
import { splitDuration, splitSeconds } from '../domain/duration.ts'
import type { Translate } from '../i18n/translate.ts'

/** "3 h 20 min", "16 days", "under 1 min": the two largest units, floored (rules.md 3). */
export function durationWords(t: Translate, ms: number): string {
  const parts = splitDuration(ms)
  if (parts.length === 0) return t('unit.underMinute')
  return parts.map(({ unit, value }) => t(`unit.${unit}`, { value })).join(' ')
}

/**
 * What is left of a countdown: by the second inside the last two minutes, which only the open work
 * order shows (rules.md 3, "Words").
 */
export function countdownWords(t: Translate, ms: number): string {
  const parts = ms <= secondsShownMs ? splitSeconds(ms) : []
  if (parts.length === 0) return durationWords(t, ms)
  return parts.map(({ unit, value }) => t(`unit.${unit}`, { value })).join(' ')
}

/**
 * What a clock says now, in a few words: "2 h late", "met, 1 h early". Never a minus sign.
 * `isPrecise` counts the last two minutes down by the second.
 */
export function verdictWords(t: Translate, reading: ClockReading, isPrecise = false): string {
  const { verdict, byMs } = reading
  if (verdict === 'met' && reading.evidence === 'closingBound') return t('verdict.met.bound')
  if (!isTimed(verdict)) return t(`verdict.${verdict}`)
  const words = isPrecise && isCountdown(verdict) ? countdownWords : durationWords
  return t(`verdict.${verdict}`, { duration: words(t, byMs ?? 0) })
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

function isCountdown(verdict: Verdict): boolean {
  return verdict === 'running' || verdict === 'atRisk' || verdict === 'critical'
}
