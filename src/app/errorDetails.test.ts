import fc from 'fast-check'
import { expect, test } from 'vitest'
import { errorDetails } from './errorDetails.ts'

const where = {
  pathname: '/work-orders/db23e0e5-4de0-4565-aecc-c3647ff2c5de',
  moduleUrl: 'https://portal.example/assets/index-abc.js?v=1',
  at: new Date('2026-11-24T14:05:00Z'),
}

function broken(error: Error, stack: string): Error {
  error.stack = stack
  return error
}

test('the details name the place in the code, the page and the build', () => {
  const error = broken(
    new TypeError("Cannot read properties of undefined (reading 'name')"),
    `TypeError: Cannot read properties of undefined (reading 'name')
    at Pane (https://portal.example/assets/WorkOrders-xyz.js:1:234)
    at https://portal.example/assets/index-abc.js:9:8`,
  )
  expect(errorDetails(error, where)).toBe(
    [
      "TypeError: Cannot read properties of undefined (reading 'name')",
      '  WorkOrders-xyz.js:1:234',
      '  index-abc.js:9:8',
      'page /work-orders',
      'build index-abc.js',
      'at 2026-11-24T14:05:00.000Z',
    ].join('\n'),
  )
})

test("another engine's stack gives the same places", () => {
  const error = broken(new Error('x'), 'Pane@https://portal.example/assets/WorkOrders-xyz.js:1:234')
  expect(errorDetails(error, where)).toContain('  WorkOrders-xyz.js:1:234')
})

test('what an error quotes of its data stays here (P30)', () => {
  const canary = fc.constantFrom(
    'sofie.janssens@bakkerij.be',
    '+32 9 555 01 00',
    'db23e0e5-4de0-4565-aecc-c3647ff2c5de',
    '"Sofie Janssens"',
  )
  const make = fc.constantFrom(Error, TypeError, RangeError, SyntaxError)
  fc.assert(
    fc.property(canary, make, fc.lorem(), (secret, Kind, words) => {
      const error = new Kind(`${words} ${secret} ${words}`)
      const text = errorDetails(error, { ...where, pathname: `/work-orders/${secret}` })
      expect(text).not.toContain(secret)
    }),
  )
})

test.each([undefined, null, 'words', { message: 'words' }])('%j thrown is an error too', (thrown) =>
  expect(errorDetails(thrown, where)).toMatch(/^Error\npage/),
)
