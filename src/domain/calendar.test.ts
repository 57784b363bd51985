import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moments, workOrders } from './arbitraryWorkOrder.ts'
import { isUpcoming, promiseEntries, revisionOf, visitEntries } from './calendar.ts'
import { aStatus, aWorkOrder, after, at, wallAt } from './testWorkOrder.ts'
import type { Visit } from './visit.ts'

const hour = 3_600_000

/** In Brussels, in winter: its clock is an hour ahead of UTC. */
const inBrussels = {
  createdAt: at('2026-11-20T08:00Z'),
  wall: { created: wallAt('2026-11-20T09:00') },
  address: { countryCode: 'BE' },
}

function aVisit(overrides: Partial<Visit> = {}): Visit {
  return {
    id: 'b0000000-0000-4000-8000-000000000001',
    from: wallAt('2026-11-26T14:00'),
    to: wallAt('2026-11-26T15:30'),
    technician: 'Koen Claes',
    ...overrides,
  }
}

describe('a visit in a calendar', () => {
  test('stands at the moment its digits name at the site, marked as assumed', () => {
    const [entry] = visitEntries(aWorkOrder(inBrussels), [aVisit()])
    expect(entry).toMatchObject({
      kind: 'visit',
      technician: 'Koen Claes',
      isOff: false,
      time: {
        kind: 'instant',
        from: at('2026-11-26T13:00Z'),
        to: at('2026-11-26T14:30Z'),
        isAssumed: true,
      },
    })
  })

  test('keeps its digits where the offset of the site is unknown', () => {
    const [entry] = visitEntries(aWorkOrder(), [aVisit()])
    expect(entry?.time).toEqual({
      kind: 'wall',
      from: wallAt('2026-11-26T14:00'),
      to: wallAt('2026-11-26T15:30'),
    })
  })

  test('has a name of its own that outlives its date', () => {
    const uidOf = (visit: Visit) => visitEntries(aWorkOrder(), [visit])[0]?.uid
    expect(uidOf(aVisit({ from: wallAt('2026-12-01T09:00') }))).toBe(uidOf(aVisit()))
    expect(uidOf(aVisit({ id: 'b0000000-0000-4000-8000-000000000002' }))).not.toBe(uidOf(aVisit()))
  })

  test('without an end lasts as long as planned when it is the only one, else an hour', () => {
    const lengthOf = (visitCount: number) => {
      const workOrder = aWorkOrder({ ...inBrussels, visitCount, plannedMinutes: 90 })
      const [entry] = visitEntries(workOrder, [aVisit({ to: null })])
      return entry && entry.time.to - entry.time.from
    }
    expect(lengthOf(1)).toBe(1.5 * hour)
    expect(lengthOf(2)).toBe(hour)
  })

  test('that would end before it begins, or a year later, has no end that is known', () => {
    const lengthOf = (to: string) => {
      const [entry] = visitEntries(aWorkOrder(inBrussels), [aVisit({ to: wallAt(to) })])
      return entry && entry.time.to - entry.time.from
    }
    expect(lengthOf('2026-11-26T13:00')).toBe(hour)
    expect(lengthOf('2027-11-26T14:00')).toBe(hour)
  })

  test('that the clocks turn backwards in still ends after it began', () => {
    const [entry] = visitEntries(aWorkOrder(inBrussels), [
      aVisit({ from: wallAt('2027-03-28T02:30'), to: wallAt('2027-03-28T03:15') }),
    ])
    expect(entry && entry.time.to - entry.time.from).toBe(0.75 * hour)
  })

  test('without a date is none', () => {
    expect(visitEntries(aWorkOrder(), [aVisit({ from: null })])).toEqual([])
    expect(visitEntries(aWorkOrder(), null)).toEqual([])
  })

  test('is the first of the work order where the tenant does not list visits', () => {
    const workOrder = aWorkOrder({
      wall: { firstVisit: wallAt('2026-11-26T14:00') },
      technician: 'Koen Claes',
    })
    const [entry, ...others] = visitEntries(workOrder, null)
    expect(others).toEqual([])
    expect(entry).toMatchObject({
      technician: 'Koen Claes',
      time: { kind: 'wall', from: wallAt('2026-11-26T14:00'), to: wallAt('2026-11-26T15:00') },
    })
  })

  test('of a cancelled work order is off', () => {
    const workOrder = aWorkOrder({ status: aStatus('cancelled') })
    expect(visitEntries(workOrder, [aVisit()])[0]?.isOff).toBe(true)
  })
})

describe('a promise in a calendar', () => {
  const targets = { contact: at('2026-11-25T09:00Z'), resolution: at('2026-11-27T17:00Z') }

  test('stands at its target for a quarter of an hour, and is no visit', () => {
    const entries = promiseEntries(aWorkOrder({ targets }))
    expect(entries.map(({ kind }) => kind)).toEqual(['contact', 'resolution'])
    expect(entries[1]).toMatchObject({
      isOff: false,
      time: { kind: 'instant', from: targets.resolution, to: after(targets.resolution, hour / 4) },
    })
  })

  test('that is kept, or no longer counts, is off', () => {
    const settled = (status: Parameters<typeof aStatus>[0]) =>
      promiseEntries(aWorkOrder({ targets, status: aStatus(status) })).map(({ isOff }) => isOff)
    expect(settled('open')).toEqual([false, false])
    expect(settled('planned')).toEqual([true, false])
    expect(settled('completed')).toEqual([true, true])
    expect(settled('cancelled')).toEqual([true, true])
  })
})

test('an entry is upcoming until it ends, in an unknown zone until it ends everywhere', () => {
  const [known] = visitEntries(aWorkOrder(inBrussels), [aVisit()])
  const [unknown] = visitEntries(aWorkOrder(), [aVisit()])
  if (!known || !unknown) throw new Error('no entries')
  expect(isUpcoming(known, at('2026-11-26T14:29Z'))).toBe(true)
  expect(isUpcoming(known, at('2026-11-26T14:30Z'))).toBe(false)
  expect(isUpcoming(unknown, at('2026-11-27T03:29Z'))).toBe(true)
  expect(isUpcoming(unknown, at('2026-11-27T03:30Z'))).toBe(false)
})

test('a later change is a later version, within the 31 bits calendars keep', () => {
  const changed = (text: string) => revisionOf(aWorkOrder({ modifiedAt: at(text) }))
  expect(changed('2026-11-25T10:01Z')).toBe(changed('2026-11-25T10:00Z') + 1)
  expect(changed('9999-12-31T00:00Z')).toBe(2_147_483_647)
  expect(revisionOf(aWorkOrder())).toBe(0)
})

test('whatever a work order carries, entries end after they begin and differ in name', () => {
  fc.assert(
    fc.property(workOrders, fc.array(moments, { maxLength: 4 }), (workOrder, starts) => {
      const visits = starts.map((start, index) =>
        aVisit({ id: `visit-${index}`, from: wallAt(new Date(start).toISOString()) }),
      )
      const entries = [...visitEntries(workOrder, visits), ...promiseEntries(workOrder)]
      expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length)
      for (const { time } of entries) expect(time.to).toBeGreaterThan(time.from)
    }),
  )
})
