import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import type { WallTime } from '../../../domain/time.ts'
import { csvDialectOf, csvOf, writeCsv } from './csv.ts'
import type { ExportCell, ExportTable } from './exportTable.ts'
import { createPace } from './pace.ts'

const digits = (text: string) => ({ digits: Date.parse(text) as WallTime })
const british = { decimal: '.', separator: ',' } as const
const belgian = { decimal: ',', separator: ';' } as const
const noPace = createPace(new AbortController().signal)

/** The machine may be busy. */
const time = { timeout: 30_000 }

test('the signs between cells follow the decimal sign of the locale', () => {
  expect(csvDialectOf('en-GB')).toEqual(british)
  expect(csvDialectOf('nl-BE')).toEqual(belgian)
  expect(csvDialectOf('de-CH')).toEqual(british)
})

test('texts stand in quotes; numbers and dates plain, in the dialect', () => {
  const row = ['Koelcel "4"', 1.5, digits('2026-06-24T14:05:59Z'), null, '']
  expect(csvOf([row], british)).toBe('"Koelcel ""4""",1.5,2026-06-24 14:05,,""\r\n')
  expect(csvOf([row], belgian)).toBe('"Koelcel ""4""";1,5;2026-06-24 14:05;;""\r\n')
})

test('the file begins with its byte order mark and ends with what must not be missed', async () => {
  const table: ExportTable = {
    heads: ['Référence'],
    rowCount: 450,
    rowAt: (index) => [`row ${index}`],
    warning: 'Incomplete: 450 rows loaded',
    facts: [],
  }
  const blob = await writeCsv(table, british, noPace)
  expect(blob.type).toBe('text/csv;charset=utf-8')
  const bytes = new Uint8Array(await blob.arrayBuffer())
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
  const lines = new TextDecoder().decode(bytes).split('\r\n')
  expect(lines).toHaveLength(453)
  expect(lines.slice(0, 2)).toEqual(['"Référence"', '"row 0"'])
  expect(lines.slice(-3)).toEqual(['"row 449"', '"Incomplete: 450 rows loaded"', ''])
})

test('a reader of CSV gets the table back, and nothing in it is a formula (P16)', time, () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '＝', '＠', '"', "'", ';', ',', '\r', '\n', '\0'),
    }),
  )
  const cell: fc.Arbitrary<ExportCell> = fc.oneof(
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
    fc
      .date({ min: new Date('1981-01-01'), max: new Date('2999-01-01'), noInvalidDate: true })
      .map((date) => ({ digits: date.getTime() as WallTime })),
    fc.constant(null),
  )
  const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 8,
    }),
  )

  fc.assert(
    fc.property(table, fc.constantFrom(british, belgian), (rows, dialect) => {
      const read = Papa.parse<string[]>(csvOf(rows, dialect), {
        delimiter: dialect.separator,
        newline: '\r\n',
      }).data.slice(0, -1)
      expect(read).toHaveLength(rows.length)
      rows.forEach((row, at) =>
        row.forEach((cell, column) => expectCell(read[at]?.[column] ?? '', cell, dialect.decimal)),
      )
    }),
  )
})

function expectCell(read: string, cell: ExportCell, decimal: string): void {
  if (cell === null) expect(read).toBe('')
  else if (typeof cell === 'number') expect(Number(read.replace(decimal, '.'))).toBe(cell + 0)
  else if (typeof cell === 'string') {
    expect(read.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/)
    expect(read).not.toMatch(/^[\t\r\n\0]/)
    expect([cell, `'${cell}`]).toContain(read)
  } else expect(read).toBe(new Date(cell.digits).toISOString().slice(0, 16).replace('T', ' '))
}
