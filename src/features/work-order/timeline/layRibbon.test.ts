import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOf } from '../../../domain/time.ts'
import { layRibbon } from './layRibbon.ts'
import type { RibbonLabel, RibbonMark } from './layRibbon.ts'

const hour = 3_600_000
const start = Date.UTC(2026, 10, 23, 9)
const hours = (count: number) => instantOf(start + count * hour)

function aMark(key: string, atHour: number, overrides: Partial<RibbonMark> = {}): RibbonMark {
  return { key, at: hours(atHour), side: 'above', nameWidth: 60, dateWidth: 50, ...overrides }
}

const labels = (layout: ReturnType<typeof layRibbon>) =>
  Object.fromEntries(layout.marks.map(({ key, label }) => [key, label]))

describe('a ribbon', () => {
  const span = { from: hours(0), to: hours(48) }

  test('is drawn to scale, its ends flush', () => {
    const layout = layRibbon(
      [aMark('first', 0), aMark('middle', 24), aMark('last', 48)],
      span,
      hours(12),
      412,
    )
    expect(layout.marks.map(({ x }) => x)).toEqual([6, 206, 406])
    expect(layout).toMatchObject({ elapsed: 106, now: 106 })
    expect(labels(layout)).toEqual({
      first: { left: 0, width: 60, align: 'start', hasDate: true },
      middle: { left: 176, width: 60, align: 'center', hasDate: true },
      last: { left: 352, width: 60, align: 'end', hasDate: true },
    })
  })

  test('drops the later date, then the later label', () => {
    const wide = { dateWidth: 90 }
    const { marks } = layRibbon(
      [aMark('a', 0), aMark('b', 31, wide), aMark('c', 47, wide), aMark('d', 48)],
      span,
      hours(-1),
      330,
    )
    const found = marks.map(({ label }) => label && label.hasDate)
    expect(found).toEqual([true, true, false, null])
  })

  test('keeps both sides apart', () => {
    const { marks } = layRibbon(
      [aMark('event', 24), aMark('target', 24, { side: 'below' })],
      span,
      hours(0),
      400,
    )
    expect(marks.every(({ label }) => label?.hasDate === true)).toBe(true)
  })

  test('steps aside for now, above the line only', () => {
    const layout = layRibbon(
      [aMark('event', 24), aMark('target', 24, { side: 'below' })],
      span,
      hours(25),
      412,
    )
    const { event, target } = labels(layout)
    expect(event).toMatchObject({ align: 'end' })
    expect((event?.left ?? 0) + 60).toBeLessThanOrEqual((layout.now ?? 0) - 5)
    expect(target).toMatchObject({ align: 'center' })
  })

  test('of a single moment is a line with one mark', () => {
    const one = { from: hours(0), to: hours(0) }
    expect(layRibbon([aMark('only', 0)], one, hours(9), 400)).toMatchObject({
      elapsed: 400,
      now: null,
      marks: [{ x: 6, label: { left: 0 } }],
    })
  })
})

test('whatever the dates: labels stay on the ribbon, at their marks, and never touch', () => {
  const anyMark = fc.record({
    atHour: fc.integer({ min: 0, max: 1_000 }),
    side: fc.constantFrom('above' as const, 'below' as const),
    nameWidth: fc.integer({ min: 10, max: 160 }),
    dateWidth: fc.integer({ min: 10, max: 120 }),
  })
  fc.assert(
    fc.property(
      fc.array(anyMark, { minLength: 1, maxLength: 25 }),
      fc.integer({ min: -100, max: 1_100 }),
      fc.integer({ min: 0, max: 700 }),
      (drawn, nowHour, width) => {
        const marks = drawn
          .toSorted((a, b) => a.atHour - b.atHour)
          .map(({ atHour, ...rest }, index) => aMark(String(index), atHour, rest))
        const span = { from: hours(0), to: hours(1_000) }
        const layout = layRibbon(marks, span, hours(nowHour), width)
        expect(layout.marks.map(({ key }) => key)).toEqual(marks.map(({ key }) => key))
        expect(layout.elapsed).toBeGreaterThanOrEqual(0)
        expect(layout.elapsed).toBeLessThanOrEqual(Math.max(width, 6))
        for (const side of ['above', 'below']) {
          const placed = layout.marks.flatMap(({ x, label }, index) =>
            label !== null && marks[index]?.side === side ? [{ x, ...label }] : [],
          )
          for (const { x, left, width: taken } of placed) {
            expect(left).toBeGreaterThanOrEqual(0)
            expect(left + taken).toBeLessThanOrEqual(width)
            expect(x).toBeGreaterThanOrEqual(left)
            expect(x).toBeLessThanOrEqual(left + taken)
            if (side === 'above' && layout.now !== null) {
              expect(layout.now < left || layout.now > left + taken).toBe(true)
            }
          }
          const inOrder: readonly RibbonLabel[] = placed.toSorted((a, b) => a.left - b.left)
          inOrder.slice(1).forEach(({ left }, index) => {
            const before = inOrder[index]
            expect(left).toBeGreaterThanOrEqual((before?.left ?? 0) + (before?.width ?? 0))
          })
        }
      },
    ),
  )
})
