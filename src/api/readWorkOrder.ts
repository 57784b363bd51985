import type { RawField } from '../domain/rawField.ts'
import type { WorkOrder, WorkOrderId } from '../domain/workOrder.ts'
import type { ApiClient } from './client.ts'
import { decodeRow } from './decode.ts'
import { fail, type ApiFailure } from './failure.ts'
import { knownGoodQuery, workOrdersPath } from './jobsView.ts'
import { guidLiteral, readEnvelope } from './odata.ts'
import { rawFieldsOf } from './rawFields.ts'

/** What asking for one work order came to. */
export type WorkOrderRead =
  | { readonly state: 'found'; readonly workOrder: WorkOrder }
  /** Unknown, or not this contact's: the API does not tell which, so neither do we (T34). */
  | { readonly state: 'notVisible' }
  | { readonly state: 'failed'; readonly failure: ApiFailure }
  /** The token is dead: not about this work order at all. */
  | { readonly state: 'signedOut' }

/**
 * One work order by its own address. 403, 404 and 204 mean "not visible"; so does a 401, once a call
 * that must succeed for a living token has succeeded (api.md 4: 401 also means "not allowed to view").
 */
export async function readWorkOrder(
  client: ApiClient,
  id: WorkOrderId,
  signal?: AbortSignal,
): Promise<WorkOrderRead> {
  const read = await readRow(client, id, signal)
  return read.state === 'found' ? { state: 'found', workOrder: read.workOrder } : read
}

/** What asking for one row came to: the same, and every field as it was sent. */
export type RecordRead =
  | { readonly state: 'found'; readonly fields: readonly RawField[] }
  | Exclude<WorkOrderRead, { state: 'found' }>

/** All fields of one work order as the server sends them, of use where its list leaves some out. */
export async function readRecord(
  client: ApiClient,
  id: WorkOrderId,
  signal?: AbortSignal,
): Promise<RecordRead> {
  const read = await readRow(client, id, signal)
  return read.state === 'found' ? { state: 'found', fields: rawFieldsOf(read.row) } : read
}

type RowRead =
  | { readonly state: 'found'; readonly row: unknown; readonly workOrder: WorkOrder }
  | Exclude<WorkOrderRead, { state: 'found' }>

async function readRow(
  client: ApiClient,
  id: WorkOrderId,
  signal: AbortSignal | undefined,
): Promise<RowRead> {
  const answer = await client.getJson(`${workOrdersPath}(${guidLiteral(id)})`, '', { signal })
  if (!answer.ok) return afterFailure(client, answer.failure, signal)
  const envelope = readEnvelope(answer.value)
  if (!envelope.ok) return { state: 'failed', failure: envelope.failure }
  const [row] = envelope.value.rows
  if (row === undefined) return { state: 'notVisible' }
  const decoded = decodeRow(row)
  if (decoded.ok && decoded.workOrder.id === id)
    return { state: 'found', row, workOrder: decoded.workOrder }
  const detail = decoded.ok ? 'another work order came' : decoded.rejected.problems.join('; ')
  return { state: 'failed', failure: fail('notApi', { status: 200, detail }).failure }
}

/**
 * Whether the token is dead: the cheapest list request a contact can always make is refused too.
 * null when that request failed for another reason and so says nothing.
 */
export async function isTokenDead(
  client: ApiClient,
  signal?: AbortSignal,
): Promise<boolean | null> {
  const answer = await client.getJson(workOrdersPath, knownGoodQuery, { signal })
  if (answer.ok) return false
  if (answer.failure.kind === 'unauthorized') return true
  // Refused for its options or its reader, but not for its token.
  return answer.failure.kind === 'badRequest' || answer.failure.kind === 'forbidden' ? false : null
}

async function afterFailure(
  client: ApiClient,
  failure: ApiFailure,
  signal: AbortSignal | undefined,
): Promise<Exclude<WorkOrderRead, { state: 'found' }>> {
  const { kind, status } = failure
  if (kind === 'forbidden' || kind === 'notFound' || status === 204) return { state: 'notVisible' }
  if (kind !== 'unauthorized') return { state: 'failed', failure }
  const isDead = await isTokenDead(client, signal)
  if (isDead === null) return { state: 'failed', failure }
  return { state: isDead ? 'signedOut' : 'notVisible' }
}
