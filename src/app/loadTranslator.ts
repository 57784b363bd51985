import { loadCatalog } from '../i18n/catalog.ts'
import type { Language } from '../i18n/catalog.ts'
import { createTranslator } from '../i18n/translate.ts'
import type { Translator } from '../i18n/translate.ts'

/** Loads a language's catalog and makes its translator. Rejects when the catalog cannot be had. */
export async function loadTranslator(language: Language): Promise<Translator> {
  return createTranslator(language, await loadCatalog[language]())
}
