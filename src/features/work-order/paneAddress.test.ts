import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPaneAddress, withPaneParameter } from './paneAddress.ts'
import { sectionNames } from './sectionName.ts'

describe('what an address says about the pane', () => {
  test.each([
    ['', null, false],
    ['?section=visits', 'visits', false],
    ['?show=all&support=1&section=fields', 'fields', true],
    ['?section=', null, false],
    ['?section=__proto__', null, false],
    ['?section=Visits', null, false],
    ['?support=yes', null, false],
  ])('%s', (search, section, isSupport) => {
    expect(readPaneAddress(search)).toEqual({ section, isSupport })
  })

  test('is read from any text without a crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readPaneAddress(text)
      }),
    )
  })
})

describe('a parameter of the pane', () => {
  const search = fc
    .array(fc.tuple(fc.constantFrom('q', 'sort', 'sections', 'type'), fc.string()), {
      maxLength: 4,
    })
    .map((pairs) => new URLSearchParams(pairs.map(([name, text]) => [name, text])).toString())
    .map((text) => (text === '' ? '' : `?${text}`))

  test('is put into an address and taken out again, and all else stays as it was', () => {
    fc.assert(
      fc.property(search, fc.constantFrom(...sectionNames), (text, section) => {
        const address = `/work-orders/1${text}`
        const there = withPaneParameter(address, 'section', section)
        expect(readPaneAddress(there.slice(there.indexOf('?'))).section).toBe(section)
        expect(withPaneParameter(there, 'section', section)).toBe(there)
        expect(withPaneParameter(there, 'section', null)).toBe(address)
      }),
    )
  })

  test('leaves the signs of the list readable', () => {
    expect(withPaneParameter('/a?sort=-created,name', 'section', 'visits')).toBe(
      '/a?sort=-created,name&section=visits',
    )
    expect(withPaneParameter('?support=1', 'support', null)).toBe('')
    expect(withPaneParameter('', 'support', '1')).toBe('?support=1')
  })

  test('keeps a question mark that was typed into the address, and what follows it', () => {
    expect(withPaneParameter('/a?q=why?&show=all', 'section', 'visits')).toBe(
      '/a?q=why?&show=all&section=visits',
    )
  })
})
