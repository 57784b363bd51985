import { isClosedStage } from '../../domain/stage.ts'
import type { Stage } from '../../domain/stage.ts'
import type { Instant, WallTime } from '../../domain/time.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'

/** One date a work order carries. */
export interface DatedEvent {
  readonly kind:
    | 'reported'
    | 'created'
    | 'notBefore'
    | 'suggestedStart'
    | 'firstVisit'
    | 'inProgress'
    | 'notAfter'
    | 'closed'
    | 'closedBefore'
    | 'cancelled'
    | 'changed'
  readonly time:
    | { readonly kind: 'instant'; readonly at: Instant }
    /** Digits on a wall at the site. */
    | { readonly kind: 'wall'; readonly at: WallTime }
}

/**
 * Every date a work order carries, in the order they usually happen, the empty ones left out. Where
 * the vendor writes one down both ways the instant is taken: it is the one that cannot be misread.
 */
export function listDates(workOrder: WorkOrder, stage: Stage): readonly DatedEvent[] {
  const { wall } = workOrder
  const events: readonly (readonly [DatedEvent['kind'], Instant | null, WallTime | null])[] = [
    ['reported', null, wall.reported],
    ['created', workOrder.createdAt, wall.created],
    ['notBefore', null, wall.notBefore],
    ['suggestedStart', null, wall.suggestedStart],
    ['firstVisit', null, wall.firstVisit],
    ['inProgress', workOrder.inProgressAt, null],
    ['notAfter', null, wall.notAfter],
    [closedKind(stage), workOrder.closedAt, wall.closed],
    ['changed', workOrder.modifiedAt, wall.updated],
  ]
  return events.flatMap(([kind, instant, wallTime]): readonly DatedEvent[] => {
    if (instant !== null) return [{ kind, time: { kind: 'instant', at: instant } }]
    return wallTime === null ? [] : [{ kind, time: { kind: 'wall', at: wallTime } }]
  })
}

/** The vendor writes cancelling into the closing's field; an open stage with one was reopened. */
function closedKind(stage: Stage): 'closed' | 'closedBefore' | 'cancelled' {
  if (stage === 'cancelled') return 'cancelled'
  return isClosedStage(stage) ? 'closed' : 'closedBefore'
}
