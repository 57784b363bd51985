import type { Translate } from '../../../i18n/translate.ts'
import { inOneLine } from '../../../ui/inOneLine.ts'
import type { OpenedSnapshot } from './snapshotLink.ts'

/** What the tab of a snapshot's page is called. */
export function snapshotTitle(opened: OpenedSnapshot, t: Translate): string {
  if (opened.state !== 'open') return t('snapshot.title')
  return t('snapshot.title.of', { reference: inOneLine(opened.snapshot.workOrder.reference) })
}
