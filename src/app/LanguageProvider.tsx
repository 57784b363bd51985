import { startTransition, useEffect, useState, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import { usePortal, useSession } from '../api/apiContext.ts'
import { TranslatorProvider } from '../i18n/I18n.tsx'
import type { Language } from '../i18n/catalog.ts'
import type { Translator } from '../i18n/translate.ts'
import { chooseLanguage } from './chooseLanguage.ts'
import { loadTranslator } from './loadTranslator.ts'
import { usePreferences } from './preferencesContext.ts'

/**
 * Speaks the reader's language from here down. When the choice or the contact changes, the old
 * language stays until the new catalog is there, and for good when it cannot be had.
 */
export function LanguageProvider({
  initial,
  children,
}: {
  readonly initial: Translator
  readonly children: ReactNode
}) {
  const [translator, setTranslator] = useState(initial)
  const language = useLanguage()
  useEffect(() => {
    if (language === translator.language) return
    let isWanted = true
    loadTranslator(language).then(
      // What is shown stays until the new language has all its words.
      (loaded) => isWanted && startTransition(() => setTranslator(loaded)),
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [language, translator])
  useEffect(() => {
    document.documentElement.lang = translator.language
  }, [translator])
  return <TranslatorProvider value={translator}>{children}</TranslatorProvider>
}

/** The language to speak now; its catalog may still be on its way. */
function useLanguage(): Language {
  const { config } = usePortal()
  const session = useSession()
  const [preferences] = usePreferences()
  // As one text: not every browser gives the same array twice.
  const browser = useSyncExternalStore(subscribeToBrowser, () => navigator.languages.join())
  return chooseLanguage({
    chosen: preferences.language,
    contact: session?.language ?? null,
    browser: browser.split(','),
    offered: config.languages,
    otherwise: config.defaultLanguage,
  })
}

function subscribeToBrowser(listener: () => void): () => void {
  window.addEventListener('languagechange', listener)
  return () => window.removeEventListener('languagechange', listener)
}
