import { millisecondsInMinute as minuteMs } from 'date-fns/constants'
import type { ServerClock } from '../../../api/serverClock.ts'
import type { WorkOrderList } from '../../../api/workOrderList.ts'
import { judgeClocks } from '../../../domain/clock.ts'
import type { ClockReading } from '../../../domain/clock.ts'
import { nextDeadline } from '../../../domain/deadline.ts'
import { doubtsOf } from '../../../domain/doubts.ts'
import type { Doubt } from '../../../domain/doubts.ts'
import { splitDuration } from '../../../domain/duration.ts'
import type { Policy } from '../../../domain/policy.ts'
import { readStage } from '../../../domain/stage.ts'
import { instantOf } from '../../../domain/time.ts'
import type { Instant } from '../../../domain/time.ts'
import type { ClockName, WorkOrder } from '../../../domain/workOrder.ts'
import { utcText } from './utcText.ts'

/** What support's facts rest on; nothing in it but the work order says anything about a person. */
export interface SupportSource {
  readonly workOrder: WorkOrder
  readonly policy: Policy
  /** What is doubtful in its place in the tree. */
  readonly treeDoubts: readonly Doubt[]
  /** null = nothing of the list is there. Its moment is by the device's clock. */
  readonly list: WorkOrderList | null
  readonly clock: ServerClock
  /** When the single row was read, by the device's clock; null = it was not. */
  readonly readAt: Instant | null
  /** By the server's clock where that is known, as everywhere. */
  readonly now: Instant
  /** "0.1.0" and the name of a built script. */
  readonly version: string
  readonly build: string
  readonly language: string
  /** The reader's IANA zone. */
  readonly zone: string
}

/** One fact: lines in no language, for screen and diagnostic text alike. */
export interface SupportFact {
  readonly id:
    'portal' | 'reader' | 'list' | 'row' | 'clockSkew' | 'stage' | ClockName | 'next' | 'doubts'
  readonly lines: readonly string[]
}

/**
 * What the portal made of a work order and how old that is: the rules that fired, their moments in
 * UTC, the state of the list. Ids, numbers, moments and our own words only; never a text of the
 * provider's or a reader's.
 */
export function supportFacts(source: SupportSource): readonly SupportFact[] {
  const { workOrder, policy, treeDoubts, list, clock, readAt, now } = source
  const next = nextDeadline(workOrder, policy)
  // What the device noted is told by the clock that `now` is of: else its age would be off by the skew.
  const corrected = (at: Instant | null) => at && instantOf(at + clock.skewMs)
  const doubts = [...doubtsOf(workOrder, policy), ...treeDoubts]
  return [
    { id: 'portal', lines: [`${source.version} (${source.build})`, `now ${utcText(now)}`] },
    { id: 'reader', lines: [`language ${source.language}, zone ${source.zone}`] },
    { id: 'list', lines: listLines(list, corrected, now) },
    {
      id: 'row',
      lines: [
        workOrder.id,
        `modified ${momentText(workOrder.modifiedAt, now)}`,
        `read singly ${momentText(corrected(readAt), now)}`,
      ],
    },
    { id: 'clockSkew', lines: [skewText(clock)] },
    { id: 'stage', lines: stageLines(workOrder, policy) },
    ...judgeClocks(workOrder, now, policy).map((reading) => ({
      id: reading.clock,
      lines: clockLines(reading),
    })),
    {
      id: 'next',
      lines: [next === null ? 'none' : `${next.clock} ${momentText(next.target, now)}`],
    },
    { id: 'doubts', lines: doubts.length === 0 ? ['none'] : doubts.map(doubtText) },
  ]
}

function listLines(
  list: WorkOrderList | null,
  corrected: (at: Instant | null) => Instant | null,
  now: Instant,
): readonly string[] {
  if (list === null) return ['not there']
  const { state, workOrders, rejected, total, failure, asOf } = list
  return [
    `as of ${momentText(corrected(asOf), now)}`,
    `${state}: ${workOrders.length} of ${total ?? 'unknown'}, ${rejected.length} rejected`,
    ...(failure === null ? [] : [`${failure.kind} ${failure.status ?? 'without status'}`]),
  ]
}

/** Up to a minute is no skew (rules.md 1). */
function skewText({ source, skewMs }: ServerClock): string {
  if (source === 'device') return 'not checked against a server'
  if (skewMs === 0) return 'within a minute of the server’s'
  return `corrected by ${Math.round(skewMs / 1_000)} s, to the server’s`
}

function stageLines(workOrder: WorkOrder, policy: Policy): readonly string[] {
  const { stage, isCustom } = readStage(workOrder, policy.stages)
  const id = workOrder.status?.id ?? 'none'
  return [stage, `status ${id}`, isCustom ? 'read from its dates' : 'read from its status']
}

function clockLines(reading: ClockReading): readonly string[] {
  const { rule, verdict, target, startedAt, stoppedAt, evidence, byMs, thresholds } = reading
  const lines = [`rule ${rule}: ${verdict}${byMs === null ? '' : `, by ${durationText(byMs)}`}`]
  if (target === null) return lines
  lines.push(
    `target ${utcText(target)}`,
    `started ${utcText(startedAt)}`,
    `stopped ${utcText(stoppedAt)} (${evidence})`,
  )
  if (thresholds !== null) {
    const before = (ms: number) => utcText((target - ms) as Instant)
    lines.push(`at risk ${before(thresholds.warnMs)}`, `critical ${before(thresholds.criticalMs)}`)
  }
  return lines
}

/** The field of a doubt is a clock or a wire name, both ours. */
function doubtText({ kind, field, otherId }: Doubt): string {
  return [kind, field, otherId].filter((part) => part !== undefined).join(' ')
}

/** "2026-11-24T08:30:00.000Z, 2 h 10 min ago". */
function momentText(at: Instant | null, now: Instant): string {
  if (at === null) return '-'
  // What has just come may be a tick ahead of the clock on the screen.
  const isAhead = at - now > minuteMs
  const age = durationText(isAhead ? at - now : Math.max(0, now - at))
  return `${utcText(at)}, ${age} ${isAhead ? 'ahead' : 'ago'}`
}

/** "2 h 10 min", its two largest units, floored. */
function durationText(ms: number): string {
  const parts = splitDuration(ms)
  if (parts.length === 0) return `${Math.floor(ms / 1_000)} s`
  return parts.map(({ value, unit }) => `${value} ${unitSigns[unit]}`).join(' ')
}

const unitSigns = { day: 'd', hour: 'h', minute: 'min', second: 's' } as const
