import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ApiContext, usePortal } from './apiContext.ts'
import { openApi } from './openApi.ts'

/** Gives the screens behind the sign-in the API and the cache of its answers. */
export function ApiProvider({ children }: { readonly children: ReactNode }) {
  const { api, queryClient } = openApi(usePortal())
  return (
    <QueryClientProvider client={queryClient}>
      <ApiContext value={api}>{children}</ApiContext>
    </QueryClientProvider>
  )
}
