import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardFormula } from './guardFormula.ts'

test.each([
  '=1+1',
  '+32 9 123',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n1',
  '\0=1',
  '  =1',
  '\u00A0=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  ' ＝cmd|…',
])('%j is guarded', (text) => {
  expect(guardFormula(text)).toBe(`'${text}`)
})

test.each(['', 'Koelcel 4', '12-345', 'a=b', '1+1', "'s avonds", 'x@y.be', '٪'])(
  '%j stays as it is',
  (text) => {
    expect(guardFormula(text)).toBe(text)
  },
)

test('no two texts look the same once guarded', () => {
  const tricky = fc.string({ unit: fc.constantFrom("'", '=', ' ', '\t', '＝', 'a'), maxLength: 6 })
  fc.assert(
    fc.property(tricky, tricky, (one, other) => {
      fc.pre(one !== other)
      expect(guardFormula(one)).not.toBe(guardFormula(other))
    }),
  )
})
