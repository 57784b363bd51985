import { ApiProvider } from '../api/ApiProvider.tsx'
import { Shell } from './Shell.tsx'

/** Everything behind the sign-in: the screens in their shell, with the API at hand. */
export function SignedInArea() {
  return (
    <ApiProvider>
      <Shell />
    </ApiProvider>
  )
}
