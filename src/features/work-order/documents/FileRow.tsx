import { Download } from 'lucide-react'
import { useState } from 'react'
import { fetchFile, maxFileBytes, type FilePurpose } from '../../../api/files.ts'
import type { AttachedFile } from '../../../domain/attachedFile.ts'
import type { Instant } from '../../../domain/time.ts'
import { useT, useTranslator } from '../../../i18n/I18n.tsx'
import { fileSizeWords } from '../../../ui/fileSize.ts'
import { LongText } from '../../../ui/LongText.tsx'
import { saveBlob } from '../../../ui/saveBlob.ts'
import { useFormat } from '../../../ui/useFormat.ts'
import { FetchState } from './FetchState.tsx'
import { fileKind } from './fileKind.ts'
import { savedName, shownName } from './fileNames.ts'
import { canShowPdf, mayOpenTab, openPdf } from './openPdf.ts'
import { Thumbnail } from './Thumbnail.tsx'
import { useFileFetch } from './useFileFetch.ts'

/** What became of the last press on a document, besides failing. */
type Outcome =
  | { readonly kind: 'saved' }
  /** Here, but too long after the press for a tab to open by itself. */
  | { readonly kind: 'waiting'; readonly pdf: Blob }
  | { readonly kind: 'notPdf' }

/** One document: what it is, and the ways to it. Its name opens what can be looked at here. */
export function FileRow({
  file,
  now,
  onShow,
}: {
  readonly file: AttachedFile
  readonly now: Instant
  /** Shows a picture. */
  readonly onShow: (file: AttachedFile) => void
}) {
  const t = useT()
  const fetch = useFileFetch()
  const [purpose, setPurpose] = useState<FilePurpose>('keep')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const name = shownName(file) ?? t('documents.unnamed')
  const kind = fileKind(file)
  const isUnderway = fetch.receivedBytes !== null
  const isTooLarge = (file.sizeBytes ?? 0) > maxFileBytes
  const canOpen = !isTooLarge && (kind === 'picture' || (kind === 'pdf' && canShowPdf()))

  async function run(wanted: FilePurpose) {
    setPurpose(wanted)
    setOutcome(null)
    const fetched = await fetch.start((client, following) =>
      fetchFile(client, file, wanted, following),
    )
    if (fetched === null) return
    const { blob, sort } = fetched
    if (wanted === 'keep') {
      saveBlob(blob, savedName(file, sort))
      setOutcome({ kind: 'saved' })
    } else if (sort !== 'pdf') {
      setOutcome({ kind: 'notPdf' })
    } else if (mayOpenTab()) {
      openPdf(blob)
    } else {
      setOutcome({ kind: 'waiting', pdf: blob })
    }
  }

  return (
    <>
      <Thumbnail file={file} />
      <div className="document__text">
        {canOpen ? (
          <button
            aria-label={t('documents.open', { name })}
            className="document__name link-button"
            onClick={() => (kind === 'picture' ? onShow(file) : void run('look'))}
            type="button"
          >
            <bdi>{name}</bdi>
          </button>
        ) : (
          <p className="document__name">
            <bdi>{name}</bdi>
          </p>
        )}
        <FileFacts file={file} isTooLarge={isTooLarge} now={now} />
        <FetchState
          fetch={fetch}
          label={t('documents.fetching', { name })}
          onRetry={() => void run(purpose)}
          totalBytes={file.sizeBytes}
        />
        <OutcomeNote name={name} outcome={outcome} />
      </div>
      {!isTooLarge && (
        <button
          aria-disabled={isUnderway}
          aria-label={t('documents.save', { name })}
          className="button button--quiet button--icon"
          onClick={() => {
            // Switched off it would lose the focus, and the reader the place in the list.
            if (!isUnderway) void run('keep')
          }}
          title={t('documents.save', { name })}
          type="button"
        >
          <Download aria-hidden="true" size={16} />
        </button>
      )}
    </>
  )
}

/** Size, day and kind of paper, as far as the list says. */
function FileFacts({
  file: { sizeBytes, addedAt, paper, description, title, fileName },
  isTooLarge,
  now,
}: {
  readonly file: AttachedFile
  readonly isTooLarge: boolean
  readonly now: Instant
}) {
  const t = useT()
  const { locale } = useTranslator()
  const format = useFormat()
  const facts = [
    paper === null ? null : t(`documents.paper.${paper}`),
    sizeBytes === null ? null : fileSizeWords(locale, sizeBytes),
    isTooLarge ? t('documents.tooLarge') : null,
    addedAt === null ? null : format.wall(addedAt, now),
  ].filter((fact) => fact !== null)
  const says = description ?? (isTold(title, fileName) ? null : title)
  return (
    <>
      {facts.length > 0 && <p className="document__facts">{facts.join(' · ')}</p>}
      {says !== null && (
        <p className="document__facts">
          <LongText>{says}</LongText>
        </p>
      )}
    </>
  )
}

/** The file's name says what the title says, and an ending. */
function isTold(title: string | null, fileName: string | null): boolean {
  return title === null || fileName === null || fileName.startsWith(title)
}

function OutcomeNote({
  name,
  outcome,
}: {
  readonly name: string
  readonly outcome: Outcome | null
}) {
  const t = useT()
  if (outcome?.kind === 'waiting') {
    return (
      <p className="document__note" role="status">
        {t('documents.ready')}{' '}
        <button className="link-button" onClick={() => openPdf(outcome.pdf)} type="button">
          {t('documents.ready.open')}
        </button>
      </p>
    )
  }
  if (outcome?.kind === 'notPdf') {
    return (
      <p className="document__note" role="alert">
        {t('documents.notPdf')}
      </p>
    )
  }
  return (
    <p className="spoken" role="status">
      {outcome?.kind === 'saved' && t('documents.saved', { name })}
    </p>
  )
}
