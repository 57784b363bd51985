import type { WorkOrderId } from '../../../domain/workOrder.ts'
import { useFiltering } from '../filters/Filtering.ts'
import type { Command } from './command.ts'
import { CommandPalette } from './CommandPalette.tsx'
import { useListCommands } from './useListCommands.ts'
import type { ListHandles } from './useListCommands.ts'

export interface ListPaletteProps {
  readonly handles: ListHandles
  /** What the portal around the list can do. */
  readonly commands: readonly Command[]
  readonly onOpen: (id: WorkOrderId) => void
  readonly onClose: () => void
}

/** The palette with everything there is to do here; it comes as a script of its own, when first asked for. */
export function ListPalette({ handles, commands, onOpen, onClose }: ListPaletteProps) {
  const { workOrders } = useFiltering()
  const ofList = useListCommands(handles)
  return (
    <CommandPalette
      commands={[...ofList, ...commands]}
      workOrders={workOrders}
      onOpen={onOpen}
      onClose={onClose}
    />
  )
}
