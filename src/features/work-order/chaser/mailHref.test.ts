import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestMailHref, mailHref } from './mailHref.ts'

const address = 'service@koeltechniek-verhaeghe.example'

test('opens a letter to the one address, lines ending as mail has them (RFC 6068)', () => {
  expect(mailHref(address, { subject: 'Work order 261187', body: 'One & two\nthree' })).toBe(
    `mailto:${address}?subject=Work%20order%20261187&body=One%20%26%20two%0D%0Athree`,
  )
})

test('without an address that can be vouched for there is no link', () => {
  const letter = { subject: 'a', body: 'b' }
  expect(mailHref('a@b.example?cc=x@evil.example', letter)).toBeNull()
  expect(mailHref('a@b.example,x@evil.example', letter)).toBeNull()
  expect(mailHref('', letter)).toBeNull()
})

test('a letter longer than mail programs take is no link', () => {
  const letterOf = (length: number) => ({ subject: '', body: 'x'.repeat(length) })
  const room = longestMailHref - `mailto:${address}?subject=&body=`.length
  expect(mailHref(address, letterOf(room))).toHaveLength(longestMailHref)
  expect(mailHref(address, letterOf(room + 1))).toBeNull()
})

test('whatever is in a letter, it is read back as it was and adds no header (P17)', () => {
  const texts = fc.array(
    fc.oneof(
      fc.constantFrom('\n', '\r\n', '&cc=x@evil.example', '?', '#', '%0A', '+', '\uD83D', 'é'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(texts, texts, (subjectParts, bodyParts) => {
      const [subject, body] = [subjectParts.join(''), bodyParts.join('')]
      const href = mailHref(address, { subject, body })
      if (href === null) return
      const url = new URL(href)
      expect(decodeURIComponent(url.pathname)).toBe(address)
      expect(url.hash).toBe('')
      const fields = url.search.slice(1).split('&')
      expect(fields.map((field) => field.split('=')[0])).toEqual(['subject', 'body'])
      const [readSubject = '', readBody = ''] = fields.map((field) =>
        decodeURIComponent(field.slice(field.indexOf('=') + 1)),
      )
      const whole = (text: string) => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')
      expect(readSubject).toBe(whole(subject).replaceAll(/[\r\n]+/g, ' '))
      expect(readBody.replaceAll('\r\n', '\n')).toBe(whole(body).replaceAll(/\r\n?/g, '\n'))
    }),
  )
})
