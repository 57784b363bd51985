import { millisecondsInMinute as minuteMs } from 'date-fns/constants'
import type { Instant, WallTime } from './time.ts'
import type { WorkOrder } from './workOrder.ts'

/**
 * Minutes east of UTC that the work order's site keeps at `at` (its creation, unless told): the
 * vendor writes the creation down twice, as digits and as an instant, and the difference is the
 * zone (rules.md 1, DECIDED there; `date_create − dateutc_create`, to 15 minutes, within ±14 h).
 *
 * Summer time: the difference holds for the day of creation. In a country that keeps European
 * summer time it is moved by the hour for a moment on the other side of the change; elsewhere the
 * zone's rules are unknown and it stays as it is.
 *
 * null = one of the two is empty, or their difference is no zone. Whatever is built on the answer
 * is "site time assumed".
 */
export function siteOffsetMinutes(
  workOrder: WorkOrder,
  at: Instant | null = workOrder.createdAt,
): number | null {
  const { createdAt } = workOrder
  const created = offsetAtCreation(workOrder)
  if (created === null || createdAt === null || at === null) return created
  if (!keepsEuropeanSummer(workOrder, created, createdAt)) return created
  return created + (summerMinutes(at) - summerMinutes(createdAt))
}

/**
 * The moment a wall time of this work order most likely names; null when its site's offset is
 * unknown. Callers mark the result "site time assumed".
 *
 * On the night the clocks go back an hour comes twice: the first is meant. On the night they go
 * forward an hour is missing: it is read as if the clocks had not moved yet.
 */
export function estimateInstant(workOrder: WorkOrder, wall: WallTime): Instant | null {
  const { createdAt } = workOrder
  const created = offsetAtCreation(workOrder)
  if (created === null || createdAt === null) return null
  const winter = created - summerMinutes(createdAt)
  const inSummer = (wall - (winter + 60) * minuteMs) as Instant
  const inWinter = (wall - winter * minuteMs) as Instant
  if (!keepsEuropeanSummer(workOrder, created, createdAt)) {
    return (wall - created * minuteMs) as Instant
  }
  return summerMinutes(inSummer) === 60 ? inSummer : inWinter
}

function offsetAtCreation(workOrder: WorkOrder): number | null {
  const { createdAt, wall } = workOrder
  if (createdAt === null || wall.created === null) return null
  const quarters = Math.round((wall.created - createdAt) / (15 * minuteMs))
  // `+ 0` turns a negative zero into zero.
  return Math.abs(quarters) > 14 * 4 ? null : quarters * 15 + 0
}

/** Countries whose clocks change at 01:00 UTC on the last Sundays of March and October. */
const europeanSummer = new Set(
  (
    'ad al at ba be bg ch cy cz de dk ee es fi fr gb gg gr hr hu ie im it je li lt lu lv mc me mk ' +
    'mt nl no pl pt ro rs se si sk sm va xk'
  ).split(' '),
)

/** A French address may stand on Réunion: the offset must also be one that Europe keeps. */
function keepsEuropeanSummer(workOrder: WorkOrder, offset: number, createdAt: Instant): boolean {
  const country = workOrder.address.countryCode?.toLowerCase()
  const winter = offset - summerMinutes(createdAt)
  return country !== undefined && europeanSummer.has(country) && winter >= -60 && winter <= 120
}

function summerMinutes(at: Instant): 0 | 60 {
  const year = new Date(at).getUTCFullYear()
  return at >= lastSundayAtOne(year, 2) && at < lastSundayAtOne(year, 9) ? 60 : 0
}

/** 01:00 UTC on the last Sunday of a month of 31 days (months counted from 0). */
function lastSundayAtOne(year: number, month: number): number {
  const weekday = new Date(Date.UTC(year, month, 31)).getUTCDay()
  return Date.UTC(year, month, 31 - weekday, 1)
}
