import { useEffect, useRef, useState } from 'react'
import { useT, useTranslator } from '../../../i18n/I18n.tsx'
import type { Translate } from '../../../i18n/translate.ts'
import { isoDigits } from './isoDigits.ts'
import { saveBlob } from '../../../ui/saveBlob.ts'
import { tableOf } from './tableOf.ts'
import type { ExportSource } from './tableOf.ts'
import type { FileKind } from './writeFile.ts'
import { exportFileName } from '../../../ui/fileName.ts'
import { createZoneDigits } from '../../../ui/zoneDigits.ts'
import './ExportJob.css'

/** What a file is made of; `source` is asked once, when the work begins. */
export interface ExportOrder {
  readonly kind: FileKind
  /** The tenant's name, for the file's. */
  readonly brand: string
  readonly source: () => ExportSource
  /** How many work orders arrived of a list that is not complete; null = it is. */
  readonly incompleteAt: number | null
}

type State =
  | { readonly phase: 'writing'; readonly rows: number; readonly total: number }
  | { readonly phase: 'saved'; readonly name: string; readonly total: number }
  | { readonly phase: 'failed' }

/** What takes no longer than this, ms, needs no dialog. */
const patienceMs = 300

/**
 * Makes one file and saves it. When that takes a while, a dialog shows how far it is and offers to stop;
 * the page stays alive under it. Give it a new `key` for each file.
 */
export function ExportJob({
  order,
  onEnd,
  onRetry,
}: {
  readonly order: ExportOrder
  /** The reader stopped it or has read that it failed. */
  readonly onEnd: () => void
  /** Starts another one like it. */
  readonly onRetry: () => void
}) {
  const t = useT()
  const { locale } = useTranslator()
  const [state, setState] = useState<State>({ phase: 'writing', rows: 0, total: 0 })
  const [isSlow, setSlow] = useState(false)
  const start = useRef({ order, t, locale })

  useEffect(() => {
    const control = new AbortController()
    const patience = setTimeout(setSlow, patienceMs, true)
    makeFile({ ...start.current, signal: control.signal, say: setState })
      .catch(() => control.signal.aborted || setState({ phase: 'failed' }))
      .finally(() => clearTimeout(patience))
    return () => {
      clearTimeout(patience)
      control.abort()
    }
  }, [])

  return (
    <>
      <p role="status" className="spoken">
        {state.phase === 'saved' && t('export.saved', { count: state.total, name: state.name })}
      </p>
      {state.phase === 'failed' && (
        <JobDialog title={t('export.failed')} onClose={onEnd}>
          <p>{t('export.failed.text')}</p>
          <div className="export-job__buttons">
            <button type="button" className="button" onClick={onEnd}>
              {t('action.close')}
            </button>
            <button type="button" className="button button--primary" onClick={onRetry}>
              {t('action.retry')}
            </button>
          </div>
        </JobDialog>
      )}
      {state.phase === 'writing' && isSlow && (
        <JobDialog title={t('export.writing')} onClose={onEnd}>
          <progress
            className="export-job__bar"
            aria-label={t('export.writing')}
            max={Math.max(1, state.total)}
            value={state.rows}
          />
          <p>{t('export.progress', { rows: state.rows, total: state.total })}</p>
          <div className="export-job__buttons">
            <button type="button" className="button" onClick={onEnd}>
              {t('export.cancel')}
            </button>
          </div>
        </JobDialog>
      )}
    </>
  )
}

function JobDialog({
  title,
  onClose,
  children,
}: {
  readonly title: string
  readonly onClose: () => void
  readonly children: React.ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="export-job" aria-label={title} onClose={onClose}>
      <h2 className="export-job__title">{title}</h2>
      {children}
    </dialog>
  )
}

async function makeFile({
  order,
  t,
  locale,
  signal,
  say,
}: {
  readonly order: ExportOrder
  readonly t: Translate
  readonly locale: string
  readonly signal: AbortSignal
  readonly say: (state: State) => void
}): Promise<void> {
  const { kind, brand, incompleteAt } = order
  const { writeFile } = await import('./writeFile.ts')
  const source = order.source()
  const table = tableOf(source)
  const total = table.rowCount
  say({ phase: 'writing', rows: 0, total })
  const blob = await writeFile(table, {
    kind,
    locale,
    sheets: { table: t('app.title'), about: t('export.about') },
    signal,
    onProgress: (rows) => say({ phase: 'writing', rows, total }),
  })
  const { now, format } = source.context
  const name = exportFileName({
    brand,
    title: t('app.title'),
    day: isoDigits(createZoneDigits(format.zone)(now)).slice(0, 10),
    warning: incompleteAt === null ? null : t('export.incompleteName', { rows: incompleteAt }),
    extension: kind,
  })
  saveBlob(blob, name)
  say({ phase: 'saved', name, total })
}
