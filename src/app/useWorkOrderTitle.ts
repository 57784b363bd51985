import { useWorkOrder } from '../api/queries.ts'
import { useT } from '../i18n/I18n.tsx'
import { inOneLine } from '../ui/inOneLine.ts'
import { useDocumentTitle } from './useDocumentTitle.ts'

/**
 * Names the tab after the work order that is open, "261187 Compressor trips", so that tabs can be told
 * apart; after the list while none is, or none can be shown.
 */
export function useWorkOrderTitle(id: string | null): void {
  const t = useT()
  const { workOrder } = useWorkOrder(id ?? '')
  const words = workOrder === null ? '' : `${workOrder.reference} ${workOrder.name ?? ''}`
  useDocumentTitle(inOneLine(words) || t('app.title'))
}
