import { CirclePause, FileWarning, Info, RefreshCw, WifiOff } from 'lucide-react'
import type { ApiFailure } from '../../api/failure.ts'
import type { RejectedRow } from '../../api/decode.ts'
import type { WorkOrderList } from '../../api/workOrderList.ts'
import { useT } from '../../i18n/I18n.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { failureWords } from '../../ui/failureWords.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useFormat } from '../../ui/useFormat.ts'
import './ListNotices.css'

/** What the reader must know about the list before trusting it, each with a way on. */
export function ListNotices({
  list,
  refreshFailure,
  isOffline,
  hidden,
  onRetry,
  onReload,
}: {
  readonly list: WorkOrderList
  readonly refreshFailure: ApiFailure | null
  readonly isOffline: boolean
  /** The open work order, when the list's filters hide it. */
  readonly hidden: { readonly reference: string; readonly onShow: () => void } | null
  readonly onRetry: () => void
  readonly onReload: () => void
}) {
  const t = useT()
  return (
    <div className="list-notices">
      <Completeness list={list} onRetry={onRetry} onReload={onReload} />
      {list.state === 'complete' && (isOffline || refreshFailure !== null) && (
        <Staleness
          list={list}
          refreshFailure={refreshFailure}
          isOffline={isOffline}
          onReload={onReload}
        />
      )}
      {list.rejected.length > 0 && <Broken rejected={list.rejected} />}
      {hidden !== null && (
        <Notice
          tone="info"
          icon={Info}
          action={<Action onClick={hidden.onShow}>{t('list.notice.hidden.show')}</Action>}
        >
          {t('list.notice.hidden', { reference: hidden.reference })}
        </Notice>
      )}
    </div>
  )
}

/** The list ended before its end. */
function Completeness({
  list,
  onRetry,
  onReload,
}: {
  readonly list: WorkOrderList
  readonly onRetry: () => void
  readonly onReload: () => void
}) {
  const t = useT()
  const loaded = list.workOrders.length
  const { total } = list
  switch (list.state) {
    case 'failed':
      return (
        <Notice
          tone="caution"
          icon={RefreshCw}
          action={<Action onClick={onRetry}>{t('list.retry')}</Action>}
        >
          {t('list.notice.failed', {
            loaded,
            reason: list.failure === null ? '' : failureWords(t, list.failure),
          })}
        </Notice>
      )
    case 'stopped':
      return (
        <Notice
          tone="caution"
          icon={CirclePause}
          action={<Action onClick={onRetry}>{t('list.resume')}</Action>}
        >
          {t('list.notice.stopped', { loaded })}
        </Notice>
      )
    case 'short':
      return (
        <Notice
          tone="caution"
          icon={RefreshCw}
          action={<Action onClick={onReload}>{t('action.retry')}</Action>}
        >
          {total === null
            ? t('list.notice.shortUnknown', { loaded })
            : t('list.notice.short', { loaded, total })}
        </Notice>
      )
    case 'loading':
    case 'complete':
      return null
  }
}

/** The list is whole, but not of this minute. */
function Staleness({
  list,
  refreshFailure,
  isOffline,
  onReload,
}: {
  readonly list: WorkOrderList
  readonly refreshFailure: ApiFailure | null
  readonly isOffline: boolean
  readonly onReload: () => void
}) {
  const t = useT()
  const time = useFormat().time(list.asOf)
  if (isOffline) {
    return (
      <Notice tone="caution" icon={WifiOff}>
        {t('list.notice.offline', { time })}
      </Notice>
    )
  }
  return (
    <Notice
      tone="caution"
      icon={RefreshCw}
      action={<Action onClick={onReload}>{t('action.retry')}</Action>}
    >
      {t('list.notice.notRefreshed', {
        loaded: list.workOrders.length,
        time,
        reason: refreshFailure === null ? '' : failureWords(t, refreshFailure),
      })}
    </Notice>
  )
}

/** Rows that could not be read are counted and can be reported; they hide nothing else. */
function Broken({ rejected }: { readonly rejected: readonly RejectedRow[] }) {
  const t = useT()
  const report = rejected
    .map(({ reference, id, problems }) => `${reference ?? id ?? '?'}: ${problems.join('; ')}`)
    .join('\n')
  return (
    <Notice
      tone="caution"
      icon={FileWarning}
      action={
        <CopyButton
          text={report}
          label={t('list.notice.broken.copy')}
          done={t('action.copied')}
          hasWords
        />
      }
    >
      {t('list.notice.broken', { count: rejected.length })}
    </Notice>
  )
}

function Action({
  onClick,
  children,
}: {
  readonly onClick: () => void
  readonly children: React.ReactNode
}) {
  return (
    <button type="button" className="link-button" onClick={onClick}>
      {children}
    </button>
  )
}
