import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { qrPath } from './qrPath.ts'

const link = 'https://portal.example/work-orders/a0000000-0000-4000-8000-000000000001'

test('draws the dark squares of the code, each once, within a quiet zone', () => {
  const drawing = qrPath(link)
  if (drawing === null) throw new Error('no drawing')
  const { size, data } = encode(link, { ecc: 'M', border: 0 })
  expect(drawing.size).toBe(size + 8)

  const drawn = Array.from({ length: drawing.size }, () => Array<number>(drawing.size).fill(0))
  for (const [, x, y, length] of drawing.path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let at = Number(x); at < Number(x) + Number(length); at += 1) {
      const row = drawn[Number(y)]
      if (row) row[at] = (row[at] ?? 0) + 1
    }
  }
  const expected = drawn.map((row, y) => row.map((_, x) => Number(data[y - 4]?.[x - 4] ?? false)))
  expect(drawn).toEqual(expected)
  expect(drawing.path.replaceAll(/M\d+ \d+h(\d+)v1h-\1z/g, '')).toBe('')
})

test('a link no camera would read off paper gets none', () => {
  expect(qrPath(`${link}?${'x'.repeat(400)}`)).toBeNull()
})
