import type { EntitySet } from './entitySet.ts'
import type { ListQuery } from './listQuery.ts'
import type { Page } from './page.ts'

/** A list answer as OData writes it (api.md 2). */
export interface Envelope {
  readonly '@odata.context': string
  readonly '@odata.count'?: number
  readonly value: readonly unknown[]
  readonly '@odata.nextLink'?: string
}

/** Wraps a page; `origin` is scheme and host as the caller sees them, for the absolute links. */
export function wrapPage(page: Page, set: EntitySet, query: ListQuery, origin: string): Envelope {
  const columns = query.select ? `(${query.select.join(',')})` : ''
  return {
    '@odata.context': `${origin}/api/$metadata#${set.name}${columns}`,
    ...(query.isCounted ? { '@odata.count': page.total } : {}),
    value: page.rows,
    ...(page.next ? { '@odata.nextLink': nextLink(set, query, page.next, origin) } : {}),
  }
}

/** The context of a single entity, e.g. `https://host/api/$metadata#JobsView/$entity`. */
export function entityContext(set: EntitySet, origin: string): string {
  return `${origin}/api/$metadata#${set.name}/$entity`
}

function nextLink(
  set: EntitySet,
  query: ListQuery,
  next: { readonly skip: number; readonly top: number | null },
  origin: string,
): string {
  const kept = query.asked.filter(([name]) => name !== '$skip' && name !== '$top')
  const paging: [string, string][] = [['$skip', String(next.skip)]]
  if (next.top !== null) paging.unshift(['$top', String(next.top)])
  const text = [...kept, ...paging].map(
    ([name, value]) =>
      `${encodeURIComponent(name).replaceAll('%24', '$')}=${encodeURIComponent(value)}`,
  )
  return `${origin}/api/${set.name}?${text.join('&')}`
}
