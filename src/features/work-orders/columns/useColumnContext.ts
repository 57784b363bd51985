import { useTranslator } from '../../../i18n/I18n.tsx'
import { useTenantWords } from '../../../ui/useTenantWords.ts'
import { useFormat } from '../../../ui/useFormat.ts'
import { useNow } from '../../../ui/useNow.ts'
import { useList } from '../ListContext.ts'
import type { ColumnContext } from './columnValue.ts'

/** What columns need to say what they hold, here and now; renewed at every tick. */
export function useColumnContext(): ColumnContext & { readonly locale: string } {
  const { t, locale } = useTranslator()
  const { policy, stageWords } = useList()
  const words = useTenantWords()
  return { now: useNow(), policy, t, format: useFormat(), stageWords, words, locale }
}
