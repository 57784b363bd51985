import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { RawField } from '../domain/rawField.ts'
import type { Instant } from '../domain/time.ts'
import type { WorkOrderId } from '../domain/workOrder.ts'
import { useApi, useSession } from './apiContext.ts'
import { contactKey } from './contactKey.ts'
import type { ApiFailure } from './failure.ts'
import { freshMs, ownRules } from './listQuery.ts'
import { readRecord, type RecordRead } from './readWorkOrder.ts'

/** The fields of a work order as far as they are known now. */
export type RecordQuery =
  | { readonly state: 'loading' }
  | {
      readonly state: 'ready'
      readonly fields: readonly RawField[]
      /** When the answer came, by the device's clock. */
      readonly readAt: Instant
    }
  /** The API gives no single rows, or not this one. */
  | { readonly state: 'refused' }
  | { readonly state: 'failed'; readonly failure: ApiFailure; readonly retry: () => void }

/** Every field of a work order as the server sends it, asked for once the component stands. */
export function useRecord(id: WorkOrderId): RecordQuery {
  const { client, session: store } = useApi()
  const session = useSession()
  const { data, dataUpdatedAt, refetch } = useQuery({
    queryKey: ['record', session && contactKey(session), id],
    queryFn: async ({ signal }): Promise<RecordRead> => {
      const token = store.get()?.token
      const read = await readRecord(client, id, signal)
      if (read.state === 'signedOut' && store.get()?.token === token) store.end('expired')
      return read
    },
    enabled: session !== null,
    ...ownRules,
    staleTime: ({ state }) => (state.data?.state === 'failed' ? 0 : freshMs),
  })
  const retry = useCallback(() => void refetch({ cancelRefetch: false }), [refetch])

  switch (data?.state) {
    case 'found':
      return { state: 'ready', fields: data.fields, readAt: dataUpdatedAt as Instant }
    case 'notVisible':
      return { state: 'refused' }
    case 'failed':
      return { state: 'failed', failure: data.failure, retry }
    default:
      return { state: 'loading' }
  }
}
