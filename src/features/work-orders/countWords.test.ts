import { expect, test } from 'vitest'
import { messages } from '../../i18n/en.ts'
import { createTranslator } from '../../i18n/translate.ts'
import { countWords } from './countWords.ts'

const { t } = createTranslator('en', messages)
const words = (matchCount: number, groupCount: number, total: number) =>
  countWords(t, { rows: [], matchCount, groupCount, total, isKept: () => true })

test('says how many work orders, in how many groups, of how many', () => {
  expect(words(12, 5, 240)).toBe('12 work orders in 5 groups, of 240')
  expect(words(1, 1, 1240)).toBe('1 work order in 1 group, of 1,240')
})

test('leaves out what goes without saying', () => {
  expect(words(240, 0, 240)).toBe('240 work orders')
  expect(words(240, 3, 240)).toBe('240 work orders in 3 groups')
  expect(words(0, 0, 240)).toBe('0 work orders, of 240')
})
