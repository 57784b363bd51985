import type { Instant, WallTime } from './time.ts'

declare const workOrderIdBrand: unique symbol

/** The GUID of a work order, lower case. */
export type WorkOrderId = string & { readonly [workOrderIdBrand]: true }

/** A row of one of the tenant's own tables: a type, a priority, a status, a brand. */
export interface Named {
  /** Lower-case GUID; null when only the name is known. */
  readonly id: string | null
  readonly name: string
}

/**
 * One work order as the customer's contact may see it: the vendor's `jobs_view` row after the
 * border. `null` always means "known to be empty": there is no 1980, no zero GUID and no `''` on
 * this side (api.md 4).
 */
export interface WorkOrder {
  readonly id: WorkOrderId
  /** The vendor's running number, `id2`. */
  readonly number: number | null
  /** What people call it: `job_reference`, else the back office's reference, else the number. */
  readonly reference: string
  readonly backOfficeReference: string | null
  /** The customer's own reference, often a purchase order. */
  readonly customerReference: string | null
  readonly name: string | null
  readonly description: string | null

  /** The group it directly belongs to. */
  readonly parentId: WorkOrderId | null
  /** The topmost group; useful when the parent itself is not visible to this contact. */
  readonly rootParentId: WorkOrderId | null
  /** The vendor says it has children; they need not be visible to this contact. */
  readonly hasChild: boolean

  readonly type: Named | null
  readonly priority: Named | null
  /** The tenant's own status; `stageOf` tells what it means. */
  readonly status: Named | null

  /** Number of technician remarks. */
  readonly noteCount: number
  /** Number of planned visits; null when the tenant's API does not say. */
  readonly visitCount: number | null
  readonly plannedMinutes: number | null

  readonly createdAt: Instant | null
  readonly modifiedAt: Instant | null
  readonly inProgressAt: Instant | null
  /** Closed *or cancelled*; taken from the approval report, so it may lag the work's end. */
  readonly closedAt: Instant | null
  /** The instants promised, by clock (rules.md 3). */
  readonly targets: Readonly<Record<ClockName, Instant | null>>

  /** Wall times: digits without a zone (api.md 4, INFERRED). */
  readonly wall: {
    readonly created: WallTime | null
    readonly updated: WallTime | null
    readonly closed: WallTime | null
    /** When the customer reported the problem. */
    readonly reported: WallTime | null
    readonly notBefore: WallTime | null
    readonly notAfter: WallTime | null
    readonly suggestedStart: WallTime | null
    /** Start of the first planned visit. */
    readonly firstVisit: WallTime | null
  }
  /** Technician of the first planned visit. */
  readonly technician: string | null

  /** The equipment, installation or location the work is on; the vendor calls it a project. */
  readonly project: {
    readonly id: string | null
    readonly number: number | null
    readonly parentId: string | null
    readonly reference: string | null
    readonly name: string | null
    readonly serialNumber: string | null
    /** Free text that says where it stands. */
    readonly location: string | null
    readonly contactName: string | null
    /** What happens when it is down, in the customer's words. */
    readonly shutdownConsequence: string | null
  }
  readonly equipment: {
    readonly family: Named | null
    readonly brand: Named | null
    readonly model: Named | null
  }
  readonly company: { readonly code: string | null; readonly name: string | null }
  readonly address: {
    readonly id: string | null
    readonly street: string | null
    readonly streetNumber: string | null
    readonly zip: string | null
    readonly city: string | null
    readonly countryName: string | null
    readonly countryCode: string | null
    readonly phone: string | null
    readonly email: string | null
  }
  readonly contact: {
    readonly id: string | null
    readonly name: string | null
    readonly phone: string | null
    readonly mobile: string | null
    readonly email: string | null
  }
  readonly requestedByContactId: string | null
  /** What it was made from: a task, a contract. */
  readonly source: {
    readonly tableId: string | null
    readonly tableName: string | null
    readonly idInTable: string | null
  }
  readonly createdBy: string | null
  readonly updatedBy: string | null
  /** Wire fields whose value could not be read and was taken as empty. */
  readonly unreadable: readonly string[]
}

/** The three promises a work order may carry; the customer reads Response, Arrival, Resolution. */
export type ClockName = 'contact' | 'arrival' | 'resolution'

export const clockNames: readonly ClockName[] = ['contact', 'arrival', 'resolution']
