import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WorkOrderId } from './domain/workOrder.ts'
import { paths, safeReturnTo } from './paths.ts'

const origin = 'https://portal.example'
const home = '/work-orders'

describe('paths', () => {
  test('the sign-in page keeps the address wanted as one value', () => {
    const login = new URL(paths.login('/work-orders?q=a&b#c'), origin)
    expect(login.pathname).toBe('/login')
    expect(login.searchParams.get('returnTo')).toBe('/work-orders?q=a&b#c')
    expect(paths.login()).toBe('/login')
  })

  test('an identifier cannot leave its segment', () => {
    expect(paths.workOrder('a/b?c' as WorkOrderId)).toBe('/work-orders/a%2Fb%3Fc')
  })
})

describe('safeReturnTo', () => {
  test.each([
    '/work-orders',
    '/work-orders?sort=deadline&q=caf%C3%A9',
    '/work-orders/db23e0e5-4de0-4565-aecc-c3647ff2c5de?q=x#clocks',
  ])('keeps %s exactly', (wanted) => expect(safeReturnTo(wanted, origin)).toBe(wanted))

  test('an address made for the sign-in page comes back whole', () => {
    const wanted = `${paths.workOrder('db23e0e5-4de0-4565-aecc-c3647ff2c5de' as WorkOrderId)}?q=%26`
    const carried = new URL(paths.login(wanted), origin).searchParams.get('returnTo')
    expect(safeReturnTo(carried, origin)).toBe(wanted)
  })

  test.each([
    null,
    undefined,
    '',
    'https://evil.test/work-orders',
    '//evil.test/work-orders',
    '/\\evil.test/work-orders',
    '/\t/evil.test/work-orders',
    '\\\\evil.test',
    'javascript:alert(1)',
    'work-orders',
    '/x/../..//evil.test',
    '/x/..//work-orders',
    '/login',
    '/login?returnTo=/work-orders',
    '/work-orders/a/b',
    '/work-orders/',
    '/work-ordersx',
    '/unknown',
    ' /work-orders',
    'https://portal.example@evil.test/work-orders',
  ])('sends %j home', (hostile) => expect(safeReturnTo(hostile, origin)).toBe(home))

  const piece = fc.constantFrom(
    '/',
    '\\',
    '..',
    '//',
    'work-orders',
    '?',
    '#',
    '@',
    ':',
    '%2e',
    '\t',
    'evil.test',
    'https:',
    'é',
  )
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    fc.array(piece, { maxLength: 8 }).map((pieces) => `/work-orders${pieces.join('')}`),
  )

  test('never leaves the origin, and a second pass changes nothing (P15)', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const result = safeReturnTo(text, origin)
        expect(new URL(result, origin).origin).toBe(origin)
        expect(result.startsWith('//')).toBe(false)
        expect(new URL(result, origin).pathname.startsWith(home)).toBe(true)
        expect(safeReturnTo(result, origin)).toBe(result)
      }),
      { numRuns: 2000 },
    )
  })
})
