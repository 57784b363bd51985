import { generateIcsEvent, generateIcsText } from 'ts-ics'
import type { IcsEvent } from 'ts-ics'
import { revisionOf, type CalendarEntry } from '../../domain/calendar.ts'
import { instantOf, type Instant } from '../../domain/time.ts'
import type { WorkOrderId } from '../../domain/workOrder.ts'
import type { Translate } from '../../i18n/translate.ts'
import { entryWords } from './calendarWords.ts'
import { foldLine } from './foldLine.ts'

/** What every entry of one file shares. */
export interface CalendarSetting {
  /** When the file is made. */
  readonly now: Instant
  /** The tenant's name, for whoever asks who wrote the file. */
  readonly brand: string
  readonly t: Translate
  /** The whole address of a work order. */
  readonly linkOf: (id: WorkOrderId) => string
}

/**
 * The text of an iCalendar file (RFC 5545), to be imported as often as one likes: entries keep their
 * UID, and SEQUENCE grows with every change of the work order, so a later file updates what an
 * earlier one brought. Lines end in CRLF and have 75 octets at most.
 */
export function writeCalendar(
  entries: readonly CalendarEntry[],
  { now, brand, t, linkOf }: CalendarSetting,
): string {
  const head = [
    'BEGIN:VCALENDAR\r\n',
    'VERSION:2.0\r\n',
    generateIcsText('PRODID', `-//${oneLine(brand)}//${t('app.title')}//EN`),
    'CALSCALE:GREGORIAN\r\n',
    'METHOD:PUBLISH\r\n',
  ]
  const events = entries.map((entry) => writeEvent(entry, now, t, linkOf(entry.workOrder.id)))
  const text = [...head, ...events, 'END:VCALENDAR\r\n'].join('')
  // Folded here: ts-ics counts signs where the standard counts octets, and cuts characters in two.
  return text.split('\r\n').map(foldLine).join('\r\n')
}

function writeEvent(entry: CalendarEntry, now: Instant, t: Translate, link: string): string {
  const { uid, kind, time, workOrder, isOff } = entry
  const { summary, location, description } = entryWords(entry, link, t)
  const changedAt = workOrder.modifiedAt ?? workOrder.createdAt
  const event: IcsEvent = {
    uid,
    sequence: revisionOf(workOrder),
    stamp: { date: new Date(now) },
    ...(isWritable(changedAt) && { lastModified: { date: new Date(changedAt) } }),
    start: { date: new Date(time.from) },
    end: { date: new Date(time.to) },
    summary,
    ...(location !== null && { location }),
    description,
    url: link,
    status: isOff ? 'CANCELLED' : 'CONFIRMED',
    // A promise takes nobody's time.
    timeTransparent: kind === 'visit' ? 'OPAQUE' : 'TRANSPARENT',
  }
  const text = generateIcsEvent(event, { skipFormatLines: true })
  return time.kind === 'wall' ? unzoned(text) : text
}

/**
 * The event at the digits it shows, wherever the reader is ("floating", RFC 5545, 3.3.5); ts-ics
 * knows UTC and named zones only. No text of an event holds a break, so only the two are met.
 */
function unzoned(event: string): string {
  return event.replaceAll(/^(DTSTART|DTEND):(\d{8}T\d{6})Z$/gm, '$1:$2')
}

/** Calendars write years in four digits. */
function isWritable(at: Instant | null): at is Instant {
  return at !== null && at < instantOf(Date.UTC(9999, 11, 31))
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ')
}
