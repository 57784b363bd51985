import type { ReactNode } from 'react'
import type { SideQuery } from '../../../api/useSideReads.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { failureWords } from '../../../ui/failureWords.ts'

/** One list read beside the work order, in each state it can be in; refused, it is not there at all. */
export function PeekSection<Item extends { readonly id: string | null }>({
  title,
  none,
  partial,
  query,
  children,
}: {
  readonly title: string
  /** What to say when there is nothing. */
  readonly none: string
  /** What to say when there is more. */
  readonly partial: string
  readonly query: SideQuery<Item>
  readonly children: (item: Item) => ReactNode
}) {
  const t = useT()
  if (query.state === 'refused') return null
  return (
    <section className="peek__section" aria-busy={query.state === 'loading'}>
      <h3 className="peek__title">{title}</h3>
      {query.state === 'loading' && <p className="peek__quiet">{t('peek.loading')}</p>}
      {query.state === 'failed' && (
        <p className="peek__quiet">
          {t('peek.failed', { reason: failureWords(t, query.failure) })}{' '}
          <button type="button" className="link-button" onClick={query.retry}>
            {t('action.retry')}
          </button>
        </p>
      )}
      {query.state === 'ready' && (
        <>
          {query.items.length === 0 && !query.isPartial && <p className="peek__quiet">{none}</p>}
          <ul className="peek__list">
            {query.items.map((item, index) => (
              <li key={item.id ?? index} className="peek__item">
                {children(item)}
              </li>
            ))}
          </ul>
          {query.isPartial && <p className="peek__quiet">{partial}</p>}
        </>
      )}
    </section>
  )
}
