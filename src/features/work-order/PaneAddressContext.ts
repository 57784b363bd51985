import { createContext, use } from 'react'
import type { PaneAddress } from './paneAddress.ts'
import type { SectionName } from './sectionName.ts'

/** What the address says to the parts of the pane, and how they get an address of their own. */
export interface PaneAddressTools extends PaneAddress {
  /** The whole link to a part of the open work order, as it is shared. */
  readonly linkTo: (section: SectionName) => string
  /** Brings a part into view, also where the address names it already. */
  readonly goTo: (section: SectionName) => void
  /** To be told each part's element; what it returns is called when the part is gone. */
  readonly register: (section: SectionName, element: HTMLElement) => () => void
}

const PaneAddressContext = createContext<PaneAddressTools | null>(null)

export const PaneAddressProvider = PaneAddressContext

/** null where a part stands outside of the pane: it has no address there. */
export function usePaneAddress(): PaneAddressTools | null {
  return use(PaneAddressContext)
}
