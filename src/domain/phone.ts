/**
 * The ways a telephone number may be found by, digits only: as written, without the trunk zero that
 * an international number shows in brackets, and without the leading `00` of one.
 *
 * `phoneSpellings('0032 (0)3 123')` is `00320 3123`, `00323123` and `323123`, without the space.
 */
export function phoneSpellings(phone: string): readonly string[] {
  const written = digitsOf(phone)
  const bare = digitsOf(phone.replaceAll('(0)', ''))
  return [...new Set([written, bare, bare.replace(/^00/, '')])].filter((digits) => digits !== '')
}

/** What to look for among `phoneSpellings` so that two ways of writing a number meet. */
export interface PhoneQuery {
  /** One of these is the number. */
  readonly whole: readonly string[]
  /** It is the number without its country; null = too short to tell, or the country is there. */
  readonly ending: string | null
}

/**
 * Reads a typed text as a telephone number; null = it is none. Numbers written with and without
 * their country meet by their national digits: `+32 3 123 45 67` is `03 123 45 67`. A country's code
 * has one to three digits and its numbers at least eight, DECIDED: no table of countries is needed.
 */
export function readPhone(typed: string): PhoneQuery | null {
  if (!/^\+?[\d\s()./-]+$/.test(typed.trim())) return null
  const spellings = phoneSpellings(typed)
  const digits = spellings.at(-1) ?? ''
  const isInternational = /^\s*(?:\+|00)/.test(typed)
  if (isInternational) {
    const national = [1, 2, 3].map((length) => `0${digits.slice(length)}`)
    return { whole: [...spellings, ...national.filter(isLong)], ending: null }
  }
  const ending = digits.startsWith('0') && isLong(digits) ? digits.slice(1) : null
  return { whole: spellings, ending }
}

/** With its trunk zero. */
function isLong(digits: string): boolean {
  return digits.length >= 9
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D+/g, '')
}
