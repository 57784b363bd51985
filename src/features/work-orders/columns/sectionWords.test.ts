import { expect, test } from 'vitest'
import { messages } from '../../../i18n/en.ts'
import { createTranslator } from '../../../i18n/translate.ts'
import { sectionWords } from './sectionWords.ts'

const translator = createTranslator('en', messages)
const words = (by: Parameters<typeof sectionWords>[0]['by'], value: string | null) =>
  sectionWords({ by, value, count: 1 }, translator, (stage) => translator.t(`stage.${stage}`))

test('a section is headed by what its work orders share, in the reader’s words', () => {
  expect(words('site', 'DC Zwijnaarde')).toBe('DC Zwijnaarde')
  expect(words('stage', 'toBePlanned')).toBe('To be planned')
  expect(words('month', '2026-06')).toBe('June 2026')
})

test('a site that is called like a stage stays a site', () => {
  expect(words('site', 'received')).toBe('received')
})

test('what is not said is headed by that', () => {
  expect(words('technician', null)).toBe('No technician named')
  expect(words('month', null)).toBe('No creation date')
})
