import type { ClockReading } from '../../../domain/clock.ts'
import { estimateInstant } from '../../../domain/siteOffset.ts'
import type { Stage } from '../../../domain/stage.ts'
import type { Instant, WallTime } from '../../../domain/time.ts'
import type { Visit } from '../../../domain/visit.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { listDates } from '../listDates.ts'
import type { DatedEvent } from '../listDates.ts'

/** A visit of which more is known than that it is the first. */
type DatedVisit = Visit & { readonly from: WallTime }

/** One moment of a work order's story. */
export interface TimelineEvent {
  readonly key: string
  readonly what:
    | { readonly kind: 'date'; readonly date: DatedEvent['kind'] }
    | { readonly kind: 'visit'; readonly visit: DatedVisit }
    | { readonly kind: 'target'; readonly reading: ClockReading & { readonly target: Instant } }
  /** As it was written down. */
  readonly time: DatedEvent['time']
  /**
   * Where it stands on the line: of a wall time as the site's offset puts it, "site time assumed"
   * (rules.md 1); null = the site's clock is not known, so it can only be listed.
   */
  readonly at: Instant | null
}

/**
 * Every date of a work order, its planned visits and its targets, as they follow on each other; those
 * that cannot be placed come last. Of the same moment what usually happens first comes first.
 */
export function timelineEvents(
  workOrder: WorkOrder,
  stage: Stage,
  readings: readonly ClockReading[],
  /** null = not known (yet): the row's own first visit stands for them. */
  visits: readonly Visit[] | null,
): readonly TimelineEvent[] {
  const known = (visits ?? []).filter((visit): visit is DatedVisit => visit.from !== null)
  const dates = listDates(workOrder, stage)
    .filter(
      ({ kind, time }) => kind !== 'firstVisit' || !known.some(({ from }) => from === time.at),
    )
    .map(({ kind, time }) => ({
      key: kind,
      what: { kind: 'date', date: kind } as const,
      time,
      at: time.kind === 'instant' ? time.at : estimateInstant(workOrder, time.at),
    }))
  const visited = known.map((visit, index) => ({
    key: `visit ${visit.id ?? index}`,
    what: { kind: 'visit', visit } as const,
    time: { kind: 'wall', at: visit.from } as const,
    at: estimateInstant(workOrder, visit.from),
  }))
  const targets = readings.filter(hasTarget).map((reading) => ({
    key: `target ${reading.clock}`,
    what: { kind: 'target', reading } as const,
    time: { kind: 'instant', at: reading.target } as const,
    at: reading.target,
  }))
  const all: readonly TimelineEvent[] = [...dates, ...visited, ...targets]
  return all.toSorted((a, b) => orderOf(a) - orderOf(b))
}

function hasTarget(reading: ClockReading): reading is ClockReading & { readonly target: Instant } {
  return reading.target !== null
}

function orderOf({ at }: TimelineEvent): number {
  return at ?? Number.MAX_SAFE_INTEGER
}

/** An event that stands on the line. */
export type PlacedEvent = TimelineEvent & { readonly at: Instant }

/** Those the line shows, in their order: all that can be placed, but not the last change. */
export function placedEvents(events: readonly TimelineEvent[]): readonly PlacedEvent[] {
  return events.filter(
    (event): event is PlacedEvent => event.at !== null && !isRecordKeeping(event),
  )
}

/** When somebody last wrote to the row is no part of the story; it stays in the list. */
function isRecordKeeping({ what }: TimelineEvent): boolean {
  return what.kind === 'date' && what.date === 'changed'
}

/** What has come about, rather than what is or was intended. */
export function hasHappened({ what }: TimelineEvent): boolean {
  return what.kind === 'date' && !intended.has(what.date)
}

const intended: ReadonlySet<DatedEvent['kind']> = new Set([
  'notBefore',
  'suggestedStart',
  'firstVisit',
  'notAfter',
])

/** The stretch of time a line is drawn over. */
export interface TimelineSpan {
  readonly from: Instant
  readonly to: Instant
}

/**
 * From the first event to the last; of an open work order now belongs to the story, of a closed one it
 * is later and would press everything into the corner. null = nothing to draw.
 */
export function timelineSpan(
  placed: readonly PlacedEvent[],
  now: Instant,
  isOpen: boolean,
): TimelineSpan | null {
  const moments = placed.map(({ at }) => at)
  const [first] = moments
  if (first === undefined) return null
  const all = isOpen ? [...moments, now] : moments
  const earliest = all.reduce((least, at) => (at < least ? at : least))
  const latest = all.reduce((most, at) => (at > most ? at : most))
  return { from: earliest, to: latest }
}
