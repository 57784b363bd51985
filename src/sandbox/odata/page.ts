import type { EntitySet, Row, RowSource } from './entitySet.ts'
import { compileFilter, pinnedId, readField, type Comparable } from './evaluate.ts'
import type { ListQuery, OrderTerm } from './listQuery.ts'

/** The server's own page size; `$top` can only make a page smaller (api.md 2). */
const serverPageSize = 100

/** One page of a list. */
export interface Page {
  readonly rows: readonly Row[]
  /** Rows that match the filter, over all pages. */
  readonly total: number
  /** Where the next page starts and how many `$top` still allows; null = this was the last. */
  readonly next: { readonly skip: number; readonly top: number | null } | null
}

/** Cuts one page out of a source. The cost is the page's, except where a filter or sort needs all. */
export function takePage(
  source: RowSource,
  set: EntitySet,
  query: ListQuery,
  pageSize: number = serverPageSize,
): Page {
  const chosen = choose(source, set, query)
  const available = Math.max(0, chosen.count - query.skip)
  const wanted = query.top === null ? available : Math.min(query.top, available)
  const size = Math.min(wanted, pageSize)
  const rows = Array.from({ length: size }, (_, index) => {
    const row = chosen.at(query.skip + index)
    return query.select ? pick(row, query.select) : row
  })
  const next =
    size < wanted
      ? { skip: query.skip + size, top: query.top === null ? null : query.top - size }
      : null
  return { rows, total: chosen.count, next }
}

interface Chosen {
  readonly count: number
  at(index: number): Row
}

function choose(source: RowSource, set: EntitySet, query: ListQuery): Chosen {
  const leading = query.order[0]
  if (!query.filter && (!leading || source.ascendingBy.has(leading.field))) {
    // A unique leading field settles the order alone: the rows already stand in it.
    const last = source.count - 1
    return leading?.descending
      ? { count: source.count, at: (index) => source.at(last - index) }
      : source
  }
  return chooseFromAll(source, set, query)
}

const remembered = new WeakMap<RowSource, Map<string, Chosen>>()
const rememberedPerSource = 8

/** Filters and sorts once per question, then pages from the remembered positions. */
function chooseFromAll(source: RowSource, set: EntitySet, query: ListQuery): Chosen {
  const question = JSON.stringify([query.filter, query.order])
  const answers = remembered.get(source) ?? new Map<string, Chosen>()
  remembered.set(source, answers)
  const known = answers.get(question)
  if (known) return known

  const answer = select(narrowed(source, set, query), set, query)
  const [oldest] = answers.keys()
  if (answers.size >= rememberedPerSource && oldest !== undefined) answers.delete(oldest)
  answers.set(question, answer)
  return answer
}

function narrowed(source: RowSource, set: EntitySet, query: ListQuery): Chosen {
  for (const [field, kind] of Object.entries(set.fields)) {
    const id = kind === 'guid' && query.filter ? pinnedId(query.filter, field) : null
    const rows = id === null ? undefined : source.narrow?.(field, id)
    if (rows) return listOf(rows)
  }
  return source
}

function select(rows: Chosen, set: EntitySet, query: ListQuery): Chosen {
  const matches = query.filter ? compileFilter(query.filter, set) : () => true
  const terms = query.order.map((term) => ({ ...term, read: readField(set, term.field).read }))
  const found: { readonly index: number; readonly keys: readonly Comparable[] }[] = []
  for (let index = 0; index < rows.count; index += 1) {
    const row = rows.at(index)
    if (matches(row)) found.push({ index, keys: terms.map((term) => term.read(row)) })
  }
  // Stable, so that ties keep the order of `id`, as a server that pages must.
  if (terms.length > 0) found.sort((a, b) => compareKeys(a.keys, b.keys, terms))
  const positions = Int32Array.from(found, ({ index }) => index)
  return { count: positions.length, at: (index) => rows.at(positions[index] ?? -1) }
}

function compareKeys(
  a: readonly Comparable[],
  b: readonly Comparable[],
  terms: readonly OrderTerm[],
): number {
  for (const [index, term] of terms.entries()) {
    const order = compareValues(a[index] ?? null, b[index] ?? null)
    if (order !== 0) return term.descending ? -order : order
  }
  return 0
}

function compareValues(a: Comparable, b: Comparable): number {
  if (a === b) return 0
  if (a === null) return -1
  if (b === null) return 1
  return a < b ? -1 : 1
}

function listOf(rows: readonly Row[]): Chosen {
  return {
    count: rows.length,
    at(index) {
      const row = rows[index]
      if (!row) throw new RangeError(`no row ${index} of ${rows.length}`)
      return row
    },
  }
}

function pick(row: Row, fields: readonly string[]): Row {
  return Object.fromEntries(
    fields.filter((field) => Object.hasOwn(row, field)).map((field) => [field, row[field]]),
  )
}
