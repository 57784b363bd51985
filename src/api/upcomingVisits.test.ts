import { describe, expect, test } from 'vitest'
import { at, wallAt } from '../domain/testWorkOrder.ts'
import type { WorkOrderId } from '../domain/workOrder.ts'
import { aFailure, aGuid, aPage, fakeClient } from './testRows.ts'
import { readUpcomingVisits } from './upcomingVisits.ts'

const now = at('2026-11-25T10:00Z')

const aVisit = (n: number, more: object = {}) => ({
  id: aGuid(n),
  jobs_id: aGuid(100),
  date_from: `2026-12-${String(n).padStart(2, '0')}T08:00:00Z`,
  date_to: '',
  user_firstname: 'Koen',
  user_lastname: 'Claes',
  ...more,
})

describe('the visits still to come', () => {
  test('are asked for at once, from two days ago on, and told apart by work order', async () => {
    const client = fakeClient(() => ({
      value: [aVisit(4), aVisit(3), aVisit(5, { jobs_id: aGuid(200).toUpperCase() })],
    }))
    const read = await readUpcomingVisits(client, now)
    expect(client.asked.map(decodeURIComponent)).toEqual([
      "/api/JobPlanningView?$filter=date_from ge '2026-11-23T00:00:00.000Z'&$orderby=date_from",
    ])
    if (read.state !== 'ready') throw new Error(read.state)
    const idsOf = (n: number) =>
      read.visits.byWorkOrder.get(aGuid(n) as WorkOrderId)?.map(({ id }) => id)
    expect(idsOf(100)).toEqual([aGuid(3), aGuid(4)])
    expect(idsOf(200)).toEqual([aGuid(5)])
    expect(read.visits.byWorkOrder.get(aGuid(200) as WorkOrderId)?.[0]).toEqual({
      id: aGuid(5),
      from: wallAt('2026-12-05T08:00'),
      to: null,
      technician: 'Koen Claes',
    })
    expect(read.visits.isPartial).toBe(false)
  })

  test('come from every page; what is no row, and whose it is not said, is told or left out', async () => {
    const rows: object[] = Array.from({ length: 25 }, (_, index) => aVisit(index + 1))
    rows.push(aVisit(26, { jobs_id: '' }))
    const client = fakeClient((query) => ({
      ...aPage(rows, query, 10),
      ...(Number(query.get('$skip') ?? 0) < 20 && {
        '@odata.nextLink': `JobPlanningView?$skip=${Number(query.get('$skip') ?? 0) + 10}`,
      }),
    }))
    const read = await readUpcomingVisits(client, now)
    if (read.state !== 'ready') throw new Error(read.state)
    expect([...read.visits.byWorkOrder.values()].flat()).toHaveLength(25)

    const odd = await readUpcomingVisits(
      fakeClient(() => [aVisit(1), 'no row']),
      now,
    )
    expect(odd).toMatchObject({ state: 'ready', visits: { isPartial: true } })
  })

  test('may be refused by the tenant, or fail', async () => {
    const forbidden = fakeClient(() => aFailure({ kind: 'forbidden', status: 403 }))
    expect(await readUpcomingVisits(forbidden, now)).toMatchObject({ state: 'refused' })
    const broken = fakeClient(() => aFailure())
    expect(await readUpcomingVisits(broken, now)).toMatchObject({ state: 'failed' })
  })
})
