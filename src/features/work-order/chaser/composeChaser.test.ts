import { describe, expect, test } from 'vitest'
import { growForest } from '../../../domain/forest.ts'
import { defaultPolicy } from '../../../domain/policy.ts'
import { aStatus, aWorkOrder, at, wallAt } from '../../../domain/testWorkOrder.ts'
import type { WorkOrderOverrides } from '../../../domain/testWorkOrder.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import type { Language } from '../../../i18n/catalog.ts'
import { messages as english } from '../../../i18n/en.ts'
import { messages as dutch } from '../../../i18n/nl.ts'
import { createTranslator } from '../../../i18n/translate.ts'
import { createFormat } from '../../../ui/format.ts'
import { composeLetter, isChaseable } from './composeChaser.ts'
import { mailHref } from './mailHref.ts'

const address = 'service@koeltechniek-verhaeghe.example'
const link = 'https://portal.example/work-orders/a0000000-0000-4000-8000-000000000001'

function letterOf(
  overrides: WorkOrderOverrides,
  language: Language = 'en',
  parts: readonly WorkOrder[] = [],
) {
  const translator = createTranslator(language, { en: english, nl: dutch }[language])
  const workOrder = aWorkOrder({
    reference: '261187',
    name: 'Koelcel 4: compressor slaat af',
    customerReference: 'PO-4500081302',
    createdAt: at('2026-11-25T08:00Z'),
    project: { name: 'Koelcel 4', serialNumber: 'BZ-4471', location: 'DC Zwijnaarde' },
    address: { city: 'Gent' },
    ...overrides,
  })
  const setting = {
    now: at('2026-11-26T14:00Z'),
    policy: defaultPolicy,
    branch: growForest([workOrder, ...parts]).byId.get(workOrder.id) ?? null,
    t: translator.t,
    format: createFormat(translator, 'Europe/Brussels'),
    brand: 'Koeltechniek Verhaeghe',
    sender: 'Sofie Janssens',
    link,
  }
  const letter = composeLetter(workOrder, setting, address)
  // Whether a comma follows the weekday depends on the platform's age.
  return { ...letter, body: letter.body.replaceAll(/(day|dag),/g, '$1') }
}

const late = { targets: { arrival: at('2026-11-26T12:00Z') } }

describe('the letter that asks for news', () => {
  test('says what was promised, how late it is, of what, and where to look', () => {
    const { subject, body } = letterOf(late)
    expect(subject).toBe('Work order 261187 is late')
    expect(body).toBe(`Dear Koeltechniek Verhaeghe team,

For the work order below, the arrival of a technician was promised by Thursday 26 November 2026, 13:00 CET. It is now 2 h late. As far as we can see, no visit is planned yet.

Work order: 261187 · Koelcel 4: compressor slaat af
Our reference: PO-4500081302
Machine: Koelcel 4
Serial number: BZ-4471
Site: DC Zwijnaarde · Gent
Status: Open
Arrival: Thursday 26 November 2026, 13:00 CET (2 h late)

Could you let us know when we may expect a technician?

${link}

Kind regards,
Sofie Janssens`)
  })

  test('is written in the reader’s language', () => {
    const { subject, body } = letterOf(late, 'nl')
    expect(subject).toBe('Werkorder 261187 is te laat')
    expect(body).toContain(
      'was de aankomst van een technicus beloofd tegen donderdag 26 november 2026, 13:00 CET. Dat is nu 2 u te laat.',
    )
    expect(body).not.toMatch(/promised|chaser\./)
  })

  test('accuses nobody of a call that no field would record', () => {
    const { subject, body } = letterOf({ targets: { contact: at('2026-11-26T12:00Z') } })
    expect(subject).toBe('Work order 261187: how does it stand?')
    expect(body).toContain('If you have been in touch already, please disregard this.')
    expect(body).not.toContain('late')
  })

  test('asks for an earlier visit when the planned one comes after the promise', () => {
    const { body } = letterOf({
      status: aStatus('planned'),
      targets: { arrival: at('2026-11-27T12:00Z') },
      wall: { created: wallAt('2026-11-25T09:00'), firstVisit: wallAt('2026-11-30T09:00') },
    })
    expect(body).toContain('Monday 30 November 2026, 09:00 (site time), which is after that.')
    expect(body).toContain('Could the visit be brought forward?')
  })

  test('is late when a planned visit did not begin', () => {
    const { subject, body } = letterOf({
      status: aStatus('planned'),
      wall: { created: wallAt('2026-11-25T09:00'), firstVisit: wallAt('2026-11-26T09:00') },
    })
    expect(subject).toBe('Work order 261187 is late')
    expect(body).toContain('but we see no start of the work recorded')
  })

  test('asks how the work goes once it began', () => {
    const { body } = letterOf({
      status: aStatus('inProgress'),
      inProgressAt: at('2026-11-26T08:00Z'),
      targets: { resolution: at('2026-11-27T12:00Z') },
    })
    expect(body).toContain('a solution is promised by Friday 27 November 2026, 13:00 CET')
    expect(body).toContain('how the work is going')
  })

  test('of a group names the part that is late', () => {
    const part = aWorkOrder({
      ...late,
      id: 'a0000000-0000-4000-8000-000000000002',
      parentId: 'a0000000-0000-4000-8000-000000000001',
      reference: '261188',
    })
    const { subject, body } = letterOf(
      { targets: { resolution: at('2026-12-04T12:00Z') }, hasChild: true },
      'en',
      [part],
    )
    expect(subject).toBe('Work order 261187 is late')
    expect(body).toContain('Its part 261188 is 2 h late: the arrival of a technician was promised')
  })

  test('leaves out what is not known', () => {
    const { body } = letterOf({ name: null, customerReference: null, project: {}, address: {} })
    expect(body).toContain('Work order: 261187\nStatus: Open')
    expect(body).not.toMatch(/null|undefined|: *$/m)
  })
})

test('texts however long are clipped until a mail program takes the letter', () => {
  const long = '👩‍🔧 漢字\r\n'.repeat(2_000)
  const letter = letterOf({
    ...late,
    reference: long,
    name: long,
    customerReference: long,
    status: { id: null, name: long },
    project: { name: long, serialNumber: long, location: long },
    address: { city: long },
  })
  expect(mailHref(address, letter)).not.toBeNull()
  expect(letter.body).toContain('promised by Thursday 26 November 2026, 13:00 CET')
  expect(letter.body).toContain(link)
})

test('nobody waits for news of what is closed', () => {
  const chaseable = (status: Parameters<typeof aStatus>[0]) =>
    isChaseable(aWorkOrder({ status: aStatus(status) }), defaultPolicy)
  expect(chaseable('open')).toBe(true)
  expect(chaseable('completed')).toBe(false)
  expect(chaseable('cancelled')).toBe(false)
})
