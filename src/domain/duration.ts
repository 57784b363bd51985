import {
  millisecondsInDay as day,
  millisecondsInHour as hour,
  millisecondsInMinute as minute,
  millisecondsInSecond as second,
} from 'date-fns/constants'

/** One part of a length of time in words: "3 h" of "3 h 20 min". */
export interface DurationPart {
  readonly unit: 'day' | 'hour' | 'minute' | 'second'
  readonly value: number
}

/**
 * A length of time in its two largest units, floored, parts of zero left out (rules.md 3, "Words").
 * `[]` = under one minute. From 48 hours it is days and hours, from 14 days days only. The sign is
 * the words' business ("late", "left"): a negative length reads as its size.
 *
 * `splitDuration(12_000_000)` is 3 h 20 min; 48 h is 2 days; 47 h 59 min is 47 h 59 min.
 */
export function splitDuration(ms: number): readonly DurationPart[] {
  const sizeMs = Math.abs(ms)
  const days = { unit: 'day', value: Math.floor(sizeMs / day) } as const
  if (sizeMs >= 14 * day) return [days]
  if (sizeMs >= 2 * day) return some([days, { unit: 'hour', value: floored(sizeMs % day, hour) }])
  return some([
    { unit: 'hour', value: floored(sizeMs, hour) },
    { unit: 'minute', value: floored(sizeMs % hour, minute) },
  ])
}

/**
 * The same with minutes and seconds, for the last two minutes of the open work order's countdown.
 * `[]` = under one second.
 */
export function splitSeconds(ms: number): readonly DurationPart[] {
  const sizeMs = Math.abs(ms)
  return some([
    { unit: 'minute', value: floored(sizeMs, minute) },
    { unit: 'second', value: floored(sizeMs % minute, second) },
  ])
}

function floored(ms: number, unitMs: number): number {
  return Math.floor(ms / unitMs)
}

function some(parts: readonly DurationPart[]): readonly DurationPart[] {
  return parts.filter((part) => part.value > 0)
}
