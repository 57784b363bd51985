import { useCallback, useEffect, useState } from 'react'
import { fetchFile, type FetchedFile } from '../../../api/files.ts'
import type { AttachedFile } from '../../../domain/attachedFile.ts'
import { useFileFetch, type FileFetch } from './useFileFetch.ts'

/** One of several files, fetched when it is turned to. */
export interface LeafedFile {
  /** null = not here yet, or failed: `fetch` says which. */
  readonly fetched: FetchedFile | null
  readonly fetch: FileFetch
  readonly retry: () => void
}

/** How many pictures stay in memory, so that leafing back costs nothing. */
const mostKept = 8

/** The bytes of the file that is shown now, kept for the ones shown before. */
export function useLeafedFile(file: AttachedFile): LeafedFile {
  const fetch = useFileFetch()
  const { start, cancel } = fetch
  const [kept, setKept] = useState<ReadonlyMap<string, FetchedFile>>(new Map())
  const fetched = kept.get(file.id) ?? null
  const isHere = fetched !== null

  const load = useCallback(
    () => start((client, following) => fetchFile(client, file, 'look', following)),
    [file, start],
  )
  const keep = useCallback(
    (answer: FetchedFile | null) => {
      if (answer === null) return
      setKept((before) => new Map([...[...before].slice(1 - mostKept), [file.id, answer]]))
    },
    [file],
  )
  useEffect(() => {
    if (isHere) return undefined
    void load().then(keep)
    return cancel
  }, [cancel, isHere, keep, load])

  return { fetched, fetch, retry: () => void load().then(keep) }
}
