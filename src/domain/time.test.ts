import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseInstant, parseWallTime } from './time.ts'

const noon = Date.UTC(2026, 5, 24, 12, 0, 31, 127)

describe('an instant is read', () => {
  test.each([
    ['seven fraction digits and an offset', '2026-06-24T12:00:31.1277186+00:00', noon],
    ['three fraction digits and Z', '2026-06-24T12:00:31.127Z', noon],
    ['no fraction', '2015-05-28T11:26:22Z', Date.UTC(2015, 4, 28, 11, 26, 22)],
    ['no zone, which is UTC', '2026-06-24T12:00:31.127', noon],
    ['an offset, which is honoured', '2026-06-24T14:00:31.127+02:00', noon],
    ['an offset of quarters', '2026-06-24T17:45:31.127+05:45', noon],
    ['an offset to the west', '2026-06-24T02:30:31.127-09:30', noon],
    ['an offset without a colon', '2026-06-24T14:00:31.127+0200', noon],
    ['a space for the T', '2026-06-24 12:00:31.127', noon],
    ['no seconds', '2026-06-24T12:00Z', Date.UTC(2026, 5, 24, 12)],
    ['a date alone', '2026-06-24', Date.UTC(2026, 5, 24)],
    ['a leap day', '2028-02-29T00:00:00Z', Date.UTC(2028, 1, 29)],
    ['spaces around it', ' 2026-06-24 ', Date.UTC(2026, 5, 24)],
  ])('with %s', (_form, text, expected) => {
    expect(parseInstant(text)).toEqual({ value: expected, readable: true })
  })
})

test("a wall time keeps its digits, whatever zone is attached: the vendor's Z is false", () => {
  const digits = Date.UTC(2026, 5, 24, 6)
  for (const zone of ['', 'Z', '+00:00', '+02:00', '-09:30', '+0545']) {
    expect(parseWallTime(`2026-06-24T06:00:00${zone}`)).toEqual({ value: digits, readable: true })
  }
})

describe('empty', () => {
  test.each([
    ['null', null],
    ['a missing field', undefined],
    ['no text', ''],
    ['only spaces', '  '],
    ["the vendor's no-date", '1980-01-01T00:00:00.000Z'],
    ['the same without a zone', '1980-01-01T00:00:00'],
    ['the same, shifted west by a zone', '1979-12-31T19:00:00-05:00'],
    ['the same, shifted east by a zone', '1980-01-01T05:30:00+05:30'],
    ['the last moment before 1981', '1980-12-31T23:59:59.999Z'],
    ["the year 1, .NET's no-date", '0001-01-01T00:00:00'],
    ['the year 0', '0000-01-01'],
  ])('is %s, for instants and for wall times', (_what, text) => {
    expect(parseInstant(text)).toEqual({ value: null, readable: true })
    expect(parseWallTime(text)).toEqual({ value: null, readable: true })
  })

  test('ends in 1981 UTC: the offset decides for an instant, the digits for a wall time', () => {
    expect(parseInstant('1981-01-01T00:00:00Z').value).toBe(Date.UTC(1981, 0, 1))
    expect(parseInstant('1981-01-01T00:00:00+01:00').value).toBeNull()
    expect(parseInstant('1980-12-31T23:30:00-01:00').value).toBe(Date.UTC(1981, 0, 1, 0, 30))
    expect(parseWallTime('1981-01-01T00:00:00+01:00').value).toBe(Date.UTC(1981, 0, 1))
  })
})

describe('nonsense is empty and said to be unreadable', () => {
  test.each([
    ['30 February', '2026-02-30T10:00:00Z'],
    ['29 February of a common year', '2026-02-29'],
    ['29 February 2100', '2100-02-29'],
    ['31 April', '2026-04-31'],
    ['month 13', '2026-13-01'],
    ['month 0', '2026-00-10'],
    ['day 0', '2026-01-00'],
    ["the help page's typo", '2015-05-28T11:56:222Z'],
    ['hour 24', '2026-01-01T24:00:00'],
    ['minute 60', '2026-01-01T10:60:00'],
    ['second 60', '2026-01-01T10:00:60Z'],
    ['an offset no place keeps', '2026-01-01T10:00:00+14:15'],
    ['an offset of 60 minutes', '2026-01-01T10:00:00+01:60'],
    ['a point without a fraction', '2026-01-01T10:00:00.Z'],
    ['an hour alone', '2026-01-01T10'],
    ['a zone without a time', '2026-01-01Z'],
    ['a Dutch date', '24/06/2026'],
    ['words', 'tomorrow'],
    ['a number', 1_782_000_000_000],
    ['a date', new Date(0)],
    ['something after it', '2026-01-01T10:00:00Z; drop table'],
    ['digits of another script', '２０２６-01-01'],
  ])('%s', (_what, text) => {
    expect(parseInstant(text)).toEqual({ value: null, readable: false })
    expect(parseWallTime(text)).toEqual({ value: null, readable: false })
  })
})

const moments = fc.integer({ min: Date.UTC(1981, 0, 1), max: Date.UTC(2200, 0, 1) })
const offsets = fc.integer({ min: -56, max: 56 }).map((quarters) => quarters * 15)

/** The digits that clocks at this offset show. */
function write(moment: number, offsetMinutes: number): string {
  const digits = new Date(moment + offsetMinutes * 60_000).toISOString().slice(0, -1)
  const size = Math.abs(offsetMinutes)
  const hours = String(Math.floor(size / 60)).padStart(2, '0')
  const minutes = String(size % 60).padStart(2, '0')
  return `${digits}${offsetMinutes < 0 ? '-' : '+'}${hours}:${minutes}`
}

describe('whatever the moment', () => {
  test('written at any offset, it reads back as itself, in any zone this test runs in', () => {
    fc.assert(
      fc.property(moments, offsets, (moment, offset) => {
        expect(parseInstant(write(moment, offset))).toEqual({ value: moment, readable: true })
      }),
    )
  })

  test('its digits read back as they stand, for a wall time', () => {
    fc.assert(
      fc.property(moments, offsets, (digits, offset) => {
        const zone = write(digits, offset).slice(-6)
        const text = new Date(digits).toISOString().slice(0, -1) + zone
        expect(parseWallTime(text)).toEqual({ value: digits, readable: true })
      }),
    )
  })

  test('more fraction digits than a millisecond has are cut, never rounded up', () => {
    fc.assert(
      fc.property(moments, fc.stringMatching(/^\d{0,4}$/), (moment, more) => {
        const text = new Date(moment).toISOString().replace('Z', `${more}Z`)
        expect(parseInstant(text).value).toBe(moment)
      }),
    )
  })

  test('no text makes it throw, and what it calls readable it can also tell', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const parsed = parseInstant(value)
        if (!parsed.readable) expect(parsed.value).toBeNull()
      }),
    )
  })
})
