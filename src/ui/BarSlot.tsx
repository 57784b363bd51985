import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

const BarSlotContext = createContext<HTMLElement | null>(null)

/** Hands down the element in the top bar that is left free for the screen. */
export const BarSlotProvider = BarSlotContext

/** Shows its children in the top bar, as long as the screen they belong to stands. */
export function InBarSlot({ children }: { readonly children: ReactNode }): ReactNode {
  const slot = use(BarSlotContext)
  return slot === null ? null : createPortal(children, slot)
}
