import { ChevronLeft, ChevronRight, Download, X, ZoomIn, ZoomOut } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { fetchFile, type FetchedFile } from '../../../api/files.ts'
import { isPicture } from '../../../api/sniffFile.ts'
import type { AttachedFile } from '../../../domain/attachedFile.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { saveBlob } from '../../../ui/saveBlob.ts'
import { BlobPicture } from './BlobPicture.tsx'
import { FetchState } from './FetchState.tsx'
import { savedName, shownName } from './fileNames.ts'
import { useFileFetch } from './useFileFetch.ts'
import { useLeafedFile } from './useLeafedFile.ts'

export interface PictureDialogProps {
  /** All that can be leafed through. */
  readonly files: readonly AttachedFile[]
  readonly first: AttachedFile
  readonly onClose: () => void
}

/**
 * Pictures over the whole window, one at a time. Shown are bytes that are a picture by their own
 * account and are typed as one; anything else can only be saved.
 */
export function PictureDialog({ files, first, onClose }: PictureDialogProps) {
  const t = useT()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [file, setFile] = useState(first)
  const [isLarge, setLarge] = useState(false)
  const { fetched, fetch, retry } = useLeafedFile(file)
  const saving = useFileFetch()
  const [saved, setSaved] = useState<AttachedFile | null>(null)
  const name = shownName(file) ?? t('documents.unnamed')
  const position = files.findIndex((one) => one.id === file.id)

  useLayoutEffect(() => {
    const { current } = dialog
    // An element that is removed leaves the focus nowhere; closed before that, it gives it back.
    current?.showModal()
    return () => current?.close()
  }, [])

  function step(by: number) {
    const next = files[position + by]
    if (next === undefined) return
    saving.cancel()
    setLarge(false)
    setFile(next)
  }

  /** The file itself: what is looked at may be a smaller picture of it. */
  async function save() {
    setSaved(file)
    const kept = await saving.start((client, following) =>
      fetchFile(client, file, 'keep', following),
    )
    if (kept !== null) saveBlob(kept.blob, savedName(file, kept.sort))
  }

  function onKeyDown({ key }: KeyboardEvent) {
    if (key === 'ArrowLeft') step(-1)
    if (key === 'ArrowRight') step(1)
  }

  return (
    <dialog
      aria-labelledby={id}
      className="pictures"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={onKeyDown}
      ref={dialog}
    >
      <h2 className="pictures__title" id={id}>
        <bdi>{name}</bdi>
      </h2>
      <div className="pictures__tools">
        {files.length > 1 && (
          <>
            <span className="pictures__position" role="status">
              {t('picture.position', { position: position + 1, count: files.length })}
            </span>
            <Tool
              icon={ChevronLeft}
              isOff={position <= 0}
              label={t('picture.previous')}
              onPress={() => step(-1)}
            />
            <Tool
              icon={ChevronRight}
              isOff={position >= files.length - 1}
              label={t('picture.next')}
              onPress={() => step(1)}
            />
          </>
        )}
        <Tool
          icon={isLarge ? ZoomOut : ZoomIn}
          isOff={!isPicture(fetched?.sort ?? null)}
          label={t(isLarge ? 'picture.smaller' : 'picture.larger')}
          onPress={() => setLarge(!isLarge)}
        />
        <Tool
          icon={Download}
          isOff={fetched === null || saving.receivedBytes !== null}
          label={t('documents.save', { name })}
          onPress={() => void save()}
        />
      </div>
      <div className="pictures__close">
        <Tool icon={X} label={t('action.close')} onPress={onClose} />
      </div>
      <div className="pictures__stage">
        {fetched === null ? (
          <div className="pictures__note">
            <FetchState
              fetch={fetch}
              label={t('picture.loading')}
              onRetry={retry}
              totalBytes={file.sizeBytes}
            />
          </div>
        ) : (
          <Picture fetched={fetched} isLarge={isLarge} key={file.id} name={name} />
        )}
      </div>
      {saved === file && fetched !== null && (
        <div className="pictures__saving">
          <FetchState
            fetch={saving}
            label={t('documents.fetching', { name })}
            onRetry={() => void save()}
            totalBytes={file.sizeBytes}
          />
        </div>
      )}
    </dialog>
  )
}

function Picture({
  fetched: { blob, sort },
  name,
  isLarge,
}: {
  readonly fetched: FetchedFile
  readonly name: string
  readonly isLarge: boolean
}) {
  const t = useT()
  const [isBroken, setBroken] = useState(false)
  const isShown = isPicture(sort)
  if (!isShown || isBroken) {
    return (
      <p className="pictures__note" role="alert">
        {t(isShown ? 'documents.brokenPicture' : 'documents.notPicture')}
      </p>
    )
  }
  return (
    <BlobPicture
      alt={name}
      blob={blob}
      className={`pictures__picture ${isLarge ? 'pictures__picture--large' : ''}`}
      onError={() => setBroken(true)}
    />
  )
}

function Tool({
  icon: Icon,
  label,
  isOff = false,
  onPress,
}: {
  readonly icon: LucideIcon
  readonly label: string
  readonly isOff?: boolean
  readonly onPress: () => void
}) {
  return (
    <button
      aria-disabled={isOff}
      aria-label={label}
      className="button button--quiet button--icon"
      onClick={() => {
        // Switched off it would lose the focus, and with it the arrow keys.
        if (!isOff) onPress()
      }}
      title={label}
      type="button"
    >
      <Icon aria-hidden="true" size={20} />
    </button>
  )
}
