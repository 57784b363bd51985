import type { Concern } from '../../../domain/attention.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { durationWords } from '../../../ui/words.ts'

/**
 * A reason for attention in a few words: "Arrival 2 h late", "Visit may be after the Arrival target".
 * What is not certain is worded with "may" (rules.md 5).
 */
export function concernWords(t: Translate, concern: Concern): string {
  const { kind, isCertain, sinceMs, byMs } = concern
  const clock = concern.clock === null ? '' : t(`clock.${concern.clock}`)
  const since = sinceMs === null ? null : durationWords(t, sinceMs)
  const by = byMs === null ? null : durationWords(t, byMs)
  switch (kind) {
    case 'overdue':
      return isCertain && since !== null
        ? t('concern.overdue', { clock, duration: since })
        : t('concern.passed', { clock })
    case 'critical':
    case 'atRisk':
      return t('concern.near', { clock, duration: by ?? t('unit.underMinute') })
    case 'promise':
      return isCertain && by !== null
        ? t('concern.promise', { clock, duration: by })
        : t('concern.promise.maybe', { clock })
    case 'unplanned':
      return t('concern.unplanned')
    case 'missedVisit':
      return isCertain && since !== null
        ? t('concern.missedVisit', { duration: since })
        : t('concern.missedVisit.maybe')
    case 'stalled':
      return t('concern.stalled', { duration: since ?? '' })
  }
}

/** All reasons in a line, gravest first; '' = none. */
export function concernsWords(t: Translate, concerns: readonly Concern[]): string {
  return concerns.map((concern) => concernWords(t, concern)).join(' · ')
}
