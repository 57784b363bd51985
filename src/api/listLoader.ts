import type { ApiClient } from './client.ts'
import { createCrawl, type Crawl, type ServerHabits } from './crawl.ts'
import { fail, type ApiFailure } from './failure.ts'
import type { CrawlLimits } from './walk.ts'
import type { WorkOrderList } from './workOrderList.ts'

/** What a refresh behind a complete list is doing; that list stays as it is meanwhile. */
export interface Refresh {
  readonly isRunning: boolean
  /** Why the last refresh brought nothing; null after one that did, and while one runs. */
  readonly failure: ApiFailure | null
  /** Work orders fetched anew so far. */
  readonly loaded: number
  readonly total: number | null
}

/** One run of the loader, as its cache sees it. */
export interface LoadRun {
  /** What the cache holds now; null before anything came. */
  readonly earlier: WorkOrderList | null
  /** Puts a list that is still growing where the screen can see it, and resolves once it is drawn. */
  readonly publish: (list: WorkOrderList) => Promise<void>
}

/** Loads the work-order list for one signed-in contact; the cache around it is not its business. */
export interface ListLoader {
  /**
   * Walks all pages and gives the list as it then is, whatever befell: never throws. Goes on with a
   * walk that was halted while nothing complete is at hand; else begins anew. A second call while
   * one runs joins it.
   */
  readonly load: (run: LoadRun) => Promise<WorkOrderList>
  /** Halts the run; what came so far stays. */
  readonly stop: () => void
  /** Has the next `load` go on from the page where the last one halted, if it halted. */
  readonly resume: () => void
  readonly refresh: () => Refresh
  /** Called after every change of `refresh`; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void
  /** Drops everything: the contact has gone. A run still under way publishes no more. */
  readonly reset: () => void
}

export interface LoaderPorts {
  readonly client: ApiClient
  readonly now: () => number
  readonly limits?: CrawlLimits
  /** See `CrawlPorts`. */
  readonly breathe?: () => Promise<void>
}

/**
 * The first list shows itself as it grows. Once a list is complete, later walks are staged and
 * swapped in whole, and one that fails or falls short never replaces it (rule R9).
 */
export function createListLoader({ client, now, limits, breathe }: LoaderPorts): ListLoader {
  const listeners = new Set<() => void>()
  let habits: ServerHabits = { refused: [] }
  let refresh = idle
  let running: { readonly stop: AbortController; readonly list: Promise<WorkOrderList> } | null =
    null
  /** The walk that was halted, by failure or by hand. */
  let halted: Crawl | null = null
  let isResumeWanted = false

  function setRefresh(next: Refresh): void {
    refresh = next
    listeners.forEach((listener) => listener())
  }

  function begin(): Crawl {
    return createCrawl({
      client,
      habits,
      now,
      ...(limits && { limits }),
      ...(breathe && { breathe }),
    })
  }

  async function walk(crawl: Crawl, run: LoadRun, stop: AbortSignal): Promise<WorkOrderList> {
    const kept = run.earlier && isWhole(run.earlier) ? run.earlier : null
    const showing = pace(now)
    if (kept) setRefresh({ ...idle, isRunning: true })
    else if (run.earlier) void run.publish({ ...run.earlier, state: 'loading', failure: null })
    for await (const _ of crawl.pages(stop)) {
      if (stop.reason === leaving) break
      const loaded = crawl.size()
      if (!showing.isDue(loaded)) continue
      if (kept) {
        setRefresh({ isRunning: true, failure: null, loaded, total: crawl.total() })
        showing.drawn()
      } else void run.publish(crawl.list()).then(showing.drawn)
    }
    const list = crawl.list()
    if (stop.reason === leaving) return list
    halted = isWhole(list) ? null : crawl
    if (!kept) return list
    const isGood = list.state === 'complete' || (list.state === 'short' && kept.state === 'short')
    const isShort = list.state === 'short'
    setRefresh({ ...idle, failure: isGood ? null : (list.failure ?? (isShort ? shortfall : null)) })
    return isGood ? list : kept
  }

  return {
    load: (run) => {
      if (running) return running.list
      const isIncomplete = !run.earlier || !isWhole(run.earlier)
      const crawl = (isResumeWanted || isIncomplete ? halted : null) ?? begin()
      isResumeWanted = false
      halted = null
      const stop = new AbortController()
      const list = walk(crawl, run, stop.signal).finally(() => {
        if (running?.stop === stop) running = null
      })
      running = { stop, list }
      return list
    },
    stop: () => running?.stop.abort(),
    resume: () => {
      isResumeWanted = halted !== null
    },
    refresh: () => refresh,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    reset: () => {
      running?.stop.abort(leaving)
      running = null
      halted = null
      isResumeWanted = false
      habits = { refused: [] }
      setRefresh(idle)
    },
  }
}

/** Whether the server led us to the end, be it a short one: there is nothing to go on with. */
export function isWhole(list: WorkOrderList): boolean {
  return list.state === 'complete' || list.state === 'short'
}

/** Reason of an abort after which nothing may be published. */
const leaving = 'leaving'

const shortfall = fail('notApi', { detail: 'fewer rows came than the server counts' }).failure

const idle: Refresh = { isRunning: false, failure: null, loaded: 0, total: null }

/** When a growing list is worth showing. */
interface Pace {
  readonly isDue: (size: number) => boolean
  /** The list that was due last is on the screen. */
  readonly drawn: () => void
}

/**
 * At once, and each time a pause has passed: half a second, or eight times what drawing the last one
 * took, since that grows with the list and with the slowness of the device, and the next pages and
 * the reader's keystrokes need their share. A short list is shown sooner, whenever it grew by a
 * fifth.
 */
function pace(now: () => number): Pace {
  let shownSize = -1
  let shownAt = 0
  let nextAt = 0
  return {
    isDue: (size) => {
      const hasGrown = size <= shortList && size >= shownSize * 1.2
      const isDue = shownSize < 0 || hasGrown || now() >= nextAt
      if (!isDue) return false
      shownSize = size
      shownAt = now()
      nextAt = Infinity
      return true
    },
    drawn: () => {
      const tookMs = now() - shownAt
      nextAt = now() + Math.max(pauseMs, tookMs * drawingShare)
    },
  }
}

const pauseMs = 500
const drawingShare = 8
const shortList = 5_000
