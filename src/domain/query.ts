/** A part of a work order that a search can be held to: `city:gent`. */
export type ScopeField = (typeof scopeFields)[number]

/** Every one, as typed before its colon. */
export const scopeFields = [
  'status',
  'site',
  'equipment',
  'serial',
  'contact',
  'city',
  'ref',
] as const

/** One `field:text` of a search. */
export interface Scope {
  readonly field: ScopeField
  /** As typed, without quotes; '' = not yet said, which narrows nothing. */
  readonly text: string
}

/** A search as its reader meant it; each part must be found, in any order. */
export interface Query {
  readonly words: readonly string[]
  /** Between quotes, so its words must stand together. */
  readonly phrases: readonly string[]
  readonly scopes: readonly Scope[]
}

/** One stretch of the typed text. */
export interface QueryToken {
  /** null = a word or a phrase. */
  readonly field: ScopeField | null
  /** Without field and quotes. */
  readonly text: string
  readonly isQuoted: boolean
  /** Where it begins in the typed text, its field and opening quote included. */
  readonly start: number
  /** Where its own text begins, after field, colon and opening quote. */
  readonly textStart: number
  /** The first place after it. */
  readonly end: number
}

/**
 * Reads what was typed: words, "phrases in quotes" and scopes like `status:planned city:"sint truiden"`.
 * A quote that is not closed reaches to the end, a doubled one inside quotes is a sign of the text,
 * and one inside a word is too: `3"`. Before a colon only `scopeFields` mean anything, in any case:
 * `http://x` and `12:30` are words. A space after the colon does no harm.
 */
export function parseQuery(text: string): Query {
  const tokens = tokensOf(text)
  const textsOf = (isQuoted: boolean) =>
    tokens.filter((token) => token.field === null && token.isQuoted === isQuoted && token.text)
  return {
    words: textsOf(false).map((token) => token.text),
    phrases: textsOf(true).map((token) => token.text),
    scopes: tokens.flatMap(({ field, text }) => (field ? [{ field, text }] : [])),
  }
}

/** The stretches of a typed text, from left to right, the spaces between them left out. */
export function tokensOf(text: string): readonly QueryToken[] {
  const tokens: QueryToken[] = []
  for (const match of text.matchAll(pattern)) {
    const { field, opening, quoted, word } = match.groups ?? {}
    const textStart = match.index + (field?.length ?? 0) + (opening?.length ?? 0)
    tokens.push({
      field: readField(field),
      text: quoted === undefined ? (word ?? '') : quoted.replaceAll('""', '"'),
      isQuoted: quoted !== undefined,
      start: match.index,
      textStart,
      end: match.index + match[0].length,
    })
  }
  return tokens
}

/** Writes a scope as it would be typed; quotes only where they are needed. */
export function writeScope({ field, text }: Scope): string {
  const isPlain = /^[^\s"]\S*$/.test(text)
  return `${field}:${isPlain ? text : `"${text.replaceAll('"', '""')}"`}`
}

const names = scopeFields.join('|')

/** A scope or none, then quoted text or a run without spaces; never both empty. */
const pattern = new RegExp(
  `(?=\\S)(?<field>(?:${names}):(?:\\s+(?!(?:${names}):))?)?` +
    `(?:(?<opening>")(?<quoted>(?:[^"]|"")*)"?|(?<word>\\S*))`,
  'gi',
)

function readField(typed: string | undefined): ScopeField | null {
  const name = typed?.slice(0, typed.indexOf(':')).toLowerCase()
  return scopeFields.find((field) => field === name) ?? null
}
