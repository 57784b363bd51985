import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moments, workOrders } from './arbitraryWorkOrder.ts'
import { judgeClock, judgeClocks, verdictsByGravity, worstVerdict } from './clock.ts'
import { defaultPolicy } from './policy.ts'
import { stagePolicyWith } from './stage.ts'
import { aStatus, aWorkOrder, after, at, type WorkOrderOverrides } from './testWorkOrder.ts'
import { parseInstant } from './time.ts'
import { clockNames, type ClockName } from './workOrder.ts'

const minute = 60_000
const hour = 60 * minute
const createdAt = at('2026-06-01T08:00Z')
/** Eight hours after creation: warns 2 h before, is critical 48 min before. */
const target = at('2026-06-01T16:00Z')
const targets = { contact: target, arrival: target, resolution: target }

function judge(clock: ClockName, now: string, overrides: WorkOrderOverrides = {}) {
  return judgeClock(aWorkOrder({ createdAt, targets, ...overrides }), clock, at(now))
}

describe('rule 1: no target agreed', () => {
  test.each(clockNames)('the %s clock says none, never "exceeded"', (clock) => {
    const closedAt = at('2029-01-01')
    for (const status of [aStatus('open'), aStatus('completed'), aStatus('cancelled')]) {
      const reading = judge(clock, '2030-01-01', { status, closedAt, targets: {} })
      expect(reading).toMatchObject({ verdict: 'none', rule: 1, byMs: null, thresholds: null })
    }
  })

  test("the vendor's 1980 is no target, west of Greenwich too", () => {
    const arrival = parseInstant('1980-01-01T00:00:00.000Z').value
    expect(judge('arrival', '2026-06-01T12:00Z', { targets: { arrival } }).verdict).toBe('none')
  })
})

describe('rule 2: a cancelled work order breaks no promise', () => {
  test.each(clockNames)('the %s clock is neutral with a target past or to come', (clock) => {
    for (const now of ['2026-06-01T09:00Z', '2026-07-01']) {
      const closedAt = at('2026-06-20')
      const reading = judge(clock, now, { status: aStatus('cancelled'), closedAt })
      expect(reading).toMatchObject({ verdict: 'cancelled', rule: 2, byMs: null, stoppedAt: null })
    }
  })
})

describe('rules 3 and 4: the clock has stopped', () => {
  const completed = aStatus('completed')

  test('arrival is met by the time work began before its target', () => {
    const inProgressAt = after(target, -2 * hour)
    const status = aStatus('inProgress')
    expect(judge('arrival', '2026-06-01T15:00Z', { status, inProgressAt })).toMatchObject({
      verdict: 'met',
      byMs: 2 * hour,
      stoppedAt: inProgressAt,
      evidence: 'stopField',
      rule: 3,
    })
  })

  test('stopped at the very target is met, by nothing', () => {
    const status = completed
    expect(judge('resolution', '2026-07-01', { status, closedAt: target })).toMatchObject({
      verdict: 'met',
      byMs: 0,
      rule: 3,
    })
  })

  test('closed one millisecond late is missed', () => {
    const closedAt = after(target, 1)
    expect(judge('resolution', '2026-07-01', { status: completed, closedAt })).toMatchObject({
      verdict: 'missed',
      byMs: 1,
      stoppedAt: closedAt,
      evidence: 'stopField',
      rule: 4,
    })
  })

  test('arrival begun late is missed, also while the work still runs', () => {
    const inProgressAt = after(target, 2 * hour)
    const reading = judge('arrival', '2026-06-01T19:00Z', {
      status: aStatus('inProgress'),
      inProgressAt,
    })
    expect(reading).toMatchObject({ verdict: 'missed', byMs: 2 * hour, rule: 4 })
  })

  test('a contact that work proves in time is met', () => {
    const inProgressAt = after(target, -hour)
    const status = aStatus('inProgress')
    expect(judge('contact', '2026-07-01', { status, inProgressAt })).toMatchObject({
      verdict: 'met',
      byMs: hour,
      evidence: 'stopField',
    })
  })

  test('a contact whose first evidence is late is unproven: they may have phoned', () => {
    const inProgressAt = after(target, hour)
    const closedAt = after(target, 5 * hour)
    const reading = judge('contact', '2026-07-01', { status: completed, inProgressAt, closedAt })
    expect(reading).toMatchObject({ verdict: 'unproven', byMs: hour, rule: 4 })
  })

  test('a contact closed in time without work is met by the closing', () => {
    const closedAt = after(target, -hour)
    expect(judge('contact', '2026-07-01', { status: completed, closedAt })).toMatchObject({
      verdict: 'met',
      evidence: 'closingBound',
      rule: 3,
    })
  })

  test('a status of the tenant below Completed stops the resolution by its closing', () => {
    const status = { id: '00000000-0000-4000-8000-00000000000f', name: 'Invoiced' }
    const closedAt = after(target, -hour)
    expect(judge('resolution', '2026-07-01', { status, closedAt }).verdict).toBe('met')
  })
})

describe('rule 5: completed, but nothing says when', () => {
  const status = aStatus('completed')

  test('arrival without a begin is met at the latest by a closing in time', () => {
    const closedAt = after(target, -hour)
    expect(judge('arrival', '2026-07-01', { status, closedAt })).toMatchObject({
      verdict: 'met',
      byMs: hour,
      stoppedAt: closedAt,
      evidence: 'closingBound',
      rule: 5,
    })
  })

  test('arrival without a begin is unproven when only the closing is late', () => {
    const closedAt = after(target, hour)
    expect(judge('arrival', '2026-07-01', { status, closedAt })).toMatchObject({
      verdict: 'unproven',
      byMs: hour,
      evidence: 'closingBound',
      rule: 5,
    })
  })

  test.each(clockNames)('the %s clock is unproven without begin and closing', (clock) => {
    const reading = judge(clock, '2026-07-01', { status })
    expect(reading).toMatchObject({ verdict: 'unproven', byMs: null, evidence: 'none', rule: 5 })
  })
})

describe('rules 6 to 9: the clock runs', () => {
  test.each([
    ['2026-06-01T13:59:59.999Z', 'running', 9],
    ['2026-06-01T14:00:00Z', 'atRisk', 8],
    ['2026-06-01T15:11:59.999Z', 'atRisk', 8],
    ['2026-06-01T15:12:00Z', 'critical', 7],
    ['2026-06-01T16:00:00Z', 'critical', 7],
    ['2026-06-01T16:00:00.001Z', 'overdue', 6],
  ] as const)('at %s an eight hour promise is %s', (now, verdict, rule) => {
    const byMs = Math.abs(at(now) - target)
    const expected = { verdict, rule, byMs, stoppedAt: null, evidence: 'none' }
    expect(judge('resolution', now)).toMatchObject(expected)
    expect(judge('arrival', now)).toMatchObject(expected)
  })

  test('at the very target it is still due', () => {
    expect(judge('contact', '2026-06-01T16:00Z').verdict).toBe('critical')
  })

  test('a contact past its target is passed, not overdue: no contact is recorded here', () => {
    const reading = judge('contact', '2026-06-01T18:00Z')
    expect(reading).toMatchObject({ verdict: 'passed', byMs: 2 * hour, rule: 6 })
  })

  test('resolution runs on while work is in progress, and while it is on hold', () => {
    const inProgressAt = after(createdAt, hour)
    for (const status of [aStatus('inProgress'), aStatus('waiting')]) {
      const reading = judge('resolution', '2026-06-02', { status, inProgressAt })
      expect(reading.verdict).toBe('overdue')
    }
  })

  test('a target before creation is overdue at once, with the fallback thresholds', () => {
    const created = after(target, hour)
    const reading = judge('resolution', '2026-06-01T15:30Z', { createdAt: created })
    expect(reading.thresholds).toEqual({ warnMs: 4 * hour, criticalMs: hour })
    expect(reading.verdict).toBe('critical')
    expect(judge('resolution', '2026-06-01T17:00Z', { createdAt: created })).toMatchObject({
      verdict: 'overdue',
      byMs: hour,
    })
  })

  test('the night the clocks change counts the hours that passed, not the digits', () => {
    const before = at('2026-10-24T22:00Z')
    const workOrder = aWorkOrder({
      createdAt: before,
      targets: { resolution: at('2026-10-25T06:00:00+01:00') },
    })
    const reading = judgeClock(workOrder, 'resolution', before)
    expect(reading.byMs).toBe(7 * hour)
  })

  test('a promise written at +05:45 or −09:30 is the moment it names', () => {
    for (const text of ['2026-06-01T21:45:00+05:45', '2026-06-01T06:30:00-09:30']) {
      const reading = judge('arrival', '2026-06-01T15:00Z', { targets: { arrival: at(text) } })
      expect(reading).toMatchObject({ target, byMs: hour })
    }
  })

  test('after a long sleep the verdict is as if it had watched all along', () => {
    const watched = ['2026-06-01T09:00Z', '2026-06-01T15:30Z', '2026-06-03T09:00Z']
    const readings = watched.map((now) => judge('resolution', now))
    expect(readings.at(-1)).toEqual(judge('resolution', '2026-06-03T09:00Z'))
    expect(readings.map(({ verdict }) => verdict)).toEqual(['running', 'critical', 'overdue'])
  })
})

describe('contradictions', () => {
  test('a reopened work order runs again: its old closing is ignored', () => {
    const closedAt = after(target, -hour)
    const reading = judge('resolution', '2026-06-02', { status: aStatus('planned'), closedAt })
    expect(reading).toMatchObject({ verdict: 'overdue', stoppedAt: null })
    expect(judge('arrival', '2026-06-02', { status: aStatus('planned'), closedAt }).verdict).toBe(
      'overdue',
    )
  })

  test('a reopened work order keeps a begin after the closing that is ignored', () => {
    const reading = judge('arrival', '2026-06-02', {
      status: aStatus('inProgress'),
      closedAt: after(createdAt, hour),
      inProgressAt: after(createdAt, 2 * hour),
    })
    expect(reading).toMatchObject({ verdict: 'met', evidence: 'stopField' })
  })

  test('a begin before creation is taken as empty', () => {
    const inProgressAt = after(createdAt, -1)
    expect(judge('arrival', '2026-06-02', { inProgressAt }).verdict).toBe('overdue')
    expect(judge('arrival', '2026-06-02', { inProgressAt: createdAt }).verdict).toBe('met')
  })

  test('a begin after the closing is taken as empty: the closing bounds the arrival', () => {
    const closedAt = after(target, -hour)
    const reading = judge('arrival', '2026-06-02', {
      status: aStatus('completed'),
      closedAt,
      inProgressAt: after(closedAt, 3 * hour),
    })
    expect(reading).toMatchObject({ verdict: 'met', evidence: 'closingBound', stoppedAt: closedAt })
  })
})

test('a tenant that maps its status decides what the clocks do', () => {
  const status = { id: 'AAAAAAAA-0000-4000-8000-000000000001', name: 'Withdrawn' }
  const workOrder = aWorkOrder({ createdAt, targets, status })
  const policy = { ...defaultPolicy, stages: stagePolicyWith([[status.id, 'cancelled']]) }
  expect(judgeClock(workOrder, 'arrival', at('2026-07-01')).verdict).toBe('overdue')
  expect(judgeClock(workOrder, 'arrival', at('2026-07-01'), policy).verdict).toBe('cancelled')
})

test('the three readings come in the order a customer meets the promises', () => {
  const readings = judgeClocks(aWorkOrder({ targets }), target)
  expect(readings.map(({ clock }) => clock)).toEqual(['contact', 'arrival', 'resolution'])
})

test('the worst of several goes by gravity, and of none it is none', () => {
  expect(worstVerdict([])).toBe('none')
  expect(worstVerdict(['met', 'unproven', 'missed'])).toBe('unproven')
  expect(worstVerdict(['running', 'passed', 'atRisk'])).toBe('passed')
  expect(worstVerdict(['none', 'cancelled'])).toBe('cancelled')
})

describe('whatever the work order', () => {
  const clocks = fc.constantFrom(...clockNames)
  const ended = new Set(['met', 'missed', 'unproven', 'cancelled', 'none'])

  test('there is an answer, and nothing in it is negative', () => {
    fc.assert(
      fc.property(workOrders, clocks, moments, (workOrder, clock, now) => {
        const reading = judgeClock(workOrder, clock, now)
        expect(verdictsByGravity).toContain(reading.verdict)
        if (reading.byMs !== null) expect(reading.byMs).toBeGreaterThanOrEqual(0)
        expect(Object.is(reading.byMs, -0)).toBe(false)
        expect(reading.evidence === 'none').toBe(reading.stoppedAt === null)
        expect(reading.thresholds === null).toBe(reading.target === null)
      }),
    )
  })

  test('time alone only makes it graver, and changes nothing that has ended', () => {
    fc.assert(
      fc.property(workOrders, clocks, moments, moments, (workOrder, clock, one, other) => {
        const [sooner, later] = one <= other ? [one, other] : [other, one]
        const before = judgeClock(workOrder, clock, sooner)
        const afterwards = judgeClock(workOrder, clock, later)
        if (ended.has(before.verdict)) expect(afterwards).toEqual(before)
        else expect(afterwards.rule).toBeLessThanOrEqual(before.rule)
      }),
    )
  })

  test('one that is missed once is never met, by waiting or by a later stop', () => {
    fc.assert(
      fc.property(workOrders, clocks, moments, fc.nat(), (workOrder, clock, now, delay) => {
        const reading = judgeClock(workOrder, clock, now)
        fc.pre(reading.verdict === 'missed' && reading.stoppedAt !== null)
        const put = (moment: typeof workOrder.closedAt) => moment && after(moment, delay)
        const slower = {
          ...workOrder,
          inProgressAt: put(workOrder.inProgressAt),
          closedAt: put(workOrder.closedAt),
        }
        expect(judgeClock(slower, clock, after(now, delay)).verdict).toBe('missed')
      }),
    )
  })

  test('no contact clock ever accuses', () => {
    fc.assert(
      fc.property(workOrders, moments, (workOrder, now) => {
        const { verdict } = judgeClock(workOrder, 'contact', now)
        expect(['overdue', 'missed']).not.toContain(verdict)
      }),
    )
  })

  test('green is earned: met means a stop that is known and not after the target', () => {
    fc.assert(
      fc.property(workOrders, clocks, moments, (workOrder, clock, now) => {
        const { verdict, stoppedAt, target } = judgeClock(workOrder, clock, now)
        if (verdict !== 'met') return
        expect(stoppedAt).not.toBeNull()
        expect(Number(stoppedAt)).toBeLessThanOrEqual(Number(target))
      }),
    )
  })
})
