import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveBrandColors } from './brandColor.ts'
import { contrast, hexOf, oklchOf } from './oklch.ts'

describe('the measured samples of the design brief', () => {
  test.each([
    ['#ffd400', '#836d09', 5.1, '#ebd070', 11.7],
    ['#e2001a', '#c0453e', 5.0, '#e6867c', 6.8],
    ['#8bc34a', '#4e7b00', 5.1, '#95bf6b', 8.4],
    ['#000000', '#000000', 21, '#a4a4a4', 7.2],
  ])('%s', (hex, light, lightContrast, dark, darkContrast) => {
    const colors = deriveBrandColors(hex)
    expect(colors.light.accent).toBe(light)
    expect(contrast(light, '#ffffff')).toBeCloseTo(lightContrast, 0)
    expect(colors.dark.accent).toBe(dark)
    expect(contrast(dark, '#14181d')).toBeCloseTo(darkContrast, 0)
  })

  test("the sample brand keeps its own light colour and takes the rule's dark one", () => {
    const { light, dark } = deriveBrandColors('#0b5c70')
    expect([light.accent, dark.accent]).toEqual(['#0b5c70', '#6bb0c6'])
  })
})

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)

test('whatever colour a tenant picks, it can be read', () => {
  fc.assert(
    fc.property(hex, (color) => {
      const { light, dark } = deriveBrandColors(color)
      expect(contrast(light.accent, '#ffffff')).toBeGreaterThanOrEqual(4.5)
      expect(contrast(light.accent, light.tint)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(light.onAccent, light.accent)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(dark.accent, '#14181d')).toBeGreaterThanOrEqual(5.5)
      expect(contrast(dark.accent, dark.tint)).toBeGreaterThanOrEqual(5.5)
      expect(contrast(dark.onAccent, dark.accent)).toBeGreaterThanOrEqual(4.5)
    }),
    { numRuns: 2000 },
  )
})

test('a colour read and written is the same colour', () => {
  fc.assert(
    fc.property(hex, (color) => {
      expect(hexOf(oklchOf(color))).toBe(color)
    }),
  )
})

describe('a brand that could be mistaken for a verdict', () => {
  test.each(['#e2001a', '#ffd400', '#a83c00', '#11693c', '#ff8f00'])('%s clashes', (color) =>
    expect(deriveBrandColors(color).isClashing).toBe(true),
  )
  test.each(['#0b5c70', '#1f5dbb', '#000000', '#777777', '#7b1fa2', '#6b7280', '#00a3a1'])(
    '%s does not',
    (color) => expect(deriveBrandColors(color).isClashing).toBe(false),
  )
})
