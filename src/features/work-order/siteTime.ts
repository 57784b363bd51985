import { millisecondsInDay as dayMs, millisecondsInMinute as minuteMs } from 'date-fns/constants'
import { siteOffsetMinutes } from '../../domain/siteOffset.ts'
import type { Instant, WallTime } from '../../domain/time.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Format } from '../../ui/format.ts'

/**
 * The digits a clock on the site's wall shows at an instant, when they are known and differ from the
 * reader's own; else null. Built on the site's offset, so "site time assumed" (rules.md 1).
 */
export function siteWallTime(workOrder: WorkOrder, at: Instant): WallTime | null {
  const offset = siteOffsetMinutes(workOrder, at)
  if (offset === null || offset === readerOffsetMinutes(at)) return null
  return (at + offset * minuteMs) as WallTime
}

/** Whether the reader's own clock shows the same digits as the site's at that moment. */
export function isReadersTime(workOrder: WorkOrder, at: Instant): boolean {
  return siteOffsetMinutes(workOrder, at) === readerOffsetMinutes(at)
}

/** Minutes east of UTC that the reader's device keeps at an instant. */
function readerOffsetMinutes(at: Instant): number {
  return -new Date(at).getTimezoneOffset()
}

/**
 * A target as it reads on the reader's clock; where the site's differs, on both: "Thu at 14:00
 * site time, 13:00 yours" (rules.md 1). In the form that stands inside a sentence.
 */
export function targetWords(
  workOrder: WorkOrder,
  at: Instant,
  now: Instant,
  t: Translate,
  format: Format,
): string {
  const site = siteWallTime(workOrder, at)
  if (site === null) return format.momentInText(at, now)
  return t('date.siteAndYours', {
    site: format.wallInText(site, now),
    yours: isSameDay(site, at) ? format.time(at) : format.momentInText(at, now),
  })
}

/** Whether the site's calendar shows the same date as the reader's at that moment. */
export function isSameDay(site: WallTime, at: Instant): boolean {
  const readersDay = Math.floor((at + readerOffsetMinutes(at) * minuteMs) / dayMs)
  return Math.floor(site / dayMs) === readersDay
}
