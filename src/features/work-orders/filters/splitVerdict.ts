import type { Verdict } from '../../../domain/clock.ts'
import { clockNames } from '../../../domain/workOrder.ts'
import type { ClockName } from '../../../domain/workOrder.ts'

/** Takes a verdict facet's value apart: `arrival.overdue`, or `overdue` for any clock (null). */
export function splitVerdict(value: string): {
  readonly clock: ClockName | null
  readonly verdict: Verdict
} {
  const clock = clockNames.find((name) => value.startsWith(`${name}.`)) ?? null
  const verdict = clock === null ? value : value.slice(clock.length + 1)
  return { clock, verdict: verdict as Verdict }
}
