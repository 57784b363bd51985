import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { promiseEntries, visitEntries, type CalendarEntry } from '../../domain/calendar.ts'
import { aStatus, aWorkOrder, at, wallAt } from '../../domain/testWorkOrder.ts'
import type { WorkOrderOverrides } from '../../domain/testWorkOrder.ts'
import { messages as english } from '../../i18n/en.ts'
import { messages as dutch } from '../../i18n/nl.ts'
import { createTranslator } from '../../i18n/translate.ts'
import { entryWords } from './calendarWords.ts'
import { foldLine } from './foldLine.ts'
import { writeCalendar, type CalendarSetting } from './writeCalendar.ts'

const setting: CalendarSetting = {
  now: at('2026-11-25T10:00Z'),
  brand: 'Koeltechniek Verhaeghe',
  t: createTranslator('en', english).t,
  linkOf: (id) => `https://portal.example/work-orders/${id}`,
}

/** With a visit of an hour and a half in Brussels, in winter, and a promise. */
function entriesOf(
  overrides: WorkOrderOverrides = {},
  technician = 'Koen Claes',
): readonly CalendarEntry[] {
  const workOrder = aWorkOrder({
    reference: '261187',
    name: 'Koelcel 4: compressor slaat af',
    createdAt: at('2026-11-20T08:00Z'),
    modifiedAt: at('2026-11-24T16:20Z'),
    targets: { arrival: at('2026-11-26T12:00Z') },
    wall: { created: wallAt('2026-11-20T09:00') },
    address: { street: 'Dok Noord', streetNumber: '4', zip: '9000', city: 'Gent' },
    ...overrides,
  })
  const visit = {
    id: 'b0000000-0000-4000-8000-000000000001',
    from: wallAt('2026-11-26T14:00'),
    to: wallAt('2026-11-26T15:30'),
    technician,
  }
  return [...visitEntries(workOrder, [visit]), ...promiseEntries(workOrder)]
}

/** The events a well-kept parser finds in the file; strict, it throws at anything odd. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  expect(calendar.name).toBe('vcalendar')
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      event,
      valueOf: (property: string) => component.getFirstPropertyValue(property)?.toString() ?? null,
    }
  })
}

function readOne(file: string) {
  const [first] = read(file)
  if (first === undefined) throw new Error('no event in the file')
  return first
}

describe('a calendar file', () => {
  test('is read by a strict parser as the visits and promises it was made of', () => {
    const file = writeCalendar(entriesOf(), setting)
    const [visit, promise, ...others] = read(file)
    expect(others).toEqual([])

    expect(visit?.event).toMatchObject({
      uid: 'b0000000-0000-4000-8000-000000000001.visit@work-order-portal',
      summary: 'Visit: Koelcel 4: compressor slaat af (261187)',
      location: 'Dok Noord 4, 9000 Gent',
      sequence: at('2026-11-24T16:20Z') / 60_000,
    })
    expect(visit?.event.description.split('\n')).toEqual([
      'Technician: Koen Claes',
      'Reference: 261187',
      'The time is worked out from the clock at the site.',
      'https://portal.example/work-orders/a0000000-0000-4000-8000-000000000001',
    ])
    expect(visit?.event.startDate.toJSDate()).toEqual(new Date('2026-11-26T13:00Z'))
    expect(visit?.event.endDate.toJSDate()).toEqual(new Date('2026-11-26T14:30Z'))
    expect(visit?.valueOf('dtstamp')).toBe('2026-11-25T10:00:00Z')
    expect(visit?.valueOf('last-modified')).toBe('2026-11-24T16:20:00Z')
    expect(visit?.valueOf('status')).toBe('CONFIRMED')
    expect(visit?.valueOf('transp')).toBe('OPAQUE')
    expect(visit?.valueOf('url')).toBe(
      'https://portal.example/work-orders/a0000000-0000-4000-8000-000000000001',
    )

    expect(promise?.event.summary).toBe('Arrival due: Koelcel 4: compressor slaat af (261187)')
    expect(promise?.event.startDate.toJSDate()).toEqual(new Date('2026-11-26T12:00Z'))
    expect(promise?.valueOf('transp')).toBe('TRANSPARENT')
  })

  test('speaks the reader’s language', () => {
    const { t } = createTranslator('nl', dutch)
    const [visit, promise] = read(writeCalendar(entriesOf(), { ...setting, t }))
    expect(visit?.event.summary).toBe('Bezoek: Koelcel 4: compressor slaat af (261187)')
    expect(promise?.event.summary).toMatch(/^Aankomst beloofd: /)
  })

  test('made again after a change carries the same names and higher numbers', () => {
    const before = read(writeCalendar(entriesOf(), setting))
    const later = entriesOf({ modifiedAt: at('2026-11-24T16:21Z') })
    const afterwards = read(writeCalendar(later, setting))
    expect(afterwards.map(({ event }) => event.uid)).toEqual(before.map(({ event }) => event.uid))
    for (const [index, { event }] of afterwards.entries()) {
      expect(event.sequence).toBeGreaterThan(before[index]?.event.sequence ?? Infinity)
    }
  })

  test('shows a visit in an unknown zone at its digits wherever it is read', () => {
    const entries = entriesOf({ wall: { created: null } })
    const { event } = readOne(writeCalendar(entries, setting))
    expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone)
    expect(event.startDate.toString()).toBe('2026-11-26T14:00:00')
    expect(event.endDate.toString()).toBe('2026-11-26T15:30:00')
    expect(event.description).toContain('The time is as agreed at the site.')
  })

  test('takes a cancelled visit off', () => {
    const entries = entriesOf({ status: aStatus('cancelled') })
    for (const { valueOf } of read(writeCalendar(entries, setting))) {
      expect(valueOf('status')).toBe('CANCELLED')
    }
  })

  test('without entries is still a calendar', () => {
    expect(read(writeCalendar([], setting))).toEqual([])
  })
})

/** Signs that end lines, end values, begin properties, or stand alone as half a character. */
const hostileTexts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\u2028',
        '\u0085',
        '\0',
        '\t',
        '\\',
        '\\n',
        ';',
        ',',
        ':',
        '"',
        'END:VEVENT',
        '\r\nATTENDEE:mailto:x@evil.example',
        'DTSTART:20260101T000000Z',
        '\uD83D',
        '👩‍🔧',
        'é',
        '漢字',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''))

test('no text of a stranger gets out of its value, and no line is too long (P18)', () => {
  const texts = fc.record({
    name: hostileTexts,
    reference: hostileTexts,
    city: hostileTexts,
    technician: hostileTexts,
    serialNumber: hostileTexts,
    brand: hostileTexts,
  })
  fc.assert(
    fc.property(texts, ({ name, reference, city, technician, serialNumber, brand }) => {
      const entries = entriesOf(
        { name, reference, address: { city }, project: { serialNumber } },
        technician,
      )
      const file = writeCalendar(entries, { ...setting, brand })

      for (const line of file.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\r\n\0]/)
      }
      const events = read(file)
      expect(events).toHaveLength(2)
      for (const [index, { event }] of events.entries()) {
        const names = event.component.getAllProperties().map((property) => property.name)
        expect(new Set(names).size).toBe(names.length)
        expect(new Set([...names, 'location'])).toEqual(allowed)
        const entry = entries[index]
        const words = entry && entryWords(entry, setting.linkOf(entry.workOrder.id), setting.t)
        expect(words).toEqual({
          summary: event.summary,
          location: event.location,
          description: event.description,
        })
        expect(event.startDate.year).toBe(2026)
      }
    }),
  )
})

const allowed = new Set([
  'uid',
  'sequence',
  'dtstamp',
  'last-modified',
  'dtstart',
  'dtend',
  'summary',
  'location',
  'description',
  'url',
  'status',
  'transp',
])

test('a folded line unfolds to what it was, cut between characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (line) => {
      const pieces = foldLine(line).split('\r\n')
      expect(pieces.map((piece, index) => (index === 0 ? piece : piece.slice(1))).join('')).toBe(
        line,
      )
      for (const piece of pieces) {
        expect(new TextEncoder().encode(piece).length).toBeLessThanOrEqual(75)
        expect(piece).not.toMatch(/\p{Surrogate}/u)
      }
    }),
  )
  expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75))
  expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`)
})
