import fc from 'fast-check'
import { workOrders as datedWorkOrders } from '../../../domain/arbitraryWorkOrder.ts'
import { aWorkOrder } from '../../../domain/testWorkOrder.ts'
import { instantOf } from '../../../domain/time.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { takeSnapshot } from './snapshot.ts'
import type { Snapshot, SnapshotChoice } from './snapshot.ts'

/** Anything a text may hold: other alphabets, half signs, quotes, control signs. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('__proto__', '</script>', '\uD800', '\u202Eabc', '{"v":2}', '0475 12 34 56'),
)
const maybeText = fc.option(text)
const phone = fc.constantFrom(
  '+32 475 12 34 56',
  '0032 (0)9 555 01 42',
  '912 345 678',
  '09/555.01.42',
)
const email = fc.constantFrom('koen.claes@example.be', 'a+b@sub.example.com', 'JAN@EXAMPLE.BE')
const name = fc.constantFrom('Koen Claes', 'Amélie Rousseau', 'Katrien Vanderhaeghen-De Clercq')

/** For property tests: a work order with every text, person and way to reach one that a row may hold. */
export const fullWorkOrders: fc.Arbitrary<WorkOrder> = fc
  .record({
    dated: datedWorkOrders,
    texts: fc.tuple(text, maybeText, maybeText, maybeText, maybeText, maybeText, maybeText),
    phones: fc.tuple(fc.option(phone), fc.option(phone), fc.option(phone)),
    emails: fc.tuple(fc.option(email), fc.option(email)),
    names: fc.tuple(fc.option(name), fc.option(name), fc.option(name), fc.option(name)),
    said: fc.record({ name: fc.option(name), phone: fc.option(phone), email: fc.option(email) }),
  })
  .map(({ dated, texts, phones, emails, names, said }) => {
    const [reference, customerReference, place, make, site, street, down] = texts
    const [person, second, technician, createdBy] = names
    const told = [said.name, said.phone, said.email].filter((part) => part !== null)
    return aWorkOrder({
      ...dated,
      reference,
      customerReference,
      technician,
      createdBy,
      description: told.length === 0 ? place : `Bel ${told.join(' of ')}, ook op 05/11/2026.`,
      project: { location: place, contactName: second, shutdownConsequence: down },
      equipment: { brand: make === null ? null : { id: null, name: make } },
      company: { name: site },
      address: { street, countryCode: 'BE', phone: phones[0], email: emails[0] },
      contact: { name: person, phone: phones[1], mobile: phones[2], email: emails[1] },
    })
  })

/** For property tests: every choice a sender has. */
export const choices: fc.Arbitrary<SnapshotChoice> = fc.record({
  names: fc.boolean(),
  phones: fc.boolean(),
  emails: fc.boolean(),
  description: fc.boolean(),
})

/** For property tests: snapshots as they are taken. */
export const snapshots: fc.Arbitrary<Snapshot> = fc
  .tuple(fullWorkOrders, fc.integer({ min: 1_600_000_000_000, max: 2_000_000_000_000 }), choices)
  .map(([workOrder, asOf, choice]) => takeSnapshot(workOrder, instantOf(asOf), choice))
