import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aWorkOrder } from '../../domain/testWorkOrder.ts'
import { mailtoHref, mapHref, telHref } from './links.ts'

/** Anything a stranger may have typed, and what an attacker would. */
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,x',
    '*2767*3855#',
    '+32 9 555 01 42;phone-context=evil',
    'a@b.be?bcc=c@d.be',
    'a@b.be,c@d.be',
    'a@b.be\r\nBcc: c@d.be',
    '"a b"@c.be',
    '\uD800',
  ),
)

describe('a telephone link', () => {
  test('takes numbers as people write them', () => {
    expect(telHref('+32 9 555 01 42')).toBe('tel:+3295550142')
    expect(telHref('+32 (0)9/555.01.42')).toBe('tel:+3295550142')
    expect(telHref('(09) 555-01-42')).toBe('tel:095550142')
    expect(telHref('112')).toBe('tel:112')
  })

  test('is refused for commands, letters and what is no number', () => {
    for (const text of ['*2767*3855#', '09 555 ext 3', '12', '++32 9', '1'.repeat(16), '']) {
      expect(telHref(text), text).toBeNull()
    }
  })

  test('is digits and one plus, or nothing, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const href = telHref(text)
        if (href !== null) expect(href).toMatch(/^tel:\+?\d{3,15}$/)
      }),
    )
  })
})

describe('an e-mail link', () => {
  test('is one address', () => {
    expect(mailtoHref(' K.Vander-Haeghen+cel4@Example.BE ')).toBe(
      'mailto:K.Vander-Haeghen%2Bcel4@example.be',
    )
  })

  test('is refused for what could carry more than one address', () => {
    for (const text of [
      'a@b',
      'a@b.be?cc=c@d.be',
      'a@b.be,c@d.be',
      'a b@c.be',
      'a@-b.be',
      '@b.be',
    ]) {
      expect(mailtoHref(text), text).toBeNull()
    }
  })

  test('goes to the address written and nowhere else, without any header', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.emailAddress()), (text) => {
        const href = mailtoHref(text)
        if (href === null) return
        const url = new URL(href)
        expect([url.protocol, url.search, url.hash]).toEqual(['mailto:', '', ''])
        expect(decodeURIComponent(url.pathname).toLowerCase()).toBe(text.trim().toLowerCase())
      }),
    )
  })
})

describe('a map link', () => {
  test('searches for the address', () => {
    const { address } = aWorkOrder({
      address: {
        street: 'Ottergemsesteenweg-Zuid',
        streetNumber: '808',
        zip: '9000',
        city: 'Gent',
      },
    })
    expect(mapHref(address)).toBe(
      'https://www.openstreetmap.org/search?query=Ottergemsesteenweg-Zuid+808%2C+9000+Gent',
    )
  })

  test('needs a place: a country alone is none', () => {
    expect(mapHref(aWorkOrder({ address: { countryName: 'België' } }).address)).toBeNull()
  })

  test('has one host, one path and one parameter, whatever the address', () => {
    fc.assert(
      fc.property(anyText, anyText, (street, city) => {
        const href = mapHref(aWorkOrder({ address: { street, city } }).address)
        const url = new URL(href ?? '')
        expect(url.origin + url.pathname).toBe('https://www.openstreetmap.org/search')
        expect([...url.searchParams.keys()]).toEqual(['query'])
        expect(url.hash).toBe('')
      }),
    )
  })
})
