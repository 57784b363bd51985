/** What to take out of a text that people wrote. */
export interface Masking {
  /** Names known from the work order's own fields. */
  readonly names: readonly string[]
  /** Telephone numbers known from there: they are found however they are written. */
  readonly numbers: readonly string[]
  readonly phones: boolean
  readonly emails: boolean
}

/** Stands where something was taken out: the same in every language. */
export const mask = '[…]'

/**
 * A text without the e-mail addresses, telephone numbers and known names in it, each replaced by `[…]`.
 * Better one too many than one too few; a name that no field knows is not found.
 */
export function maskPeople(text: string, { names, numbers, phones, emails }: Masking): string {
  let masked = text
  if (emails) masked = masked.replaceAll(emailPattern, mask)
  // A date also begins with a zero: it is found first and stays.
  if (phones) masked = masked.replaceAll(phonePattern, keepDates)
  const known = numbers.map(endingOf).filter((ending) => ending.length === endingDigits)
  if (known.length > 0) {
    masked = masked.replaceAll(digitsPattern, (found) =>
      known.some((ending) => digitsOf(found).includes(ending)) ? mask : found,
    )
  }
  const pattern = namePattern(names)
  if (pattern === null) return masked
  return masked.replaceAll(pattern, (found) => (isWord(found, names) ? found : mask))
}

/** Bounded on both sides of the sign, so that an endless text takes no endless time. */
const emailPattern = /[^\s@<>()[\],;:"]{1,64}@[^\s@<>()[\],;:"]{1,255}/gu

/**
 * A date of day, month and year; or nine digits and more after a zero or a plus; or three groups of
 * three, as Portugal writes its numbers. Never a part of a word or of a longer
 * number, never over the end of a line.
 */
const phonePattern =
  /(?<![\p{L}\p{N}])(\d{2}[./-]\d{2}[./-]\d{4})(?!\p{N})|(?<![\p{L}\p{N}])(?:(?:\+|0|\((?=0\d{0,4}\)))(?:[ \u00A0()./-]{0,3}\d){8,32}|[29]\d{2}[ .]\d{3}[ .]\d{3})(?!\p{N})/gu

/** Anything that could be a number somebody dials. */
const digitsPattern = /\+?\d(?:[ \u00A0()./-]{0,3}\d){7,31}/g

/** The last digits of a number are the same with its country and without. */
const endingDigits = 8

function endingOf(number: string): string {
  return digitsOf(number).slice(-endingDigits)
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D+/g, '')
}

function keepDates(found: string, date: string | undefined): string {
  return date === undefined ? mask : found
}

/** Full names, then their parts of three letters and more, all in any case; null = there are none. */
function namePattern(names: readonly string[]): RegExp | null {
  const full = names.map((name) => name.trim()).filter((name) => name !== '')
  const parts = full.flatMap((name) => name.split(/[\s,.;()-]+/)).filter(isTelling)
  const all = [...new Set([...full, ...parts])].map((name) => name.slice(0, 200))
  if (all.length === 0) return null
  // The longest first: of "Koen Claes" no second half may be left.
  const choices = all.sort((a, b) => b.length - a.length).map(escaped)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

/**
 * Three small letters are a word sooner than somebody: `CLAES Koen` is looked for as people write it,
 * and of `VAN DEN BERGHE` the text keeps its articles.
 */
function isWord(found: string, names: readonly string[]): boolean {
  return /^\p{Ll}{1,3}$/u.test(found) && !names.includes(found)
}

function isTelling(part: string): boolean {
  return /^(?:\p{Lu}[\p{L}'’]{2,}|\p{L}[\p{L}'’]{3,})$/u.test(part)
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
