import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moments, workOrders } from './arbitraryWorkOrder.ts'
import { judgeClock, judgeClocks, worstVerdict } from './clock.ts'
import {
  compareDeadlines,
  headline,
  liveReadings,
  nextDeadline,
  tickerPeriodMs,
  type DeadlineKey,
} from './deadline.ts'
import { aStatus, aWorkOrder, after, at, wallAt } from './testWorkOrder.ts'
import { clockNames, type WorkOrderId } from './workOrder.ts'

const hour = 3_600_000
const createdAt = at('2026-06-01T08:00Z')
const contact = at('2026-06-01T10:00Z')
const arrival = at('2026-06-01T16:00Z')
const resolution = at('2026-06-03T16:00Z')
const targets = { contact, arrival, resolution }
const fresh = aWorkOrder({ createdAt, targets })

describe('the next deadline', () => {
  test('is the earliest promise still to be kept', () => {
    expect(nextDeadline(fresh)).toEqual({ clock: 'contact', target: contact })
  })

  test('stays a contact that has passed while nothing is planned', () => {
    expect(headline(fresh, at('2026-06-01T11:00Z'))).toMatchObject({
      clock: 'contact',
      verdict: 'passed',
    })
  })

  test.each([
    [
      'a visit is planned',
      aWorkOrder({ createdAt, targets, wall: { firstVisit: wallAt('2026-06-02') } }),
    ],
    ['visits are counted', aWorkOrder({ createdAt, targets, visitCount: 1 })],
    ['the status is planned', aWorkOrder({ createdAt, targets, status: aStatus('planned') })],
    ['work runs by its status', aWorkOrder({ createdAt, targets, status: aStatus('inProgress') })],
    ['it is under review', aWorkOrder({ createdAt, targets, status: aStatus('readyForReview') })],
  ])('leaves the contact out once %s, passed or not', (_why, planned) => {
    expect(nextDeadline(planned)).toEqual({ clock: 'arrival', target: arrival })
    expect(headline(planned, at('2026-06-01T11:00Z'))).toMatchObject({
      clock: 'arrival',
      verdict: 'running',
    })
  })

  test('is the resolution once work has begun', () => {
    const inProgressAt = after(createdAt, hour)
    const begun = aWorkOrder({ createdAt, targets, status: aStatus('inProgress'), inProgressAt })
    expect(nextDeadline(begun)).toEqual({ clock: 'resolution', target: resolution })
  })

  test.each(['completed', 'cancelled'] as const)('is none when %s', (status) => {
    expect(nextDeadline(aWorkOrder({ createdAt, targets, status: aStatus(status) }))).toBeNull()
  })

  test('of equal targets is the promise the customer meets first', () => {
    const equal = { contact: null, arrival: resolution, resolution }
    expect(nextDeadline(aWorkOrder({ targets: equal }))?.clock).toBe('arrival')
  })

  test('does not depend on the time: it is the earliest clock that rules 6 to 9 still judge', () => {
    fc.assert(
      fc.property(workOrders, moments, (workOrder, now) => {
        const live = clockNames
          .filter((clock) => judgeClock(workOrder, clock, now).rule >= 6)
          .filter((clock) => clock !== 'contact' || nextDeadline(workOrder)?.clock === 'contact')
        const earliest = Math.min(...live.map((clock) => workOrder.targets[clock] ?? Infinity))
        expect(nextDeadline(workOrder)?.target ?? Infinity).toBe(earliest)
      }),
    )
  })
})

describe('the headline', () => {
  test('without a deadline is the gravest of the three', () => {
    const status = aStatus('completed')
    const late = aWorkOrder({ createdAt, targets, status, closedAt: after(resolution, hour) })
    expect(headline(late, at('2026-07-01'))).toMatchObject({
      verdict: 'unproven',
      clock: 'arrival',
    })
  })

  test('of equals is the later promise', () => {
    const status = aStatus('completed')
    const inTime = aWorkOrder({ createdAt, targets, status, closedAt: after(createdAt, hour) })
    expect(headline(inTime, at('2026-07-01'))).toMatchObject({
      verdict: 'met',
      clock: 'resolution',
    })
    expect(headline(aWorkOrder(), createdAt)).toMatchObject({ verdict: 'none' })
  })

  test('is always one of the three readings; without a deadline the worst, contact only by itself', () => {
    fc.assert(
      fc.property(workOrders, moments, (workOrder, now) => {
        const readings = judgeClocks(workOrder, now)
        const shown = headline(workOrder, now)
        expect(readings).toContainEqual(shown)
        if (nextDeadline(workOrder) !== null) return
        const [contact, ...others] = readings.map(({ verdict }) => verdict)
        const outcome = worstVerdict(others)
        expect(shown.verdict).toBe(outcome === 'none' ? contact : outcome)
      }),
    )
  })
})

test('a closed work order is told by its outcome, not by a contact nobody recorded', () => {
  const missed = aWorkOrder({
    status: aStatus('completed'),
    createdAt: at('2026-11-20T08:00:00Z'),
    inProgressAt: at('2026-11-20T10:00:00Z'),
    closedAt: at('2026-11-20T16:00:00Z'),
    targets: {
      contact: at('2026-11-20T09:00:00Z'),
      arrival: at('2026-11-20T12:00:00Z'),
      resolution: at('2026-11-20T15:00:00Z'),
    },
  })
  const now = at('2026-11-24T12:00:00Z')
  expect(judgeClock(missed, 'contact', now).verdict).toBe('unproven')
  expect(headline(missed, now)).toMatchObject({ clock: 'resolution', verdict: 'missed' })
  const contactOnly = { ...missed, targets: { ...missed.targets, arrival: null, resolution: null } }
  expect(headline(contactOnly, now)).toMatchObject({ clock: 'contact', verdict: 'unproven' })
})

describe('deadlines in order', () => {
  const key = (id: string, target: number | null, created: number | null = 0) =>
    ({ id: id as WorkOrderId, target, createdAt: created }) as DeadlineKey
  const order = (keys: readonly DeadlineKey[], descending = false) =>
    keys.toSorted((a, b) => compareDeadlines(a, b, descending)).map(({ id }) => id)

  test('ascending is the most overdue first, and no deadline comes last in both directions', () => {
    const keys = [key('none', null), key('later', 20), key('overdue', 10)]
    expect(order(keys)).toEqual(['overdue', 'later', 'none'])
    expect(order(keys, true)).toEqual(['later', 'overdue', 'none'])
  })

  test('ties go by creation, oldest first, then by id, in both directions', () => {
    const keys = [key('d', 1, null), key('c', 1, 9), key('b', 1, 5), key('a', 1, 9)]
    expect(order(keys)).toEqual(['b', 'a', 'c', 'd'])
    expect(order(keys, true)).toEqual(['b', 'a', 'c', 'd'])
  })

  test('the order is total: antisymmetric, transitive, equal only to itself', () => {
    const keys = fc.record({
      id: fc.constantFrom('a', 'b', 'c').map((id) => id as WorkOrderId),
      target: fc.option(moments),
      createdAt: fc.option(moments),
    })
    fc.assert(
      fc.property(keys, keys, keys, fc.boolean(), (a, b, c, descending) => {
        const ab = Math.sign(compareDeadlines(a, b, descending))
        expect(ab + Math.sign(compareDeadlines(b, a, descending))).toBe(0)
        if (ab === 0) expect(a).toEqual(b)
        if (ab <= 0 && compareDeadlines(b, c, descending) <= 0) {
          expect(compareDeadlines(a, c, descending)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })
})

describe('the ticker', () => {
  const only = (clock: 'contact' | 'arrival', now: string) =>
    tickerPeriodMs([judgeClock(fresh, clock, at(now))], at(now))

  test('sleeps half a minute while nothing counts in seconds', () => {
    expect(tickerPeriodMs([], createdAt)).toBe(30_000)
    expect(only('arrival', '2026-06-01T15:57:29Z')).toBe(30_000)
    expect(only('arrival', '2026-06-01T16:00:01Z')).toBe(30_000)
    const closed = aWorkOrder({ targets, status: aStatus('completed'), closedAt: createdAt })
    expect(tickerPeriodMs(judgeClocks(closed, arrival), arrival)).toBe(30_000)
  })

  test('wakes every second before the last two minutes begin', () => {
    expect(only('arrival', '2026-06-01T15:57:30Z')).toBe(1_000)
    expect(only('arrival', '2026-06-01T15:59:59Z')).toBe(1_000)
    expect(only('contact', '2026-06-01T10:00:00Z')).toBe(1_000)
  })
})

test('only promises still to be kept are live', () => {
  const live = liveReadings(fresh, at('2026-06-01T11:00Z'))
  expect(live.map(({ clock, verdict }) => [clock, verdict])).toEqual([
    ['contact', 'passed'],
    ['arrival', 'running'],
    ['resolution', 'running'],
  ])
})
