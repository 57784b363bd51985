import { readStage } from '../../../domain/stage.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { StageGlyph } from '../../../ui/StageGlyph.tsx'
import { useTenantWords } from '../../../ui/useTenantWords.ts'
import { useList } from '../ListContext.ts'
import { Marked } from './Marked.tsx'
import type { CellProps } from './NameCell.tsx'

/** The tenant's status, with the stage in plain words where it says something else. */
export function StatusCell({ row }: CellProps) {
  const { workOrder } = row.branch
  return workOrder === null ? null : <StatusWords workOrder={workOrder} />
}

/** The stage alone, in plain words. */
export function StageCell({ row }: CellProps) {
  const { workOrder } = row.branch
  return workOrder === null ? null : <StatusWords workOrder={workOrder} isShort isPlain />
}

/** The same for a card: `isShort` leaves the stage's words out, `isPlain` shows them alone. */
export function StatusWords({
  workOrder,
  isShort = false,
  isPlain = false,
}: {
  readonly workOrder: WorkOrder
  readonly isShort?: boolean
  readonly isPlain?: boolean
}) {
  const { policy, stageWords } = useList()
  const tenantWords = useTenantWords()
  const { stage } = readStage(workOrder, policy.stages)
  const words = stageWords(stage)
  const own = workOrder.status && tenantWords.of('status', workOrder.status)
  const status = isPlain ? words : (own ?? words)
  return (
    <span className={`cell-status cell-status--${stage}`}>
      <StageGlyph stage={stage} />
      <span className="ellipsis" title={isShort ? words : `${status} · ${words}`}>
        <bdi className="cell-status__name">
          {isPlain ? status : <Marked text={status} column="status" />}
        </bdi>
        {!isShort && status.toLowerCase() !== words.toLowerCase() && (
          <span className="cell-status__stage"> · {words}</span>
        )}
      </span>
    </span>
  )
}
