import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { shows } from '../../domain/show.ts'
import type { Show } from '../../domain/show.ts'
import { useT, useTranslator } from '../../i18n/I18n.tsx'
import './ListTabs.css'

/**
 * The tabs: addresses, so each is a link; a count that may still grow ends in "+". "Needs attention"
 * is there, as the first, when something does or the address asks for it.
 */
export function ListTabs({
  show,
  counts,
  hasAttention,
  mayGrow,
  hrefOf,
  children,
}: {
  readonly show: Show
  /** As search and filters have it; null while nothing has arrived. */
  readonly counts: Readonly<Record<Show, number>> | null
  /** Something needs attention, whatever search and filters say. */
  readonly hasAttention: boolean
  readonly mayGrow: boolean
  readonly hrefOf: (show: Show) => string
  /** What stands at the right end. */
  readonly children?: ReactNode
}) {
  const t = useT()
  const { locale } = useTranslator()
  return (
    <div className="tabs">
      <nav className="tabs__nav" aria-label={t('list.show')}>
        {shows
          .filter((tab) => tab !== 'attention' || hasAttention || show === 'attention')
          .map((tab) => (
            <Link
              key={tab}
              className="tabs__tab"
              to={hrefOf(tab)}
              aria-current={tab === show ? 'page' : undefined}
              ref={tab === show ? bringIntoView : undefined}
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
      {children}
    </div>
  )
}

/**
 * On a phone the tabs are wider than the window. Not by `scrollIntoView`: after it, the next Tab would
 * go on from here, past the page's own "skip" link.
 */
function bringIntoView(tab: HTMLElement | null) {
  const nav = tab?.parentElement
  if (!tab || !nav) return
  const hiddenPx = tab.getBoundingClientRect().right - nav.getBoundingClientRect().right
  if (hiddenPx > 0) nav.scrollLeft += hiddenPx
}
