import type { Branch, Forest } from './forest.ts'
import { monthOf } from './month.ts'
import { siteAndEquipment, siteName, equipmentName } from './place.ts'
import type { Policy } from './policy.ts'
import { stageOf, stages } from './stage.ts'
import type { WorkOrder } from './workOrder.ts'

/** What a list can be grouped by, besides its own tree. */
export const groupings = ['site', 'equipment', 'stage', 'technician', 'month'] as const

/** One of them; `month` is the month a work order was created in. */
export type GroupBy = (typeof groupings)[number]

/** What heads one section of a grouped list. */
export interface Section {
  readonly by: GroupBy
  /**
   * What its work orders share: a name as it is written, a `Stage`, a month as `2026-06`; of
   * equipment the site too ("DC Zwijnaarde · Koelcel 4"), for two sites may each have a "Koelcel 4".
   * null = not said.
   */
  readonly value: string | null
  /** Matching work orders in it. */
  readonly count: number
}

/** What the sections of a list depend on. */
export interface GroupingBy {
  readonly by: GroupBy
  readonly policy: Policy
  /** The alphabet of the reader's language. */
  readonly collator: Intl.Collator
  /** The reader's IANA zone, whose months are meant. */
  readonly zone: string
}

/** A section with the branches in it, in the order they were given in. */
export interface FilledSection {
  readonly section: Section
  /** Stands in the row for a branch: `section:site:Gent`, stable over reloads. */
  readonly branch: Branch
  readonly members: readonly Branch[]
}

/**
 * Deals branches out to sections: by name, stages in the order work passes through them, months
 * newest first; those without a value come last. A branch is in exactly one section, a placeholder
 * in none; a section without any is left out.
 */
export function dealToSections(
  forest: Forest,
  branches: readonly Branch[],
  grouping: GroupingBy,
): readonly FilledSection[] {
  const { values, codes } = codesOf(forest, grouping)
  const members: Branch[][] = values.map(() => [])
  for (const branch of branches) {
    if (branch.workOrder) members[codes[branch.index] ?? 0]?.push(branch)
  }
  return values.flatMap((value, code) => {
    const inIt = members[code] ?? []
    return inIt.length === 0 ? [] : [fill(grouping.by, value, inIt)]
  })
}

function fill(by: GroupBy, value: string | null, members: readonly Branch[]): FilledSection {
  const branch: Branch = {
    key: `section:${by}:${value ?? ''}`,
    workOrder: null,
    parent: null,
    children: [],
    size: members.length,
    missingId: null,
    index: -1,
  }
  return { section: { by, value, count: members.length }, branch, members }
}

/** The sections a forest can have, in their order, and for each branch which one it is in. */
interface Codes {
  readonly values: readonly (string | null)[]
  readonly codes: Uint32Array
}

/** The last grouping asked of a forest; typing and opening rows ask for the same one again. */
const known = new WeakMap<Forest, { readonly grouping: GroupingBy; readonly codes: Codes }>()

function codesOf(forest: Forest, grouping: GroupingBy): Codes {
  const last = known.get(forest)
  if (last && isSame(last.grouping, grouping)) return last.codes
  const codes = reckonCodes(forest, grouping)
  known.set(forest, { grouping, codes })
  return codes
}

function isSame(a: GroupingBy, b: GroupingBy): boolean {
  return a.by === b.by && a.policy === b.policy && a.collator === b.collator && a.zone === b.zone
}

function reckonCodes({ branches }: Forest, grouping: GroupingBy): Codes {
  const own = branches.map(({ workOrder }) => workOrder && valueOf(workOrder, grouping))
  const compare = comparisonFor(grouping)
  const values = [...new Set(own)].toSorted((a, b) => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
    return compare(a, b)
  })
  const codeOf = new Map(values.map((value, code) => [value, code]))
  return { values, codes: Uint32Array.from(own, (value) => codeOf.get(value) ?? 0) }
}

function valueOf(workOrder: WorkOrder, { by, policy, zone }: GroupingBy): string | null {
  switch (by) {
    case 'site':
      return siteName(workOrder)
    case 'equipment':
      return equipmentName(workOrder) === null ? null : siteAndEquipment(workOrder)
    case 'stage':
      return stageOf(workOrder, policy.stages)
    case 'technician':
      return workOrder.technician
    case 'month':
      return workOrder.createdAt === null ? null : monthOf(workOrder.createdAt, zone)
  }
}

/** Names that the alphabet holds equal stay two sections, in an order of their own. */
function comparisonFor({ by, collator }: GroupingBy): (a: string, b: string) => number {
  if (by === 'stage') {
    const ranks = new Map<string, number>(stages.map((stage, rank) => [stage, rank]))
    return (a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)
  }
  if (by === 'month') return (a, b) => (a < b ? 1 : -1)
  return (a, b) => collator.compare(a, b) || (a < b ? -1 : 1)
}
