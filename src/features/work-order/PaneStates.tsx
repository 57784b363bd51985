import { EyeOff, RotateCw } from 'lucide-react'
import type { ApiFailure } from '../../api/failure.ts'
import { Rich, useT } from '../../i18n/I18n.tsx'
import { clipText } from '../../ui/clipText.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { failureWords } from '../../ui/failureWords.ts'
import type { HeadingRef } from './useHeadingFocus.ts'
import './PaneStates.css'

/** Nothing yet: after 300 ms the outline of what is to come, never a spinner (brief 8). */
export function PaneLoading({ heading }: { readonly heading: HeadingRef }) {
  const t = useT()
  return (
    <div className="pane__body" aria-busy="true">
      <h2 className="spoken" ref={heading} tabIndex={-1}>
        {t('pane.loading')}
      </h2>
      <div aria-hidden="true" className="pane-skeleton">
        <span className="pane-skeleton__bar pane-skeleton__bar--title" />
        <span className="pane-skeleton__bar pane-skeleton__bar--line" />
        {[0, 1, 2].map((index) => (
          <div className="pane-skeleton__clock" key={index}>
            <span className="pane-skeleton__bar pane-skeleton__bar--short" />
            <span className="pane-skeleton__bar" />
          </div>
        ))}
      </div>
    </div>
  )
}

/** Unknown or somebody else's: the API does not tell which, so neither do we (rules.md 4.7). */
export function PaneNotVisible({
  heading,
  id,
  login,
  onClose,
  onSwitchAccount,
}: {
  readonly heading: HeadingRef
  /** As it stands in the address: from anybody. */
  readonly id: string
  readonly login: string | null
  readonly onClose: () => void
  readonly onSwitchAccount: () => void
}) {
  const t = useT()
  return (
    <div className="pane__body pane__body--state" ref={heading} tabIndex={-1}>
      <EmptyState
        actions={
          <>
            <button className="button" onClick={onClose} type="button">
              {t('pane.back')}
            </button>
            <button className="button button--quiet" onClick={onSwitchAccount} type="button">
              {t('app.switchAccount')}
            </button>
          </>
        }
        icon={EyeOff}
        title={t('pane.notVisible.title')}
      >
        {login === null ? (
          t('pane.notVisible.text.noLogin')
        ) : (
          <Rich id="pane.notVisible.text" values={{ login: <bdi>{clipText(login, 200)}</bdi> }} />
        )}
        <p className="pane__asked-for">
          <bdi>{clipText(id, 80)}</bdi>
        </p>
      </EmptyState>
    </div>
  )
}

/** The one request this pane needed came to nothing; the list has its own news. */
export function PaneFailed({
  heading,
  failure,
  onRetry,
}: {
  readonly heading: HeadingRef
  readonly failure: ApiFailure
  readonly onRetry: () => void
}) {
  const t = useT()
  return (
    <div className="pane__body pane__body--state" ref={heading} tabIndex={-1}>
      <EmptyState
        actions={
          <button className="button button--primary" onClick={onRetry} type="button">
            {t('action.retry')}
          </button>
        }
        icon={RotateCw}
        title={t('pane.failed.title')}
      >
        {t('pane.failed.text', { reason: failureWords(t, failure) })}
      </EmptyState>
    </div>
  )
}
