import { describe, expect, test } from 'vitest'
import {
  isOpen,
  nextMove,
  readStage,
  stageOf,
  stagePolicyWith,
  stages,
  systemStages,
} from './stage.ts'
import { aStatus, aWorkOrder, at, wallAt } from './testWorkOrder.ts'

describe('a system status', () => {
  test.each([
    ['open', 'received'],
    ['toBePlanned', 'toBePlanned'],
    ['dispatched', 'assigned'],
    ['planned', 'planned'],
    ['inProgress', 'inProgress'],
    ['waiting', 'onHold'],
    ['readyForReview', 'underReview'],
    ['completed', 'completed'],
    ['cancelled', 'cancelled'],
  ] as const)('%s is the stage %s', (status, stage) => {
    expect(readStage(aWorkOrder({ status: aStatus(status) }))).toEqual({ stage, isCustom: false })
  })

  test('is known by its GUID in any case, not by its name', () => {
    const status = { id: '06EA451C-5863-4C97-9592-CC928DFDF869', name: 'Completed' }
    expect(stageOf(aWorkOrder({ status }))).toBe('cancelled')
  })

  test('outweighs the dates: a reopened work order is open although it was once closed', () => {
    const reopened = aWorkOrder({ status: aStatus('planned'), closedAt: at('2026-01-01') })
    expect(stageOf(reopened)).toBe('planned')
    expect(isOpen(reopened)).toBe(true)
  })

  test('each GUID in the table is lower case and of a stage that exists', () => {
    expect(systemStages.size).toBe(24)
    for (const [id, stage] of systemStages) {
      expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
      expect(stages).toContain(stage)
    }
  })

  test.each(['ff20244f-07c6-4c9d-9ed0-3564bd252560', '1a908c70-10b1-44e8-a8c2-c5bcb9e35acc'])(
    'of unknown meaning (%s) is treated as a custom one',
    (id) => {
      const workOrder = aWorkOrder({ status: { id, name: 'Verplaatst' } })
      expect(readStage(workOrder)).toEqual({ stage: 'received', isCustom: true })
    },
  )
})

describe("a status of the tenant's own is read from what has happened", () => {
  const status = { id: '00000000-0000-4000-8000-00000000000f', name: 'Parts ordered' }
  const closedAt = at('2026-01-03')
  const inProgressAt = at('2026-01-02')
  const wall = { firstVisit: wallAt('2026-01-02') }

  test.each([
    ['closed', { closedAt, inProgressAt, wall }, 'completed'],
    ['begun', { inProgressAt, wall }, 'inProgress'],
    ['planned', { wall }, 'planned'],
    ['nothing yet', {}, 'received'],
  ] as const)('%s', (_what, dates, stage) => {
    expect(readStage(aWorkOrder({ status, ...dates }))).toEqual({ stage, isCustom: true })
  })

  test('no status at all goes the same way', () => {
    expect(readStage(aWorkOrder({ status: null }))).toEqual({ stage: 'received', isCustom: true })
    const nameless = aWorkOrder({ status: { id: null, name: 'Completed' } })
    expect(stageOf(nameless)).toBe('received')
  })

  test('until the configuration names its stage', () => {
    const policy = stagePolicyWith([[status.id.toUpperCase(), 'onHold']])
    const workOrder = aWorkOrder({ status, closedAt })
    expect(readStage(workOrder, policy)).toEqual({ stage: 'onHold', isCustom: false })
    expect(stageOf(aWorkOrder({ status: aStatus('completed') }), policy)).toBe('completed')
  })
})

test('open is every stage but completed and cancelled', () => {
  const open = [...systemStages].filter(([id]) => isOpen(aWorkOrder({ status: { id, name: '' } })))
  const stagesOpen = new Set(open.map(([, stage]) => stage))
  expect(stages.filter((stage) => !stagesOpen.has(stage))).toEqual(['completed', 'cancelled'])
})

test('whose move it is follows from the stage', () => {
  expect(stages.map(nextMove)).toEqual([
    'provider',
    'provider',
    'technician',
    'technician',
    'technician',
    'unknown',
    'provider',
    'nobody',
    'nobody',
  ])
})
