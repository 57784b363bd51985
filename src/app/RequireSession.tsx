import { Suspense } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { usePortal, useSession } from '../api/apiContext.ts'
import { paths } from '../paths.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Loading } from './Loading.tsx'
import { WholeLanguage } from './WholeLanguage.tsx'

/**
 * Lets only who is signed in pass. Anyone else goes to the sign-in page, which brings him back to
 * exactly the address he wanted; after signing out by hand, and for the list itself, none is kept.
 */
export function RequireSession() {
  const { session: sessions } = usePortal()
  const session = useSession()
  const { pathname, search, hash } = useLocation()
  if (session !== null)
    return (
      <ErrorBoundary isPage>
        <Suspense fallback={<Loading />}>
          <WholeLanguage>
            <Outlet />
          </WholeLanguage>
        </Suspense>
      </ErrorBoundary>
    )
  const wanted = pathname + search + hash
  const isKept = wanted !== paths.workOrders() && sessions.lastEnd() !== 'signedOut'
  return <Navigate replace to={isKept ? paths.login(wanted) : paths.login()} />
}
