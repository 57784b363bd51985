import type { DeviceMemory } from '../../../api/deviceMemory.ts'
import { readKept } from '../../../api/useKept.ts'
import { readyViews } from './readyViews.ts'
import { viewShelf } from './viewShelf.ts'

/**
 * The search of the view the portal opens with; `''` = the plain list, also when the view chosen is
 * no longer there.
 */
export function landingSearch(memory: DeviceMemory, contactId: string | null): string {
  const { views, landing } = readKept(memory, viewShelf)
  if (landing === null) return ''
  return [...views, ...readyViews(contactId)].find(({ id }) => id === landing)?.search ?? ''
}
