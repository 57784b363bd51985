import { changesSince, seenOf } from '../../../domain/changes.ts'
import type { Change, Seen } from '../../../domain/changes.ts'
import { instantOf } from '../../../domain/time.ts'
import type { Instant } from '../../../domain/time.ts'
import type { WorkOrder, WorkOrderId } from '../../../domain/workOrder.ts'
import { z } from '../../../zod.ts'

/**
 * What the reader last saw of each work order. A change stays unseen, over as many visits as it may
 * take, until they open the work order or mark it as seen (decided: a phone call in between must not
 * make a change disappear).
 */
export interface SeenBook {
  /** When there was last nothing unseen: what the changes are "since". */
  readonly lookedAt: Instant
  /**
   * Each as JSON: equal texts are equal, so that of thousands of work orders only those that differ
   * are parsed and compared.
   */
  readonly pages: ReadonlyMap<string, string>
}

/**
 * Everything there is, seen at a moment. What the book knew besides stays in it: a work order that is
 * missing once, as from a server that stumbled, must not come back as new.
 */
export function seeAll(
  before: SeenBook | null,
  workOrders: readonly WorkOrder[],
  at: Instant,
): SeenBook {
  const pages = new Map(before?.pages)
  for (const workOrder of workOrders) pages.set(workOrder.id, pageOf(workOrder))
  return { lookedAt: at, pages }
}

/** The same book with one work order seen as it is now. */
export function see(book: SeenBook, workOrder: WorkOrder): SeenBook {
  return { ...book, pages: new Map(book.pages).set(workOrder.id, pageOf(workOrder)) }
}

/** What changed of each work order since it was seen; those that did not change are left out. */
export function changesSinceSeen(
  book: SeenBook,
  workOrders: readonly WorkOrder[],
): ReadonlyMap<WorkOrderId, readonly Change[]> {
  const found = new Map<WorkOrderId, readonly Change[]>()
  for (const workOrder of workOrders) {
    const page = book.pages.get(workOrder.id)
    if (page === pageOf(workOrder)) continue
    const seen = page === undefined ? undefined : parsePage(page)
    // A page nobody can read says nothing, also not that the work order is new.
    const changes = seen === null ? [] : changesSince(seen, workOrder)
    if (changes.length > 0) found.set(workOrder.id, changes)
  }
  return found
}

/** The book as it lies on the device, which may be anything; null = none that can be used. */
export function parseSeenBook(value: unknown): SeenBook | null {
  const { data } = schema.safeParse(value)
  return data ? { lookedAt: instantOf(data.lookedAt), pages: data.pages } : null
}

const schema = z.object({
  lookedAt: z.int(),
  // Each page is read when it is needed: here it only has to be a map of texts.
  pages: z.custom<ReadonlyMap<string, string>>(
    (value) =>
      value instanceof Map &&
      [...value].every(([id, page]) => typeof id === 'string' && typeof page === 'string'),
  ),
})

const named = z.nullable(z.object({ id: z.nullable(z.string()), name: z.string() }))
const time = z.nullable(z.number())
const seenPage = z.object({
  status: named,
  priority: named,
  visit: time,
  contact: time,
  arrival: time,
  resolution: time,
  technician: z.nullable(z.string()),
  modifiedAt: time,
})

function parsePage(page: string): Seen | null {
  try {
    return seenPage.safeParse(JSON.parse(page)).data ?? null
  } catch {
    return null
  }
}

const pages = new WeakMap<WorkOrder, string>()

function pageOf(workOrder: WorkOrder): string {
  let page = pages.get(workOrder)
  if (page === undefined) {
    page = JSON.stringify(seenOf(workOrder))
    pages.set(workOrder, page)
  }
  return page
}
