/**
 * Dates as the vendor writes them (api.md 4): instants as true UTC; every other date as the digits
 * of the site's wall, with a `Z` or `+00:00` behind that means nothing. The number of fraction
 * digits varies, as it does in the vendor's samples.
 */

export const minuteMs = 60_000
export const dayMs = 1440 * minuteMs

/** How the vendor writes "no date". */
export const noDate = '1980-01-01T00:00:00Z'

/** How the vendor writes "no id". */
export const noId = '00000000-0000-0000-0000-000000000000'

/** An instant (ms) as UTC text; `variant` chooses among the forms. Null becomes the 1980 sentinel. */
export function writeInstant(instant: number | null, variant: number): string {
  if (instant === null) return variant % 3 === 0 ? '1980-01-01T00:00:00.000Z' : noDate
  const text = new Date(instant).toISOString()
  switch (variant % 4) {
    case 0:
      return text.replace('Z', `${String(variant % 10_000).padStart(4, '0')}+00:00`)
    case 1:
      return text.replace(/\.\d+Z/, 'Z')
    case 2:
      return text.replace(/\.\d+Z/, '+00:00')
    default:
      return text
  }
}

/** An instant (ms) as the digits on a wall in `zone`, marked UTC although it is not. */
export function writeWall(instant: number | null, zone: string, variant: number): string {
  return writeInstant(instant === null ? null : instant + zoneOffsetMs(instant, zone), variant)
}

/** The instant at which a wall in `zone` shows this time, `days` after the day of `anchor` there. */
export function wallClock(anchor: number, zone: string, days: number, time: string): number {
  const today = anchor + zoneOffsetMs(anchor, zone)
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const wall = today - (today % dayMs) + days * dayMs + (hours * 60 + minutes) * minuteMs
  const guess = wall - zoneOffsetMs(wall, zone)
  return wall - zoneOffsetMs(guess, zone)
}

const hourMs = 60 * minuteMs
const offsets = new Map<string, Map<number, number>>()
const formats = new Map<string, Intl.DateTimeFormat>()

/** How far a zone is ahead of UTC at an instant, in ms. Europe's zones change at whole hours. */
export function zoneOffsetMs(instant: number, zone: string): number {
  const hour = Math.floor(instant / hourMs)
  const ofZone = offsets.get(zone) ?? new Map<number, number>()
  offsets.set(zone, ofZone)
  const known = ofZone.get(hour)
  if (known !== undefined) return known
  const offset = measureOffset(hour * hourMs, zone)
  ofZone.set(hour, offset)
  return offset
}

function measureOffset(instant: number, zone: string): number {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(zone, format)
  }
  const parts = new Map(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return wall - instant
}
