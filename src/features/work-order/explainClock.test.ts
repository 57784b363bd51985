import { describe, expect, test } from 'vitest'
import { jobsViewFields } from '../../api/wire.ts'
import { judgeClock } from '../../domain/clock.ts'
import { stageOf } from '../../domain/stage.ts'
import { after, aStatus, at, aWorkOrder } from '../../domain/testWorkOrder.ts'
import type { WorkOrderOverrides } from '../../domain/testWorkOrder.ts'
import type { Instant } from '../../domain/time.ts'
import type { ClockName } from '../../domain/workOrder.ts'
import { messages } from '../../i18n/en.ts'
import { explainClock } from './explainClock.ts'

const created = at('2026-11-23T09:00:00Z')
const hours = (count: number) => after(created, count * 3_600_000)
const completed = { status: aStatus('completed') }

function explain(clock: ClockName, overrides: WorkOrderOverrides, now: Instant = hours(12)) {
  const targets = { contact: hours(24), arrival: hours(24), resolution: hours(24) }
  const workOrder = aWorkOrder({ createdAt: created, targets, ...overrides })
  return explainClock(workOrder, stageOf(workOrder), judgeClock(workOrder, clock, now))
}

describe('every rule has its own sentence', () => {
  const cases: readonly (readonly [string, ClockName, WorkOrderOverrides, number])[] = [
    ['none', 'arrival', { targets: { arrival: null } }, 12],
    ['cancelled', 'arrival', { status: aStatus('cancelled') }, 12],
    ['met.contact', 'contact', { inProgressAt: hours(2) }, 12],
    ['met.contactByClosing', 'contact', { ...completed, closedAt: hours(2) }, 12],
    ['met.arrival', 'arrival', { inProgressAt: hours(2) }, 12],
    ['met.resolution', 'resolution', { ...completed, closedAt: hours(2) }, 12],
    ['missed.arrival', 'arrival', { inProgressAt: hours(30) }, 40],
    ['missed.resolution', 'resolution', { ...completed, closedAt: hours(30) }, 40],
    ['unproven.contact', 'contact', { inProgressAt: hours(30) }, 40],
    ['unproven.contactByClosing', 'contact', { ...completed, closedAt: hours(30) }, 40],
    ['bound.met', 'arrival', { ...completed, closedAt: hours(2) }, 12],
    ['bound.unproven', 'arrival', { ...completed, closedAt: hours(30) }, 40],
    ['unproven.noStop', 'resolution', completed, 12],
    ['passed', 'contact', {}, 30],
    ['overdue', 'resolution', {}, 30],
    ['critical', 'arrival', {}, 23],
    ['atRisk', 'arrival', {}, 20],
    ['running', 'arrival', {}, 12],
  ]

  test.each(cases)('%s', (rule, clock, overrides, now) => {
    expect(explain(clock, overrides, hours(now)).rule).toBe(rule)
  })

  test('and no sentence is without its rule', () => {
    const sentences = Object.keys(messages).filter((id) => id.startsWith('pane.why.rule.'))
    expect(sentences.sort()).toEqual(cases.map(([rule]) => `pane.why.rule.${rule}`).sort())
  })
})

describe('the proof', () => {
  test('names the fields that were used, as the wire writes them', () => {
    const explanation = explain('arrival', { inProgressAt: hours(2) })
    expect(explanation).toMatchObject({
      target: { at: hours(24), field: 'dateutc_max_sla_hands_on_machine' },
      started: { at: created, field: 'dateutc_create' },
      stopped: { at: hours(2), how: 'began', fields: ['dateutc_in_progress'] },
    })
  })

  test('names only fields the wire has', () => {
    for (const clock of ['contact', 'arrival', 'resolution'] as const) {
      const { target, started, stopped } = explain(clock, {})
      for (const field of [target.field, started?.field, ...(stopped?.fields ?? [])]) {
        expect(jobsViewFields).toHaveProperty(field ?? '')
      }
    }
  })

  test('says what was looked for and not found', () => {
    expect(explain('contact', {}).stopped).toEqual({
      at: null,
      how: 'none.contact',
      fields: ['dateutc_in_progress', 'dateutc_closed'],
    })
    expect(explain('resolution', completed)).toMatchObject({
      stopped: { how: 'none.settled' },
      usesStatus: true,
    })
  })

  test('says that a closing of a reopened work order is left out', () => {
    expect(explain('resolution', { closedAt: hours(5) }).asides).toEqual([
      { kind: 'reopened', at: hours(5), field: 'dateutc_closed' },
    ])
  })

  test('says that a begin of work before the creation is left out', () => {
    expect(explain('arrival', { inProgressAt: hours(-1) }).asides).toMatchObject([
      { kind: 'implausible', at: hours(-1) },
    ])
  })

  test('does not let "on hold" pass for a stopped clock', () => {
    expect(explain('arrival', { status: aStatus('waiting') }).asides).toMatchObject([
      { kind: 'onHold', field: 'job_status_id' },
    ])
  })
})
