import { describe, expect, test } from 'vitest'
import { after, at, aWorkOrder } from '../../domain/testWorkOrder.ts'
import type { WallTime } from '../../domain/time.ts'
import { messages as english } from '../../i18n/en.ts'
import { createTranslator } from '../../i18n/translate.ts'
import { createFormat } from '../../ui/format.ts'
import { isReadersTime, siteWallTime, targetWords } from './siteTime.ts'

const created = at('2026-11-23T08:55:00Z')
const target = at('2026-11-26T22:30:00Z')
const translator = createTranslator('en', english)
const format = createFormat(translator)

/** How far ahead of UTC the reader's device is, wherever this test runs. */
const readerMinutes = -new Date(created).getTimezoneOffset()

/** A work order whose site is so many minutes ahead of the reader. */
function ahead(minutes: number) {
  const wall = { created: (created + (readerMinutes + minutes) * 60_000) as WallTime }
  return aWorkOrder({ createdAt: created, wall })
}
const wordsOf = (workOrder: ReturnType<typeof aWorkOrder>) =>
  targetWords(workOrder, target, created, translator.t, format)

describe('a target', () => {
  test('reads on the reader’s clock alone where the site shows the same', () => {
    expect(siteWallTime(ahead(0), target)).toBeNull()
    expect(isReadersTime(ahead(0), target)).toBe(true)
    expect(wordsOf(ahead(0))).toBe(format.momentInText(target, created))
  })

  test('reads on both clocks where they differ', () => {
    const site = ahead(60)
    const wall = siteWallTime(site, target) ?? (0 as WallTime)
    expect(wall - target).toBe((readerMinutes + 60) * 60_000)
    expect(wordsOf(site)).toContain(`${format.wallInText(wall, created)} site time, `)
    expect(wordsOf(site)).toMatch(/ yours$/)
  })

  test('names the reader’s day only where it is another one', () => {
    const noon = after(created, 3 * 3_600_000)
    const later = targetWords(ahead(15), noon, created, translator.t, format)
    const isSameDay = format.day(noon, created) === format.day(after(noon, 15 * 60_000), created)
    expect(later.endsWith(`, ${format.time(noon)} yours`)).toBe(isSameDay)
  })

  test('reads on the reader’s clock where the site’s is unknown', () => {
    const unknown = aWorkOrder({ createdAt: created })
    expect(isReadersTime(unknown, target)).toBe(false)
    expect(wordsOf(unknown)).toBe(format.momentInText(target, created))
  })
})
