import { millisecondsInHour, millisecondsInMinute } from 'date-fns/constants'
import { closingOf, judgeClocks, verdictsByGravity, workBeganAt } from '../../domain/clock.ts'
import type { ClockReading } from '../../domain/clock.ts'
import { liveReadings } from '../../domain/deadline.ts'
import type { Policy } from '../../domain/policy.ts'
import { estimateInstant } from '../../domain/siteOffset.ts'
import { isClosedStage, nextMove, stageOf } from '../../domain/stage.ts'
import type { Mover, Stage } from '../../domain/stage.ts'
import type { Instant, WallTime } from '../../domain/time.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'

/** What matters about a work order now and whose move it is, before it is put into words. */
export interface NowNews {
  /** How loud it is said (brief 8): in plain text, or on a tint. */
  readonly tone: 'plain' | 'warning' | 'critical' | 'overdue'
  readonly lead: Lead
  readonly visit: VisitNews | null
  /** null = nobody's: it is over. */
  readonly move: Exclude<Mover, 'nobody'> | null
}

export type Lead =
  /** Its most pressing promise. */
  | { readonly kind: 'clock'; readonly reading: ClockReading }
  /** Open, with nothing left to keep; `hadTargets`: something was agreed once. */
  | { readonly kind: 'noDeadline'; readonly hadTargets: boolean }
  | {
      readonly kind: 'completed'
      readonly at: Instant | null
      readonly missed: readonly ClockReading[]
      /** Every promise made was kept, and at least one was made. */
      readonly keptAll: boolean
    }
  | { readonly kind: 'cancelled'; readonly at: Instant | null; readonly hadTargets: boolean }

export type VisitNews =
  | { readonly kind: 'planned' | 'unstarted'; readonly at: WallTime }
  | {
      /** `maybeAfter`: the site's offset is unknown, so the two can only be compared roughly. */
      readonly kind: 'after' | 'maybeAfter'
      readonly at: WallTime
      readonly clock: 'arrival' | 'resolution'
      readonly target: Instant
    }
  /** A deadline is near and nothing is planned. */
  | { readonly kind: 'none' }

/** The one thing to say first (brief 1.4; promise check and missed visit by rules.md 5). */
export function findNowNews(workOrder: WorkOrder, now: Instant, policy: Policy): NowNews {
  const stage = stageOf(workOrder, policy.stages)
  const mover = nextMove(stage)
  const lead = isClosedStage(stage)
    ? settledLead(workOrder, stage, now, policy)
    : openLead(workOrder, now, policy)
  const visit = isClosedStage(stage) ? null : visitNews(workOrder, stage, now, policy)
  return { tone: toneOf(lead, visit), lead, visit, move: mover === 'nobody' ? null : mover }
}

function toneOf(lead: Lead, visit: VisitNews | null): NowNews['tone'] {
  if (lead.kind === 'clock') {
    const { verdict } = lead.reading
    if (verdict === 'overdue' || verdict === 'critical') return verdict
  }
  return visit === null || visit.kind === 'planned' ? 'plain' : 'warning'
}

function openLead(workOrder: WorkOrder, now: Instant, policy: Policy): Lead {
  const [first, ...others] = liveReadings(workOrder, now, policy)
  if (first === undefined) return { kind: 'noDeadline', hadTargets: hasTargets(workOrder) }
  return { kind: 'clock', reading: others.reduce(morePressing, first) }
}

/**
 * The graver of two promises, else the earlier. Not simply the next deadline: a contact that may
 * have been made by telephone must not hide an arrival that is due in minutes.
 */
function morePressing(a: ClockReading, b: ClockReading): ClockReading {
  const gravity = (reading: ClockReading) => verdictsByGravity.indexOf(reading.verdict)
  if (gravity(a) !== gravity(b)) return gravity(b) < gravity(a) ? b : a
  return (b.target ?? Infinity) < (a.target ?? Infinity) ? b : a
}

function settledLead(workOrder: WorkOrder, stage: Stage, now: Instant, policy: Policy): Lead {
  const at = closingOf(workOrder, stage)
  if (stage === 'cancelled') return { kind: 'cancelled', at, hadTargets: hasTargets(workOrder) }
  const promised = judgeClocks(workOrder, now, policy).filter(({ verdict }) => verdict !== 'none')
  return {
    kind: 'completed',
    at,
    missed: promised.filter(({ verdict }) => verdict === 'missed'),
    keptAll: promised.length > 0 && promised.every(({ verdict }) => verdict === 'met'),
  }
}

/** Half an hour late is traffic; more is a missed visit (rules.md 5). */
const patienceMs = 30 * millisecondsInMinute

function visitNews(
  workOrder: WorkOrder,
  stage: Stage,
  now: Instant,
  policy: Policy,
): VisitNews | null {
  if (stage === 'inProgress' || stage === 'underReview') return null
  if (workBeganAt(workOrder, stage) !== null) return null
  const at = workOrder.wall.firstVisit
  if (at === null) return isVisitWanting(workOrder, stage, now, policy) ? { kind: 'none' } : null

  const [earliest, latest] = possibleMoments(workOrder, at)
  if (latest + patienceMs < now) {
    // Only the first visit is on the row: with another status it may have been planned anew.
    return stage === 'planned' || stage === 'assigned' ? { kind: 'unstarted', at } : null
  }
  const promise = liveReadings(workOrder, now, policy).find(({ clock }) => clock !== 'contact')
  const { clock, target } = promise ?? { clock: null, target: null }
  if (target === null || clock === null || clock === 'contact' || latest <= target) {
    return { kind: 'planned', at }
  }
  return { kind: earliest > target ? 'after' : 'maybeAfter', at, clock, target }
}

/** A promise of a visit is near or over, and nobody is known to come. */
function isVisitWanting(workOrder: WorkOrder, stage: Stage, now: Instant, policy: Policy): boolean {
  if (stage !== 'received' && stage !== 'toBePlanned') return false
  if ((workOrder.visitCount ?? 0) > 0) return false
  return liveReadings(workOrder, now, policy).some(
    ({ clock, verdict }) => clock !== 'contact' && verdict !== 'running',
  )
}

/**
 * The moment a wall time names; the whole day's worth of moments it could name anywhere on Earth
 * while the site's offset is unknown.
 */
function possibleMoments(
  workOrder: WorkOrder,
  wall: WallTime,
): readonly [earliest: number, latest: number] {
  const estimate = estimateInstant(workOrder, wall)
  return estimate === null
    ? [wall - 14 * millisecondsInHour, wall + 12 * millisecondsInHour]
    : [estimate, estimate]
}

function hasTargets({ targets }: WorkOrder): boolean {
  return targets.contact !== null || targets.arrival !== null || targets.resolution !== null
}
