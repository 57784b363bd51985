import { useMemo } from 'react'
import { judgeClocks } from '../../domain/clock.ts'
import { tickerPeriodMs } from '../../domain/deadline.ts'
import type { Forest } from '../../domain/forest.ts'
import type { Policy } from '../../domain/policy.ts'
import { readStage } from '../../domain/stage.ts'
import type { Stage } from '../../domain/stage.ts'
import type { WorkOrder, WorkOrderId } from '../../domain/workOrder.ts'
import { useNow, useSeconds } from '../../ui/useNow.ts'
import { ClockSection } from './ClockSection.tsx'
import { DatesSection } from './DatesSection.tsx'
import { DescriptionSection } from './DescriptionSection.tsx'
import { DoubtSection } from './DoubtSection.tsx'
import { findFamily } from './family.ts'
import { GroupSection } from './GroupSection.tsx'
import { PaneHead } from './PaneHead.tsx'
import { PlaceSection } from './PlaceSection.tsx'
import { RecordSection } from './RecordSection.tsx'
import { ReferenceSection } from './ReferenceSection.tsx'
import type { HeadingRef } from './useHeadingFocus.ts'

interface PaneContentProps {
  readonly workOrder: WorkOrder
  readonly forest: Forest | null
  /** More of the list may come, so who is missing may be on the way. */
  readonly isListPartial: boolean
  readonly policy: Policy
  readonly stageWords: (stage: Stage) => string
  readonly hrefOf: (id: WorkOrderId) => string
  readonly heading: HeadingRef
}

/** All there is to say about one work order, what matters now first. */
export function PaneContent({
  workOrder,
  forest,
  isListPartial,
  policy,
  stageWords,
  hrefOf,
  heading,
}: PaneContentProps) {
  const now = useNow()
  const readings = judgeClocks(workOrder, now, policy)
  useSeconds(tickerPeriodMs(readings, now) < 30_000)
  const stage = readStage(workOrder, policy.stages)
  const family = useMemo(() => findFamily(workOrder, forest, policy), [workOrder, forest, policy])

  return (
    <div className="pane__body">
      <PaneHead
        branch={forest?.byId.get(workOrder.id) ?? null}
        heading={heading}
        hrefOf={hrefOf}
        now={now}
        policy={policy}
        stage={stage}
        stageWords={stageWords}
        workOrder={workOrder}
      />
      <ClockSection now={now} readings={readings} stage={stage.stage} workOrder={workOrder} />
      <DescriptionSection workOrder={workOrder} />
      <DatesSection now={now} stage={stage.stage} workOrder={workOrder} />
      <PlaceSection workOrder={workOrder} />
      <GroupSection
        family={family}
        hrefOf={hrefOf}
        isListPartial={isListPartial}
        now={now}
        policy={policy}
        stageWords={stageWords}
        workOrder={workOrder}
      />
      <ReferenceSection workOrder={workOrder} />
      <RecordSection workOrder={workOrder} />
      <DoubtSection forest={forest} policy={policy} workOrder={workOrder} />
    </div>
  )
}
