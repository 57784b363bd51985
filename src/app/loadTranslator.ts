import { loadCatalog, loadFrontCatalog } from '../i18n/catalog.ts'
import type { Language } from '../i18n/catalog.ts'
import { createTranslator } from '../i18n/translate.ts'
import type { Translator } from '../i18n/translate.ts'
import { importScreen } from './importScreen.ts'

/**
 * Loads a language's words for the pages before the sign-in and makes their translator. Rejects when
 * they cannot be had.
 */
export async function loadTranslator(language: Language): Promise<Translator> {
  return createTranslator(language, await loadFrontCatalog[language]())
}

const whole = new Map<Language, Promise<Translator>>()
const wholeNow = new Map<Language, Translator>()

/** The translator that knows every word of a language; loaded once, and again after a failure. */
export function loadWholeTranslator(language: Language): Promise<Translator> {
  const known = whole.get(language)
  if (known !== undefined) return known
  const loading = importScreen(`words ${language}`, async () => {
    const translator = createTranslator(language, await loadCatalog[language]())
    wholeNow.set(language, translator)
    return translator
  })
  whole.set(language, loading)
  loading.catch(() => whole.delete(language))
  return loading
}

/** The same where it is here already; null = not yet. */
export function wholeTranslatorNow(language: Language): Translator | null {
  return wholeNow.get(language) ?? null
}
