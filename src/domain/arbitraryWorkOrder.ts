import fc from 'fast-check'
import { aWorkOrder, at, statusIds } from './testWorkOrder.ts'
import { instantOf, type Instant, type WallTime } from './time.ts'
import type { WorkOrder } from './workOrder.ts'

const start = at('2026-06-01T00:00Z')
const hour = 3_600_000

/** For property tests: moments a few days around each other, often equal, to the half hour. */
export const moments: fc.Arbitrary<Instant> = fc
  .integer({ min: 0, max: 200 })
  .map((halves) => instantOf(start + (halves * hour) / 2))

const maybeMoment = fc.option(moments)

/** For property tests: a work order with any status and any dates, however contradictory. */
export const workOrders: fc.Arbitrary<WorkOrder> = fc
  .record({
    statusId: fc.constantFrom(...Object.values(statusIds), 'custom'),
    createdAt: maybeMoment,
    modifiedAt: maybeMoment,
    inProgressAt: maybeMoment,
    closedAt: maybeMoment,
    contact: maybeMoment,
    arrival: maybeMoment,
    resolution: maybeMoment,
    firstVisit: fc.option(moments.map((moment) => Number(moment) as WallTime)),
    visitCount: fc.option(fc.integer({ min: 0, max: 3 })),
    name: fc.option(fc.constantFrom('Leak', 'leak', 'Éclairage', 'Belt 2', 'Belt 10', '')),
    reference: fc.constantFrom('WO-9', 'WO-10', 'WO-100', 'A1', 'é'),
  })
  .map(({ statusId, contact, arrival, resolution, firstVisit, ...fields }) =>
    aWorkOrder({
      ...fields,
      status: { id: statusId, name: statusId },
      targets: { contact, arrival, resolution },
      wall: { firstVisit },
    }),
  )

/**
 * For property tests: a list of work orders with any links between them, also to themselves, in
 * circles, to groups that are not there, and with repeated ids.
 */
export const tangledLists: fc.Arbitrary<readonly WorkOrder[]> = fc
  .array(
    fc.record({
      workOrder: workOrders,
      id: fc.integer({ min: 0, max: 25 }),
      parentId: fc.option(fc.integer({ min: 0, max: 30 }), { freq: 4 }),
      rootParentId: fc.option(fc.integer({ min: 0, max: 30 }), { freq: 2 }),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ workOrder, id, parentId, rootParentId }) => ({
      ...workOrder,
      ...aWorkOrder({
        ...workOrder,
        id: nameOf(id),
        parentId: parentId === null ? null : nameOf(parentId),
        rootParentId: rootParentId === null ? null : nameOf(rootParentId),
      }),
    })),
  )

function nameOf(number: number): string {
  return `id-${String(number).padStart(2, '0')}`
}
