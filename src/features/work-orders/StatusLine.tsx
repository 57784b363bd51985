import { CircleAlert, LoaderCircle, ShieldCheck, WifiOff } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { WorkOrderList } from '../../api/workOrderList.ts'
import { useT } from '../../i18n/I18n.tsx'
import type { Translate } from '../../i18n/translate.ts'
import type { Format } from '../../ui/format.ts'
import { useFormat } from '../../ui/useFormat.ts'
import { useNow } from '../../ui/useNow.ts'
import './StatusLine.css'

export interface RefreshState {
  readonly isRunning: boolean
  readonly hasFailed: boolean
}

/** How sure the list is of itself, always in one line (brief 1.5). */
export function StatusLine({
  list,
  refresh,
  isOffline,
  count,
  onStop,
}: {
  readonly list: WorkOrderList | null
  readonly refresh: RefreshState
  readonly isOffline: boolean
  /** "12 work orders in 5 groups, of 240"; null while there is nothing to count. */
  readonly count: string | null
  readonly onStop: () => void
}) {
  const t = useT()
  const format = useFormat()
  const now = useNow()
  const { icon: Icon, words } = statusOf(t, format, list, refresh, isOffline)
  const isLoading = list === null || list.state === 'loading'
  const share = list !== null && list.total !== null ? list.workOrders.length / list.total : null

  return (
    <div className="status-line" role="group" aria-label={t('list.status')}>
      {isLoading && share !== null ? (
        <span aria-hidden="true" className="status-line__track">
          <span className="status-line__bar" style={{ width: `${Math.min(100, 100 * share)}%` }} />
        </span>
      ) : (
        <Icon aria-hidden="true" size={14} />
      )}
      <span role="status" className="status-line__state">
        {words}
      </span>
      {isLoading ? (
        <>
          <span className="status-line__count ellipsis">{t('list.status.mayChange')}</span>
          <button type="button" className="link-button" onClick={onStop}>
            {t('list.stop')}
          </button>
        </>
      ) : (
        count !== null && <span className="status-line__count ellipsis">{count}</span>
      )}
      <span className="status-line__zone ellipsis">
        {t('list.status.zone', { zone: `${format.zone} (${format.zoneName(now)})` })}
      </span>
    </div>
  )
}

function statusOf(
  t: Translate,
  format: Format,
  list: WorkOrderList | null,
  refresh: RefreshState,
  isOffline: boolean,
): { readonly icon: LucideIcon; readonly words: string } {
  if (list === null) return { icon: LoaderCircle, words: t('list.status.connecting') }

  const loaded = list.workOrders.length
  const { total } = list
  const time = format.time(list.asOf)
  if (list.state === 'loading') {
    const words =
      total === null
        ? t('list.status.loadingSoFar', { loaded })
        : t('list.status.loading', { loaded, total })
    return { icon: LoaderCircle, words }
  }
  if (isOffline) return { icon: WifiOff, words: t('list.status.offline', { time }) }
  if (list.state === 'short') {
    const words =
      total === null
        ? t('list.status.shortUnknown', { loaded, time })
        : t('list.status.short', { loaded, total, time })
    return { icon: CircleAlert, words }
  }
  if (list.state !== 'complete') {
    if (loaded === 0) return { icon: CircleAlert, words: t('list.status.nothingLoaded') }
    const words =
      total === null
        ? t('list.status.stoppedSoFar', { loaded })
        : t('list.status.stopped', { loaded, total })
    return { icon: CircleAlert, words }
  }
  if (refresh.isRunning) return { icon: LoaderCircle, words: t('list.status.refreshing', { time }) }
  if (refresh.hasFailed)
    return { icon: CircleAlert, words: t('list.status.notRefreshed', { time }) }
  // "Checked" only where the server's own count agrees with what arrived.
  return total === null
    ? { icon: ShieldCheck, words: t('list.status.received', { time }) }
    : { icon: ShieldCheck, words: t('list.status.complete', { time }) }
}
