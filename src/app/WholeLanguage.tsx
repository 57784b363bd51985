import { use } from 'react'
import type { ReactNode } from 'react'
import { TranslatorProvider, useTranslator } from '../i18n/I18n.tsx'
import { loadWholeTranslator } from './loadTranslator.ts'

/** Below it every word may be said; suspends until the language's other words are there. */
export function WholeLanguage({ children }: { readonly children: ReactNode }) {
  const { language } = useTranslator()
  return (
    <TranslatorProvider value={use(loadWholeTranslator(language))}>{children}</TranslatorProvider>
  )
}
