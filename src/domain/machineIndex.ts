import { dropDuplicates } from './duplicates.ts'
import { squeeze } from './fold.ts'
import { isOnLocation } from './place.ts'
import type { WorkOrder, WorkOrderId } from './workOrder.ts'

/** Which work orders of a list were on which machine and at which site. */
export interface MachineIndex {
  /** Every work order on the same machine, itself included when the list has it; newest first. */
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
 * What identifies a machine: the vendor's project, and its serial number, which stays when the machine
 * is registered anew. Either will do (rules.md 5); [] = neither is known.
 */
export function machineKeys({ project }: WorkOrder): readonly string[] {
  const keys: string[] = []
  if (project.id !== null) keys.push(`project ${project.id}`)
  const serial = squeeze(project.serialNumber ?? '')
  if (isTelling(serial)) keys.push(`serial ${serial}`)
  return keys
}

/**
 * What identifies a site: its own project; of a machine the project it is part of (the API gives one
 * level, api.md 5.4); where the vendor names none, the address. DECIDED. null = not known.
 */
export function siteKey(workOrder: WorkOrder): string | null {
  const { project, address } = workOrder
  const id = isOnLocation(workOrder) ? project.id : project.parentId
  if (id !== null) return `project ${id}`
  const { street, streetNumber, zip, city } = address
  if (street === null || (zip === null && city === null)) return null
  return `address ${[street, streetNumber, zip, city].map((part) => squeeze(part ?? '')).join(' ')}`
}

const indexes = new WeakMap<readonly WorkOrder[], MachineIndex>()

function createIndex(workOrders: readonly WorkOrder[]): MachineIndex {
  const machines = new Buckets()
  const sites = new Buckets()
  const groups = new Set<WorkOrderId>()
  const contacts = new Map<string, string>()
  for (const workOrder of dropDuplicates(workOrders).byId.values()) {
    for (const key of machineKeys(workOrder)) machines.put(key, workOrder)
    const site = siteKey(workOrder)
    if (site !== null) sites.put(site, workOrder)
    if (workOrder.parentId !== null) groups.add(workOrder.parentId)
    const { id, name } = workOrder.contact
    if (id !== null && name !== null) contacts.set(id, name)
  }
  return {
    onMachineOf: (workOrder) => machines.of(machineKeys(workOrder)),
    atSiteOf: (workOrder) => {
      const key = siteKey(workOrder)
      return key === null ? [] : sites.of([key])
    },
    isGroup: (id) => groups.has(id),
    nameOfContact: (id) => contacts.get(id) ?? null,
  }
}

/** Work orders by key; each bucket is sorted when it is first asked for, and then stays so. */
class Buckets {
  readonly #byKey = new Map<string, { readonly all: WorkOrder[]; isSorted: boolean }>()

  put(key: string, workOrder: WorkOrder): void {
    const bucket = this.#byKey.get(key)
    if (bucket === undefined) this.#byKey.set(key, { all: [workOrder], isSorted: false })
    else bucket.all.push(workOrder)
  }

  of(keys: readonly string[]): readonly WorkOrder[] {
    const [first = [], ...others] = keys.map((key) => this.#sorted(key))
    const known = new Set(first)
    const more = others.flat().filter((workOrder) => !known.has(workOrder))
    return more.length === 0 ? first : [...first, ...new Set(more)].sort(newestFirst)
  }

  #sorted(key: string): readonly WorkOrder[] {
    const bucket = this.#byKey.get(key)
    if (bucket === undefined) return []
    if (!bucket.isSorted) {
      bucket.all.sort(newestFirst)
      bucket.isSorted = true
    }
    return bucket.all
  }
}

/** Those without a date of creation come last, equals by their id. */
function newestFirst(a: WorkOrder, b: WorkOrder): number {
  return (b.createdAt ?? -Infinity) - (a.createdAt ?? -Infinity) || (a.id < b.id ? -1 : 1)
}

/** "0000" and "-" stand in for a serial number that nobody looked up. */
function isTelling(serial: string): boolean {
  return serial.length >= 4 && new Set(serial).size > 1
}
