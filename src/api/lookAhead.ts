import type { Result } from './failure.ts'
import { formatQuery, type Envelope, type ODataQuery } from './odata.ts'

/** Asks for one page of the list. */
export type AskPage = (query: ODataQuery, signal: AbortSignal) => Promise<Result<Envelope>>

/** Pages asked for before the walk gets to them. */
export interface LookAhead {
  /** The page of that query: the one on its way, else a new one. */
  readonly take: AskPage
  /**
   * Asks for the pages that will follow `next`, as far as that can be told from the page just taken;
   * drops what was asked for and will not be wanted.
   */
  readonly prepare: (taken: TakenPage, next: ODataQuery, signal: AbortSignal) => void
  /** Drops all that is on its way. */
  readonly drop: () => void
}

/** The page the walk has just taken. */
export interface TakenPage {
  readonly query: ODataQuery
  readonly rowCount: number
  /** The server's count of all rows; null = not known, and nothing is asked ahead. */
  readonly total: number | null
}

/**
 * One page after the other, a list takes as many round trips as it has pages. Where the server pages
 * by `$skip` in even steps and counts its rows, the queries of the next pages are known, and up to
 * `atOnce` are asked together. Only the time of asking changes: each page is taken in the order of
 * the server's own links, and one that no link leads to is dropped.
 */
export function createLookAhead(ask: AskPage, atOnce = pagesAtOnce): LookAhead {
  const underway = new Map<string, Underway>()

  function keepOnly(wanted: ReadonlySet<string>): void {
    for (const [key, { stop }] of underway) {
      if (wanted.has(key)) continue
      stop.abort()
      underway.delete(key)
    }
  }

  function begin(query: ODataQuery, signal: AbortSignal): void {
    const stop = new AbortController()
    const page = ask(query, AbortSignal.any([signal, stop.signal]))
    underway.set(formatQuery(query), { page, stop })
  }

  return {
    take: (query, signal) => {
      const key = formatQuery(query)
      const known = underway.get(key)
      underway.delete(key)
      return known?.page ?? ask(query, signal)
    },
    prepare: (taken, next, signal) => {
      const queries = following(taken, next, atOnce)
      keepOnly(new Set(queries.map(formatQuery)))
      for (const query of queries) if (!underway.has(formatQuery(query))) begin(query, signal)
    },
    drop: () => keepOnly(new Set()),
  }
}

interface Underway {
  readonly page: Promise<Result<Envelope>>
  readonly stop: AbortController
}

/** A browser holds six connections to a host (HTTP/1.1); the reader's own questions need some. */
const pagesAtOnce = 4

/** `next` and the pages after it; none when the steps are not even or the end is not known. */
function following(
  { query, rowCount, total }: TakenPage,
  next: ODataQuery,
  atOnce: number,
): readonly ODataQuery[] {
  const from = Number(next.$skip)
  const step = from - Number(query.$skip ?? 0)
  const isEven = step > 0 && step === rowCount && next.$skiptoken === undefined
  if (!isEven || total === null) return []
  const queries = Array.from({ length: atOnce }, (_, index) => ({
    ...next,
    $skip: String(from + index * step),
  }))
  return queries.filter(({ $skip }) => Number($skip) < total)
}
