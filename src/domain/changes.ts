import type { Instant, WallTime } from './time.ts'
import type { ClockName, Named, WorkOrder } from './workOrder.ts'

/**
 * What a work order looked like when its reader last looked: plain JSON, small enough to keep one
 * for each of many thousands. Times are milliseconds as `Instant` and `WallTime` hold them.
 */
export interface Seen {
  readonly status: Named | null
  readonly priority: Named | null
  /** Start of the first planned visit, a wall time. */
  readonly visit: number | null
  readonly contact: number | null
  readonly arrival: number | null
  readonly resolution: number | null
  readonly technician: string | null
  /** When anything about it last changed; on its own no change that is told. */
  readonly modifiedAt: number | null
}

/** One thing that is not as it was; `new` = the reader has never seen the work order. */
export type Change =
  | { readonly field: 'new'; readonly before: null; readonly after: Instant | null }
  | {
      readonly field: 'status' | 'technician' | 'priority'
      readonly before: string | null
      readonly after: string | null
    }
  | { readonly field: 'visit'; readonly before: WallTime | null; readonly after: WallTime | null }
  | { readonly field: ClockName; readonly before: Instant | null; readonly after: Instant | null }

/** Takes the picture that `changesSince` compares with later. */
export function seenOf(workOrder: WorkOrder): Seen {
  const { status, priority, targets, technician, modifiedAt } = workOrder
  return {
    status: status && { id: status.id, name: status.name },
    priority: priority && { id: priority.id, name: priority.name },
    visit: workOrder.wall.firstVisit,
    contact: targets.contact,
    arrival: targets.arrival,
    resolution: targets.resolution,
    technician,
    modifiedAt,
  }
}

/**
 * What changed since it was seen, what matters most first; [] = nothing. A status or a priority that
 * only got another name, as in another language, is the same one. Of a work order never seen there
 * is one change, `new`, whose `after` is when it was created.
 */
export function changesSince(seen: Seen | undefined, workOrder: WorkOrder): readonly Change[] {
  if (!seen) return [{ field: 'new', before: null, after: workOrder.createdAt }]
  const changes: Change[] = []
  if (!isSameNamed(seen.status, workOrder.status)) {
    changes.push(renamed('status', seen.status, workOrder.status))
  }
  if (seen.visit !== workOrder.wall.firstVisit) {
    const before = seen.visit as WallTime | null
    changes.push({ field: 'visit', before, after: workOrder.wall.firstVisit })
  }
  for (const clock of ['arrival', 'resolution', 'contact'] as const) {
    const before = seen[clock] as Instant | null
    const after = workOrder.targets[clock]
    if (before !== after) changes.push({ field: clock, before, after })
  }
  if (seen.technician !== workOrder.technician) {
    const { technician } = workOrder
    changes.push({ field: 'technician', before: seen.technician, after: technician })
  }
  if (!isSameNamed(seen.priority, workOrder.priority)) {
    changes.push(renamed('priority', seen.priority, workOrder.priority))
  }
  return changes
}

function isSameNamed(a: Named | null, b: Named | null): boolean {
  if (a === null || b === null) return a === b
  return a.id !== null && b.id !== null ? a.id === b.id : a.name === b.name
}

function renamed(field: 'status' | 'priority', before: Named | null, after: Named | null): Change {
  return { field, before: before?.name ?? null, after: after?.name ?? null }
}
