import { describeErrorBody } from './client.ts'
import { fail, succeed, type Result } from './failure.ts'
import { listEnvelope } from './wire.ts'

/** The query options we send, and the only ones taken from a server's link. */
export const queryOptions = [
  '$filter',
  '$orderby',
  '$select',
  '$count',
  '$top',
  '$skip',
  '$skiptoken',
] as const

export type QueryOption = (typeof queryOptions)[number]

/** Options of a list request, values decoded; one left out is not sent. */
export type ODataQuery = Readonly<Partial<Record<QueryOption, string>>>

/**
 * The query string, options always in the same order, so that equal queries are equal texts. Names
 * keep their `$` as the vendor's pages write them; values are percent-encoded.
 */
export function formatQuery(query: ODataQuery): string {
  return queryOptions
    .flatMap((option) => {
      const value = query[option]
      return value === undefined ? [] : `${option}=${encodeURIComponent(wellFormed(value))}`
    })
    .join('&')
}

/** A text literal: quoted, quotes inside doubled (OData rule; api.md 2, INFERRED). */
export function textLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** A GUID literal is bare (api.md 2), so nothing but a GUID may become one; anything else throws. */
export function guidLiteral(guid: string): string {
  if (!isGuid(guid)) throw new RangeError('not a GUID')
  return guid.toLowerCase()
}

/** A date literal is quoted, contrary to OData v4 (api.md 2, CONFIRMED). */
export function instantLiteral(epochMs: number): string {
  return `'${new Date(epochMs).toISOString()}'`
}

export function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}

/** One page of a list answer. */
export interface Envelope {
  readonly rows: readonly unknown[]
  /** As sent, not to be followed as it stands: see `nextQuery`. */
  readonly nextLink: string | null
  /** The server's count of all rows; null when it does not say. */
  readonly count: number | null
}

/**
 * Opens a list answer in any of the forms seen: the OData envelope with either spelling of the link,
 * a bare array, or one flat entity (api.md 2 and 3). Only these can be empty; whatever else comes
 * with status 200 is a failure, so that no proxy's page reads as "no work orders".
 */
export function readEnvelope(body: unknown): Result<Envelope> {
  if (Array.isArray(body)) return succeed({ rows: body, nextLink: null, count: null })
  const parsed = listEnvelope.safeParse(body)
  if (parsed.success) {
    const { value, '@odata.nextLink': nextLink, '@odata.nextlink': nextlink } = parsed.data
    return succeed({
      rows: value,
      nextLink: nextLink || nextlink || null,
      count: parsed.data['@odata.count'] ?? null,
    })
  }
  if (isEntity(body)) return succeed({ rows: [body], nextLink: null, count: null })
  const words = describeErrorBody(body)
  if (words !== null) return fail('server', { status: 200, detail: words })
  return fail('notApi', { status: 200, detail: `not a list: ${outline(body)}` })
}

/**
 * The query of the page after `current`, from the server's link. Of the link only the query counts,
 * and of that only known options: host, scheme, user and path may be an alias, a proxy's inside or
 * an attack, and the next request goes to our own base and path whatever they say (T3, T4). null
 * when the link names another entity set than `path`, or asks for nothing new.
 */
export function nextQuery(link: string, current: ODataQuery, path: string): ODataQuery | null {
  const base = new URL(path, 'https://own.invalid')
  if (!URL.canParse(link, base)) return null
  const url = new URL(link, base)
  if (lastSegment(url.pathname) !== lastSegment(base.pathname)) return null

  const { $skip: _skip, $skiptoken: _skiptoken, ...kept } = current
  const asked = readOptions(url.searchParams)
  const next: ODataQuery = { ...kept, ...asked }
  return formatQuery(next) === formatQuery(current) || formatQuery(asked) === '' ? null : next
}

function readOptions(params: URLSearchParams): ODataQuery {
  const found: Partial<Record<QueryOption, string>> = {}
  for (const option of queryOptions) {
    const value = params.get(option)
    if (value && value.length <= maxOptionLength && isPlausible(option, value))
      found[option] = value
  }
  return found
}

function isPlausible(option: QueryOption, value: string): boolean {
  if (option === '$skip' || option === '$top') return /^\d{1,9}$/.test(value)
  if (option === '$count') return value === 'true' || value === 'false'
  return true
}

const maxOptionLength = 2_000

function lastSegment(pathname: string): string {
  return pathname.replace(/\/+$/, '').split('/').at(-1)?.toLowerCase() ?? ''
}

function isEntity(body: unknown): boolean {
  return typeof body === 'object' && body !== null && Object.hasOwn(body, 'id')
}

/** What came instead, by its keys alone: the values may be private, huge or deep. */
function outline(body: unknown): string {
  if (typeof body !== 'object' || body === null) return body === null ? 'null' : typeof body
  return `an object of ${Object.keys(body).slice(0, 20).join(', ') || 'nothing'}`
}

/** A lone surrogate has no percent-encoding. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
