import fc from 'fast-check'
import { tangledLists } from './arbitraryWorkOrder.ts'
import { dateWords, type DateRange } from './dateRange.ts'
import { facetIds, type FacetId } from './facets.ts'
import { dateFields, type DateField, type FilterContext, type Filters } from './filter.ts'
import { defaultPolicy } from './policy.ts'
import { at } from './testWorkOrder.ts'
import type { Instant } from './time.ts'
import type { WorkOrder } from './workOrder.ts'

/** For property tests: everything filtering looks at, nothing starred, nothing changed. */
export function filterContext(now: Instant = at('2026-06-03T12:00Z')): FilterContext {
  return {
    now,
    policy: defaultPolicy,
    starred: new Set(),
    changed: new Set(),
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

/** For property tests: a value of any facet, one of those the lists above have, or an unknown one. */
export const facetValues: fc.Arbitrary<readonly [FacetId, string]> = fc.oneof(
  fc.tuple(fc.constantFrom(...facetIds), fc.constantFrom('a', 'b', 'yes')),
  fc.tuple(fc.constant<FacetId>('stage'), fc.constantFrom('received', 'planned', 'completed')),
  fc.tuple(
    fc.constant<FacetId>('verdict'),
    fc.constantFrom('overdue', 'met', 'none', 'arrival.overdue', 'contact.passed'),
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

/** For property tests: some filters, often none. */
export const filters: fc.Arbitrary<Filters> = fc
  .record({
    values: fc.array(facetValues, { maxLength: 4 }),
    dates: fc.array(fc.tuple(fc.constantFrom<DateField>(...dateFields), dateRanges), {
      maxLength: 1,
    }),
  })
  .map(({ values, dates }) => {
    const chosen = new Map<FacetId, Set<string>>()
    for (const [facet, value] of values)
      chosen.set(facet, (chosen.get(facet) ?? new Set()).add(value))
    return { values: chosen, dates: new Map(dates) }
  })
