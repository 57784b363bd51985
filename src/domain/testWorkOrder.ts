import { instantOf, parseInstant, parseWallTime, type Instant, type WallTime } from './time.ts'
import type { WorkOrder, WorkOrderId } from './workOrder.ts'

type Nested =
  'targets' | 'wall' | 'project' | 'equipment' | 'company' | 'address' | 'contact' | 'source'

/** Any field of a work order; inside a nested record, only the fields that matter to the test. */
export type WorkOrderOverrides = Partial<
  Omit<WorkOrder, Nested | 'id' | 'parentId' | 'rootParentId'>
> & {
  readonly [K in Nested]?: Partial<WorkOrder[K]>
} & {
  readonly id?: string
  readonly parentId?: string | null
  readonly rootParentId?: string | null
}

/** For tests: a work order that is empty but for its id, its reference and what the test sets. */
export function aWorkOrder(overrides: WorkOrderOverrides = {}): WorkOrder {
  const id = (overrides.id ?? 'a0000000-0000-4000-8000-000000000001') as WorkOrderId
  return {
    ...blank,
    reference: `WO-${id}`,
    ...overrides,
    id,
    parentId: (overrides.parentId ?? null) as WorkOrderId | null,
    rootParentId: (overrides.rootParentId ?? null) as WorkOrderId | null,
    targets: { ...blank.targets, ...overrides.targets },
    wall: { ...blank.wall, ...overrides.wall },
    project: { ...blank.project, ...overrides.project },
    equipment: { ...blank.equipment, ...overrides.equipment },
    company: { ...blank.company, ...overrides.company },
    address: { ...blank.address, ...overrides.address },
    contact: { ...blank.contact, ...overrides.contact },
    source: { ...blank.source, ...overrides.source },
  }
}

/** For tests: the moment a text names; fails the test when the text is no date. */
export function at(text: string): Instant {
  return parseInstant(text).value ?? fail(text)
}

/** For tests: the wall time a text shows; fails the test when the text is no date. */
export function wallAt(text: string): WallTime {
  return parseWallTime(text).value ?? fail(text)
}

/** For tests: a moment so many milliseconds after (or before) another. */
export function after(moment: Instant, ms: number): Instant {
  return instantOf(moment + ms)
}

/** For tests: GUIDs of system statuses by their English names (api.md 5.1). */
export const statusIds = {
  open: '8ba9da71-ef32-423a-bb50-ae767315f55c',
  toBePlanned: '497acff2-9ff6-4c94-85dd-daa0689553e2',
  dispatched: 'a60bc691-ab2f-42f5-8a5b-998a29a27537',
  planned: '10f456d2-000e-48ea-93d7-e016107b7a98',
  inProgress: 'f79e58ee-ee04-4590-bcb1-49e8bd551659',
  waiting: '136e1585-dff6-4990-bfc6-dba958b71f30',
  readyForReview: 'bea7aa41-fa53-4f2c-b766-2933579f1212',
  completed: '6557b9dc-6106-4327-8e26-6f24d0329c33',
  cancelled: '06ea451c-5863-4c97-9592-cc928dfdf869',
} as const

/** For tests: the status of one of the system's GUIDs, to set as an override. */
export function aStatus(name: keyof typeof statusIds): WorkOrder['status'] {
  return { id: statusIds[name], name }
}

function fail(text: string): never {
  throw new Error(`the test's date "${text}" cannot be read`)
}

const blank: Omit<WorkOrder, 'id' | 'reference'> = {
  number: null,
  backOfficeReference: null,
  customerReference: null,
  name: null,
  description: null,
  parentId: null,
  rootParentId: null,
  hasChild: false,
  type: null,
  priority: null,
  status: { id: statusIds.open, name: 'Open' },
  noteCount: 0,
  visitCount: null,
  plannedMinutes: null,
  createdAt: null,
  modifiedAt: null,
  inProgressAt: null,
  closedAt: null,
  targets: { contact: null, arrival: null, resolution: null },
  wall: {
    created: null,
    updated: null,
    closed: null,
    reported: null,
    notBefore: null,
    notAfter: null,
    suggestedStart: null,
    firstVisit: null,
  },
  technician: null,
  project: {
    id: null,
    number: null,
    parentId: null,
    reference: null,
    name: null,
    serialNumber: null,
    location: null,
    contactName: null,
    shutdownConsequence: null,
  },
  equipment: { family: null, brand: null, model: null },
  company: { code: null, name: null },
  address: {
    id: null,
    street: null,
    streetNumber: null,
    zip: null,
    city: null,
    countryName: null,
    countryCode: null,
    phone: null,
    email: null,
  },
  contact: { id: null, name: null, phone: null, mobile: null, email: null },
  requestedByContactId: null,
  source: { tableId: null, tableName: null, idInTable: null },
  createdBy: null,
  updatedBy: null,
  unreadable: [],
}
