import type { WorkOrder, WorkOrderId } from '../domain/workOrder.ts'
import type { ApiClient } from './client.ts'
import { decodeRow } from './decode.ts'
import { fail, type ApiFailure } from './failure.ts'
import { knownGoodQuery, workOrdersPath } from './jobsView.ts'
import { guidLiteral, readEnvelope } from './odata.ts'

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
  const answer = await client.getJson(`${workOrdersPath}(${guidLiteral(id)})`, '', { signal })
  if (!answer.ok) return afterFailure(client, answer.failure, signal)
  const envelope = readEnvelope(answer.value)
  if (!envelope.ok) return { state: 'failed', failure: envelope.failure }
  if (envelope.value.rows.length === 0) return { state: 'notVisible' }
  const decoded = decodeRow(envelope.value.rows[0])
  if (decoded.ok && decoded.workOrder.id === id)
    return { state: 'found', workOrder: decoded.workOrder }
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
): Promise<WorkOrderRead> {
  const { kind, status } = failure
  if (kind === 'forbidden' || kind === 'notFound' || status === 204) return { state: 'notVisible' }
  if (kind !== 'unauthorized') return { state: 'failed', failure }
  const isDead = await isTokenDead(client, signal)
  if (isDead === null) return { state: 'failed', failure }
  return { state: isDead ? 'signedOut' : 'notVisible' }
}
