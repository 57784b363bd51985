import { describe, expect, test } from 'vitest'
import { growForest } from '../../domain/forest.ts'
import { defaultPolicy } from '../../domain/policy.ts'
import { aStatus, at, aWorkOrder, wallAt } from '../../domain/testWorkOrder.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'
import { messages } from '../../i18n/en.ts'
import { createTranslator } from '../../i18n/translate.ts'
import { doubtText, listDoubts } from './listDoubts.ts'

const { t } = createTranslator('en', messages)
const [monday, tuesday] = [at('2026-06-01T08:00:00Z'), at('2026-06-02T08:00:00Z')]

function doubts(
  workOrder: WorkOrder,
  { list = [workOrder], isListPartial = false, skewMs = 0 } = {},
) {
  const forest = growForest(list)
  return listDoubts({ workOrder, forest, isListPartial, policy: defaultPolicy, skewMs }, t)
}

describe('doubts', () => {
  test('say what is wrong, and show the fields as the provider knows them', () => {
    const workOrder = aWorkOrder({
      createdAt: tuesday,
      closedAt: monday,
      inProgressAt: monday,
      targets: { arrival: monday },
    })
    expect(doubts(workOrder)).toEqual([
      {
        sentence: 'It is recorded as closed before it was created.',
        evidence: [
          'dateutc_closed 2026-06-01T08:00:00.000Z',
          'dateutc_create 2026-06-02T08:00:00.000Z',
        ],
      },
      {
        sentence: 'Work is recorded as begun before it was created; that is not counted.',
        evidence: [
          'dateutc_in_progress 2026-06-01T08:00:00.000Z',
          'dateutc_create 2026-06-02T08:00:00.000Z',
        ],
      },
      {
        sentence: 'The target of Arrival lies before its creation.',
        evidence: [
          'dateutc_max_sla_hands_on_machine 2026-06-01T08:00:00.000Z',
          'dateutc_create 2026-06-02T08:00:00.000Z',
        ],
      },
    ])
  })

  test('show digits on a wall without a zone', () => {
    const workOrder = aWorkOrder({
      createdAt: monday,
      wall: { created: wallAt('2026-06-03T08:00:00') },
    })
    expect(doubts(workOrder)[0]?.evidence[0]).toBe('date_create 2026-06-03T08:00:00.000')
  })

  test('name a status that is none of the standard ones, by its id', () => {
    const status = { id: 'f00d', name: 'Parts ordered' }
    expect(doubts(aWorkOrder({ status }))).toMatchObject([
      { evidence: ['job_status_id f00d Parts ordered'] },
    ])
  })

  test('miss a group or parts only once the whole list is there', () => {
    const part = aWorkOrder({ parentId: 'gone', hasChild: true })
    expect(doubts(part).map(({ evidence }) => evidence)).toEqual([
      ['_parent_id gone'],
      ['has_child true'],
    ])
    expect(doubts(part, { isListPartial: true })).toEqual([])
  })

  test('tell of an open part under a closed group, and of circles', () => {
    const group = aWorkOrder({ id: 'group', hasChild: true, status: aStatus('cancelled') })
    const part = aWorkOrder({ id: 'part', parentId: 'group' })
    expect(doubts(part, { list: [group, part] })).toMatchObject([
      { sentence: 'It is open although its group is closed.' },
    ])
    const a = aWorkOrder({ id: 'a', parentId: 'b' })
    const b = aWorkOrder({ id: 'b', parentId: 'a' })
    expect(doubts(a, { list: [a, b] })).toMatchObject([{ evidence: ['_parent_id b'] }])
  })

  test('include the clock they are judged by, whichever way it is off', () => {
    expect(doubts(aWorkOrder(), { skewMs: -240_000 })[0]?.sentence).toMatch(
      /^The clock of this device is 4\smin ahead/,
    )
    expect(doubts(aWorkOrder(), { skewMs: 240_000 })[0]?.sentence).toContain('behind')
  })

  test('are none for a sound work order', () => {
    expect(doubts(aWorkOrder({ createdAt: monday }))).toEqual([])
  })
})

test('the text to send on names the work order and keeps each doubt with its fields', () => {
  const workOrder = aWorkOrder({ id: 'w1', reference: '261042', status: aStatus('completed') })
  expect(doubtText(workOrder, doubts(workOrder), t)).toBe(
    [
      'Work order 261042: what contradicts itself in the data',
      'id w1',
      '- Its status says completed, but no closing is recorded: whether the resolution was in time cannot be proven.',
      '  job_status_id 6557b9dc-6106-4327-8e26-6f24d0329c33 completed',
      '  dateutc_closed',
    ].join('\n'),
  )
})
