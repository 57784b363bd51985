import type { WorkOrder } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import { LongText } from '../../ui/LongText.tsx'
import { PaneSection } from './PaneSection.tsx'
import './DescriptionSection.css'

/** What was asked, in the words of whoever asked it; left out where it only repeats the name. */
export function DescriptionSection({ workOrder }: { readonly workOrder: WorkOrder }) {
  const t = useT()
  const { description, name } = workOrder
  if (description === null || description.trim() === name?.trim()) return null
  return (
    <PaneSection name="description" title={t('pane.description')}>
      <p className="pane-description">
        <LongText>{description}</LongText>
      </p>
    </PaneSection>
  )
}
