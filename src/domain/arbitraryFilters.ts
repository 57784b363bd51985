import fc from 'fast-check'
import { tangledLists, workOrders } from './arbitraryWorkOrder.ts'
import { dateWords, type DateRange } from './dateRange.ts'
import { facetIds, type FacetId } from './facets.ts'
import { dateFields, type DateField, type FilterContext, type Filters } from './filter.ts'
import { defaultPolicy } from './policy.ts'
import { stages } from './stage.ts'
import { at, aWorkOrder, statusIds } from './testWorkOrder.ts'
import type { Instant } from './time.ts'
import { verdictKeys } from './verdictCode.ts'
import type { WorkOrder } from './workOrder.ts'

/** For property tests: everything filtering looks at, nothing starred, nothing changed. */
export function filterContext(now: Instant = at('2026-06-03T12:00Z')): FilterContext {
  return {
    now,
    policy: defaultPolicy,
    starred: new Set(),
    changed: new Set(),
    repeated: new Set(),
    contactId: null,
    zone: 'Europe/Brussels',
  }
}

const name = fc.option(fc.constantFrom('a', 'b', 'c'))
const named = name.map((text) => (text === null ? null : { id: null, name: text }))

const descriptions = fc.record({
  type: named,
  priority: named,
  technician: name,
  noteCount: fc.integer({ min: 0, max: 1 }),
  project: fc.record({ id: name, location: name }),
  equipment: fc.record({ family: named, brand: named, model: named }),
  company: fc.record({ name, code: name }),
  city: name,
})

/** For property tests: tangled lists whose work orders share types, sites, technicians and so on. */
export const facetedLists: fc.Arbitrary<readonly WorkOrder[]> = tangledLists.chain((list) =>
  fc
    .array(descriptions, { minLength: list.length, maxLength: list.length })
    .map((described) => list.map((workOrder, index) => describe(workOrder, described[index]))),
)

/**
 * For property tests: the same, bushy: most hang under one that came before, some under a group that
 * nobody sees.
 */
export const facetedTrees: fc.Arbitrary<readonly WorkOrder[]> = fc
  .array(
    fc.record({ workOrder: workOrders, description: descriptions, parent: fc.nat({ max: 30 }) }),
    { minLength: 8, maxLength: 25 },
  )
  .map((rows) =>
    rows.map(({ workOrder, description, parent }, index) =>
      aWorkOrder({
        ...describe(workOrder, description),
        id: `id-${index}`,
        parentId: parent < index ? `id-${parent}` : parent > 28 ? 'unseen' : null,
      }),
    ),
  )

type Description = typeof descriptions extends fc.Arbitrary<infer T> ? T : never

function describe(workOrder: WorkOrder, description: Description | undefined): WorkOrder {
  if (description === undefined) return workOrder
  const { project, company, city, ...fields } = description
  return {
    ...workOrder,
    ...fields,
    project: { ...workOrder.project, ...project },
    company,
    address: { ...workOrder.address, city },
  }
}

/** What the lists above have in each facet; in those not named here, a, b or c. */
const known: Partial<Record<FacetId, readonly string[]>> = {
  stage: stages,
  status: Object.values(statusIds),
  verdict: verdictKeys,
  notes: ['yes'],
  custom: ['yes'],
  starred: ['yes'],
  changed: ['yes'],
  repeat: ['yes'],
}

function valuesIn(facet: FacetId): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...(known[facet] ?? ['a', 'b', 'c'])) },
    { weight: 1, arbitrary: fc.constant('unknown') },
  )
}

/** For property tests: a facet and a value of it, mostly one that the lists above have. */
export const facetValues: fc.Arbitrary<readonly [FacetId, string]> = fc
  .constantFrom(...facetIds)
  .chain((facet) => fc.tuple(fc.constant(facet), valuesIn(facet)))

/** A facet with several values chosen, so that some of a list pass and some do not. */
const choices: fc.Arbitrary<readonly [FacetId, ReadonlySet<string>]> = fc
  .constantFrom(...facetIds)
  .chain((facet) =>
    fc.tuple(
      fc.constant(facet),
      fc.array(valuesIn(facet), { minLength: 1, maxLength: 4 }).map((values) => new Set(values)),
    ),
  )

/** For property tests: ranges around the moments of the lists above. */
export const dateRanges: fc.Arbitrary<DateRange> = fc.oneof(
  fc.constantFrom(...dateWords).map((word): DateRange => ({ kind: 'word', word })),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 5 }), fc.constantFrom(0, 1, 2))
    .map(([first, length, open]): DateRange => ({
      kind: 'between',
      from: open === 1 ? null : `2026-06-0${first}`,
      to: open === 2 ? null : `2026-06-${String(first + length).padStart(2, '0')}`,
    })),
)

/** For property tests: filters of up to two facets and a date, sometimes none at all. */
export const filters: fc.Arbitrary<Filters> = fc
  .record({
    values: fc.array(choices, { maxLength: 2 }),
    dates: fc.option(fc.tuple(fc.constantFrom<DateField>(...dateFields), dateRanges), {
      freq: 2,
    }),
  })
  .map(({ values, dates }) => ({
    values: new Map(values),
    dates: new Map(dates === null ? [] : [dates]),
  }))
