import type { Language } from '../i18n/catalog.ts'

/**
 * The language to speak: what the reader chose here, else the contact's own (as the API writes it,
 * `NL`), else the first of the browser's the tenant offers, else the tenant's own.
 */
export function chooseLanguage({
  chosen,
  contact,
  browser,
  offered,
  otherwise,
}: {
  readonly chosen: Language | null
  readonly contact: string | null
  /** BCP 47 tags, best first. */
  readonly browser: readonly string[]
  readonly offered: readonly Language[]
  readonly otherwise: Language
}): Language {
  for (const tag of [chosen, contact, ...browser]) {
    const primary = tag?.toLowerCase().split(/[-_]/)[0]
    const found = offered.find((language) => language === primary)
    if (found) return found
  }
  return otherwise
}
