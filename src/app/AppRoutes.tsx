import { lazy } from 'react'
import { Navigate, Route, Routes } from 'react-router'
import { paths, routes } from '../paths.ts'
import { importScreen } from './importScreen.ts'
import { NotFoundScreen } from './NotFoundScreen.tsx'
import { RequireSession } from './RequireSession.tsx'
import { Shell } from './Shell.tsx'
import { SignInRoute } from './SignInRoute.tsx'

/** Its own chunk: the sign-in page does without the table and its machinery. */
const WorkOrdersScreen = lazy(() =>
  importScreen('work-orders', async () => ({
    default: (await import('./WorkOrdersScreen.tsx')).WorkOrdersScreen,
  })),
)

/** Every address of the portal and what stands there. */
export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Navigate replace to={paths.workOrders()} />} index />
      <Route element={<SignInRoute />} path={routes.login} />
      <Route element={<RequireSession />}>
        <Route element={<Shell />}>
          {/* One element for the list and for the pane beside it, so that the list stays as it is. */}
          <Route element={<WorkOrdersScreen />} path={routes.workOrders}>
            <Route element={null} path={routes.workOrder} />
          </Route>
        </Route>
      </Route>
      <Route element={<NotFoundScreen />} path="*" />
    </Routes>
  )
}
