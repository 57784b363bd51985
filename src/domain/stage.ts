import type { WorkOrder } from './workOrder.ts'

/** Where a work order stands in plain words; ours, not the tenant's (rules.md 2). */
export type Stage =
  | 'received'
  | 'toBePlanned'
  | 'assigned'
  | 'planned'
  | 'inProgress'
  | 'onHold'
  | 'underReview'
  | 'completed'
  | 'cancelled'

/** Every stage, in the order a work order usually passes through them. */
export const stages: readonly Stage[] = [
  'received',
  'toBePlanned',
  'assigned',
  'planned',
  'inProgress',
  'onHold',
  'underReview',
  'completed',
  'cancelled',
]

/** Which status means which stage. */
export interface StagePolicy {
  /** Keyed by the status's lower-case GUID. */
  readonly byStatusId: ReadonlyMap<string, Stage>
}

/**
 * The stages of the system statuses (api.md 5.1 for the GUIDs and their marks, rules.md 2 for the
 * stages). A status whose meaning is not known is left out: it takes the way of a custom one.
 */
export const systemStages: ReadonlyMap<string, Stage> = new Map<string, Stage>([
  ['8ba9da71-ef32-423a-bb50-ae767315f55c', 'received'], // Open
  ['69268600-d3e0-4222-859f-06e47cf4041e', 'received'], // Waiting

  ['497acff2-9ff6-4c94-85dd-daa0689553e2', 'toBePlanned'], // To be planned
  ['8adbc894-d612-de11-bd84-0030488c6c36', 'toBePlanned'], // Pooling
  ['143cf9cd-c3c1-406a-a19a-58d766d9dda9', 'toBePlanned'], // Suggested
  ['eb014da9-5850-4e16-b1e9-527162f1a9e0', 'toBePlanned'], // Dispatch - Rejected

  ['a60bc691-ab2f-42f5-8a5b-998a29a27537', 'assigned'], // Dispatched
  ['22b150a0-6633-48cd-89c4-81aebeb895f3', 'assigned'], // Accepted (translation INFERRED)
  ['e2bc66af-bd10-4035-8aa1-7ad88cb35723', 'assigned'], // Workshop
  ['41a3718f-eaa1-4ef4-9a82-2ccf3fa92bcc', 'assigned'], // Workshop in queue

  ['10f456d2-000e-48ea-93d7-e016107b7a98', 'planned'], // Planned

  ['f79e58ee-ee04-4590-bcb1-49e8bd551659', 'inProgress'], // In progress
  ['fc28469f-c276-4ff5-abb7-b99f5aee4c7d', 'inProgress'], // In progress (W)
  ['9ac4bd6d-f6e8-df11-97cf-0030488c6c36', 'inProgress'], // Activated (translation INFERRED)
  ['0add3d6d-62ce-4b60-b31c-591425946f28', 'inProgress'], // Finishing (translation INFERRED)

  ['136e1585-dff6-4990-bfc6-dba958b71f30', 'onHold'], // Waiting further actions
  ['1c6f7a61-3723-450b-8158-19a90d60cbd9', 'onHold'], // Workshop - Waiting further action
  ['8d0b7286-36b8-4949-949c-2f3a3f3d82f6', 'onHold'], // On hold - account blocked
  ['fad3eb19-ed15-4d4c-b4a9-a1fd17f81847', 'onHold'], // On hold - credit blocked
  ['46b11d59-3de5-47d5-826d-72462e138aae', 'onHold'], // On hold - credit released

  ['bea7aa41-fa53-4f2c-b766-2933579f1212', 'underReview'], // Ready for review

  ['6557b9dc-6106-4327-8e26-6f24d0329c33', 'completed'], // Completed
  ['ce5f26ed-5fe0-47a3-94a7-1bf4402e32d0', 'completed'], // Workshop - Completed

  ['06ea451c-5863-4c97-9592-cc928dfdf869', 'cancelled'], // Canceled
])

/** The system statuses and nothing else: what holds until a tenant's configuration says more. */
export const defaultStagePolicy: StagePolicy = { byStatusId: systemStages }

/** The tenant's own words on its statuses, laid over the system's; GUIDs in any case. */
export function stagePolicyWith(overrides: Iterable<readonly [string, Stage]>): StagePolicy {
  const byStatusId = new Map(systemStages)
  for (const [statusId, stage] of overrides) byStatusId.set(statusId.toLowerCase(), stage)
  return { byStatusId }
}

/** A stage, and whether it had to be guessed from dates because the status is the tenant's own. */
export interface StageReading {
  readonly stage: Stage
  /** The status is in no table: "custom status". Normal, since tenants add their own. */
  readonly isCustom: boolean
}

/**
 * The stage of a work order and how it is known. A status outside the table is read from what has
 * happened: closed, begun, planned, else received (rules.md 2).
 */
export function readStage(
  workOrder: WorkOrder,
  policy: StagePolicy = defaultStagePolicy,
): StageReading {
  const stage = stageByStatus(workOrder, policy)
  return { stage: stage ?? stageByDates(workOrder), isCustom: stage === undefined }
}

/** The stage of a work order. */
export function stageOf(workOrder: WorkOrder, policy: StagePolicy = defaultStagePolicy): Stage {
  return stageByStatus(workOrder, policy) ?? stageByDates(workOrder)
}

/** Something is still to be done: neither completed nor cancelled. */
export function isOpen(workOrder: WorkOrder, policy: StagePolicy = defaultStagePolicy): boolean {
  return !isClosedStage(stageOf(workOrder, policy))
}

/** Nothing more will happen at this stage. */
export function isClosedStage(stage: Stage): boolean {
  return stage === 'completed' || stage === 'cancelled'
}

/** Who can move a work order on: the provider's office, its technician, nobody, or unsaid. */
export type Mover = 'provider' | 'technician' | 'unknown' | 'nobody'

/** Whose move it is at this stage (rules.md 2). */
export function nextMove(stage: Stage): Mover {
  return movers[stage]
}

const movers: Readonly<Record<Stage, Mover>> = {
  received: 'provider',
  toBePlanned: 'provider',
  assigned: 'technician',
  planned: 'technician',
  inProgress: 'technician',
  onHold: 'unknown',
  underReview: 'provider',
  completed: 'nobody',
  cancelled: 'nobody',
}

function stageByStatus({ status }: WorkOrder, policy: StagePolicy): Stage | undefined {
  const id = status?.id
  if (!id) return undefined
  return policy.byStatusId.get(id) ?? policy.byStatusId.get(id.toLowerCase())
}

function stageByDates(workOrder: WorkOrder): Stage {
  if (workOrder.closedAt !== null) return 'completed'
  if (workOrder.inProgressAt !== null) return 'inProgress'
  if (workOrder.wall.firstVisit !== null) return 'planned'
  return 'received'
}
