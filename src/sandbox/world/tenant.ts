import { closedStories, otherCustomerStories } from './closedStories.ts'
import { groupStories } from './groupStories.ts'
import { tellHistory } from './history.ts'
import { openStories } from './openStories.ts'
import { companies, type CompanyKey } from './sites.ts'
import type { Story } from './story.ts'
import { tell, type Telling } from './tell.ts'
import { wallClock } from './wireTime.ts'
import { worldOf, type WorkOrderRecord, type World } from './world.ts'

/** How many work orders the main demo sign-in sees. */
export const mainCount = 240

/** The provider's whole database: several customers' work orders. */
export interface Tenant {
  readonly telling: Telling
  /** What contacts linked to these companies may see. */
  worldFor(companies: readonly CompanyKey[]): World
  /** Whether a work order exists at all, whoever may see it. */
  has(id: string): boolean
}

/** Makes the tenant of Koeltechniek Verhaeghe, with dates relative to the telling's anchor. */
export function createTenant(telling: Telling): Tenant {
  const told = [...groupStories, ...openStories, ...closedStories]
  const history = tellHistory(mainCount - countOf(told), telling.seed)
  // The past happened in working hours, whatever the time is now.
  const morning = wallClock(telling.anchor, 'Europe/Brussels', -1, '08:00')
  const records = [
    ...tell([...told, ...otherCustomerStories], telling),
    ...tell(history, { ...telling, anchor: morning }),
  ]
  const ids = new Set(records.map(({ row }) => row.id))
  const worlds = new Map<string, World>()
  return {
    telling,
    has: (id) => ids.has(id),
    worldFor(keys) {
      const name = keys.join()
      const world = worlds.get(name) ?? worldOf(recordsOf(records, keys))
      worlds.set(name, world)
      return world
    },
  }
}

function recordsOf(
  records: readonly WorkOrderRecord[],
  keys: readonly CompanyKey[],
): readonly WorkOrderRecord[] {
  const codes: ReadonlySet<string> = new Set(keys.map((key) => companies[key].code))
  return records.filter(({ row }) => codes.has(row.company_code))
}

function countOf(stories: readonly Story[]): number {
  return stories.reduce((sum, { children = [] }) => sum + 1 + countOf(children), 0)
}
