import { useState } from 'react'
import type { ComponentType } from 'react'
import { useFiles, type SideQuery } from '../../../api/useSideReads.ts'
import type { AttachedFile } from '../../../domain/attachedFile.ts'
import type { Instant } from '../../../domain/time.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { MoreRows } from '../MoreRows.tsx'
import { PaneSection } from '../PaneSection.tsx'
import { SideState } from '../SideSection.tsx'
import { ArchiveButton } from './ArchiveButton.tsx'
import { fileKind } from './fileKind.ts'
import { FileRow } from './FileRow.tsx'
import type { PictureDialogProps } from './PictureDialog.tsx'
import './DocumentSection.css'
// Here, not with its script: styles that failed to load are not asked for again.
import './PictureDialog.css'

/** How many documents are shown before a press asks for the rest. */
const firstRows = 6

/** What the provider shares of the work order, then of its installation: each list as it comes. */
export function DocumentSection({
  workOrder: { id, project, reference },
  now,
}: {
  readonly workOrder: WorkOrder
  readonly now: Instant
}) {
  const t = useT()
  const own = useFiles({ table: 'jobs', id })
  const ofProject = useFiles(project.id === null ? null : { table: 'project', id: project.id })
  const ownFiles = filesOf(own)
  const files = [...ownFiles, ...filesOf(ofProject)]
  const { shown, show } = usePictures(files)

  if (own.state === 'refused' && files.length === 0 && ofProject.state !== 'failed') return null
  const failsAsOne = own.state === 'failed' && ofProject.state === 'failed'
  const hasNone = files.length === 0 && [own, ofProject].every(isNothing)
  return (
    <PaneSection
      meta={hasNone ? t('beside.none') : files.length || undefined}
      name="documents"
      title={t('documents.title')}
    >
      <FileList now={now} onShow={show} query={bothOf(own, ofProject)} />
      {ofProject.state === 'loading' && isNothing(own) && <SideState query={ofProject} />}
      {ofProject.state !== 'loading' && !isNothing(ofProject) && !failsAsOne && (
        <>
          <h4 className="document__head">{t('documents.ofProject')}</h4>
          <FileList now={now} onShow={show} query={ofProject} />
        </>
      )}
      <ArchiveButton files={files} reference={reference} />
      {shown}
    </PaneSection>
  )
}

function FileList({
  query,
  now,
  onShow,
}: {
  readonly query: SideQuery<AttachedFile>
  readonly now: Instant
  readonly onShow: (file: AttachedFile) => void
}) {
  const t = useT()
  if (query.state === 'refused') return null
  if (query.state !== 'ready') return <SideState query={query} />
  return (
    <>
      {query.items.length > 0 && (
        <MoreRows
          first={firstRows}
          items={query.items}
          renderRow={(file) => (
            <li className="document" key={file.id}>
              <FileRow file={file} now={now} onShow={onShow} />
            </li>
          )}
        />
      )}
      {query.isPartial && <p className="side__quiet">{t('documents.partial')}</p>}
    </>
  )
}

/**
 * The dialog that shows one of the pictures among the files; its script comes with the first press, or
 * it is said that it did not.
 */
function usePictures(files: readonly AttachedFile[]) {
  const t = useT()
  const [dialog, setDialog] = useState<{
    readonly Dialog: ComponentType<PictureDialogProps>
    readonly first: AttachedFile
  } | null>(null)
  const [isMissing, setMissing] = useState(false)

  function show(first: AttachedFile) {
    setMissing(false)
    loadDialog().then(
      (Dialog) => setDialog({ Dialog, first }),
      () => setMissing(true),
    )
  }
  const shown = (
    <>
      {isMissing && (
        <p className="document__note" role="alert">
          {t('beside.failed', { reason: t('failure.unreachable') })}
        </p>
      )}
      {dialog && (
        <dialog.Dialog
          files={files.filter((file) => fileKind(file) === 'picture')}
          first={dialog.first}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  )
  return { shown, show }
}

/** On its own: the bundler takes a `then` right after an import into its own, before the styles are here. */
async function loadDialog(): Promise<ComponentType<PictureDialogProps>> {
  const script = await import('./PictureDialog.tsx')
  return script.PictureDialog
}

/** Said once where neither came, and asked for together. */
function bothOf(
  own: SideQuery<AttachedFile>,
  other: SideQuery<AttachedFile>,
): SideQuery<AttachedFile> {
  if (own.state !== 'failed' || other.state !== 'failed') return own
  return {
    ...own,
    retry: () => {
      own.retry()
      other.retry()
    },
  }
}

function filesOf(query: SideQuery<AttachedFile>): readonly AttachedFile[] {
  return query.state === 'ready' ? query.items : []
}

/** There is nothing to show, and nothing to wait for. */
function isNothing(query: SideQuery<AttachedFile>): boolean {
  if (query.state === 'ready') return query.items.length === 0 && !query.isPartial
  return query.state === 'refused'
}
