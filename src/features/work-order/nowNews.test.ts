import { describe, expect, test } from 'vitest'
import { defaultPolicy } from '../../domain/policy.ts'
import { after, aStatus, at, aWorkOrder, wallAt } from '../../domain/testWorkOrder.ts'
import type { WorkOrderOverrides } from '../../domain/testWorkOrder.ts'
import { findNowNews } from './nowNews.ts'

const created = at('2026-11-23T08:55:00Z')
const target = at('2026-11-24T10:55:00Z')

/** Made in Ghent: the site's wall is one hour ahead of UTC. */
const inGhent: WorkOrderOverrides = {
  createdAt: created,
  wall: { created: wallAt('2026-11-23T09:55:00') },
  targets: { arrival: target },
}

function newsAt(ms: number, overrides: WorkOrderOverrides = {}) {
  const workOrder = aWorkOrder({
    ...inGhent,
    ...overrides,
    wall: { ...inGhent.wall, ...overrides.wall },
  })
  return findNowNews(workOrder, after(target, ms), defaultPolicy)
}
const minutes = 60_000
const hours = 60 * minutes

describe('of an open work order', () => {
  test('a contact that may have been made does not hide an arrival due in minutes', () => {
    const targets = { contact: after(created, hours), arrival: target, resolution: target }
    const leadAt = (ms: number) => newsAt(ms, { targets }).lead
    expect(leadAt(-10 * hours)).toMatchObject({ reading: { clock: 'contact', verdict: 'passed' } })
    expect(leadAt(-10 * minutes)).toMatchObject({ reading: { clock: 'arrival' } })
    expect(newsAt(-10 * minutes, { targets }).tone).toBe('critical')
  })

  test('the most pressing promise leads, loud only when critical or overdue', () => {
    expect(newsAt(-20 * hours)).toMatchObject({ tone: 'plain', lead: { kind: 'clock' } })
    expect(newsAt(-1 * hours).tone).toBe('critical')
    expect(newsAt(2 * hours)).toMatchObject({
      tone: 'overdue',
      lead: { kind: 'clock', reading: { clock: 'arrival', verdict: 'overdue' } },
    })
  })

  test('with nothing agreed it says so, and with nothing left it says that', () => {
    const nothing = { targets: { arrival: null } }
    expect(newsAt(0, nothing).lead).toEqual({ kind: 'noDeadline', hadTargets: false })
    const begun = { status: aStatus('inProgress'), inProgressAt: after(created, hours) }
    expect(newsAt(0, begun).lead).toEqual({ kind: 'noDeadline', hadTargets: true })
  })

  test('it says whose move it is, and that nobody knows when it is on hold', () => {
    expect(newsAt(0).move).toBe('provider')
    expect(newsAt(0, { status: aStatus('dispatched') }).move).toBe('technician')
    expect(newsAt(0, { status: aStatus('waiting') }).move).toBe('unknown')
  })
})

describe('of the visit', () => {
  const planned = { status: aStatus('planned') }
  const visitAt = (text: string) => ({ ...planned, wall: { firstVisit: wallAt(text) } })

  test('one before the promise is simply planned', () => {
    expect(newsAt(-20 * hours, visitAt('2026-11-24T11:30:00'))).toMatchObject({
      tone: 'plain',
      visit: { kind: 'planned' },
    })
  })

  test('one after the promise is a warning long before the clock is', () => {
    expect(newsAt(-20 * hours, visitAt('2026-11-24T12:00:00'))).toMatchObject({
      tone: 'warning',
      visit: { kind: 'after', clock: 'arrival', target },
    })
  })

  test('where the site’s zone is unknown it only may be after', () => {
    const wall = { created: null, firstVisit: wallAt('2026-11-24T12:00:00') }
    expect(newsAt(-20 * hours, { ...planned, wall }).visit?.kind).toBe('maybeAfter')
    const daysAfter = { created: null, firstVisit: wallAt('2026-11-27T12:00:00') }
    expect(newsAt(-20 * hours, { ...planned, wall: daysAfter }).visit?.kind).toBe('after')
  })

  test('one that has not begun half an hour later is missed', () => {
    const visit = visitAt('2026-11-24T11:00:00')
    expect(newsAt(-25 * minutes, visit).visit?.kind).toBe('planned')
    expect(newsAt(-24 * minutes, visit)).toMatchObject({ visit: { kind: 'unstarted' } })
  })

  test('an old one says nothing of a work order that waits for something else', () => {
    const waiting = { ...visitAt('2026-11-23T11:00:00'), status: aStatus('waiting') }
    expect(newsAt(0, waiting).visit).toBeNull()
  })

  test('a technician at work needs no visit', () => {
    const working = { ...visitAt('2026-11-24T12:00:00'), status: aStatus('inProgress') }
    expect(newsAt(0, working).visit).toBeNull()
  })

  test('a near promise without one is a warning; a far one is not', () => {
    expect(newsAt(-5 * hours)).toMatchObject({ tone: 'warning', visit: { kind: 'none' } })
    expect(newsAt(-20 * hours).visit).toBeNull()
    expect(newsAt(-5 * hours, { visitCount: 1 }).visit).toBeNull()
  })
})

describe('of a settled work order', () => {
  const closedAt = after(target, hours)
  const completed = { status: aStatus('completed'), closedAt }

  test('completion leads with what was missed', () => {
    const late = { ...completed, inProgressAt: after(target, 45 * minutes) }
    expect(newsAt(24 * hours, late)).toMatchObject({
      tone: 'plain',
      lead: { kind: 'completed', at: closedAt, missed: [{ clock: 'arrival' }], keptAll: false },
      visit: null,
      move: null,
    })
  })

  test('all was kept only if every promise is proven kept', () => {
    const inTime = { ...completed, inProgressAt: after(target, -hours) }
    expect(newsAt(0, inTime).lead).toMatchObject({ missed: [], keptAll: true })
    expect(newsAt(0, completed).lead).toMatchObject({ missed: [], keptAll: false })
    const unpromised = { ...completed, targets: { arrival: null } }
    expect(newsAt(0, unpromised).lead).toMatchObject({ missed: [], keptAll: false })
  })

  test('a cancelled one breaks no promise, however late', () => {
    expect(newsAt(24 * hours, { status: aStatus('cancelled'), closedAt })).toEqual({
      tone: 'plain',
      lead: { kind: 'cancelled', at: closedAt, hadTargets: true },
      visit: null,
      move: null,
    })
  })
})
