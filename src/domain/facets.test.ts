import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facetedLists, filterContext } from './arbitraryFilters.ts'
import { judgeClocks, verdictsByGravity, type ClockReading, type Verdict } from './clock.ts'
import { facetIds, facetReaders, valuesOf } from './facets.ts'
import { locationFamilyId } from './place.ts'
import { aStatus, aWorkOrder, at } from './testWorkOrder.ts'
import { verdictCode, verdictCodeCount, verdictKeys, verdictValues } from './verdictCode.ts'

const context = filterContext(at('2026-06-10T12:00Z'))

test('every facet is offered, and once', () => {
  const readable = ['verdict', ...Object.keys(facetReaders)]
  expect([...facetIds].sort()).toEqual(readable.sort())
})

describe('the values of a facet', () => {
  const rich = aWorkOrder({
    status: { id: 'own', name: 'Wacht op kraan' },
    type: { id: null, name: 'Breakdown' },
    priority: { id: null, name: 'P1' },
    technician: 'An',
    noteCount: 2,
    project: { id: 'machine-1', name: 'Koelcel 4', location: 'Dok 14' },
    equipment: {
      family: { id: null, name: 'Koeling' },
      brand: { id: null, name: 'Carrier' },
      model: { id: null, name: 'X1' },
    },
    company: { name: 'Delhaize', code: 'D1' },
    address: { city: 'Gent' },
  })

  test.each([
    ['stage', 'received'],
    ['status', 'Wacht op kraan'],
    ['type', 'Breakdown'],
    ['priority', 'P1'],
    ['site', 'Dok 14'],
    ['family', 'Koeling'],
    ['brand', 'Carrier'],
    ['model', 'X1'],
    ['company', 'Delhaize'],
    ['place', 'Gent'],
    ['technician', 'An'],
    ['notes', 'yes'],
    ['custom', 'yes'],
    ['equipment', 'machine-1'],
  ] as const)('%s is %s', (facet, value) => {
    expect(valuesOf(rich, facet, context)).toEqual([value])
  })

  test('are none where nothing is said', () => {
    const bare = aWorkOrder({ status: null, type: { id: 'x', name: '' } })
    const silent = facetIds.filter((facet) => valuesOf(bare, facet, context).length === 0)
    // A stage can always be told; without a status it is a guess, and without targets nothing is due.
    expect(silent).toEqual(
      facetIds.filter((facet) => !['stage', 'verdict', 'custom'].includes(facet)),
    )
  })

  test('of a location: its own name is the site', () => {
    const depot = aWorkOrder({
      project: { name: 'DC Zwijnaarde', location: 'Hal 2' },
      equipment: { family: { id: locationFamilyId, name: 'Location' } },
    })
    expect(valuesOf(depot, 'site', context)).toEqual(['DC Zwijnaarde'])
  })

  test('of a company without a name: its code', () => {
    const company = { name: null, code: 'C7' }
    expect(valuesOf(aWorkOrder({ company }), 'company', context)).toEqual(['C7'])
  })

  test('stars and changes are those told', () => {
    const { id } = rich
    expect(valuesOf(rich, 'starred', { ...context, starred: new Set([id]) })).toEqual(['yes'])
    expect(valuesOf(rich, 'changed', { ...context, changed: new Set([id]) })).toEqual(['yes'])
    expect(valuesOf(rich, 'starred', { ...context, changed: new Set([id]) })).toEqual([])
  })

  test('mine are those I asked for; where nobody knows who I am, none', () => {
    const asked = aWorkOrder({ requestedByContactId: 'c1' })
    expect(valuesOf(asked, 'mine', { ...context, contactId: 'c1' })).toEqual(['yes'])
    expect(valuesOf(asked, 'mine', { ...context, contactId: 'c2' })).toEqual([])
    expect(valuesOf(asked, 'mine', context)).toEqual([])
    expect(valuesOf(aWorkOrder(), 'mine', context)).toEqual([])
  })

  test('a failure repeats when it is among those told', () => {
    const again = aWorkOrder({ id: 'again' })
    const repeated = new Set([again.id])
    expect(valuesOf(again, 'repeat', { ...context, repeated })).toEqual(['yes'])
    expect(valuesOf(rich, 'repeat', { ...context, repeated })).toEqual([])
  })

  test('a system status is not custom', () => {
    expect(valuesOf(aWorkOrder({ status: aStatus('planned') }), 'custom', context)).toEqual([])
  })
})

describe('verdicts', () => {
  test('stand for any clock and for each', () => {
    const workOrder = aWorkOrder({
      createdAt: at('2026-06-01T00:00Z'),
      targets: { arrival: at('2026-06-10T11:00Z'), resolution: at('2026-07-01T00:00Z') },
    })
    expect(valuesOf(workOrder, 'verdict', context)).toEqual([
      'overdue',
      'arrival.overdue',
      'running',
      'resolution.running',
    ])
  })

  test('of one kind on two clocks count once', () => {
    const target = at('2026-06-10T11:00Z')
    const workOrder = aWorkOrder({ targets: { arrival: target, resolution: target } })
    expect(valuesOf(workOrder, 'verdict', context)).toEqual([
      'overdue',
      'arrival.overdue',
      'resolution.overdue',
    ])
  })

  test('without any target are "none"', () => {
    expect(valuesOf(aWorkOrder(), 'verdict', context)).toEqual(['none'])
  })

  test('say what the three clocks say, in a number of their own', () => {
    fc.assert(
      fc.property(facetedLists, (list) => {
        for (const workOrder of list) {
          const readings = judgeClocks(workOrder, context.now)
          const said = readings.filter(({ verdict }) => verdict !== 'none')
          const values = new Set(
            said.flatMap((one) => [one.verdict, `${one.clock}.${one.verdict}`]),
          )
          expect(new Set(valuesOf(workOrder, 'verdict', context))).toEqual(
            values.size === 0 ? new Set(['none']) : values,
          )
        }
      }),
    )
    const codes = new Set<number>()
    const reading = (verdict: Verdict) => ({ verdict }) as ClockReading
    for (const a of verdictsByGravity)
      for (const b of verdictsByGravity)
        for (const c of verdictsByGravity)
          codes.add(verdictCode([reading(a), reading(b), reading(c)]))
    expect(codes.size).toBe(verdictCodeCount)
    expect([...codes].every((code) => code >= 0 && code < verdictCodeCount)).toBe(true)
  })

  test('have all their values listed', () => {
    const all = new Set(
      Array.from({ length: verdictCodeCount }, (_, code) => verdictValues(code)).flat(),
    )
    expect(new Set(verdictKeys)).toEqual(all)
    expect(verdictKeys).toHaveLength(all.size)
  })
})
