import { expect, test } from 'vitest'
import { saysTheSame } from './saysTheSame.ts'

test('spelling does not make another word', () => {
  expect(saysTheSame('Canceled', 'Cancelled')).toBe(true)
  expect(saysTheSame('ON HOLD ', 'On hold')).toBe(true)
  expect(saysTheSame('Annulé', 'annule')).toBe(true)
})

test('another word stays another word', () => {
  expect(saysTheSame('Planned', 'Visit planned')).toBe(false)
  expect(saysTheSame('Accepted', 'Received')).toBe(false)
})
