import { expect, test } from 'vitest'
import { arriving, isArrival } from './arrival.ts'

test.each([
  ['an address opened afresh', { key: 'default', state: null }, true],
  ['the way home', { key: 'x1', state: arriving }, true],
  [
    'the way home, read back from the history',
    { key: 'x1', state: structuredClone(arriving) },
    true,
  ],
  ['any other step', { key: 'x1', state: null }, false],
  ['a step with a state of its own', { key: 'x1', state: { from: 'x' } }, false],
  ['a step with a text for a state', { key: 'x1', state: 'isArriving' }, false],
])('%s', (_what, location, answer) => {
  expect(isArrival(location)).toBe(answer)
})
