import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import type { Branch } from '../../domain/forest.ts'
import type { Policy } from '../../domain/policy.ts'
import type { Stage } from '../../domain/stage.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'

/** The work order the pane shows, and what it takes to speak of it elsewhere. */
export interface PaneSubject {
  readonly workOrder: WorkOrder
  /** Its place in the tree; null = not in the list. */
  readonly branch: Branch | null
  readonly policy: Policy
  readonly stageWords: (stage: Stage) => string
  /** The whole link to it, as it is shared: it says what the list shows, too. */
  readonly link: string
}

/** What an item of the pane's menu has at hand. */
export interface PaneMenuTools extends PaneSubject {
  /** Shows a part that outlives the menu, a dialog for example; null takes it away again. */
  readonly show: (part: ReactNode | null) => void
  /** Says beside the menu, to the eye and to assistive technology, what came of it. */
  readonly say: (words: string) => void
}

const PaneMenuContext = createContext<PaneMenuTools | null>(null)

export const PaneMenuProvider = PaneMenuContext

/** For the items of the pane's menu (see `PaneMenu`) and what they show. */
export function usePaneMenu(): PaneMenuTools {
  const tools = use(PaneMenuContext)
  if (tools === null) throw new Error('usePaneMenu needs a PaneMenu above it')
  return tools
}
