import type { WorkOrder } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import { Facts } from '../../ui/Facts.tsx'
import type { Fact } from '../../ui/Facts.tsx'
import { LongText } from '../../ui/LongText.tsx'
import { durationWords } from '../../ui/words.ts'
import { PaneSection } from './PaneSection.tsx'

/** Who wrote it down, and how much there is of it. */
export function RecordSection({ workOrder }: { readonly workOrder: WorkOrder }) {
  const t = useT()
  const { createdBy, updatedBy, visitCount, plannedMinutes, noteCount } = workOrder
  const facts: Fact[] = []
  const add = (key: 'createdBy' | 'changedBy' | 'visits' | 'planned' | 'remarks', text: string) =>
    facts.push({ key, label: t(`pane.record.${key}`), value: <LongText>{text}</LongText> })

  if (visitCount) add('visits', String(visitCount))
  if (plannedMinutes) add('planned', durationWords(t, plannedMinutes * 60_000))
  if (noteCount > 0) add('remarks', String(noteCount))
  if (createdBy !== null) add('createdBy', createdBy)
  if (updatedBy !== null) add('changedBy', updatedBy)

  if (facts.length === 0) return null
  return (
    <PaneSection name="record" title={t('pane.record')}>
      <Facts facts={facts} />
    </PaneSection>
  )
}
