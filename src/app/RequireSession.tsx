import { Navigate, Outlet, useLocation } from 'react-router'
import { useApi, useSession } from '../api/apiContext.ts'
import { paths } from '../paths.ts'

/**
 * Lets only who is signed in pass. Anyone else goes to the sign-in page, which brings him back to
 * exactly the address he wanted; after signing out by hand, and for the list itself, none is kept.
 */
export function RequireSession() {
  const { session: sessions } = useApi()
  const session = useSession()
  const { pathname, search, hash } = useLocation()
  if (session !== null) return <Outlet />
  const wanted = pathname + search + hash
  const isKept = wanted !== paths.workOrders() && sessions.lastEnd() !== 'signedOut'
  return <Navigate replace to={isKept ? paths.login(wanted) : paths.login()} />
}
