import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moments, workOrders } from './arbitraryWorkOrder.ts'
import { attentionOf, needsAttention, type Concern, type ConcernKind } from './attention.ts'
import { liveReadings } from './deadline.ts'
import { defaultPolicy } from './policy.ts'
import { aStatus, aWorkOrder, after, at, wallAt, type WorkOrderOverrides } from './testWorkOrder.ts'
import { instantOf, type WallTime } from './time.ts'

const now = at('2026-06-10T12:00Z')
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** In Brussels, where noon UTC is 14:00; made and changed yesterday, so nothing has stalled. */
const brussels = {
  createdAt: after(now, -day),
  modifiedAt: after(now, -day),
  wall: { created: wallAt('2026-06-09T14:00') },
} as const satisfies WorkOrderOverrides

/** The same where nobody knows the offset. */
const somewhere = { ...brussels, wall: {} } as const satisfies WorkOrderOverrides

/** The concerns of a work order; the quick answer must agree with them, also on the edges. */
function concernsOf(overrides: WorkOrderOverrides): readonly Concern[] {
  const workOrder = aWorkOrder(overrides)
  const concerns = attentionOf(workOrder, now)
  expect(needsAttention(workOrder, now)).toBe(concerns.length > 0)
  return concerns
}

function kinds(overrides: WorkOrderOverrides): readonly ConcernKind[] {
  return concernsOf(overrides).map(({ kind }) => kind)
}

function only(overrides: WorkOrderOverrides, kind: ConcernKind): readonly Concern[] {
  return concernsOf(overrides).filter((concern) => concern.kind === kind)
}

function visitAt(digits: string, more: WorkOrderOverrides = {}): WorkOrderOverrides {
  return {
    ...brussels,
    status: aStatus('planned'),
    ...more,
    wall: { ...brussels.wall, firstVisit: wallAt(digits) },
  }
}

test('a work order on its way needs no attention', () => {
  expect(kinds({ ...brussels, targets: { resolution: after(now, 9 * day) } })).toEqual([])
  expect(
    kinds(visitAt('2026-06-11T09:00', { targets: { resolution: after(now, 9 * day) } })),
  ).toEqual([])
})

test.each(['completed', 'cancelled'] as const)('a work order %s never does', (status) => {
  const overdue = { ...brussels, targets: { resolution: after(now, -day) } }
  expect(kinds(overdue)).not.toEqual([])
  expect(kinds({ ...overdue, status: aStatus(status), modifiedAt: at('2020-01-01') })).toEqual([])
})

describe('a promise', () => {
  const planned = { ...brussels, visitCount: 1 }

  test('overdue, critical or at risk is a concern, with its time', () => {
    const concern = (ms: number) =>
      attentionOf(aWorkOrder({ ...planned, targets: { resolution: after(now, ms) } }), now)
    expect(concern(-hour)).toEqual([
      { kind: 'overdue', clock: 'resolution', isCertain: true, sinceMs: hour, byMs: null },
    ])
    expect(concern(hour)).toEqual([
      { kind: 'critical', clock: 'resolution', isCertain: true, sinceMs: null, byMs: hour },
    ])
    expect(concern(5 * hour)).toEqual([
      { kind: 'atRisk', clock: 'resolution', isCertain: true, sinceMs: null, byMs: 5 * hour },
    ])
    expect(concern(5 * day)).toEqual([])
  })

  test('of a contact that passed is no certain matter: they may have phoned', () => {
    expect(
      attentionOf(aWorkOrder({ ...brussels, targets: { contact: after(now, -hour) } }), now),
    ).toEqual([{ kind: 'overdue', clock: 'contact', isCertain: false, sinceMs: hour, byMs: null }])
  })

  test('that was kept, or that a plan made old, is none', () => {
    const targets = { contact: after(now, -hour), arrival: after(now, -hour) }
    expect(kinds({ ...planned, targets: { contact: targets.contact } })).toEqual([])
    const inProgressAt = after(now, -2 * hour)
    expect(kinds({ ...brussels, targets, inProgressAt, status: aStatus('inProgress') })).toEqual([])
  })
})

describe('the promise check', () => {
  const targets = { arrival: after(now, 3 * day), resolution: after(now, 5 * day) }

  test('finds a visit later than the arrival target, and by how much', () => {
    // 13 June, 14:00 in Brussels is the arrival target.
    expect(only(visitAt('2026-06-13T14:00', { targets }), 'promise')).toEqual([])
    expect(only(visitAt('2026-06-13T15:30', { targets }), 'promise')).toEqual([
      { kind: 'promise', clock: 'arrival', isCertain: true, sinceMs: null, byMs: 90 * minute },
    ])
  })

  test('finds a visit later than both targets, the earlier one first', () => {
    const found = only(visitAt('2026-06-20T08:00', { targets }), 'promise')
    expect(found.map(({ clock }) => clock)).toEqual(['arrival', 'resolution'])
  })

  test('asks nothing of a contact: that is made by telephone', () => {
    expect(only(visitAt('2026-06-20T08:00', { targets: { contact: now } }), 'promise')).toEqual([])
  })

  test('is over once work began, by a date or by the status', () => {
    const late = visitAt('2026-06-20T08:00', { targets })
    expect(only({ ...late, inProgressAt: after(now, -hour) }, 'promise')).toEqual([])
    expect(only({ ...late, status: aStatus('inProgress') }, 'promise')).toEqual([])
  })

  test('takes the visit by the offset of its site, in winter and in summer', () => {
    // Made in Brussels in winter, visited in summer: 14:00 there is 12:00 UTC, the target.
    const made = {
      createdAt: at('2026-01-10T11:00Z'),
      modifiedAt: after(now, -day),
      status: aStatus('planned'),
      targets: { arrival: at('2026-07-01T12:00Z') },
      address: { countryCode: 'BE' },
    }
    const wall = { created: wallAt('2026-01-10T12:00') }
    const visit = (digits: string) => ({ ...made, wall: { ...wall, firstVisit: wallAt(digits) } })
    expect(only(visit('2026-07-01T14:00'), 'promise')).toEqual([])
    expect(only(visit('2026-07-01T14:15'), 'promise')).toHaveLength(1)
  })

  test.each([
    ['2026-06-12T23:59', false],
    ['2026-06-13T00:00', false],
    ['2026-06-13T00:01', true],
    ['2026-06-14T14:00', true],
  ])('at a site of unknown offset, a visit at %s may be late: %s', (digits, mayBeLate) => {
    // The target is noon UTC on 13 June; where a day ends last, that is midnight.
    const wall = { firstVisit: wallAt(digits) }
    const found = only({ ...somewhere, status: aStatus('planned'), targets, wall }, 'promise')
    expect(found.filter(({ clock }) => clock === 'arrival')).toEqual(
      mayBeLate
        ? [{ kind: 'promise', clock: 'arrival', isCertain: false, sinceMs: null, byMs: null }]
        : [],
    )
  })
})

describe('nothing planned', () => {
  const targets = { arrival: after(now, hour), resolution: after(now, 2 * hour) }

  test('while a target is near is one concern, for the target that comes first', () => {
    expect(only({ ...brussels, targets }, 'unplanned')).toEqual([
      { kind: 'unplanned', clock: 'arrival', isCertain: true, sinceMs: null, byMs: hour },
    ])
  })

  test('is still one when the target has passed', () => {
    expect(only({ ...brussels, targets: { resolution: after(now, -hour) } }, 'unplanned')).toEqual([
      { kind: 'unplanned', clock: 'resolution', isCertain: true, sinceMs: null, byMs: null },
    ])
  })

  test('is none while the target is far, or is only a contact', () => {
    expect(kinds({ ...brussels, targets: { arrival: after(now, 5 * day) } })).toEqual([])
    expect(only({ ...brussels, targets: { contact: after(now, hour) } }, 'unplanned')).toEqual([])
  })

  test.each<[string, WorkOrderOverrides]>([
    ['a first visit has a date', { wall: { firstVisit: wallAt('2026-06-10T14:30') } }],
    ['visits are counted', { visitCount: 2 }],
    ['the status says planned', { status: aStatus('planned') }],
    ['the status says in progress', { status: aStatus('inProgress') }],
    ['the work is being looked over', { status: aStatus('readyForReview') }],
    ['work began', { inProgressAt: after(now, -hour) }],
  ])('is not so when %s', (_how, plan) => {
    const overrides = { ...brussels, targets, ...plan, wall: { ...brussels.wall, ...plan.wall } }
    expect(only(overrides, 'unplanned')).toEqual([])
  })

  test('is not answered by a technician without a date', () => {
    expect(only({ ...brussels, targets, status: aStatus('dispatched') }, 'unplanned')).toHaveLength(
      1,
    )
  })
})

describe('a missed visit', () => {
  test('is one whose time is over by more than half an hour', () => {
    // It is 14:00 in Brussels.
    expect(only(visitAt('2026-06-10T13:30'), 'missedVisit')).toEqual([])
    expect(only(visitAt('2026-06-10T13:29'), 'missedVisit')).toEqual([
      { kind: 'missedVisit', clock: null, isCertain: true, sinceMs: 31 * minute, byMs: null },
    ])
  })

  test('is one of a work order planned or assigned, and of no other', () => {
    const missed = (status: Parameters<typeof aStatus>[0]) =>
      only(visitAt('2026-06-10T09:00', { status: aStatus(status) }), 'missedVisit').length
    expect([missed('planned'), missed('dispatched')]).toEqual([1, 1])
    for (const status of ['open', 'inProgress', 'waiting', 'readyForReview', 'completed'] as const)
      expect(missed(status)).toBe(0)
  })

  test('is none when work began', () => {
    const inProgressAt = after(now, -3 * hour)
    expect(only(visitAt('2026-06-10T09:00', { inProgressAt }), 'missedVisit')).toEqual([])
  })

  test('at a site of unknown offset counts only when its time is over everywhere', () => {
    const missed = (digits: string) =>
      only(
        { ...somewhere, status: aStatus('planned'), wall: { firstVisit: wallAt(digits) } },
        'missedVisit',
      )
    expect(missed('2026-06-09T23:30')).toEqual([])
    expect(missed('2026-06-09T23:29')).toEqual([
      { kind: 'missedVisit', clock: null, isCertain: false, sinceMs: null, byMs: null },
    ])
  })
})

describe('a stalled work order', () => {
  test('is one that nobody changed for a fortnight', () => {
    expect(kinds({ modifiedAt: after(now, 1 - 14 * day) })).toEqual([])
    expect(attentionOf(aWorkOrder({ modifiedAt: after(now, -14 * day) }), now)).toEqual([
      { kind: 'stalled', clock: null, isCertain: true, sinceMs: 14 * day, byMs: null },
    ])
  })

  test('goes by its creation where no change is known, and by nothing where neither is', () => {
    expect(kinds({ createdAt: after(now, -20 * day) })).toEqual(['stalled'])
    expect(kinds({ createdAt: after(now, -20 * day), modifiedAt: after(now, -day) })).toEqual([])
    expect(kinds({})).toEqual([])
  })
})

test('the settings of a tenant say how long is long', () => {
  const policy = { ...defaultPolicy, attention: { stalledMs: day, missedAfterMs: 5 * minute } }
  const visit = aWorkOrder(visitAt('2026-06-10T13:50', { modifiedAt: after(now, -2 * day) }))
  expect(needsAttention(visit, now)).toBe(false)
  expect(attentionOf(visit, now, policy).map(({ kind }) => kind)).toEqual([
    'missedVisit',
    'stalled',
  ])
  expect(needsAttention(visit, now, policy)).toBe(true)
})

test('the gravest comes first', () => {
  const everything = visitAt('2026-06-10T13:00', {
    status: aStatus('dispatched'),
    modifiedAt: after(now, -15 * day),
    targets: { arrival: after(now, -2 * hour), resolution: after(now, -3 * hour) },
  })
  expect(attentionOf(aWorkOrder(everything), now).map(({ kind, clock }) => [kind, clock])).toEqual([
    ['overdue', 'resolution'],
    ['overdue', 'arrival'],
    ['missedVisit', null],
    ['promise', 'resolution'],
    ['promise', 'arrival'],
    ['stalled', null],
  ])
  const waiting = { contact: after(now, -minute), arrival: after(now, 2 * hour) }
  expect(kinds({ ...brussels, targets: { ...waiting, resolution: after(now, 7 * hour) } })).toEqual(
    ['critical', 'overdue', 'unplanned', 'atRisk'],
  )
})

describe('whatever the work order', () => {
  /** Some with a known offset, some without; times to the millisecond, where edges are. */
  const any = fc
    .tuple(workOrders, fc.option(fc.integer({ min: -56, max: 56 })))
    .map(([workOrder, quarters]) => {
      const { createdAt, wall } = workOrder
      const isKnown = createdAt !== null && quarters !== null
      const created = isKnown ? ((createdAt + quarters * 15 * minute) as WallTime) : null
      return aWorkOrder({ ...workOrder, wall: { ...wall, created } })
    })
  const times = fc
    .tuple(moments, fc.constantFrom(-1, 0, 1, 30 * minute, 30 * minute + 1, 14 * day))
    .map(([moment, ms]) => instantOf(moment + ms))

  test('it needs attention exactly when there is a concern', () => {
    fc.assert(
      fc.property(any, fc.array(times, { minLength: 1, maxLength: 6 }), (workOrder, asked) => {
        for (const moment of asked)
          expect(needsAttention(workOrder, moment)).toBe(attentionOf(workOrder, moment).length > 0)
      }),
      { numRuns: 500 },
    )
  })

  test('waiting takes no concern away', () => {
    fc.assert(
      fc.property(any, times, fc.nat({ max: 20 * day }), (workOrder, moment, ms) => {
        if (needsAttention(workOrder, moment))
          expect(needsAttention(workOrder, after(moment, ms))).toBe(true)
      }),
    )
  })

  test('its numbers are never negative, and what is feared has "may"', () => {
    fc.assert(
      fc.property(any, times, (workOrder, moment) => {
        const isKnown = workOrder.createdAt !== null && workOrder.wall.created !== null
        for (const { kind, clock, isCertain, sinceMs, byMs } of attentionOf(workOrder, moment)) {
          expect(Math.min(sinceMs ?? 0, byMs ?? 0)).toBeGreaterThanOrEqual(0)
          expect(sinceMs !== null && byMs !== null).toBe(false)
          const isFeared =
            (clock === 'contact' && kind === 'overdue') ||
            (!isKnown && (kind === 'promise' || kind === 'missedVisit'))
          expect(isCertain).toBe(!isFeared)
        }
      }),
    )
  })

  test('every promise that is overdue or near is named', () => {
    fc.assert(
      fc.property(any, times, (workOrder, moment) => {
        const found = attentionOf(workOrder, moment)
        for (const { clock, verdict } of liveReadings(workOrder, moment)) {
          const kind = verdict === 'passed' ? 'overdue' : verdict
          expect(found.some((one) => one.clock === clock && one.kind === kind)).toBe(
            verdict !== 'running',
          )
        }
      }),
    )
  })
})
