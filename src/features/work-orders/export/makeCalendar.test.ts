import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { aFailure, aGuid, fakeClient } from '../../../api/testRows.ts'
import { defaultPolicy } from '../../../domain/policy.ts'
import { aWorkOrder, at, wallAt } from '../../../domain/testWorkOrder.ts'
import { messages as english } from '../../../i18n/en.ts'
import { createTranslator } from '../../../i18n/translate.ts'
import { createFormat } from '../../../ui/format.ts'
import { makeCalendar, type CalendarOrder } from './makeCalendar.ts'

const translator = createTranslator('en', english)

/** In Brussels; the list shows two of the three work orders that have visits. */
const shown = [1, 2].map((n) =>
  aWorkOrder({
    id: aGuid(n),
    reference: `26118${n}`,
    createdAt: at('2026-11-20T08:00Z'),
    wall: { created: wallAt('2026-11-20T09:00'), firstVisit: wallAt('2026-11-24T09:00') },
  }),
)

const aVisit = (n: number, workOrder: number, from: string) => ({
  id: aGuid(n),
  jobs_id: aGuid(workOrder),
  date_from: from,
  date_to: '',
})

const visits = [
  aVisit(11, 1, '2026-11-25T08:00:00Z'),
  aVisit(12, 1, '2026-11-26T09:00:00Z'),
  aVisit(13, 2, '2026-11-27T09:00:00Z'),
  aVisit(14, 3, '2026-11-28T09:00:00Z'),
]

function orderOf(answer: unknown, overrides: Partial<CalendarOrder> = {}): CalendarOrder {
  return {
    client: fakeClient(() => answer),
    workOrders: () => shown,
    policy: defaultPolicy,
    now: at('2026-11-25T10:00Z'),
    brand: 'Ypto',
    incompleteAt: null,
    t: translator.t,
    format: createFormat(translator, 'Europe/Brussels'),
    linkOf: (id) => `https://portal.example/work-orders/${id}`,
    onSignedOut: () => undefined,
    ...overrides,
  }
}

const make = (order: CalendarOrder) => makeCalendar(order, new AbortController().signal)

async function startsIn(order: CalendarOrder): Promise<readonly string[]> {
  const outcome = await make(order)
  if (outcome?.state !== 'saved') throw new Error('nothing saved')
  const calendar = new ICAL.Component(ICAL.parse(await outcome.blob.text()))
  return calendar
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('dtstart')))
}

describe('the calendar of a list', () => {
  test('holds the visits still to come of the work orders shown, and no others', async () => {
    const order = orderOf(visits)
    expect(await startsIn(order)).toEqual(['2026-11-26T08:00:00Z', '2026-11-27T08:00:00Z'])
    expect(await make(order)).toMatchObject({
      name: 'Ypto-Visits-2026-11-25.ics',
      words: '2 visits saved as Ypto-Visits-2026-11-25.ics',
    })
  })

  test('says in its name what it does not hold', async () => {
    expect(await make(orderOf(visits, { incompleteAt: 600 }))).toMatchObject({
      name: 'Ypto-Visits-2026-11-25-incomplete-600.ics',
    })
    expect(await make(orderOf([...visits, 'no row']))).toMatchObject({
      name: 'Ypto-Visits-2026-11-25-incomplete-2.ics',
    })
  })

  test('holds first visits where the tenant lists none, and says so', async () => {
    const order = orderOf(aFailure({ kind: 'forbidden', status: 403 }), {
      now: at('2026-11-24T07:00Z'),
    })
    expect(await startsIn(order)).toEqual(['2026-11-24T08:00:00Z', '2026-11-24T08:00:00Z'])
    expect(await make(order)).toMatchObject({
      words: expect.stringContaining('the first'),
      hasGap: true,
    })
  })

  test('is not saved when there is nothing to come, or the visits cannot be read', async () => {
    expect(await make(orderOf([]))).toMatchObject({ state: 'nothing' })
    expect(await make(orderOf(aFailure({ kind: 'offline', status: null })))).toEqual({
      state: 'failed',
      words: 'You are offline.',
    })
  })
})
