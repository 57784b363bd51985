import type { ReactNode } from 'react'
import type { SideQuery } from '../../api/useSideReads.ts'
import { useT } from '../../i18n/I18n.tsx'
import { failureWords } from '../../ui/failureWords.ts'
import { PaneSection } from './PaneSection.tsx'
import type { SectionName } from './sectionName.ts'
import './SideSection.css'

/**
 * A part of the pane that is read beside the work order, in each state that can be in; refused, it is
 * not there at all. Empty, it shrinks to its heading (brief 8).
 */
export function SideSection<Item>({
  name,
  title,
  none,
  partial,
  meta,
  query,
  children,
}: {
  readonly name: SectionName
  readonly title: string
  /** Said beside the heading when there is nothing. */
  readonly none: string
  /** What to say when there is more than was read. */
  readonly partial: string
  /** Said beside the heading when there is something. */
  readonly meta: (items: readonly Item[]) => ReactNode
  readonly query: SideQuery<Item>
  readonly children: (items: readonly Item[]) => ReactNode
}) {
  if (query.state === 'refused') return null
  if (query.state !== 'ready') {
    return (
      <PaneSection name={name} title={title}>
        <SideState query={query} />
      </PaneSection>
    )
  }
  const { items, isPartial } = query
  const isEmpty = items.length === 0
  return (
    <PaneSection meta={isEmpty && !isPartial ? none : meta(items)} name={name} title={title}>
      {!isEmpty && children(items)}
      {isPartial && <p className="side__quiet">{partial}</p>}
    </PaneSection>
  )
}

/** Why there is nothing to show of something read beside the work order: not yet, or not now. */
export function SideState({
  query,
}: {
  readonly query: Extract<SideQuery<unknown>, { state: 'loading' | 'failed' }>
}) {
  const t = useT()
  if (query.state === 'loading') {
    return (
      <div aria-busy="true" className="side__loading">
        <span className="spoken">{t('beside.loading')}</span>
        <span aria-hidden="true" className="side__bar" />
      </div>
    )
  }
  return (
    <p className="side__quiet" role="status">
      {t('beside.failed', { reason: failureWords(t, query.failure) })}{' '}
      <button className="link-button" onClick={query.retry} type="button">
        {t('action.retry')}
      </button>
    </p>
  )
}
