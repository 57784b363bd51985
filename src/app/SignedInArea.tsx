import { ApiProvider } from '../api/ApiProvider.tsx'
import { Shell } from './Shell.tsx'
import { TenantWords } from './TenantWords.tsx'

/** Everything behind the sign-in: the screens in their shell, with the API at hand. */
export function SignedInArea() {
  return (
    <ApiProvider>
      <TenantWords>
        <Shell />
      </TenantWords>
    </ApiProvider>
  )
}
