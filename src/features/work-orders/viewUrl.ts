import { sortFields } from '../../domain/sortField.ts'
import type { SortBy, SortField } from '../../domain/sortField.ts'

/** Which work orders the reader wants to see. */
export type Show = 'open' | 'closed' | 'all'

/** What the list shows, as far as it lives in the address. The open work order is in the path. */
export interface View {
  readonly show: Show
  /** As typed; '' = no search. */
  readonly query: string
  readonly sort: SortBy
}

/** Longer searches are cut: the address stays under what every browser and mail program takes. */
const maxQueryLength = 200

/**
 * How the list is sorted unless the reader says otherwise: what is due first, or, of what is closed,
 * the latest first.
 */
export function defaultSort(show: Show): SortBy {
  return show === 'closed'
    ? { field: 'closed', descending: true }
    : { field: 'deadline', descending: false }
}

/** Reads a view from an address's search; what it does not know, it takes as not said. */
export function readView(search: URLSearchParams): View {
  const wanted = search.get('show')
  const show = wanted === 'closed' || wanted === 'all' ? wanted : 'open'
  const query = (search.get('q') ?? '').slice(0, maxQueryLength)
  return { show, query, sort: readSort(search.get('sort')) ?? defaultSort(show) }
}

/** Writes a view as an address's search, defaults left out: `''` or `?show=all&sort=-created`. */
export function writeView({ show, query, sort }: View): string {
  const search = new URLSearchParams()
  if (show !== 'open') search.set('show', show)
  if (query !== '') search.set('q', query.slice(0, maxQueryLength))
  const usual = defaultSort(show)
  if (sort.field !== usual.field || sort.descending !== usual.descending) {
    search.set('sort', `${sort.descending ? '-' : ''}${sort.field}`)
  }
  const text = search.toString()
  return text === '' ? '' : `?${text}`
}

function readSort(text: string | null): SortBy | null {
  if (text === null) return null
  const descending = text.startsWith('-')
  const field = descending ? text.slice(1) : text
  return isSortField(field) ? { field, descending } : null
}

function isSortField(text: string): text is SortField {
  return (sortFields as readonly string[]).includes(text)
}
