import { dropDuplicates } from './duplicates.ts'
import { squeeze } from './fold.ts'
import { isOnLocation } from './place.ts'
import type { WorkOrder, WorkOrderId } from './workOrder.ts'

/** Which work orders of a list were on which machine and at which site. */
export interface MachineIndex {
  /**
   * Every work order on the same machine, itself included when the list has it; newest first. One and
   * the same array for all of a project that no serial number leads out of.
   */
  readonly onMachineOf: (workOrder: WorkOrder) => readonly WorkOrder[]
  /** Every work order at the same site, on whatever machine; newest first. */
  readonly atSiteOf: (workOrder: WorkOrder) => readonly WorkOrder[]
  /** It has parts in the list: the work is done in those (api.md 5.3). */
  readonly isGroup: (id: WorkOrderId) => boolean
  /** What a contact is called, by lower-case id, where some work order says so; null = none does. */
  readonly nameOfContact: (id: string) => string | null
}

/**
 * The index of a list, made in one pass over it and kept as long as the very array is: a pane asks at
 * every tick, and the list may hold a hundred thousand.
 */
export function machineIndexOf(workOrders: readonly WorkOrder[]): MachineIndex {
  let index = indexes.get(workOrders)
  if (index === undefined) indexes.set(workOrders, (index = createIndex(workOrders)))
  return index
}

/**
 * What identifies the machine a work order is on, for those with the same to be told together: the
 * vendor's project, and the serial number, which stays when a machine is registered anew. Either of
 * them will do (rules.md 5). null = neither is known.
 */
export function machineKey({ project }: WorkOrder): string | null {
  const serial = serialKey(project.serialNumber)
  return project.id === null && serial === null ? null : `${project.id ?? ''} ${serial ?? ''}`
}

/**
 * What identifies a site: its own project; of a machine the project it is part of (the API gives one
 * level, api.md 5.4); where the vendor names none, the address. DECIDED. null = not known.
 */
function siteKey(workOrder: WorkOrder): string | null {
  const { project, address } = workOrder
  const id = isOnLocation(workOrder) ? project.id : project.parentId
  if (id !== null) return id
  const { street, streetNumber, zip, city } = address
  if (street === null || (zip === null && city === null)) return null
  return [street, streetNumber, zip, city].map((part) => squeeze(part ?? '')).join(' ')
}

const indexes = new WeakMap<readonly WorkOrder[], MachineIndex>()

function createIndex(workOrders: readonly WorkOrder[]): MachineIndex {
  const projects = new Buckets()
  const serials = new Buckets()
  const sites = new Buckets()
  const groups = new Set<WorkOrderId>()
  const contacts = new Map<string, string>()
  for (const workOrder of dropDuplicates(workOrders).byId.values()) {
    const { project, contact, parentId } = workOrder
    projects.put(project.id, workOrder)
    serials.put(serialKey(project.serialNumber), workOrder)
    sites.put(siteKey(workOrder), workOrder)
    if (parentId !== null) groups.add(parentId)
    if (contact.id !== null && contact.name !== null) contacts.set(contact.id, contact.name)
  }
  serials.drop(isStandIn)
  return {
    onMachineOf: ({ project: { id, serialNumber } }) => {
      const own = projects.of(id)
      const others = serials
        .of(serialKey(serialNumber))
        .filter(({ project }) => id === null || project.id !== id)
      return others.length === 0 ? own : [...own, ...others].sort(newestFirst)
    },
    atSiteOf: (workOrder) => sites.of(siteKey(workOrder)),
    isGroup: (id) => groups.has(id),
    nameOfContact: (id) => contacts.get(id) ?? null,
  }
}

/** Work orders by key; each bucket is sorted when it is first asked for, and then stays so. */
class Buckets {
  readonly #byKey = new Map<string, { readonly all: WorkOrder[]; isSorted: boolean }>()

  put(key: string | null, workOrder: WorkOrder): void {
    if (key === null) return
    const bucket = this.#byKey.get(key)
    if (bucket === undefined) this.#byKey.set(key, { all: [workOrder], isSorted: false })
    else bucket.all.push(workOrder)
  }

  drop(isUnfit: (workOrders: readonly WorkOrder[]) => boolean): void {
    for (const [key, { all }] of this.#byKey) if (isUnfit(all)) this.#byKey.delete(key)
  }

  of(key: string | null): readonly WorkOrder[] {
    const bucket = key === null ? undefined : this.#byKey.get(key)
    if (bucket === undefined) return []
    if (!bucket.isSorted) {
      bucket.all.sort(newestFirst)
      bucket.isSorted = true
    }
    return bucket.all
  }
}

/** A machine is hardly ever registered anew so often (DECIDED). */
const mostRegistrations = 5

/**
 * Whether a serial number stands for one that nobody looked up: more machines bear it than one
 * can have been, and it would lend each of them the failures of all. `workOrders` are those with it.
 */
function isStandIn(workOrders: readonly WorkOrder[]): boolean {
  const ids = new Set<string>()
  for (const { project } of workOrders) {
    if (project.id !== null) ids.add(project.id)
    if (ids.size > mostRegistrations) return true
  }
  return false
}

/** Those without a date of creation come last, equals by their id. */
function newestFirst(a: WorkOrder, b: WorkOrder): number {
  return (b.createdAt ?? -Infinity) - (a.createdAt ?? -Infinity) || (a.id < b.id ? -1 : 1)
}

/** One machine's number is read a thousand times; there are far fewer numbers than work orders. */
const serialKeys = new Map<string, string | null>()
const mostSerialKeys = 100_000

/** A serial number however it is written; null = none, or one that only stands in for it. */
function serialKey(serialNumber: string | null): string | null {
  if (serialNumber === null) return null
  let key = serialKeys.get(serialNumber)
  if (key === undefined) {
    const bare = squeeze(serialNumber)
    // "0000", "-" and "unknown" say that nobody looked it up.
    key = bare.length >= 4 && /\p{N}/u.test(bare) && new Set(bare).size > 1 ? bare : null
    if (serialKeys.size >= mostSerialKeys) serialKeys.clear()
    serialKeys.set(serialNumber, key)
  }
  return key
}
