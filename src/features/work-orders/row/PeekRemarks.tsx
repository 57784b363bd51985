import { useRemarks } from '../../../api/useSideReads.ts'
import type { Remark } from '../../../domain/remark.ts'
import type { WorkOrderId } from '../../../domain/workOrder.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { LongText } from '../../../ui/LongText.tsx'
import { useFormat } from '../../../ui/useFormat.ts'
import { useNow } from '../../../ui/useNow.ts'
import { PeekSection } from './PeekSection.tsx'

/** What technicians wrote, latest first; of a group, also what they wrote on those below it. */
export function PeekRemarks({
  id,
  ownNumber,
}: {
  readonly id: WorkOrderId
  /** The work order's own number; a remark of another one says which. */
  readonly ownNumber: number | null
}) {
  const t = useT()
  return (
    <PeekSection
      title={t('peek.remarks')}
      none={t('peek.remarks.none')}
      partial={t('peek.remarks.partial')}
      query={useRemarks(id)}
    >
      {(remark) => (
        <RemarkLine remark={remark} isOfAnother={remark.workOrderNumber !== ownNumber} />
      )}
    </PeekSection>
  )
}

function RemarkLine({
  remark: { author, addedAt, text, workOrderNumber },
  isOfAnother,
}: {
  readonly remark: Remark
  readonly isOfAnother: boolean
}) {
  const t = useT()
  const format = useFormat()
  const now = useNow()
  return (
    <>
      <span className="peek__when">
        {addedAt === null ? t('peek.noDate') : format.wall(addedAt, now)}
        {isOfAnother && workOrderNumber !== null && (
          <> {t('peek.remarks.on', { number: String(workOrderNumber) })}</>
        )}
      </span>
      {author !== null && <bdi>{author}</bdi>}
      <p className="peek__text">
        <LongText>{text}</LongText>
      </p>
    </>
  )
}
