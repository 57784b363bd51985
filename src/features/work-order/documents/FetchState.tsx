import type { ReactNode } from 'react'
import type { ApiFailure } from '../../../api/failure.ts'
import { isMissing } from '../../../api/sideReads.ts'
import { useT, useTranslator } from '../../../i18n/I18n.tsx'
import type { Translate } from '../../../i18n/translate.ts'
import { failureWords } from '../../../ui/failureWords.ts'
import { fileSizeWords } from '../../../ui/fileSize.ts'
import type { FileFetch } from './useFileFetch.ts'

/** How far a fetch is, with a way to call it off; or why it came to nothing. */
export function FetchState({
  fetch: { receivedBytes, failure, cancel },
  label,
  totalBytes,
  onRetry,
}: {
  readonly fetch: FileFetch
  /** What is being fetched, for assistive technology. */
  readonly label: string
  /** null = not known. */
  readonly totalBytes: number | null
  readonly onRetry: () => void
}): ReactNode {
  const t = useT()
  if (receivedBytes !== null) {
    return (
      <Fetching
        label={label}
        onCancel={cancel}
        receivedBytes={receivedBytes}
        totalBytes={totalBytes}
      />
    )
  }
  if (failure === null) return null
  return (
    <p className="document__note" role="alert">
      {fetchFailureWords(t, failure)}{' '}
      {canPass(failure) && (
        <button className="link-button" onClick={onRetry} type="button">
          {t('action.retry')}
        </button>
      )}
    </p>
  )
}

function Fetching({
  label,
  receivedBytes,
  totalBytes,
  onCancel,
}: {
  readonly label: string
  readonly receivedBytes: number
  readonly totalBytes: number | null
  readonly onCancel: () => void
}) {
  const t = useT()
  const { locale } = useTranslator()
  const received = fileSizeWords(locale, receivedBytes)
  const isKnown = totalBytes !== null && receivedBytes <= totalBytes
  return (
    <div className="document__fetching">
      <progress
        aria-label={label}
        className="document__bar"
        {...(isKnown && { max: totalBytes, value: receivedBytes })}
      />
      <span className="document__amount">
        {isKnown
          ? t('documents.fetching.part', { received, total: fileSizeWords(locale, totalBytes) })
          : t('documents.fetching.some', { received })}
      </span>
      <button className="link-button" onClick={onCancel} type="button">
        {t('documents.cancel')}
      </button>
    </div>
  )
}

/** Why a document did not come. The list's own words would blame the sign-in or the address. */
function fetchFailureWords(t: Translate, failure: ApiFailure): string {
  if (isMissing(failure) || failure.kind === 'unauthorized') return t('documents.failed.missing')
  if (failure.kind === 'tooLarge') return t('documents.failed.tooLarge')
  return t('documents.failed', { reason: failureWords(t, failure) })
}

/** Asking again may help. */
function canPass(failure: ApiFailure): boolean {
  return !isMissing(failure) && failure.kind !== 'unauthorized' && failure.kind !== 'tooLarge'
}
