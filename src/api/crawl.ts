import { instantOf, type Instant } from '../domain/time.ts'
import type { ApiClient } from './client.ts'
import type { ApiFailure, Result } from './failure.ts'
import { textPool } from './fieldReader.ts'
import { workOrdersPath } from './jobsView.ts'
import { createLookAhead, type AskPage } from './lookAhead.ts'
import { formatQuery, readEnvelope, type Envelope } from './odata.ts'
import {
  crawlLimits,
  firstQuery,
  newWalk,
  short,
  takePage,
  type CrawlLimits,
  type LuxuryOption,
  type Walk,
} from './walk.ts'
import type { WorkOrderList } from './workOrderList.ts'

/**
 * Which options this tenant's API refuses with 400, learnt once and kept for the session: no page
 * says that `$count` works, nor `$orderby` on this host (api.md 2).
 */
export interface ServerHabits {
  refused: readonly LuxuryOption[]
}

export interface CrawlPorts {
  readonly client: ApiClient
  readonly habits: ServerHabits
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly limits?: CrawlLimits
  /** Resolves when a page may be taken in without being in the reader's way; at once when left out. */
  readonly breathe?: () => Promise<void>
}

/** All pages of the contact's work orders, one by one; may be halted and gone on with. */
export interface Crawl {
  /**
   * Goes on from the page where it stands and yields after each page but the last. Ends when there
   * is no more to come, at a failure, or when the signal aborts; `list()` says which.
   */
  pages(signal: AbortSignal): AsyncGenerator<void, void, undefined>
  /** Distinct work orders so far; cheaper than `list`. */
  size(): number
  total(): number | null
  list(): WorkOrderList
}

/**
 * Starts before the first page. Follows the server's links by their query only, never the same
 * twice. When the server's count changes on the way, rows came in before the first page, or were
 * taken away and let others slide over a page border unseen: then it walks again, and what it has
 * stays until the second walk is done. Unseen remains a removal made good by an addition between the
 * same two pages, or any where there is no count.
 */
export function createCrawl({
  client,
  habits,
  now,
  limits = crawlLimits,
  breathe,
}: CrawlPorts): Crawl {
  const pool = textPool()
  const ahead = createLookAhead(async (query, signal) => {
    const answer = await client.getJson(workOrdersPath, formatQuery(query), { signal })
    return answer.ok ? readEnvelope(answer.value) : answer
  })
  let walk = newWalk(habits.refused)
  /** What an earlier walk found, shown while another checks it. */
  let earlier: Walk | null = null
  let walks = 1
  let asOf: Instant | null = null
  let state: WorkOrderList['state'] = 'loading'
  let failure: ApiFailure | null = null

  function rest(next: WorkOrderList['state'], why: ApiFailure | null = null): void {
    state = next
    failure = why
  }

  async function* pages(signal: AbortSignal): AsyncGenerator<void, void, undefined> {
    if (state === 'failed' || state === 'stopped') rest('loading')
    try {
      while (state === 'loading') {
        const page = await askPage(ahead.take, walk, habits, signal)
        if (walk.asked.size > 0) await breathe?.()
        if (signal.aborted) rest('stopped')
        else if (!page.ok) rest('failed', page.failure)
        else takeIn(page.value, signal)
        if (state === 'loading') yield
      }
    } finally {
      ahead.drop()
    }
  }

  function takeIn(page: Envelope, signal: AbortSignal): void {
    asOf ??= instantOf(now())
    const query = walk.next ?? {}
    const end = takePage(walk, page, limits, pool)
    if (!end) {
      const taken = { query, rowCount: page.rows.length, total: walk.total }
      if (walk.next !== null) ahead.prepare(taken, walk.next, signal)
      return
    }
    ahead.drop()
    const isUnsure = walk.hasChanged && end.failure === null
    if (isUnsure && walks < maxWalks) {
      walks += 1
      earlier = walk
      walk = newWalk(habits.refused)
      return
    }
    earlier = null
    const { state, failure } = isUnsure ? short('the list changes while it is read') : end
    rest(state, failure)
  }

  const shown = () => earlier ?? walk
  return {
    pages,
    size: () => shown().byId.size,
    total: () => shown().total,
    list: () => ({
      workOrders: [...shown().byId.values()],
      rejected: [...shown().rejected],
      total: shown().total,
      state,
      failure,
      asOf: asOf ?? instantOf(now()),
    }),
  }
}

/** A list that changes under every walk is reported short rather than walked for ever. */
const maxWalks = 3

/**
 * The page the walk stands at. When the very first is refused with 400, asks it with fewer options,
 * and remembers what the server could not bear.
 */
async function askPage(
  ask: AskPage,
  walk: Walk,
  habits: ServerHabits,
  signal: AbortSignal,
): Promise<Result<Envelope>> {
  const first = await ask(walk.next ?? {}, signal)
  if (first.ok || first.failure.status !== 400 || walk.asked.size > 0) return first
  for (const refused of plainer(habits.refused)) {
    const query = firstQuery(refused)
    const page = await ask(query, signal)
    if (!page.ok && page.failure.status === 400) continue
    if (page.ok) {
      habits.refused = refused
      walk.next = query
    }
    return page
  }
  return first
}

/** Ways to ask with fewer options than now, the least loss first. */
function plainer(refused: readonly LuxuryOption[]): readonly (readonly LuxuryOption[])[] {
  const ways: readonly (readonly LuxuryOption[])[] = [
    ['$count'],
    ['$orderby'],
    ['$count', '$orderby'],
  ]
  return ways.filter(
    (way) => way.length > refused.length && refused.every((option) => way.includes(option)),
  )
}
