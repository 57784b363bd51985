import type { Policy } from '../../domain/policy.ts'
import { stageOf } from '../../domain/stage.ts'
import type { Stage } from '../../domain/stage.ts'
import type { Instant } from '../../domain/time.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import { clipText } from '../../ui/clipText.ts'
import { useFormat } from '../../ui/useFormat.ts'
import { useTenantWords } from '../../ui/useTenantWords.ts'
import { RelatedRow } from './RelatedRow.tsx'

/** Another work order on the same machine or at the same site: what kind, and of which day. */
export function HistoryRow({
  workOrder,
  now,
  policy,
  stageWords,
  href,
}: {
  readonly workOrder: WorkOrder
  readonly now: Instant
  readonly policy: Policy
  readonly stageWords: (stage: Stage) => string
  readonly href: string
}) {
  const t = useT()
  const format = useFormat()
  const words = useTenantWords()
  const { type, createdAt } = workOrder
  return (
    <RelatedRow
      href={href}
      stage={stageOf(workOrder, policy.stages)}
      stageWords={stageWords}
      workOrder={workOrder}
    >
      {type !== null && (
        <span className="history-row__kind ellipsis">
          <bdi>{clipText(words.of('type', type), 40)}</bdi>
        </span>
      )}
      {createdAt !== null && (
        <span className="history-row__date" title={format.full(createdAt)}>
          <span className="spoken">, {t('pane.date.created')} </span>
          {format.day(createdAt, now)}
        </span>
      )}
    </RelatedRow>
  )
}
