import { millisecondsInDay as dayMs } from 'date-fns/constants'
import type { Instant, WallTime } from '../domain/time.ts'

/**
 * Reads moments off a clock in `zone`: what its digits show then. Asking `Intl` takes microseconds and
 * a list has a million dates, so a day on which the zone's offset does not change is asked about once.
 *
 * In Europe/Brussels, 2026-06-24T12:05Z shows 14:05.
 */
export function createZoneDigits(zone: string): (at: Instant) => WallTime {
  const clock = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })

  /** Milliseconds east of UTC at a moment of whole seconds. */
  function askOffset(at: number): number {
    const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
    const digits = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    )
    return digits - at
  }

  /** By day since 1970 in UTC; null = the offset changes on that day. */
  const offsets = new Map<number, number | null>()

  function offsetAt(at: Instant): number {
    const day = Math.floor(at / dayMs)
    let offset = offsets.get(day)
    if (offset === undefined) {
      const [first, last] = [askOffset(day * dayMs), askOffset((day + 1) * dayMs)]
      offset = first === last ? first : null
      offsets.set(day, offset)
    }
    return offset ?? askOffset(Math.floor(at / 1000) * 1000)
  }

  return (at) => (at + offsetAt(at)) as WallTime
}
