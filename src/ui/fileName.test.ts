import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportFileName } from './fileName.ts'

const usual = { brand: 'Ypto', title: 'Work orders', day: '2026-06-24', warning: null } as const

test('a file says whose it is, what, and of which day', () => {
  expect(exportFileName({ ...usual, extension: 'csv' })).toBe('Ypto-Work-orders-2026-06-24.csv')
  expect(exportFileName({ ...usual, brand: 'Électricité & Cie', extension: 'xlsx' })).toBe(
    'Electricite-Cie-Work-orders-2026-06-24.xlsx',
  )
})

test('a file of one work order is named after it', () => {
  const parts = { ...usual, title: 'Work order 26/1187', day: null, extension: 'ics' } as const
  expect(exportFileName(parts)).toBe('Ypto-Work-order-26-1187.ics')
})

test('a name in a script that file names cannot hold leaves the rest', () => {
  expect(exportFileName({ ...usual, brand: '株式会社', extension: 'csv' })).toBe(
    'Work-orders-2026-06-24.csv',
  )
})

test('an incomplete list says so in the name', () => {
  expect(exportFileName({ ...usual, warning: 'Incomplete, 600', extension: 'csv' })).toBe(
    'Ypto-Work-orders-2026-06-24-Incomplete-600.csv',
  )
})

test('whatever the parts hold, the name is safe on every disk', { timeout: 30_000 }, () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('../../etc', 'CON', 'nul', '\u202Efdp.', 'a'.repeat(300), '.', '..'),
  )
  fc.assert(
    fc.property(
      text,
      text,
      text,
      fc.constantFrom('csv', 'xlsx'),
      (brand, title, day, extension) => {
        const name = exportFileName({
          brand,
          title,
          day: day === '' ? '' : '2026-06-24',
          warning: null,
          extension,
        })
        expect(name).toMatch(/^[A-Za-z0-9._-]{1,80}$/)
        expect(name).not.toMatch(/^\.|^(con|prn|aux|nul|com\d|lpt\d)\./i)
      },
    ),
  )
})
