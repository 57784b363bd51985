import { expect, test } from 'vitest'
import { judgeClock } from '../domain/clock.ts'
import { after, at, aWorkOrder } from '../domain/testWorkOrder.ts'
import { messages as dutch } from '../i18n/nl.ts'
import { messages as english } from '../i18n/en.ts'
import { createTranslator } from '../i18n/translate.ts'
import { verdictWords } from './words.ts'

const { t } = createTranslator('en', english)
const created = at('2026-11-23T09:00:00Z')
const target = after(created, 24 * 3_600_000)
const workOrder = aWorkOrder({ createdAt: created, targets: { contact: target, arrival: target } })

function wordsAt(ms: number, isPrecise = false, clock: 'contact' | 'arrival' = 'arrival') {
  return plain(verdictWords(t, judgeClock(workOrder, clock, after(target, ms)), isPrecise))
}

/** With spaces that may break: a number and its unit stay on one line, which is hard to read here. */
const plain = (words: string) => words.replaceAll('\u00a0', ' ')

test('a clock says what is left and how late it is, never with a minus sign', () => {
  expect(wordsAt(-3 * 3_600_000 - 20 * 60_000)).toBe('3 h 20 min left')
  expect(wordsAt(2 * 3_600_000)).toBe('2 h late')
  expect(wordsAt(-30_000)).toBe('under 1 min left')
  expect(wordsAt(30_000)).toBe('under 1 min late')
})

test('a contact whose target is over is not called late', () => {
  expect(wordsAt(2 * 3_600_000, false, 'contact')).toBe('target passed')
})

test('seconds are shown in the last two minutes, and only when asked for', () => {
  expect(wordsAt(-121_000, true)).toBe('2 min left')
  expect(wordsAt(-119_000, true)).toBe('1 min 59 s left')
  expect(wordsAt(-9_000, true)).toBe('9 s left')
  expect(wordsAt(0, true)).toBe('under 1 min left')
  expect(wordsAt(-119_000)).toBe('1 min left')
  expect(wordsAt(9_000, true)).toBe('under 1 min late')
})

test('Dutch says it the Dutch way', () => {
  const dutchWords = createTranslator('nl', dutch)
  const reading = judgeClock(workOrder, 'arrival', after(target, 7_200_000))
  expect(verdictWords(dutchWords.t, reading)).toBe('2\u00a0u te laat')
})
