import { siteOffsetMinutes } from '../../domain/siteOffset.ts'
import type { Instant, WallTime } from '../../domain/time.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'

/**
 * The digits a clock on the site's wall shows at an instant, when they are known and differ from the
 * reader's own; else null. Built on the site's offset, so "site time assumed" (rules.md 1).
 */
export function siteWallTime(workOrder: WorkOrder, at: Instant): WallTime | null {
  const offset = siteOffsetMinutes(workOrder, at)
  if (offset === null || offset === readerOffsetMinutes(at)) return null
  return (at + offset * 60_000) as WallTime
}

/** Whether the reader's own clock shows the same digits as the site's at that moment. */
export function isReadersTime(workOrder: WorkOrder, at: Instant): boolean {
  return siteOffsetMinutes(workOrder, at) === readerOffsetMinutes(at)
}

/** Minutes east of UTC that the reader's device keeps at an instant. */
function readerOffsetMinutes(at: Instant): number {
  return -new Date(at).getTimezoneOffset()
}
