import { useQuery } from '@tanstack/react-query'
import type { AttachedFile } from '../domain/attachedFile.ts'
import { useApi, useSession } from './apiContext.ts'
import { contactKey } from './contactKey.ts'
import { fetchThumbnail } from './files.ts'
import { ownRules } from './listQuery.ts'
import { isRefused, noteRefusal } from './refusals.ts'
import { isMissing } from './sideReads.ts'

/** A server that draws none of the first few draws none at all. */
const oftenEnough = 3

/**
 * The small picture the server draws of a document, once it is wanted; null = not here, or there is
 * none. Merely an ornament: nothing is said when it fails, and where it keeps being refused for a kind
 * of document it is not asked for again in the session.
 */
export function useThumbnail(file: AttachedFile, kind: string, isWanted: boolean): Blob | null {
  const { client } = useApi()
  const session = useSession()
  const name = `thumbnails of ${kind}`
  const { data } = useQuery({
    queryKey: ['thumbnail', session && contactKey(session), file.id],
    queryFn: async ({ signal }): Promise<Blob | null> => {
      const answer = await fetchThumbnail(client, file, signal)
      if (answer.ok) return answer.value
      if (session !== null && isMissing(answer.failure)) noteRefusal(session, name)
      return null
    },
    enabled: session !== null && isWanted && !isRefused(session, name, oftenEnough),
    ...ownRules,
    staleTime: Infinity,
  })
  return data ?? null
}
