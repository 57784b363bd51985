import { FolderDown } from 'lucide-react'
import { useState } from 'react'
import { useSession } from '../../../api/apiContext.ts'
import { fetchArchive, maxFileBytes } from '../../../api/files.ts'
import { isRefused, noteRefusal } from '../../../api/refusals.ts'
import { isMissing } from '../../../api/sideReads.ts'
import type { AttachedFile } from '../../../domain/attachedFile.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { saveBlob } from '../../../ui/saveBlob.ts'
import { FetchState } from './FetchState.tsx'
import { safeFileName } from './fileNames.ts'
import { useFileFetch } from './useFileFetch.ts'

const refusal = 'archives of documents'

/**
 * All documents in one archive, made by the server. Left out where that would be too large, and, once
 * it was refused, for the rest of the session.
 */
export function ArchiveButton({
  files,
  reference,
}: {
  readonly files: readonly AttachedFile[]
  /** Of the work order, for the archive's name. */
  readonly reference: string
}) {
  const t = useT()
  const session = useSession()
  const fetch = useFileFetch()
  const [isSaved, setSaved] = useState(false)
  const totalBytes = files.reduce((sum, { sizeBytes }) => sum + (sizeBytes ?? 0), 0)
  const name = safeFileName(`${t('documents.all.name')}-${reference}`, 'zip')
  const isUnderway = fetch.receivedBytes !== null
  const hasBeenRefused = fetch.failure !== null && isMissing(fetch.failure)

  async function run() {
    setSaved(false)
    const fetched = await fetch.start(async (client, following) => {
      const answer = await fetchArchive(client, files, following)
      if (!answer.ok && isMissing(answer.failure) && session !== null) noteRefusal(session, refusal)
      return answer
    })
    if (fetched === null) return
    saveBlob(fetched.blob, name)
    setSaved(true)
  }

  if (hasBeenRefused) {
    return (
      <p className="document__note" role="alert">
        {t('documents.all.refused')}
      </p>
    )
  }
  if (files.length < 2 || totalBytes > maxFileBytes || isRefused(session, refusal)) return null
  return (
    <div className="document__all">
      <button
        aria-disabled={isUnderway}
        className="button button--quiet"
        onClick={() => {
          // Switched off it would lose the focus.
          if (!isUnderway) void run()
        }}
        type="button"
      >
        <FolderDown aria-hidden="true" size={16} />
        {t('documents.all', { count: files.length })}
      </button>
      <FetchState
        fetch={fetch}
        label={t('documents.fetching', { name })}
        onRetry={() => void run()}
        totalBytes={null}
      />
      <p className="spoken" role="status">
        {isSaved && t('documents.saved', { name })}
      </p>
    </div>
  )
}
