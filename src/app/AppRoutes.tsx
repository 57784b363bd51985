import { lazy } from 'react'
import { Navigate, Route, Routes } from 'react-router'
import { paths, routes } from '../paths.ts'
import { arriving } from './arrival.ts'
import { importScreen } from './importScreen.ts'
import { lazyScreen } from './lazyScreen.tsx'
import { signedInArea, workOrdersScreen } from './loadScreens.ts'
import { NotFoundScreen } from './NotFoundScreen.tsx'
import { PublicArea } from './PublicArea.tsx'
import { RequireSession } from './RequireSession.tsx'
import { SignInRoute } from './SignInRoute.tsx'

/** Scripts of their own: the sign-in page does without the API's and the table's machinery. */
const SignedInArea = lazyScreen('signed-in', signedInArea, (module) => module.SignedInArea)
const WorkOrdersScreen = lazyScreen(
  'work-orders',
  workOrdersScreen,
  (module) => module.WorkOrdersScreen,
)
/** Without the list's: whoever it is shown to has none. */
const SnapshotRoute = lazy(() =>
  importScreen('snapshot', async () => ({
    default: (await import('./SnapshotRoute.tsx')).SnapshotRoute,
  })),
)

/** Every address of the portal and what stands there. */
export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Navigate replace state={arriving} to={paths.workOrders()} />} index />
      <Route element={<SignInRoute />} path={routes.login} />
      <Route element={<RequireSession />}>
        <Route element={<SignedInArea />}>
          {/* One element for the list and for the pane beside it, so that the list stays as it is. */}
          <Route element={<WorkOrdersScreen />} path={routes.workOrders}>
            <Route element={null} path={routes.workOrder} />
          </Route>
        </Route>
      </Route>
      <Route element={<PublicArea />}>
        <Route element={<SnapshotRoute />} path={routes.snapshot} />
      </Route>
      <Route element={<NotFoundScreen />} path="*" />
    </Routes>
  )
}
