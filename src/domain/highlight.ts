import { fold, squeeze } from './fold.ts'
import { foldLine } from './haystack.ts'
import { isIn, needlesOf } from './needles.ts'
import type { ScopeField } from './query.ts'

/** A stretch of a text; together the stretches are the text. */
export interface Stretch {
  readonly text: string
  readonly isMatch: boolean
}

/**
 * Cuts a text where a search finds something in it, for marking: `Éclairage` for `ecl` is `Écl` and
 * `airage`. Words and phrases mark any text, a scope only the text of its own `field`. Where no
 * needle stands as typed, a reference is marked through its spaces and signs: `WO 12-345` for
 * `wo12345`. The text itself is kept as it is; '' has no stretches.
 */
export function markMatches(
  text: string,
  query: string,
  field: ScopeField | null = null,
): readonly Stretch[] {
  if (text === '') return []
  const needles = needlesOf(query).filter((needle) => !needle.field || needle.field === field)
  const folded = `${foldLine(text)}\n${squeeze(text)}`
  if (!needles.some((needle) => isIn(folded, needle))) return [{ text, isMatch: false }]
  const letters = lettersOf(text)
  const solid = letters.filter(({ folded }) => isLetterOrDigit.test(folded))
  const isMarked = new Uint8Array(text.length)
  for (const { text: needle, squeezed } of needles) {
    if (mark(letters, needle, isMarked)) continue
    const isCode = hasDigit.test(needle)
    if (squeezed !== null) mark(letters, squeezed, isMarked)
    if (isCode) mark(solid, squeezed ?? needle, isMarked)
  }
  return cut(text, isMarked)
}

/** One sign of the text as it is folded, and where it stands; accents belong to the letter before. */
interface Letter {
  /** May be more than one sign: `ß` is `ss`. */
  readonly folded: string
  readonly start: number
  end: number
}

const isLetterOrDigit = /[\p{L}\p{N}]/u
const hasDigit = /\p{N}/u

function lettersOf(text: string): readonly Letter[] {
  const letters: Letter[] = []
  let start = 0
  for (const sign of text) {
    const folded = fold(sign).replaceAll(/\s/g, ' ')
    const end = start + sign.length
    const before = letters.at(-1)
    if (before && (folded === '' || (folded === ' ' && before.folded === ' '))) before.end = end
    else if (folded !== '') letters.push({ folded, start, end })
    start = end
  }
  return letters
}

/** Marks every place where the needle stands in the letters; false = it is nowhere. */
function mark(letters: readonly Letter[], needle: string, isMarked: Uint8Array): boolean {
  const folded = letters.map((letter) => letter.folded).join('')
  const owners = letters.flatMap((letter) => Array<Letter>(letter.folded.length).fill(letter))
  let isFound = false
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
    const first = owners[at]
    const last = owners[at + needle.length - 1]
    if (!first || !last) break
    isMarked.fill(1, first.start, last.end)
    isFound = true
  }
  return isFound
}

function cut(text: string, isMarked: Uint8Array): readonly Stretch[] {
  const stretches: Stretch[] = []
  let start = 0
  for (let end = 1; end <= text.length; end += 1) {
    if (end < text.length && isMarked[end] === isMarked[start]) continue
    stretches.push({ text: text.slice(start, end), isMatch: isMarked[start] === 1 })
    start = end
  }
  return stretches
}
