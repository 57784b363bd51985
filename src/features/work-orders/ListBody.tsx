import {
  CircleCheck,
  CircleOff,
  Inbox,
  ListFilter,
  RefreshCw,
  Search,
  ShieldX,
  WifiOff,
} from 'lucide-react'
import type { ApiFailure } from '../../api/failure.ts'
import { isFiltering } from '../../domain/filter.ts'
import { useT } from '../../i18n/I18n.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { failureWords } from '../../ui/failureWords.ts'
import type { View } from './view.ts'
import type { Show } from '../../domain/show.ts'
import './ListBody.css'

/** Nothing arrived at all: why, and a way on. */
export function FirstLoadFailed({
  failure,
  onRetry,
}: {
  readonly failure: ApiFailure
  readonly onRetry: () => void
}) {
  const t = useT()
  const retry = (
    <button type="button" className="button button--primary" onClick={onRetry}>
      {t('action.retry')}
    </button>
  )
  if (failure.kind === 'offline') {
    return (
      <EmptyState icon={WifiOff} title={t('list.offline.title')} actions={retry}>
        {t('list.offline.text')}
      </EmptyState>
    )
  }
  if (failure.kind === 'forbidden') {
    return (
      <EmptyState icon={ShieldX} title={t('list.forbidden.title')} actions={retry}>
        {failureWords(t, failure)}
      </EmptyState>
    )
  }
  const details = [`${failure.kind} ${failure.status ?? ''}`.trim(), failure.detail]
    .filter((part) => part !== null)
    .join('\n')
  return (
    <EmptyState
      icon={RefreshCw}
      title={t('list.failed.title')}
      actions={
        <>
          {retry}
          <CopyButton
            text={details}
            label={t('action.copyDetails')}
            done={t('action.copied')}
            hasWords
          />
        </>
      }
    >
      {t('list.failed.text', { reason: failureWords(t, failure) })}
    </EmptyState>
  )
}

/** Everything arrived, and there is nothing to show: what that means, and where to look. */
export function NothingToShow({
  view,
  total,
  onShow,
  onClearSearch,
  onClearFilters,
}: {
  readonly view: View
  readonly total: number
  readonly onShow: (show: Show) => void
  readonly onClearSearch: () => void
  readonly onClearFilters: () => void
}) {
  const t = useT()
  const button = (label: string, onClick: () => void, className = 'button') => (
    <button type="button" className={className} onClick={onClick}>
      {label}
    </button>
  )
  if (total === 0) {
    return (
      <EmptyState icon={Inbox} title={t('list.empty.title')}>
        {t('list.empty.text')}
      </EmptyState>
    )
  }
  if (isFiltering(view.filters)) {
    const { query } = view
    return (
      <EmptyState
        icon={ListFilter}
        title={t('filter.noMatch.title')}
        actions={
          <>
            {button(t('filter.clearAll'), onClearFilters)}
            {query !== '' && button(t('list.noMatch.clear'), onClearSearch, 'button button--quiet')}
          </>
        }
      >
        {query === ''
          ? t('filter.noMatch.text', { total })
          : t('filter.noMatch.search', { total, query })}
      </EmptyState>
    )
  }
  if (view.query !== '') {
    return (
      <EmptyState
        icon={Search}
        title={t('list.noMatch.title')}
        actions={
          <>
            {button(t('list.noMatch.clear'), onClearSearch)}
            {view.show !== 'all' &&
              button(t('list.noMatch.all'), () => onShow('all'), 'button button--quiet')}
          </>
        }
      >
        {t('list.noMatch.text', { total, query: view.query })}
      </EmptyState>
    )
  }
  if (view.show === 'attention') {
    return (
      <EmptyState
        icon={CircleCheck}
        title={t('list.empty.attention.title')}
        actions={button(t('list.empty.attention.action'), () => onShow('open'))}
      >
        {t('list.empty.attention.text', { total })}
      </EmptyState>
    )
  }
  return view.show !== 'closed' ? (
    <EmptyState
      icon={CircleOff}
      title={t('list.empty.open.title')}
      actions={button(t('list.empty.open.action'), () => onShow('closed'))}
    >
      {t('list.empty.open.text', { total })}
    </EmptyState>
  ) : (
    <EmptyState
      icon={CircleOff}
      title={t('list.empty.closed.title')}
      actions={button(t('list.empty.closed.action'), () => onShow('open'))}
    >
      {t('list.empty.closed.text', { total })}
    </EmptyState>
  )
}

const skeletonRows = [0, 1, 2, 3, 4, 5, 6, 7]

/** What will stand here, after 300 ms of waiting: real row heights, fading, no shimmer. */
export function ListSkeleton() {
  const t = useT()
  return (
    <div className="skeleton">
      <span className="spoken">{t('app.loading')}</span>
      {skeletonRows.map((row) => (
        <div
          key={row}
          aria-hidden="true"
          className="skeleton__row"
          style={{ opacity: 1 - 0.12 * row }}
        >
          <span className="skeleton__bar skeleton__bar--short" />
          <span className="skeleton__bar" />
          <span className="skeleton__bar skeleton__bar--end" />
        </div>
      ))}
    </div>
  )
}
