import { compareRemarks, type Remark } from '../domain/remark.ts'
import { parseWallTime } from '../domain/time.ts'
import { compareVisits, type Visit } from '../domain/visit.ts'
import type { WorkOrderId } from '../domain/workOrder.ts'
import type { ApiClient } from './client.ts'
import { fail, type ApiFailure } from './failure.ts'
import {
  formatQuery,
  guidLiteral,
  isGuid,
  nextQuery,
  readEnvelope,
  type ODataQuery,
} from './odata.ts'
import { isTokenDead } from './readWorkOrder.ts'
import { remarkRow, visitRow } from './wire.ts'

/** What asking for something beside a work order came to. */
export type SideRead<Item> =
  | {
      readonly state: 'ready'
      readonly items: readonly Item[]
      /** There is more than was read, or a row made no sense. */
      readonly isPartial: boolean
    }
  /** The tenant's API has no such thing, or not for this contact: to be left out, not told. */
  | {
      readonly state: 'refused'
      /** It is the whole endpoint that is refused, not this one work order. */
      readonly isForAll: boolean
    }
  | { readonly state: 'failed'; readonly failure: ApiFailure }
  /** The token is dead: not about this read at all. */
  | { readonly state: 'signedOut' }

/** The planned visits of one work order, earliest first (api.md 3: `JobPlanningView`). */
export async function readVisits(
  client: ApiClient,
  id: WorkOrderId,
  signal?: AbortSignal,
): Promise<SideRead<Visit>> {
  const query = { $filter: `jobs_id eq ${guidLiteral(id)}`, $orderby: 'date_from' }
  const pages = await readPages(client, visitsPath, query, (row) => decodeVisit(row, id), signal)
  return pages.state === 'ready' ? { ...pages, items: pages.items.toSorted(compareVisits) } : pages
}

/**
 * Every row of an entity set that the query finds, page after page. A row that makes no sense, or is
 * another's because the server heeds no filter, is left out; the first kind is told.
 */
export async function readPages<Item>(
  client: ApiClient,
  path: string,
  query: ODataQuery,
  decode: (row: unknown) => Item | 'foreign' | 'unreadable',
  signal?: AbortSignal,
  mostPages = maxPages,
): Promise<SideRead<Item>> {
  const items: Item[] = []
  let isPartial = false
  let wanted: ODataQuery | null = query
  for (let page = 0; wanted !== null; page += 1) {
    if (page === mostPages) return ready(items, true)
    const answer = await client.getJson(path, formatQuery(wanted), { signal })
    if (!answer.ok) return afterFailure(client, answer.failure, signal)
    const envelope = readEnvelope(answer.value)
    if (!envelope.ok) return { state: 'failed', failure: envelope.failure }
    for (const row of envelope.value.rows) {
      const item = decode(row)
      if (item === 'unreadable') isPartial = true
      else if (item !== 'foreign') items.push(item)
    }
    const { nextLink }: { nextLink: string | null } = envelope.value
    wanted = nextLink === null ? null : nextQuery(nextLink, wanted, path)
    if (nextLink !== null && wanted === null) isPartial = true
  }
  return ready(items, isPartial)
}

/**
 * What technicians wrote on a work order and, of a group, on those below it, latest first. A bare
 * array; nothing at all means that there is none (api.md 3).
 */
export async function readRemarks(
  client: ApiClient,
  id: WorkOrderId,
  signal?: AbortSignal,
): Promise<SideRead<Remark>> {
  const answer = await client.getJson(remarksPath, `jobs_id=${guidLiteral(id)}`, { signal })
  if (!answer.ok) {
    const { kind, status, detail } = answer.failure
    const isEmpty = kind === 'notApi' && (status === 204 || (status === 200 && detail === null))
    return isEmpty ? ready([], false) : afterFailure(client, answer.failure, signal)
  }
  if (answer.value === null || answer.value === '') return ready([], false)
  if (!Array.isArray(answer.value)) {
    const { failure } = fail('notApi', { status: 200, detail: 'not a list of remarks' })
    return { state: 'failed', failure }
  }
  const remarks = answer.value.map(decodeRemark)
  const readable = remarks.filter((remark) => remark !== null)
  return ready(readable.toSorted(compareRemarks), readable.length < remarks.length)
}

/** Where planned visits are read, of one work order or of all. */
export const visitsPath = '/api/JobPlanningView'
const remarksPath = '/api/JobsView/GetAllTechnicianRemarksOfJob'

/** A work order of more visits or documents than a thousand is none. */
const maxPages = 10

function ready<Item>(items: readonly Item[], isPartial: boolean): SideRead<Item> {
  return { state: 'ready', items, isPartial }
}

/** A server that heeds no filter sends the visits of others, too. */
function decodeVisit(row: unknown, id: WorkOrderId): Visit | 'foreign' | 'unreadable' {
  const planned = decodePlannedVisit(row)
  if (planned === null) return 'unreadable'
  return planned.workOrderId === id ? planned.visit : 'foreign'
}

/** A visit and the work order it is for (null = the row does not say); null = it is no such row. */
export function decodePlannedVisit(row: unknown): PlannedVisit | null {
  const parsed = visitRow.safeParse(row)
  if (!parsed.success) return null
  const { jobs_id: owner, date_from, date_to, user_firstname, user_lastname } = parsed.data
  return {
    workOrderId: guidOf(owner) as WorkOrderId | null,
    visit: {
      id: guidOf(parsed.data.id),
      from: parseWallTime(date_from).value,
      to: parseWallTime(date_to).value,
      technician: [textOf(user_firstname), textOf(user_lastname)].filter(Boolean).join(' ') || null,
    },
  }
}

/** A visit among those of many work orders. */
export interface PlannedVisit {
  readonly workOrderId: WorkOrderId | null
  readonly visit: Visit
}

function decodeRemark(row: unknown): Remark | null {
  const parsed = remarkRow.safeParse(row)
  const text = textOf(parsed.data?.notes)
  if (!parsed.success || text === null) return null
  return {
    id: guidOf(parsed.data.id),
    workOrderNumber: parsed.data.object_id2 || null,
    author: textOf(parsed.data.user_fullname),
    addedAt: parseWallTime(parsed.data.date_add).value,
    text,
  }
}

/** A text without space around it; null = nothing is left. */
export function textOf(text: string | null | undefined): string | null {
  return text?.trim() || null
}

/** A GUID in lower case; null = it is none. */
export function guidOf(text: string | null | undefined): string | null {
  return text && isGuid(text.trim()) ? text.trim().toLowerCase() : null
}

/** 401 may mean the token or merely "not allowed to view" (api.md 4); the list knows which. */
export async function afterFailure(
  client: ApiClient,
  failure: ApiFailure,
  signal: AbortSignal | undefined,
): Promise<SideRead<never>> {
  if (failure.kind === 'unauthorized') {
    const isDead = await isTokenDead(client, signal)
    if (isDead === null) return { state: 'failed', failure }
    return isDead ? { state: 'signedOut' } : { state: 'refused', isForAll: false }
  }
  return isMissing(failure) ? { state: 'refused', isForAll: true } : { state: 'failed', failure }
}

/** Forbidden, unknown, not for reading, not understood, not built: asking again changes nothing. */
export function isMissing({ kind, status }: ApiFailure): boolean {
  return kind === 'forbidden' || kind === 'notFound' || kind === 'badRequest' || status === 501
}
