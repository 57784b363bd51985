import { useTranslator } from '../i18n/I18n.tsx'
import type { Translator } from '../i18n/translate.ts'
import { createFormat } from './format.ts'
import type { Format } from './format.ts'

/** One set per translator: making an `Intl` format costs more than using it a thousand times. */
const made = new WeakMap<Translator, Format>()

/** The reader's date and time formats. */
export function useFormat(): Format {
  const translator = useTranslator()
  let format = made.get(translator)
  if (format === undefined) {
    format = createFormat(translator)
    made.set(translator, format)
  }
  return format
}
