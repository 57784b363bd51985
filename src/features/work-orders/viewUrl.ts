import { shows } from '../../domain/show.ts'
import { facetIds } from '../../domain/facets.ts'
import { dateFields } from '../../domain/filter.ts'
import { sortFields } from '../../domain/sortField.ts'
import type { SortBy } from '../../domain/sortField.ts'
import { readFilters, writeFilters } from './filterUrl.ts'
import { columnIds } from './columnId.ts'
import type { ColumnId } from './columnId.ts'
import { isUsualSort, layouts, usualView } from './view.ts'
import type { View } from './view.ts'

/** A view out of an address. */
export interface ReadView {
  readonly view: View
  /** What was not understood, as `name=value`, for a notice; addresses are typed, mailed and cut. */
  readonly dropped: readonly string[]
}

/** Longer searches are cut: the address stays under what every browser and mail program takes. */
export const maxQueryLength = 200

const knownNames: ReadonlySet<string> = new Set([
  'show',
  'q',
  'sort',
  'layout',
  'cols',
  ...facetIds,
  ...dateFields,
  // For the pane (see `readPaneAddress`).
  'section',
  'support',
])

/** Reads a view from an address's search; what it does not know it drops, and says so. */
export function readView(search: URLSearchParams): ReadView {
  const dropped: string[] = []
  const drop = (name: string, value: string): null => {
    if (value !== '') dropped.push(`${name}=${value}`)
    return null
  }
  const oneOf = <Value extends string>(name: string, values: readonly Value[]): Value | null => {
    const text = search.get(name)
    if (text === null) return null
    return values.find((value) => value === text) ?? drop(name, text)
  }
  /** A comma list; each value once, and each that is unknown named by itself. */
  const listOf = <Value>(
    name: string,
    read: (text: string) => Value | null,
    keyOf: (value: Value) => string,
  ): readonly Value[] => {
    const found = new Map<string, Value>()
    for (const text of search.get(name)?.split(',') ?? []) {
      const value = read(text) ?? drop(name, text)
      if (value !== null && !found.has(keyOf(value))) found.set(keyOf(value), value)
    }
    return [...found.values()]
  }

  const show = oneOf('show', shows) ?? usualView.show
  const layout = oneOf('layout', layouts) ?? usualView.layout
  const sort = listOf('sort', readSort, ({ field }) => field)
  const columns = listOf('cols', readColumn, (id) => id)
  const filters = readFilters(search, drop)
  for (const [name, value] of search) if (!knownNames.has(name)) drop(name, value)
  return {
    view: {
      show,
      query: cut(search.get('q') ?? ''),
      filters,
      sort: isUsualSort(show, sort) ? [] : sort,
      layout,
      columns: columns.length > 0 ? columns : null,
    },
    dropped,
  }
}

/** Writes a view as an address's search, what is usual left out: `''` or `?show=all&sort=-created`. */
export function writeView({ show, query, filters, sort, layout, columns }: View): string {
  const search = new URLSearchParams()
  if (show !== usualView.show) search.set('show', show)
  if (query !== '') search.set('q', cut(query))
  writeFilters(search, filters)
  if (!isUsualSort(show, sort)) search.set('sort', sort.map(writeSort).join(','))
  if (layout !== usualView.layout) search.set('layout', layout)
  if (columns !== null) search.set('cols', columns.join(','))
  const text = readable(search.toString())
  return text === '' ? '' : `?${text}`
}

/** No half of a character is left at the end: an address cannot hold one. */
function cut(text: string): string {
  return text.slice(0, maxQueryLength).replace(/[\uD800-\uDBFF]$/, '')
}

function readSort(text: string): SortBy | null {
  const descending = text.startsWith('-')
  const name = descending ? text.slice(1) : text
  const field = sortFields.find((one) => one === name)
  return field === undefined ? null : { field, descending }
}

function writeSort({ field, descending }: SortBy): string {
  return `${descending ? '-' : ''}${field}`
}

function readColumn(text: string): ColumnId | null {
  return columnIds.find((id) => id === text) ?? null
}

/** Signs that a form escapes but an address may hold as they are; addresses are read by people. */
function readable(encoded: string): string {
  return encoded.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/')
}
