import { Suspense, useRef, useState } from 'react'
import { Link, Outlet, useLocation } from 'react-router'
import { useSession } from '../api/apiContext.ts'
import { useT } from '../i18n/I18n.tsx'
import { paths } from '../paths.ts'
import { BarSlotProvider } from '../ui/BarSlot.tsx'
import { arriving } from './arrival.ts'
import { AccountMenu } from './AccountMenu.tsx'
import { BrandLogo } from './BrandLogo.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Loading } from './Loading.tsx'
import './Shell.css'
import { SkewNotice } from './SkewNotice.tsx'

/**
 * What stands around every screen behind the sign-in: whose portal, which page, who is signed in.
 * The screen fills the rest of the window; if it breaks, all this stays.
 */
export function Shell() {
  const t = useT()
  const session = useSession()
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  return (
    <div className="shell">
      <a
        className="shell__skip button"
        href="#content"
        onClick={(event) => {
          // The address belongs to the screen: only the focus goes there.
          event.preventDefault()
          main.current?.focus()
        }}
      >
        {t('app.skip')}
      </a>
      <header className="shell__bar">
        <Link className="shell__brand" state={arriving} to={paths.workOrders()}>
          <BrandLogo />
        </Link>
        <h1 className="shell__title">{t('app.title')}</h1>
        <div className="shell__slot" ref={setSlot} />
        <div className="shell__end">{session !== null && <AccountMenu session={session} />}</div>
      </header>
      <SkewNotice />
      <main className="shell__main" id="content" ref={main} tabIndex={-1}>
        <BarSlotProvider value={slot}>
          <ErrorBoundary resetKey={pathname}>
            <Suspense fallback={<Loading />}>
              <Outlet />
            </Suspense>
          </ErrorBoundary>
        </BarSlotProvider>
      </main>
    </div>
  )
}
