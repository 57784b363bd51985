/**
 * Text as a search sees it: case and accents do not count, and letters that are an accent's cousin
 * read as what people type for them: `Straße` is `strasse`, `Łódź` is `lodz`.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (!beyondAscii.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replaceAll(marks, '')
    .replaceAll(cousins, (letter) => cousinOf[letter] ?? letter)
}

/** Folded text with nothing but its letters and digits: `WO 12-345` is `wo12345`. */
export function squeeze(text: string): string {
  const folded = fold(text)
  return plain.test(folded) ? folded : folded.replaceAll(signs, '')
}

const beyondAscii = /\P{ASCII}/u
const marks = /\p{M}+/gu
const plain = /^[a-z0-9]*$/
const signs = /[^\p{L}\p{N}]+/gu
const cousinOf: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
}
const cousins = new RegExp(`[${Object.keys(cousinOf).join('')}]`, 'g')
