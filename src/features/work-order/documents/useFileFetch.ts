import { useCallback, useEffect, useRef, useState } from 'react'
import { useApi, useSession } from '../../../api/apiContext.ts'
import type { ApiClient } from '../../../api/client.ts'
import type { ApiFailure, Result } from '../../../api/failure.ts'
import type { FetchedFile, Following } from '../../../api/files.ts'
import { isTokenDead } from '../../../api/readWorkOrder.ts'

/** One fetch of bytes at a time, as the reader follows it. */
export interface FileFetch {
  /** null = nothing is under way. */
  readonly receivedBytes: number | null
  /** Why the last one came to nothing; null = it did not, or it was called off. */
  readonly failure: ApiFailure | null
  /** Fetches; null when nothing came. A fetch under way is called off. */
  readonly start: (ask: Ask) => Promise<FetchedFile | null>
  readonly cancel: () => void
}

type Ask = (client: ApiClient, following: Following) => Promise<Result<FetchedFile>>

/** How often progress is told: more often than that nobody sees. */
const tellEveryMs = 100

/** Fetches bytes while the component stands; gone, it calls off what is under way. */
export function useFileFetch(): FileFetch {
  const { client, session: store } = useApi()
  const session = useSession()
  const [receivedBytes, setReceivedBytes] = useState<number | null>(null)
  const [failure, setFailure] = useState<ApiFailure | null>(null)
  const current = useRef<AbortController | null>(null)

  const cancel = useCallback(() => {
    current.current?.abort()
    current.current = null
    setReceivedBytes(null)
  }, [])
  useEffect(() => () => current.current?.abort(), [])

  const start = useCallback(
    async (ask: Ask) => {
      cancel()
      const control = new AbortController()
      const { signal } = control
      current.current = control
      setFailure(null)
      setReceivedBytes(0)
      let toldAt = 0
      const onProgress = (received: number) => {
        if (signal.aborted || performance.now() - toldAt < tellEveryMs) return
        toldAt = performance.now()
        setReceivedBytes(received)
      }
      const answer = await ask(client, { signal, onProgress })
      if (signal.aborted) return null
      setReceivedBytes(null)
      if (answer.ok) return answer.value
      setFailure(answer.failure)
      // 401 may be about this document only (api.md 4).
      if (answer.failure.kind === 'unauthorized' && (await isTokenDead(client, signal)) === true) {
        if (store.get() === session) store.end('expired')
      }
      return null
    },
    [cancel, client, session, store],
  )

  return { receivedBytes, failure, start, cancel }
}
