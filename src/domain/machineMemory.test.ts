import * as fc from 'fast-check'
import { millisecondsInDay as day } from 'date-fns/constants'
import { describe, expect, test, vi } from 'vitest'
import { recallMachine, repeatFailures } from './machineMemory.ts'
import { locationFamilyId } from './place.ts'
import { defaultPolicy } from './policy.ts'
import { after, aStatus, at, aWorkOrder, type WorkOrderOverrides } from './testWorkOrder.ts'
import type { WorkOrder } from './workOrder.ts'

const monday = at('2026-06-01T08:00:00Z')
const onDay = (days: number) => after(monday, days * day)
const breakdown = { id: null, name: 'Breakdown' }

/** A breakdown of the machine "m" at the site "s", so many days after the Monday. */
function failure(days: number, overrides: WorkOrderOverrides = {}): WorkOrder {
  return aWorkOrder({
    id: `day ${days}`,
    type: breakdown,
    createdAt: onDay(days),
    ...overrides,
    project: { id: 'm', parentId: 's', ...overrides.project },
  })
}

const ids = (workOrders: readonly WorkOrder[]) => workOrders.map(({ id }) => id)

describe('the machine of a work order', () => {
  test('is known by its project; others come newest first, the undated last', () => {
    const own = failure(5)
    const undated = failure(0, { id: 'undated', createdAt: null })
    const other = failure(6, { project: { id: 'other', parentId: 't' } })
    const { machine, site } = recallMachine(own, [undated, failure(1), own, other, failure(9)])
    expect(ids(machine)).toEqual(['day 9', 'day 1', 'undated'])
    expect(site).toEqual([])
  })

  test('is known by its serial number too, however it is written', () => {
    const own = failure(5, { project: { serialNumber: '1680 402-317' } })
    const renewed = failure(1, { project: { id: 'anew', serialNumber: '1680402317' } })
    expect(ids(recallMachine(own, [own, renewed, failure(0)]).machine)).toEqual(['day 1', 'day 0'])
  })

  test('is not known by a serial number that says nothing', () => {
    const without = (id: string, serialNumber: string) =>
      failure(1, { id, project: { id: null, parentId: null, serialNumber } })
    for (const serialNumber of ['0000', '-', 'n/a', '1', 'Unknown', 'onbekend']) {
      const list = [without('a', serialNumber), without('b', serialNumber)]
      expect(recallMachine(without('c', serialNumber), list).machine, serialNumber).toEqual([])
    }
  })

  test('is not known by a serial number that many machines bear', () => {
    const list = Array.from({ length: 6 }, (_, index) =>
      failure(index, { project: { id: `m${index}`, parentId: null, serialNumber: 'TBD-2026' } }),
    )
    for (const own of list) expect(recallMachine(own, list).machine).toEqual([])
    expect(repeatFailures(list)).toEqual(new Set())
    expect(repeatFailures(list.slice(1))).toEqual(new Set(ids(list.slice(1))))
  })

  test('is found quickly among many work orders of one project, each with another serial number', () => {
    const list = Array.from({ length: 20_000 }, (_, index) =>
      failure(index / 1_000, { id: `${index}`, project: { serialNumber: `SN-${index}` } }),
    )
    expect(repeatFailures(list).size).toBe(list.length)
  })

  test('need not be in the list, and is asked of the newest version alone', () => {
    const old = failure(1, { id: 'twice', modifiedAt: onDay(1) })
    const newest = failure(1, { id: 'twice', modifiedAt: onDay(2) })
    expect(recallMachine(failure(5), [newest, old]).machine).toEqual([newest])
  })
})

describe('the site of a work order', () => {
  const location = {
    equipment: { family: { id: locationFamilyId, name: 'Location' } },
    project: { id: 's', parentId: null },
  }

  test('is the project that the machine is part of, and what is done on that itself', () => {
    const own = failure(5)
    const neighbour = failure(2, { project: { id: 'other' } })
    const round = aWorkOrder({ id: 'round', createdAt: onDay(3), ...location })
    const { machine, site } = recallMachine(own, [own, neighbour, round, failure(1)])
    expect(ids(machine)).toEqual(['day 1'])
    expect(ids(site)).toEqual(['round', 'day 2'])
    expect(ids(recallMachine(round, [own, round]).site)).toEqual(['day 5'])
  })

  test('is told by its address where no project names it', () => {
    const address = { street: 'Dok Noord', streetNumber: '4', zip: '9000', city: 'Gent' }
    const nowhere = { id: null, parentId: null }
    const own = failure(5, { address, project: nowhere })
    const same = failure(1, { address: { ...address, street: 'DOK-NOORD' }, project: nowhere })
    const next = failure(2, { address: { ...address, streetNumber: '6' }, project: nowhere })
    expect(ids(recallMachine(own, [own, same, next]).site)).toEqual(['day 1'])
  })

  test('is not known by a town alone', () => {
    const address = { city: 'Gent' }
    const nowhere = { id: null, parentId: null }
    const own = failure(5, { address, project: nowhere })
    const other = failure(1, { address, project: nowhere })
    expect(recallMachine(own, [own, other]).site).toEqual([])
  })
})

describe('failures', () => {
  const failuresOf = (own: WorkOrder, list: readonly WorkOrder[], policy = defaultPolicy) =>
    recallMachine(own, list, policy).failures

  test('are counted with the days between them and since the one before', () => {
    const own = failure(40)
    expect(failuresOf(own, [own, failure(0), failure(10)])).toMatchObject({
      count: 3,
      everyMs: 20 * day,
      sincePreviousMs: 30 * day,
    })
    expect(failuresOf(own, [own])).toEqual({
      count: 1,
      everyMs: null,
      sincePreviousMs: null,
      repeat: null,
    })
  })

  test('repeat from the third within ninety days, to the millisecond', () => {
    const third = failure(90)
    expect(failuresOf(third, [third, failure(0), failure(45)]).repeat).toEqual({
      count: 3,
      place: 3,
    })
    const late = failure(90, { createdAt: after(onDay(90), 1) })
    expect(failuresOf(late, [late, failure(0), failure(45)]).repeat).toBeNull()
  })

  test('repeat for the first of them as well, and for care in between', () => {
    const list = [failure(0), failure(30), failure(60)]
    expect(failuresOf(failure(0), list).repeat).toEqual({ count: 3, place: 1 })
    const care = failure(31, { id: 'care', type: { id: null, name: 'Maintenance' } })
    expect(failuresOf(care, list)).toMatchObject({
      count: 3,
      sincePreviousMs: null,
      repeat: { count: 3, place: null },
    })
    const later = failure(151, { id: 'later', type: { id: null, name: 'Maintenance' } })
    expect(failuresOf(later, list).repeat).toBeNull()
  })

  test('leave out what was cancelled, and groups, whose parts are counted', () => {
    const own = failure(3)
    const cancelled = failure(2, { status: aStatus('cancelled') })
    const group = failure(1, { id: 'group', hasChild: true })
    const part = failure(1, { id: 'part', parentId: 'group' })
    expect(failuresOf(own, [own, cancelled, group, part]).count).toBe(2)
    expect(failuresOf(own, [own, cancelled, group]).count).toBe(2)
  })

  test('are what the configuration says', () => {
    const list = [failure(0), failure(5)]
    const failures = { ...defaultPolicy.failures, count: 2, withinMs: 4 * day }
    expect(failuresOf(failure(5), list, { ...defaultPolicy, failures }).repeat).toBeNull()
    const longer = { ...failures, withinMs: 5 * day }
    expect(failuresOf(failure(5), list, { ...defaultPolicy, failures: longer }).repeat).toEqual({
      count: 2,
      place: 2,
    })
  })

  test('repeat exactly where some ninety days around hold three, whatever the days', () => {
    const days = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(days, (all) => {
        const list = all.map((value, index) => failure(value, { id: `n${index}` }))
        const [own] = list
        const [moment = 0] = all
        if (own === undefined) return
        // By trying every stretch of whole days; the dates are whole days, so none is missed.
        const counts = Array.from({ length: 91 }, (_, before) => {
          const start = moment - before
          return all.filter((value) => value >= start && value <= start + 90).length
        })
        const most = Math.max(...counts)
        expect(failuresOf(own, list).repeat?.count ?? null).toBe(most >= 3 ? most : null)
      }),
    )
  })
})

describe('the failures of a list that repeat', () => {
  test('are those that are told so one by one, whatever the list', () => {
    const rows = fc.array(
      fc.record({
        days: fc.integer({ min: 0, max: 300 }),
        machine: fc.constantFrom('m', 'n', null),
        serialNumber: fc.constantFrom('SER-1', 'SER-2', null),
        isCare: fc.boolean(),
      }),
      { maxLength: 25 },
    )
    fc.assert(
      fc.property(rows, (all) => {
        const list = all.map(({ days, machine, serialNumber, isCare }, index) =>
          failure(days, {
            id: `n${index}`,
            project: { id: machine, serialNumber },
            ...(isCare && { type: null }),
          }),
        )
        const told = list.filter((one) => recallMachine(one, list).failures.repeat?.place)
        expect([...repeatFailures(list)].sort()).toEqual(ids(told).toSorted())
      }),
    )
  })

  test('are found out once per list and policy', () => {
    const list = [failure(0), failure(1), failure(2)]
    const found = repeatFailures(list)
    expect([...found]).toEqual(['day 0', 'day 1', 'day 2'])
    expect(repeatFailures(list)).toBe(found)
    const failures = { ...defaultPolicy.failures, count: 4 }
    expect(repeatFailures(list, { ...defaultPolicy, failures }).size).toBe(0)
  })
})

describe('the last visit', () => {
  test('is the latest begin of work of another work order', () => {
    const own = failure(9, { inProgressAt: onDay(9) })
    const early = failure(1, { inProgressAt: onDay(8) })
    const planned = failure(6, { technician: 'Joris' })
    expect(
      recallMachine(own, [own, early, failure(2, { inProgressAt: onDay(3) }), planned]).lastVisit,
    ).toEqual({ workOrder: early, at: onDay(8) })
  })

  test('is none when nobody is known to have come', () => {
    const impossible = failure(5, { inProgressAt: onDay(4) })
    expect(recallMachine(failure(9), [impossible]).lastVisit).toBeNull()
  })
})

test('a list is gone through once, however often it is asked', () => {
  const list = [failure(0), failure(1)]
  const passes = vi.spyOn(list, Symbol.iterator)
  for (const own of [failure(0), failure(1), failure(2)]) {
    expect(recallMachine(own, list).machine).not.toEqual([])
  }
  expect(passes).toHaveBeenCalledTimes(1)
})
