import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useT } from '../../../i18n/I18n.tsx'
import { saveBlob } from '../../../ui/saveBlob.ts'
import './FileJob.css'

/** What became of making a file. */
export type FileOutcome =
  | {
      readonly state: 'saved'
      readonly blob: Blob
      readonly name: string
      /** What to say of it. */
      readonly words: string
      /** The words say what the file lacks, so they stay until they were read. */
      readonly hasGap?: boolean
    }
  /** There is nothing to save, or it could not be made; why, in a sentence. */
  | { readonly state: 'nothing' | 'failed'; readonly words: string }

/** How far the work is. */
export interface FileProgress {
  readonly done: number
  readonly total: number
  readonly words: string
}

type State =
  | { readonly state: 'writing'; readonly progress: FileProgress | null }
  | { readonly state: keyof typeof titles | 'saved'; readonly words: string }

/** What the dialog is called that tells how it ended; what is saved whole needs none. */
const titles = {
  savedInPart: 'export.savedInPart',
  nothing: 'export.nothing',
  failed: 'export.failed',
} as const

/** What takes no longer than this, ms, needs no dialog. */
const patienceMs = 300

/**
 * Makes one file and saves it. When that takes a while, a dialog shows how far it is and offers to stop;
 * the page stays alive under it. Give it a new `key` for each file.
 */
export function FileJob({
  make,
  onEnd,
  onRetry,
}: {
  /** Asked once, when the job begins; null = it was called off. */
  readonly make: (
    signal: AbortSignal,
    report: (progress: FileProgress) => void,
  ) => Promise<FileOutcome | null>
  /** The reader stopped it or has read what became of it. */
  readonly onEnd: () => void
  /** Starts another one like it. */
  readonly onRetry: () => void
}) {
  const t = useT()
  const [state, setState] = useState<State>({ state: 'writing', progress: null })
  const [isSlow, setSlow] = useState(false)
  const start = useRef({ make, failed: t('export.failed.text') })

  useEffect(() => {
    const control = new AbortController()
    const { make, failed } = start.current
    const patience = setTimeout(setSlow, patienceMs, true)
    const run = async () => {
      const outcome = await make(control.signal, (progress) =>
        setState({ state: 'writing', progress }),
      ).catch((): FileOutcome => ({ state: 'failed', words: failed }))
      clearTimeout(patience)
      if (control.signal.aborted || outcome === null) return
      if (outcome.state === 'saved') saveBlob(outcome.blob, outcome.name)
      const isGap = outcome.state === 'saved' && outcome.hasGap === true
      setState({ state: isGap ? 'savedInPart' : outcome.state, words: outcome.words })
    }
    void run()
    return () => {
      clearTimeout(patience)
      control.abort()
    }
  }, [])

  return (
    <>
      <p role="status" className="spoken">
        {state.state === 'saved' && state.words}
      </p>
      {state.state !== 'writing' && state.state !== 'saved' && (
        <JobDialog title={t(titles[state.state])} onClose={onEnd}>
          <p>{state.words}</p>
          <div className="file-job__buttons">
            <button type="button" className="button" onClick={onEnd}>
              {t('action.close')}
            </button>
            {state.state === 'failed' && (
              <button type="button" className="button button--primary" onClick={onRetry}>
                {t('action.retry')}
              </button>
            )}
          </div>
        </JobDialog>
      )}
      {state.state === 'writing' && isSlow && (
        <JobDialog title={t('export.writing')} onClose={onEnd}>
          <progress
            className="file-job__bar"
            aria-label={t('export.writing')}
            // Without a value the bar says that nobody knows how long it takes.
            {...(state.progress && {
              max: Math.max(1, state.progress.total),
              value: state.progress.done,
            })}
          />
          {state.progress !== null && <p>{state.progress.words}</p>}
          <div className="file-job__buttons">
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
  readonly children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="file-job" aria-label={title} onClose={onClose}>
      <h2 className="file-job__title">{title}</h2>
      {children}
    </dialog>
  )
}
