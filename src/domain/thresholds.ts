import { millisecondsInHour as hour, millisecondsInMinute as minute } from 'date-fns/constants'
import type { Instant } from './time.ts'

/** When a clock begins to worry: how long before its target, by how long the promise was. */
export interface ThresholdPolicy {
  /** Part of the promised time, 0–1. */
  readonly share: number
  /** Never shorter than this, */
  readonly floorMs: number
  /** never longer than this, */
  readonly capMs: number
  /** and never more than this part of the promised time, 0–1: it outranks the floor. */
  readonly maxShare: number
  /** Used when the promised time is unknown or makes no sense. */
  readonly fallbackMs: number
}

/** The two thresholds of every clock. */
export interface ClockPolicy {
  readonly warn: ThresholdPolicy
  readonly critical: ThresholdPolicy
}

/** rules.md 3: warn at 25 % (1 h to 24 h, at most half), critical at 10 % (30 min to 4 h, at most a quarter). */
export const defaultClockPolicy: ClockPolicy = {
  warn: { share: 0.25, floorMs: hour, capMs: 24 * hour, maxShare: 0.5, fallbackMs: 4 * hour },
  critical: {
    share: 0.1,
    floorMs: 30 * minute,
    capMs: 4 * hour,
    maxShare: 0.25,
    fallbackMs: hour,
  },
}

/** How long before its target a clock is at risk, and how long before it is critical. */
export interface Thresholds {
  readonly warnMs: number
  readonly criticalMs: number
}

/**
 * The thresholds of a promise that runs from `startedAt` to `target` (rules.md 3).
 *
 * A promise of 24 hours warns 6 hours before and is critical 2 h 24 min before.
 */
export function thresholdsOf(
  startedAt: Instant | null,
  target: Instant,
  policy: ClockPolicy = defaultClockPolicy,
): Thresholds {
  const promisedMs = startedAt === null ? 0 : target - startedAt
  return {
    warnMs: threshold(promisedMs, policy.warn),
    criticalMs: threshold(promisedMs, policy.critical),
  }
}

function threshold(promisedMs: number, policy: ThresholdPolicy): number {
  if (promisedMs <= 0) return policy.fallbackMs
  return Math.min(
    policy.maxShare * promisedMs,
    Math.max(policy.floorMs, Math.min(policy.share * promisedMs, policy.capMs)),
  )
}
