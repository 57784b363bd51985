import type { ClockReading } from '../domain/clock.ts'
import type { Instant } from '../domain/time.ts'

/** A clock drawn to scale; every position is a part of the bar's length, 0–1. */
export interface ClockBarShape {
  /** Time used up: of a met clock up to its stop. */
  readonly fill: number
  readonly isMet: boolean
  /** Where the clock becomes at risk and critical; only of a clock that runs. */
  readonly gaps: readonly number[]
  /** The target, when the bar reaches beyond it. */
  readonly target: number | null
  /** What the stretch beyond the target is: late, a contact that may have been made, or unproven. */
  readonly beyond: 'late' | 'passed' | 'unproven' | null
}

/**
 * The shape of a clock's bar at `now` (brief 8): from creation to the later of now and the target.
 * A clock that has stopped ends at its stop instead of now: seen a year later it would else be a dot.
 * null = nothing can be drawn to scale: no target, no creation, or a target before the creation.
 */
export function shapeClockBar(reading: ClockReading, now: Instant): ClockBarShape | null {
  const { startedAt, target, verdict, stoppedAt, thresholds } = reading
  if (startedAt === null || target === null || target <= startedAt) return null

  const isRunning = verdict === 'running' || verdict === 'atRisk' || verdict === 'critical'
  const isLate = verdict === 'overdue' || verdict === 'passed'
  const until = isRunning || isLate ? Math.max(now, startedAt) : stoppedAt
  if (until === null || verdict === 'cancelled') return { ...emptyTrack }

  const lengthMs = Math.max(until, target) - startedAt
  const at = (instant: number) => clamp((instant - startedAt) / lengthMs)
  const isBeyond = until > target
  return {
    fill: at(Math.min(until, target)),
    isMet: verdict === 'met',
    gaps:
      isRunning && thresholds !== null
        ? [target - thresholds.warnMs, target - thresholds.criticalMs].map(at)
        : [],
    target: isBeyond ? at(target) : null,
    beyond: isBeyond ? (beyonds[verdict] ?? null) : null,
  }
}

const emptyTrack: ClockBarShape = { fill: 0, isMet: false, gaps: [], target: null, beyond: null }

const beyonds: Partial<Record<ClockReading['verdict'], ClockBarShape['beyond']>> = {
  overdue: 'late',
  missed: 'late',
  passed: 'passed',
  unproven: 'unproven',
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}
