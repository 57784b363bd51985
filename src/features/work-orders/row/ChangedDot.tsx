import { useT } from '../../../i18n/I18n.tsx'
import type { WorkOrderId } from '../../../domain/workOrder.ts'
import { useRowMarks } from './RowMarks.ts'
import './ChangedDot.css'

/** Marks a row that changed since the reader looked; nothing where nothing did. */
export function ChangedDot({ id }: { readonly id: WorkOrderId }) {
  const { changes } = useRowMarks()
  return changes.has(id) ? <span aria-hidden="true" className="changed-dot" /> : null
}

/** The same for ears. */
export function ChangedWords({ id }: { readonly id: WorkOrderId }) {
  const t = useT()
  const { changes } = useRowMarks()
  return changes.has(id) ? <span className="spoken">{t('seen.dot')}</span> : null
}
