import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { AttachedFile, FileOwner } from '../domain/attachedFile.ts'
import type { Remark } from '../domain/remark.ts'
import type { Visit } from '../domain/visit.ts'
import type { WorkOrderId } from '../domain/workOrder.ts'
import { useApi, useSession } from './apiContext.ts'
import type { ApiClient } from './client.ts'
import { contactKey } from './contactKey.ts'
import type { ApiFailure } from './failure.ts'
import { readFiles } from './files.ts'
import { freshMs, ownRules } from './listQuery.ts'
import { isRefused, noteRefusal } from './refusals.ts'
import { readRemarks, readVisits, type SideRead } from './sideReads.ts'

/** What there is beside a work order, as far as it is known now. */
export type SideQuery<Item> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly items: readonly Item[]; readonly isPartial: boolean }
  /** To be left out without a word. */
  | { readonly state: 'refused' }
  | { readonly state: 'failed'; readonly failure: ApiFailure; readonly retry: () => void }

/** The planned visits of a work order, asked for while the component stands. */
export function useVisits(id: WorkOrderId): SideQuery<Visit> {
  return useSideRead('visits', id, String, readVisits)
}

/** The technicians' remarks on a work order, asked for while the component stands. */
export function useRemarks(id: WorkOrderId): SideQuery<Remark> {
  return useSideRead('remarks', id, String, readRemarks)
}

/**
 * The documents on a work order or an installation, asked for while the component stands; of nothing
 * there are none.
 */
export function useFiles(owner: FileOwner | null): SideQuery<AttachedFile> {
  const read = useSideRead(`files of ${owner?.table ?? 'nothing'}`, owner, fileKey, readFiles)
  return owner === null ? noFiles : read
}

const fileKey = ({ id }: FileOwner) => id
const noFiles = { state: 'ready', items: [], isPartial: false } as const

function useSideRead<Subject, Item>(
  name: string,
  subject: Subject | null,
  keyOf: (subject: Subject) => string,
  read: (client: ApiClient, subject: Subject, signal?: AbortSignal) => Promise<SideRead<Item>>,
): SideQuery<Item> {
  const { client, session: store } = useApi()
  const session = useSession()
  const isLeftOut = isRefused(session, name)

  const { data, refetch } = useQuery({
    queryKey: [name, session && contactKey(session), subject && keyOf(subject)],
    queryFn: async ({ signal }): Promise<SideRead<Item>> => {
      if (subject === null) throw new Error('nothing to read beside nothing')
      const answer = await read(client, subject, signal)
      if (answer.state === 'refused' && answer.isForAll && session !== null)
        noteRefusal(session, name)
      if (answer.state === 'signedOut' && store.get() === session) store.end('expired')
      return answer
    },
    enabled: session !== null && subject !== null && !isLeftOut,
    ...ownRules,
    staleTime: ({ state }) => (state.data?.state === 'failed' ? 0 : freshMs),
  })
  const retry = useCallback(() => void refetch({ cancelRefetch: false }), [refetch])

  if (isLeftOut || data?.state === 'refused') return { state: 'refused' }
  if (data?.state === 'ready') return data
  if (data?.state === 'failed') return { ...data, retry }
  return { state: 'loading' }
}
