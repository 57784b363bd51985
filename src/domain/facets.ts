import { judgeClocks } from './clock.ts'
import { placeName, siteName } from './place.ts'
import type { Policy } from './policy.ts'
import { readStage, stageOf } from './stage.ts'
import type { Instant } from './time.ts'
import { verdictCode, verdictValues } from './verdictCode.ts'
import type { WorkOrder, WorkOrderId } from './workOrder.ts'

/** Something a list can be narrowed by, value by value. */
export type FacetId = 'verdict' | keyof typeof readers

/** What a facet's values may rest on besides the work order itself. */
export interface FacetContext {
  readonly now: Instant
  readonly policy: Policy
  /** Starred by the reader. */
  readonly starred: ReadonlySet<WorkOrderId>
  /** Changed since the reader last looked. */
  readonly changed: ReadonlySet<WorkOrderId>
  /** Repeat failures (rules.md 5); may be left empty where no filter asks for them. */
  readonly repeated: ReadonlySet<WorkOrderId>
  /** Of the reader, lower case; null where the API does not say who they are. */
  readonly contactId: string | null
}

/**
 * A facet of at most one value. `null` = the work order has none, and no choice in that facet finds
 * it. Those that only say yes have the value `yes` or none.
 */
export type ReadFacet = (workOrder: WorkOrder, context: FacetContext) => string | null

/** Names are the tenant's own: they are what a reader reads, also in an address. */
const readers = {
  stage: (workOrder, { policy }) => stageOf(workOrder, policy.stages),
  status: ({ status }) => named(status?.name),
  type: ({ type }) => named(type?.name),
  priority: ({ priority }) => named(priority?.name),
  site: (workOrder) => named(siteName(workOrder)),
  family: ({ equipment }) => named(equipment.family?.name),
  brand: ({ equipment }) => named(equipment.brand?.name),
  model: ({ equipment }) => named(equipment.model?.name),
  company: ({ company }) => named(company.name ?? company.code),
  place: (workOrder) => named(placeName(workOrder)),
  technician: ({ technician }) => named(technician),
  notes: ({ noteCount }) => yesIf(noteCount > 0),
  custom: (workOrder, { policy }) => yesIf(readStage(workOrder, policy.stages).isCustom),
  repeat: ({ id }, { repeated }) => yesIf(repeated.has(id)),
  // Two machines may bear one name, so this one facet goes by id.
  equipment: ({ project }) => project.id,
  starred: ({ id }, { starred }) => yesIf(starred.has(id)),
  changed: ({ id }, { changed }) => yesIf(changed.has(id)),
  mine: ({ requestedByContactId: asker }, { contactId }) =>
    yesIf(asker !== null && asker === contactId),
} as const satisfies Record<string, ReadFacet>

/** The facets of at most one value each, as all are but the verdict. */
export const facetReaders: Readonly<Record<Exclude<FacetId, 'verdict'>, ReadFacet>> = readers

/** Every facet, in the order a reader meets them. */
export const facetIds: readonly FacetId[] = [
  'stage',
  'status',
  'verdict',
  'type',
  'priority',
  'site',
  'family',
  'brand',
  'model',
  'company',
  'place',
  'technician',
  'notes',
  'custom',
  'repeat',
  'equipment',
  'starred',
  'changed',
  'mine',
]

/**
 * The values a work order has in a facet, as they stand in an address: names as the tenant writes
 * them, our ids for stages, a project's id for equipment, `yes` for the facets that only say so.
 *
 * Verdicts stand twice, per clock and for any clock: a work order with only its arrival overdue has
 * `overdue` and `arrival.overdue`. Without any target it has `none`.
 */
export function valuesOf(
  workOrder: WorkOrder,
  facet: FacetId,
  context: FacetContext,
): readonly string[] {
  if (facet === 'verdict') {
    return verdictValues(verdictCode(judgeClocks(workOrder, context.now, context.policy)))
  }
  const value = facetReaders[facet](workOrder, context)
  return value === null ? [] : [value]
}

function yesIf(condition: boolean): 'yes' | null {
  return condition ? 'yes' : null
}

function named(name: string | null | undefined): string | null {
  return name === undefined || name === '' ? null : name
}
