import { mailtoHref } from '../links.ts'

/** What a mail program opens with. Lines of the body end in `\n`. */
export interface Letter {
  readonly subject: string
  readonly body: string
}

/**
 * The longest address handed to a mail program (DECIDED): Windows cuts at 2,048 signs, and a letter
 * that ends in the middle of a word is worse than one the reader pastes.
 */
export const longestMailHref = 1_900

/**
 * A `mailto:` link that opens a letter to one plain address; null where the address cannot be vouched
 * for, or the letter is longer than mail programs take. All of the letter is percent-encoded, so
 * nothing in it can name another recipient or header (reliability.md T19, P17).
 */
export function mailHref(address: string, { subject, body }: Letter): string | null {
  const mailto = mailtoHref(address)
  if (mailto === null) return null
  const lines = body.replaceAll(/\r\n?|\n/g, '\r\n')
  const href = `${mailto}?subject=${encode(subject.replaceAll(/[\r\n]+/g, ' '))}&body=${encode(lines)}`
  return href.length > longestMailHref ? null : href
}

/** A lone surrogate has no percent-encoding. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))
}
