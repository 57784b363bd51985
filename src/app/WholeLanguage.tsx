import { use } from 'react'
import type { ReactNode } from 'react'
import { TranslatorProvider, useTranslator } from '../i18n/I18n.tsx'
import { loadWholeTranslator, wholeTranslatorNow } from './loadTranslator.ts'

/** Below it every word may be said; suspends until the language's other words are there. */
export function WholeLanguage({ children }: { readonly children: ReactNode }) {
  const { language } = useTranslator()
  const whole = wholeTranslatorNow(language) ?? use(loadWholeTranslator(language))
  return <TranslatorProvider value={whole}>{children}</TranslatorProvider>
}
