import { useMemo } from 'react'
import { judgeClocks } from '../../domain/clock.ts'
import { tickerPeriodMs } from '../../domain/deadline.ts'
import type { Forest } from '../../domain/forest.ts'
import { recallMachine } from '../../domain/machineMemory.ts'
import type { Policy } from '../../domain/policy.ts'
import { readStage } from '../../domain/stage.ts'
import type { Stage } from '../../domain/stage.ts'
import type { WorkOrder, WorkOrderId } from '../../domain/workOrder.ts'
import { useNow, useSeconds } from '../../ui/useNow.ts'
import { ClockSection } from './ClockSection.tsx'
import { DescriptionSection } from './DescriptionSection.tsx'
import { DocumentSection } from './documents/DocumentSection.tsx'
import { DoubtSection } from './DoubtSection.tsx'
import { FieldsSection } from './fields/FieldsSection.tsx'
import { findFamily } from './family.ts'
import { GroupSection } from './GroupSection.tsx'
import { HistorySection } from './HistorySection.tsx'
import { PaneHead } from './PaneHead.tsx'
import { PlaceSection } from './PlaceSection.tsx'
import { RecordSection } from './RecordSection.tsx'
import { ReferenceSection } from './ReferenceSection.tsx'
import { RemarkSection } from './RemarkSection.tsx'
import { TimelineSection } from './timeline/TimelineSection.tsx'
import type { HeadingRef } from './useHeadingFocus.ts'
import { VisitSection } from './VisitSection.tsx'

interface PaneContentProps {
  readonly workOrder: WorkOrder
  /** The list as far as it is there. */
  readonly workOrders: readonly WorkOrder[]
  /** Grown from it; null = nothing of it is there. */
  readonly forest: Forest | null
  /** More of the list may come, so who is missing may be on the way. */
  readonly isListPartial: boolean
  readonly policy: Policy
  readonly stageWords: (stage: Stage) => string
  readonly hrefOf: (id: WorkOrderId) => string
  /** The list narrowed to pieces of equipment, by their project ids. */
  readonly hrefOfEquipment: (ids: readonly string[]) => string
  readonly heading: HeadingRef
}

/** All there is to say about one work order, what matters now first. */
export function PaneContent({
  workOrder,
  workOrders,
  forest,
  isListPartial,
  policy,
  stageWords,
  hrefOf,
  hrefOfEquipment,
  heading,
}: PaneContentProps) {
  const now = useNow()
  const readings = judgeClocks(workOrder, now, policy)
  useSeconds(tickerPeriodMs(readings, now) < 30_000)
  const stage = readStage(workOrder, policy.stages)
  const family = useMemo(() => findFamily(workOrder, forest, policy), [workOrder, forest, policy])
  const memory = useMemo(
    () => recallMachine(workOrder, workOrders, policy),
    [workOrder, workOrders, policy],
  )

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
      <TimelineSection now={now} readings={readings} stage={stage.stage} workOrder={workOrder} />
      <PlaceSection memory={memory} policy={policy} workOrder={workOrder} workOrders={workOrders} />
      <HistorySection
        hrefOf={hrefOf}
        hrefOfEquipment={hrefOfEquipment}
        isListPartial={isListPartial}
        memory={memory}
        now={now}
        policy={policy}
        stageWords={stageWords}
        workOrder={workOrder}
      />
      <GroupSection
        family={family}
        hrefOf={hrefOf}
        isListPartial={isListPartial}
        now={now}
        policy={policy}
        stageWords={stageWords}
        workOrder={workOrder}
      />
      <VisitSection now={now} stage={stage.stage} workOrder={workOrder} />
      <RemarkSection forest={forest} hrefOf={hrefOf} now={now} workOrder={workOrder} />
      <DocumentSection now={now} workOrder={workOrder} />
      <ReferenceSection workOrder={workOrder} />
      <RecordSection now={now} workOrder={workOrder} />
      <DoubtSection
        forest={forest}
        isListPartial={isListPartial}
        policy={policy}
        workOrder={workOrder}
      />
      <FieldsSection forest={forest} policy={policy} workOrder={workOrder} />
    </div>
  )
}
