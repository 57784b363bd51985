import fc from 'fast-check'
import readXlsx from 'read-excel-file/universal'
import { expect, test } from 'vitest'
import type { WallTime } from '../../../domain/time.ts'
import type { ExportCell, ExportTable } from './exportTable.ts'
import { createPace } from './pace.ts'
import { writeXlsx } from './xlsx.ts'

const names = { table: 'Work orders', about: 'About' }
const pace = createPace(new AbortController().signal)
const digits = (text: string) => ({ digits: Date.parse(text) as WallTime })

function tableOf(rows: readonly (readonly ExportCell[])[], warning: string | null = null) {
  const heads = (rows[0] ?? []).map((_, index) => `Head ${index}`)
  const facts = [['Work orders', String(rows.length)]] as const
  const rowAt = (index: number) => rows[index] ?? []
  return { heads, rowCount: rows.length, rowAt, warning, facts } satisfies ExportTable
}

/** The rows of each sheet, by its name, texts untrimmed. */
async function sheetsOf(table: ExportTable) {
  const sheets = await readXlsx(await writeXlsx(table, names, pace), { trim: false })
  return new Map(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map(toSeconds))]))
}

/** Excel's days are fractions: a moment comes back a hair off. */
function toSeconds(cell: unknown): unknown {
  return cell instanceof Date ? new Date(Math.round(cell.getTime() / 1000) * 1000) : cell
}

test('texts, numbers and dates come back as what they are', async () => {
  const rows = [
    ['261184', 'Koelcel 4 <"&\'>', 90, digits('2026-06-24T14:05:00Z')],
    ['=1+1', '  two\nlines ', -1.5, digits('1999-12-31T23:59:00Z')],
    [null, '', null, null],
    ['last', 'constructor', 0, digits('2026-03-29T02:30:00Z')],
  ]
  const sheets = await sheetsOf(tableOf(rows))
  expect(sheets.get('Work orders')).toEqual([
    ['Head 0', 'Head 1', 'Head 2', 'Head 3'],
    ['261184', 'Koelcel 4 <"&\'>', 90, new Date('2026-06-24T14:05:00Z')],
    ['=1+1', '  two\nlines ', -1.5, new Date('1999-12-31T23:59:00Z')],
    [null, null, null, null],
    ['last', 'constructor', 0, new Date('2026-03-29T02:30:00Z')],
  ])
  expect(sheets.get('About')).toEqual([['Work orders', '4']])
})

test('what must not be missed stands under the last row and on the second sheet', async () => {
  const sheets = await sheetsOf(tableOf([['261184', 1]], 'Incomplete: 1 row loaded'))
  expect(sheets.get('Work orders')?.at(-1)).toEqual(['Incomplete: 1 row loaded', null])
  expect(sheets.get('About')?.at(-1)).toEqual(['Incomplete: 1 row loaded', null])
})

test('a cell that is too long for Excel is cut, and says so', async () => {
  const sheets = await sheetsOf(tableOf([['x'.repeat(40_000)]]))
  const text = String(sheets.get('Work orders')?.[1]?.[0])
  expect(text).toHaveLength(32_767)
  expect(text.endsWith('x…')).toBe(true)
})

test('any text comes back as it was, whatever signs it holds', { timeout: 30_000 }, async () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: fc.constantFrom('_', 'x', '0', '4', '1', 'A', '<', '\0', '😀') }),
    )
    // Half a surrogate pair is no sign.
    .filter((text) => text !== '' && !/\p{Surrogate}/u.test(text))
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
      const sheets = await sheetsOf(tableOf(texts.map((text) => [text])))
      const read = sheets.get('Work orders')?.slice(1)
      expect(read).toEqual(texts.map((text) => [text]))
    }),
    { numRuns: 40 },
  )
})

test('called off, there is no file, and nothing is left waiting', async () => {
  const control = new AbortController()
  const table = tableOf(Array.from({ length: 5000 }, (_, index) => [`row ${index}`]))
  let asked = 0
  const rowAt = (index: number) => {
    asked += 1
    if (asked === 1000) control.abort(new Error('called off'))
    return table.rowAt(index)
  }
  const written = writeXlsx({ ...table, rowAt }, names, createPace(control.signal))
  await expect(written).rejects.toThrow('called off')
  expect(asked).toBeLessThan(1200)
})
