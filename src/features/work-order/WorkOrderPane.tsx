import { useMemo } from 'react'
import { useHref } from 'react-router'
import { useWorkOrder } from '../../api/queries.ts'
import type { WorkOrderList } from '../../api/workOrderList.ts'
import type { Forest } from '../../domain/forest.ts'
import type { Policy } from '../../domain/policy.ts'
import type { Stage } from '../../domain/stage.ts'
import type { Steps } from '../../domain/steps.ts'
import type { WorkOrder, WorkOrderId } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import { clipText } from '../../ui/clipText.ts'
import type { PaneAddress } from './paneAddress.ts'
import { withPaneParameter } from './paneAddress.ts'
import { PaneAddressProvider } from './PaneAddressContext.ts'
import type { PaneAddressTools } from './PaneAddressContext.ts'
import { PaneBar } from './PaneBar.tsx'
import type { PaneStar } from './PaneBar.tsx'
import { PaneContent } from './PaneContent.tsx'
import { PaneFrame } from './PaneFrame.tsx'
import type { PaneLayout } from './PaneFrame.tsx'
import type { PaneSubject } from './PaneMenuContext.ts'
import { PaneFailed, PaneLoading, PaneNotVisible } from './PaneStates.tsx'
import { useHeadingFocus } from './useHeadingFocus.ts'
import { useSectionArrival } from './useSectionArrival.ts'

export interface WorkOrderPaneProps {
  /** From the address: in any case, and perhaps no id at all. */
  readonly id: string
  /** null until the first page has landed. */
  readonly list: WorkOrderList | null
  /** Grown from the list. */
  readonly forest: Forest | null
  readonly policy: Policy
  /** A stage in plain words: the tenant's own where it has them. */
  readonly stageWords: (stage: Stage) => string
  /** What the address says beside the id. */
  readonly address: PaneAddress
  readonly star: PaneStar
  /** The address of any work order, with everything the list shows kept. */
  readonly hrefOf: (id: WorkOrderId) => string
  /** The address of the list narrowed to pieces of equipment, by their project ids. */
  readonly hrefOfEquipment: (ids: readonly string[]) => string
  /** Its neighbours in the list as it stands; null = the list does not show it. */
  readonly steps: Steps | null
  readonly onStep: (id: WorkOrderId) => void
  /** Closes the pane; the caller gives the focus back to the list. */
  readonly onClose: () => void
  readonly layout: PaneLayout
  /** Who is signed in, as they typed it. */
  readonly login: string | null
  /** Signs out, to come back here as somebody else. */
  readonly onSwitchAccount: () => void
}

/**
 * One work order, from the list's data at once or read on its own. The focus goes to its heading when
 * it opens; Esc closes it in every layout.
 */
export function WorkOrderPane({
  id,
  list,
  forest,
  policy,
  stageWords,
  address,
  star,
  hrefOf,
  hrefOfEquipment,
  steps,
  onStep,
  onClose,
  layout,
  login,
  onSwitchAccount,
}: WorkOrderPaneProps) {
  const t = useT()
  const { workOrder, state, failure, retry } = useWorkOrder(id)
  const heading = useHeadingFocus(id, state)
  const arrival = useSectionArrival(address.section)
  const link = useLink(workOrder === null ? '' : hrefOf(workOrder.id))
  const branch = (workOrder && forest?.byId.get(workOrder.id)) ?? null
  const subject = useMemo<PaneSubject | null>(
    () => workOrder && { workOrder, branch, policy, stageWords, link },
    [workOrder, branch, policy, stageWords, link],
  )
  const tools = useMemo<PaneAddressTools>(
    () => ({
      ...address,
      linkTo: (section) => withPaneParameter(link, 'section', section),
      ...arrival,
    }),
    [address, link, arrival],
  )
  const reference = workOrder?.reference ?? null

  return (
    <PaneFrame
      label={
        reference === null
          ? t('pane.loading')
          : t('pane.label', { reference: clipText(reference, 80) })
      }
      layout={layout}
      onClose={onClose}
    >
      <PaneBar
        hrefOf={hrefOf}
        layout={layout}
        onClose={onClose}
        onStep={onStep}
        star={star}
        steps={steps}
        subject={subject}
      />
      {workOrder !== null && (
        <PaneAddressProvider value={tools}>
          <PaneContent
            forest={forest}
            heading={heading}
            hrefOf={hrefOf}
            hrefOfEquipment={hrefOfEquipment}
            isListPartial={list?.state !== 'complete'}
            key={workOrder.id}
            policy={policy}
            stageWords={stageWords}
            workOrder={workOrder}
            workOrders={list?.workOrders ?? nothing}
          />
        </PaneAddressProvider>
      )}
      {state === 'loading' && <PaneLoading heading={heading} />}
      {state === 'notVisible' && (
        <PaneNotVisible
          heading={heading}
          id={id}
          login={login}
          onClose={onClose}
          onSwitchAccount={onSwitchAccount}
        />
      )}
      {state === 'failed' && <PaneFailed failure={failure} heading={heading} onRetry={retry} />}
    </PaneFrame>
  )
}

/** One and the same, for what is reckoned once per list. */
const nothing: readonly WorkOrder[] = []

/** A whole link as it is passed on, to readers who are not the support desk. */
function useLink(address: string): string {
  // Where the app is served under a path, the router adds it.
  const href = useHref(withPaneParameter(address, 'support', null))
  return new URL(href, window.location.origin).href
}
