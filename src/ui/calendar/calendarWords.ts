import type { CalendarEntry } from '../../domain/calendar.ts'
import { equipmentName, siteName } from '../../domain/place.ts'
import type { Translate } from '../../i18n/translate.ts'
import { addressLines } from '../addressLines.ts'
import { clipText } from '../clipText.ts'

/** What a calendar shows of an entry, in the reader's language. */
export interface EntryWords {
  /** One line. */
  readonly summary: string
  /** One line; null = not said. */
  readonly location: string | null
  /** Several lines. */
  readonly description: string
}

/** Puts an entry into words; `link` leads back to its work order. */
export function entryWords(entry: CalendarEntry, link: string, t: Translate): EntryWords {
  const { workOrder } = entry
  const location = [siteName(workOrder) ?? [], addressLines(workOrder.address)].flat().join(', ')
  return {
    summary: line(summaryOf(entry, t), 200),
    location: location === '' ? null : line(location, 300),
    description: [...factsOf(entry, t), timeNote(entry, t), link].filter(Boolean).join('\n'),
  }
}

function summaryOf({ kind, workOrder }: CalendarEntry, t: Translate): string {
  const { name, reference } = workOrder
  const what = name ?? equipmentName(workOrder) ?? t('pane.unnamed')
  const values = { what: clipText(what, 120), reference: clipText(reference, 60) }
  return kind === 'visit'
    ? t('calendar.visit', values)
    : t('calendar.promise', { clock: t(`clock.${kind}`), ...values })
}

function factsOf({ workOrder, technician }: CalendarEntry, t: Translate): readonly string[] {
  const { reference, customerReference, project } = workOrder
  const facts = [
    [t('calendar.technician'), technician],
    [t('pane.reference.own'), reference],
    [t('pane.reference.customer'), customerReference],
    [t('pane.place.machine'), equipmentName(workOrder)],
    [t('pane.reference.serial'), project.serialNumber],
  ] as const
  return facts.flatMap(([name, value]) => (value === null ? [] : line(`${name}: ${value}`, 300)))
}

/** How far the time can be trusted: a calendar shows it as if it were certain (rules.md 1). */
function timeNote({ time }: CalendarEntry, t: Translate): string | null {
  if (time.kind === 'wall') return t('calendar.siteTime')
  return time.isAssumed ? t('calendar.assumed') : null
}

/**
 * A text as one line that no calendar trips over: breaks and tabs are spaces, signs that control a
 * terminal or stand alone as half a character are taken out.
 */
function line(text: string, limit: number): string {
  const plain = text
    .replaceAll(/[\s\u0085]+/gu, ' ')
    .replaceAll(/\p{Cc}/gu, '')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
  return clipText(plain.trim(), limit)
}
