import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aWorkOrder, at } from '../../../domain/testWorkOrder.ts'
import { choices, fullWorkOrders } from './arbitrarySnapshot.ts'
import { leavables, takeSnapshot, usualChoice } from './snapshot.ts'
import type { SnapshotChoice } from './snapshot.ts'

const asOf = at('2026-11-24T13:05Z')

const told = aWorkOrder({
  description: 'Bel Koen Claes (0475 12 34 56, koen@example.be).',
  technician: 'Joris Van den Broeck',
  createdBy: 'Planning',
  contact: { name: 'Koen Claes', phone: '+32 9 555 01 42', email: 'koen@example.be' },
  address: { phone: '+32 9 555 01 00', street: 'Dok' },
})

describe('taking a snapshot', () => {
  test('leaves out people and the ways to reach them, in texts too', () => {
    const { workOrder, leftOut } = takeSnapshot(told, asOf, usualChoice)
    expect(workOrder.description).toBe('Bel […] ([…], […]).')
    expect(workOrder.technician).toBeNull()
    expect(workOrder.contact).toEqual({
      id: null,
      name: null,
      phone: null,
      mobile: null,
      email: null,
    })
    expect(workOrder.address).toMatchObject({ street: 'Dok', phone: null })
    expect(leftOut).toEqual(['names', 'phones', 'emails'])
  })

  test('leaves known people out of the customer’s reference, and its numbers in', () => {
    const asked = { ...told, customerReference: 'Mail Koen Claes, 09 555 01 42, 0450008130 2' }
    const referenceOf = (choice: SnapshotChoice) =>
      takeSnapshot(asked, asOf, choice).workOrder.customerReference
    expect(referenceOf(usualChoice)).toBe('Mail […], […], 0450008130 2')
    expect(referenceOf({ ...usualChoice, names: true, phones: true })).toBe(asked.customerReference)
  })

  test('takes along what is ticked, and no more', () => {
    const { workOrder, leftOut } = takeSnapshot(told, asOf, {
      names: true,
      phones: false,
      emails: false,
      description: false,
    })
    expect(workOrder.technician).toBe('Joris Van den Broeck')
    expect(workOrder.contact).toMatchObject({ name: 'Koen Claes', phone: null, email: null })
    expect(workOrder.description).toBeNull()
    expect(leftOut).toEqual(['phones', 'emails', 'description'])
  })

  test('says nothing was left out of what was not there', () => {
    expect(takeSnapshot(aWorkOrder(), asOf, usualChoice).leftOut).toEqual([])
    const numbered = aWorkOrder({ name: 'Bel 0475 12 34 56' })
    expect(takeSnapshot(numbered, asOf, usualChoice).leftOut).toEqual(['phones'])
  })

  test('keeps the word of whoever is no person', () => {
    const planned = aWorkOrder({ createdBy: 'Planning', name: 'Planning nazien' })
    expect(takeSnapshot(planned, asOf, usualChoice).workOrder.name).toBe('Planning nazien')
  })

  test('leaves out everything that is not ticked, whatever the work order', () => {
    fc.assert(
      fc.property(fullWorkOrders, choices, (workOrder, choice) => {
        const { workOrder: taken } = takeSnapshot(workOrder, asOf, choice)
        const { contact, address, project, technician } = workOrder
        // Texts that people typed into a code or an address are theirs to look at.
        const written = JSON.stringify({ ...taken, reference: '', customerReference: '' })
        const hidden = [
          ...(choice.names ? [] : [contact.name, project.contactName, technician]),
          ...(choice.phones ? [] : [contact.phone, contact.mobile, address.phone]),
          ...(choice.emails ? [] : [contact.email, address.email]),
        ]
        for (const text of hidden) if (text !== null) expect(written).not.toContain(text)
        if (!choice.description) expect(taken.description).toBeNull()
      }),
    )
  })

  test('does it once: a second time changes nothing', () => {
    fc.assert(
      fc.property(fullWorkOrders, choices, (workOrder, choice) => {
        const once = takeSnapshot(workOrder, asOf, choice).workOrder
        expect(takeSnapshot(once, asOf, choice).workOrder).toEqual(once)
      }),
    )
  })

  test('keeps all that the clocks are judged by', () => {
    fc.assert(
      fc.property(fullWorkOrders, (workOrder) => {
        const { workOrder: taken } = takeSnapshot(workOrder, asOf, usualChoice)
        const { targets, status, createdAt, inProgressAt, closedAt, wall } = workOrder
        expect(taken).toMatchObject({ targets, status, createdAt, inProgressAt, closedAt, wall })
      }),
    )
  })
})

test('every kind can be left out', () => {
  expect(Object.keys(usualChoice)).toEqual([...leavables])
})
