import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { TenantTable, Translated, Translations } from '../domain/tenantWords.ts'
import { useApi, useSession } from './apiContext.ts'
import { contactKey } from './contactKey.ts'
import { ownRules } from './listQuery.ts'
import { readTranslations, type TranslationsRead } from './translations.ts'

/**
 * What the tenant's statuses and types are called, as far as it is known by now. Asked once per
 * session, for the answer holds every language; nothing is said of a table the API does not offer.
 */
export function useTranslations(): Translations {
  const status = useTable('status')
  const type = useTable('type')
  return useMemo(() => ({ status, type }), [status, type])
}

function useTable(table: TenantTable): readonly Translated[] {
  const { client } = useApi()
  const session = useSession()
  const { data } = useQuery({
    queryKey: ['translations', session && contactKey(session), table],
    queryFn: ({ signal }) => readTranslations(client, table, signal),
    enabled: session !== null,
    ...ownRules,
    gcTime: Infinity,
    staleTime: Infinity,
    // Refused is refused; what merely failed gets another chance when the reader or the network is back.
    refetchOnWindowFocus: whenFailed,
    refetchOnReconnect: whenFailed,
  })
  return data?.state === 'ready' ? data.rows : none
}

function whenFailed({
  state: { data },
}: {
  readonly state: { readonly data: TranslationsRead | undefined }
}): 'always' | false {
  return data?.state === 'failed' ? 'always' : false
}

const none: readonly Translated[] = []
