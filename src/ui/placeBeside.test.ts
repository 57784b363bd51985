import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeBeside } from './placeBeside.ts'

const window = { width: 280, windowWidth: 1000, windowHeight: 800 }

describe('the place beside a button', () => {
  test('is under it, in line with it', () => {
    expect(placeBeside({ left: 100, top: 40, bottom: 68 }, window)).toEqual({
      left: '100px',
      top: '72px',
      bottom: 'auto',
      width: '280px',
      maxHeight: '720px',
    })
  })

  test('is above it where below is no room', () => {
    const place = placeBeside({ left: 100, top: 700, bottom: 728 }, window)
    expect(place).toMatchObject({ top: 'auto', bottom: '104px', maxHeight: '688px' })
  })

  test('stays inside the window, whatever the sizes', () => {
    const px = fc.integer({ min: 0, max: 3000 })
    fc.assert(
      fc.property(px, px, px, px, (left, top, width, windowWidth) => {
        const windowHeight = 3100
        const place = placeBeside(
          { left, top, bottom: top + 28 },
          { width, windowWidth: windowWidth + 320, windowHeight },
        )
        const right = parseFloat(place.left) + parseFloat(place.width)
        expect(parseFloat(place.left)).toBeGreaterThanOrEqual(8)
        expect(right).toBeLessThanOrEqual(windowWidth + 320 - 8)
      }),
    )
  })
})
