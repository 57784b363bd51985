import { Suspense } from 'react'
import { Outlet } from 'react-router'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Loading } from './Loading.tsx'
import { WholeLanguage } from './WholeLanguage.tsx'

/** What stands around a page that anybody may see: nothing, but every word at hand. */
export function PublicArea() {
  return (
    <ErrorBoundary isPage>
      <Suspense fallback={<Loading />}>
        <WholeLanguage>
          <Outlet />
        </WholeLanguage>
      </Suspense>
    </ErrorBoundary>
  )
}
