import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { useApi } from '../api/apiContext.ts'
import { useTranslations } from '../api/useTranslations.ts'
import { createTenantWords } from '../domain/tenantWords.ts'
import { useTranslator } from '../i18n/I18n.tsx'
import { TenantWordsProvider } from '../ui/useTenantWords.ts'

/** From here down the tenant's statuses and types are called as the reader's language has them. */
export function TenantWords({ children }: { readonly children: ReactNode }) {
  const { config } = useApi()
  const { language } = useTranslator()
  const translations = useTranslations()
  const words = useMemo(
    () => createTenantWords(translations, language, config.languages),
    [translations, language, config.languages],
  )
  return <TenantWordsProvider value={words}>{children}</TenantWordsProvider>
}
