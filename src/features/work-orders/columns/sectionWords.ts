import type { Section } from '../../../domain/sections.ts'
import { stages } from '../../../domain/stage.ts'
import type { Stage } from '../../../domain/stage.ts'
import type { Translator } from '../../../i18n/translate.ts'

/** What heads a section: a name as the tenant writes it, a stage in plain words, "June 2026". */
export function sectionWords(
  { by, value }: Section,
  { t, locale }: Pick<Translator, 't' | 'locale'>,
  stageWords: (stage: Stage) => string,
): string {
  if (value === null) return t(`section.none.${by}`)
  if (by === 'month') return monthWords(value, locale)
  const stage = by === 'stage' ? stages.find((one) => one === value) : undefined
  return stage === undefined ? value : stageWords(stage)
}

/** `2026-06` → "June 2026". */
function monthWords(month: string, locale: string): string {
  const at = Date.parse(`${month}-01T00:00:00Z`)
  if (Number.isNaN(at)) return month
  return new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at)
}
