import { haystackOf } from '../domain/haystack.ts'
import type { WorkOrder, WorkOrderId } from '../domain/workOrder.ts'
import { decodeRow, type RejectedRow } from './decode.ts'
import { fail, type ApiFailure } from './failure.ts'
import type { TextPool } from './fieldReader.ts'
import { workOrdersPath } from './jobsView.ts'
import { formatQuery, nextQuery, type Envelope, type ODataQuery } from './odata.ts'

/** Options that not every host may know; a list can be had without them. */
export type LuxuryOption = '$count' | '$orderby'

export interface CrawlLimits {
  readonly maxPages: number
  readonly maxRows: number
  readonly maxRowsPerPage: number
  /** Pages in a row that bring nothing new; an empty page with a link may be followed by a full one. */
  readonly maxIdlePages: number
}

/** More than any customer has, less than a browser can bear (T24, T25). */
export const crawlLimits: CrawlLimits = {
  maxPages: 3_000,
  maxRows: 200_000,
  maxRowsPerPage: 10_000,
  maxIdlePages: 3,
}

/** One pass over the pages: where it stands and what it found. Changed in place by `takePage`. */
export interface Walk {
  /** The page to ask next; null when there is none. */
  next: ODataQuery | null
  /** Pages taken, as query strings. */
  readonly asked: Set<string>
  readonly byId: Map<WorkOrderId, WorkOrder>
  readonly rejected: RejectedRow[]
  /** The server's latest count. */
  total: number | null
  /**
   * The count changed on the way: rows that went may have let others slide over a page border
   * unseen, and rows that came in stand before the first page.
   */
  hasChanged: boolean
  idlePages: number
}

/** How a walk is over: all there is, or less and why (null: the count says so, nothing else). */
export interface WalkEnd {
  readonly state: 'complete' | 'short'
  readonly failure: ApiFailure | null
}

export function newWalk(refused: readonly LuxuryOption[]): Walk {
  return {
    next: firstQuery(refused),
    asked: new Set(),
    byId: new Map(),
    rejected: [],
    total: null,
    hasChanged: false,
    idlePages: 0,
  }
}

/**
 * The first page: by number, the newest first, since the work orders somebody waits for are among
 * them. What is added meanwhile pushes rows on to a later page, where they are met again; what is
 * removed shows in the count.
 */
export function firstQuery(refused: readonly LuxuryOption[]): ODataQuery {
  return {
    ...(!refused.includes('$orderby') && { $orderby: 'id2 desc' }),
    ...(!refused.includes('$count') && { $count: 'true' }),
  }
}

/**
 * Takes the rows of the page asked and finds the next one; an end when there is none to ask. Rows
 * are kept once per id, the newest version wins (F23, F28).
 */
export function takePage(
  walk: Walk,
  page: Envelope,
  limits: CrawlLimits,
  pool: TextPool,
): WalkEnd | null {
  const current = walk.next ?? {}
  walk.next = null
  walk.asked.add(formatQuery(current))
  const before = walk.byId.size
  for (const row of page.rows.slice(0, limits.maxRowsPerPage)) takeRow(walk, row, pool)
  if (page.count !== null) {
    walk.hasChanged ||= walk.total !== null && page.count !== walk.total
    walk.total = page.count
  }

  if (page.rows.length > limits.maxRowsPerPage) return short('more rows in a page than we take')
  if (page.nextLink === null) return endOf(walk)
  walk.idlePages = walk.byId.size > before ? 0 : walk.idlePages + 1
  if (walk.idlePages >= limits.maxIdlePages) return short('the pages bring nothing new')
  if (walk.byId.size >= limits.maxRows) return short('more work orders than we take')
  if (walk.asked.size >= limits.maxPages) return short('more pages than we take')
  const next = nextQuery(page.nextLink, current, workOrdersPath)
  if (next === null) return short(`the next link cannot be used: ${page.nextLink}`)
  if (walk.asked.has(formatQuery(next))) return short('the next links go in a circle')
  walk.next = next
  return null
}

/** An end that is the server's doing rather than ours, with a detail for its support desk. */
export function short(detail: string): WalkEnd {
  return { state: 'short', failure: fail('notApi', { detail }).failure }
}

function takeRow(walk: Walk, row: unknown, pool: TextPool): void {
  const decoded = decodeRow(row, pool)
  if (!decoded.ok) {
    walk.rejected.push(decoded.rejected)
    return
  }
  const { workOrder } = decoded
  const known = walk.byId.get(workOrder.id)
  if (known && (workOrder.modifiedAt ?? 0) < (known.modifiedAt ?? 0)) return
  walk.byId.set(workOrder.id, workOrder)
  // Page by page nobody notices; at the first search of 100,000 it would be a second's wait.
  haystackOf(workOrder)
}

/** No further link: all there is, unless the server counted more than it sent. */
function endOf(walk: Walk): WalkEnd {
  const arrived = walk.byId.size + walk.rejected.length
  const isShort = walk.total !== null && walk.total > arrived
  return { state: isShort ? 'short' : 'complete', failure: null }
}
