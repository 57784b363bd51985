import { expect, test } from 'vitest'
import { verdictKeys } from '../../../domain/verdictCode.ts'
import { splitVerdict } from './splitVerdict.ts'

test('a verdict without a clock is of any clock', () => {
  expect(splitVerdict('overdue')).toEqual({ clock: null, verdict: 'overdue' })
  expect(splitVerdict('arrival.overdue')).toEqual({ clock: 'arrival', verdict: 'overdue' })
})

test('the parts of every value there is say the same again', () => {
  for (const key of verdictKeys) {
    const { clock, verdict } = splitVerdict(key)
    expect(clock === null ? verdict : `${clock}.${verdict}`).toBe(key)
  }
})
