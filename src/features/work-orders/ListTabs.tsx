import { Link } from 'react-router'
import { useT, useTranslator } from '../../i18n/I18n.tsx'
import type { Show } from '../../domain/show.ts'
import './ListTabs.css'

const tabs = ['open', 'closed', 'all'] as const satisfies readonly Show[]

/** Open, closed, all: addresses, so each is a link; a count that may still grow ends in "+". */
export function ListTabs({
  show,
  counts,
  mayGrow,
  hrefOf,
}: {
  readonly show: Show
  /** null while nothing has arrived. */
  readonly counts: Readonly<Record<(typeof tabs)[number], number>> | null
  readonly mayGrow: boolean
  readonly hrefOf: (show: Show) => string
}) {
  const t = useT()
  const { locale } = useTranslator()
  return (
    <nav className="tabs" aria-label={t('list.show')}>
      {tabs.map((tab) => (
        <Link
          key={tab}
          className="tabs__tab"
          to={hrefOf(tab)}
          aria-current={tab === show ? 'page' : undefined}
        >
          {t(`list.${tab}`)}
          {counts !== null && (
            <span className="tabs__count">
              {counts[tab].toLocaleString(locale)}
              {mayGrow && '+'}
            </span>
          )}
        </Link>
      ))}
    </nav>
  )
}
