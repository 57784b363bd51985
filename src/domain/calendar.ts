import {
  millisecondsInDay as dayMs,
  millisecondsInHour as hourMs,
  millisecondsInMinute as minuteMs,
} from 'date-fns/constants'
import { liveClocks } from './deadline.ts'
import { defaultPolicy, type Policy } from './policy.ts'
import { estimateInstant } from './siteOffset.ts'
import { stageOf } from './stage.ts'
import { instantOf, type Instant, type WallTime } from './time.ts'
import { usualVisitMs, visitLengthMs, type Visit } from './visit.ts'
import { clockNames, type ClockName, type WorkOrder } from './workOrder.ts'

/** Something of a work order that belongs into a calendar: a visit, or the moment a promise ends. */
export interface CalendarEntry {
  /** The same for the same visit or promise, whenever it is exported and from which screen. */
  readonly uid: string
  readonly kind: 'visit' | ClockName
  readonly workOrder: WorkOrder
  readonly time: EntryTime
  /** Who comes; null = not said, and always for a promise. */
  readonly technician: string | null
  /** To be taken off the calendar: the work order was cancelled, or nothing is left to be kept. */
  readonly isOff: boolean
}

export type EntryTime =
  | {
      readonly kind: 'instant'
      readonly from: Instant
      /** Always later than `from`. */
      readonly to: Instant
      /** Built on the site's offset: "site time assumed" (rules.md 1). */
      readonly isAssumed: boolean
    }
  /** Digits on the wall at the site, whose offset is unknown: a calendar shows them as they are. */
  | { readonly kind: 'wall'; readonly from: WallTime; readonly to: WallTime }

/**
 * The visits of a work order as calendar entries, in the order given; those without a date are left
 * out. `visits` null = the tenant's API does not list them: the first visit, which every work order
 * carries, stands for all.
 */
export function visitEntries(
  workOrder: WorkOrder,
  visits: readonly Visit[] | null,
  policy: Policy = defaultPolicy,
): readonly CalendarEntry[] {
  const isOff = stageOf(workOrder, policy.stages) === 'cancelled'
  return (visits ?? [firstVisitOf(workOrder)]).flatMap((visit): readonly CalendarEntry[] => {
    const { from, technician } = visit
    if (from === null) return []
    const time = timeOf(workOrder, from, endOf(workOrder, visit, from))
    if (!isWritable(time)) return []
    const uid = visits === null ? uidOf(`${workOrder.id}.visit`) : visitUid(workOrder, visit)
    return [{ uid, kind: 'visit', workOrder, time, technician, isOff }]
  })
}

/**
 * The promises of a work order as calendar entries, each at its target. One that is settled, or that
 * no longer counts (rules.md 3, "Next deadline"), is off: a second import takes it away.
 */
export function promiseEntries(
  workOrder: WorkOrder,
  policy: Policy = defaultPolicy,
): readonly CalendarEntry[] {
  const live = new Set(liveClocks(workOrder, policy))
  return clockNames.flatMap((clock): readonly CalendarEntry[] => {
    const from = workOrder.targets[clock]
    if (from === null) return []
    const time: EntryTime = {
      kind: 'instant',
      from,
      to: instantOf(from + promiseMs),
      isAssumed: false,
    }
    if (!isWritable(time)) return []
    const uid = uidOf(`${workOrder.id}.${clock}`)
    return [{ uid, kind: clock, workOrder, time, technician: null, isOff: !live.has(clock) }]
  })
}

/**
 * Whether an entry is not over yet. Where the site's offset is unknown it counts until it is over
 * everywhere on Earth: the last place to see its digits keeps UTC−12.
 */
export function isUpcoming({ time }: CalendarEntry, now: Instant): boolean {
  return time.kind === 'instant' ? time.to > now : time.to + 12 * hourMs > now
}

/**
 * Which version of a work order an entry tells, for `SEQUENCE` (RFC 5545, 3.8.7.4): whole minutes
 * since 1970 of its last change, so that a later import updates and an older file changes nothing.
 * Minutes, because many calendars keep 31 bits, which seconds fill by 2038. 0 = never said.
 */
export function revisionOf({ modifiedAt, createdAt }: WorkOrder): number {
  const minutes = Math.floor((modifiedAt ?? createdAt ?? 0) / minuteMs)
  return Math.min(minutes, 2 ** 31 - 1)
}

/** A target is a moment; a calendar that gives an entry no height hides it (DECIDED). */
const promiseMs = 15 * minuteMs

function firstVisitOf({ wall, technician }: WorkOrder): Visit {
  return { id: null, from: wall.firstVisit, to: null, technician }
}

/** The planned time is the sum over all visits, so it is the length of one only where it is alone. */
function endOf(workOrder: WorkOrder, visit: Visit, from: WallTime): WallTime {
  const { visitCount, plannedMinutes } = workOrder
  const isAlone = visitCount === 1 && plannedMinutes !== null && plannedMinutes > 0
  const usual = isAlone ? Math.min(plannedMinutes * minuteMs, dayMs) : usualVisitMs
  return (from + (visitLengthMs(visit) ?? usual)) as WallTime
}

function timeOf(workOrder: WorkOrder, from: WallTime, to: WallTime): EntryTime {
  const start = estimateInstant(workOrder, from)
  const end = estimateInstant(workOrder, to)
  if (start === null || end === null) return { kind: 'wall', from, to }
  // In the hour that the clocks skip, a visit's end may come out before its start.
  const isTurned = end <= start
  return {
    kind: 'instant',
    from: start,
    to: isTurned ? instantOf(start + (to - from)) : end,
    isAssumed: true,
  }
}

/** Calendars write years in four digits. */
function isWritable({ to }: EntryTime): boolean {
  return to < Date.UTC(9999, 11, 31)
}

function visitUid(workOrder: WorkOrder, { id, from }: Visit): string {
  return uidOf(id === null ? `${workOrder.id}.visit.${from ?? ''}` : `${id}.visit`)
}

/** GUIDs are unique in the world already; the name after the sign only says who made the entry. */
function uidOf(name: string): string {
  return `${name}@work-order-portal`
}
