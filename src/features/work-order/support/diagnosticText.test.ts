import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeRow } from '../../../api/decode.ts'
import { rawFieldsOf } from '../../../api/rawFields.ts'
import { aFailure, aRow } from '../../../api/testRows.ts'
import type { WorkOrderList } from '../../../api/workOrderList.ts'
import { jobsViewFields, type JobsViewField } from '../../../api/wire.ts'
import { defaultPolicy } from '../../../domain/policy.ts'
import { at, statusIds } from '../../../domain/testWorkOrder.ts'
import { copiedFields, diagnosticText } from './diagnosticText.ts'
import { supportFacts } from './supportFacts.ts'

const now = at('2026-11-24T13:00:00Z')

function textOf(row: object): string {
  const decoded = decodeRow(row)
  if (!decoded.ok) throw new Error(decoded.rejected.problems.join())
  const list: WorkOrderList = {
    workOrders: [decoded.workOrder],
    rejected: [{ id: 'Sofie', reference: 'Sofie', problems: ['Sofie'] }],
    total: 3,
    state: 'short',
    failure: aFailure({ detail: 'Sofie Janssens may not' }),
    // By a device that is two minutes slow.
    asOf: at('2026-11-24T12:56:30Z'),
  }
  const facts = supportFacts({
    workOrder: decoded.workOrder,
    policy: defaultPolicy,
    treeDoubts: [{ kind: 'parentUnseen' }],
    list,
    clock: { skewMs: 120_000, source: 'server' },
    readAt: at('2026-11-24T12:57:50Z'),
    now,
    version: '1.2.3',
    build: 'fields-abc.js',
    language: 'nl',
    zone: 'Europe/Brussels',
  })
  return diagnosticText(facts, rawFieldsOf(row))
}

describe('the diagnostic text', () => {
  const text = textOf(
    aRow({
      job_status_id: statusIds.planned,
      dateutc_create: '2026-11-24T08:00:00Z',
      dateutc_max_sla_hands_on_machine: '2026-11-24T12:00:00.123Z',
      first_planning_date: '2026-11-25T09:00:00.000Z',
      contact_fullname: 'Sofie Janssens',
    }),
  )

  test('names the rule that fired, the moments in UTC, and how old the data are', () => {
    expect(text).toContain(
      'arrival:\n  rule 6: overdue, by 59 min\n  target 2026-11-24T12:00:00.123Z',
    )
    expect(text).toContain('clockSkew:\n  corrected by 120 s, to the server’s')
    expect(text).toContain('contact:\n  rule 1: none')
    expect(text).toContain(
      'list:\n  as of 2026-11-24T12:58:30.000Z, 1 min ago\n  short: 1 of 3, 1 rejected',
    )
    expect(text).toContain('read singly 2026-11-24T12:59:50.000Z, 10 s ago\n')
    expect(text).toContain('1.2.3 (fields-abc.js)')
    expect(text).toContain('doubts:\n  parentUnseen')
  })

  test('has the fields on its list as they were sent, and of others only whether they are filled', () => {
    expect(text).toContain('  first_planning_date: 2026-11-25T09:00:00.000Z\n')
    expect(text).toContain('  contact_fullname: (filled, left out)\n')
    expect(text).toContain('  contact_email: (empty)\n')
    expect(text).toContain('  fields unknown to the portal: 0\n')
    expect(text).not.toContain('Sofie')
  })

  test('never has a text that somebody wrote, wherever a server puts it', () => {
    const names = Object.keys(jobsViewFields) as JobsViewField[]
    const hidden = fc.string({ minLength: 1, maxLength: 8 }).map((part) => `Zj${part}qX`)
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), hidden), hidden, (texts, extra) => {
        const row = { ...aRow(), ...texts, id: aRow().id, job_parking: extra, [extra]: extra }
        const text = textOf(row)
        for (const secret of [...Object.values(texts), extra]) expect(text).not.toContain(secret)
      }),
    )
  })

  test('copies no text field, and no id of a person or an address', () => {
    for (const name of copiedFields) {
      expect(Object.keys(jobsViewFields), name).toContain(name)
      expect(jobsViewFields[name as JobsViewField], name).not.toBe('string')
      expect(name).not.toMatch(/contact_id|user|address/)
    }
  })
})
