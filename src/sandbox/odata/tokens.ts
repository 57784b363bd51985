import { QueryFault } from './fault.ts'

/** One piece of a `$filter`: a word (name, operator or bare literal), a quoted text, or a sign. */
export interface Token {
  readonly kind: 'word' | 'text' | '(' | ')' | ','
  /** Without quotes; a doubled quote inside a text is one quote. */
  readonly value: string
  /** Where it starts, for error messages. */
  readonly at: number
}

/** More than any client of ours asks for; keeps a hostile filter from costing time or stack. */
const tokenLimit = 1000

const piece = /\s*(?:'((?:[^']|'')*)'|([(),])|([^\s(),']+))/y

/** Cuts a `$filter` into tokens. Throws `QueryFault` on an open quote or an over-long filter. */
export function tokenize(filter: string): readonly Token[] {
  const tokens: Token[] = []
  const end = filter.trimEnd().length
  piece.lastIndex = 0
  while (piece.lastIndex < end) {
    const from = piece.lastIndex
    const match = piece.exec(filter)
    if (!match) {
      throw new QueryFault(
        `There is an unterminated string literal at position ${from} in '${filter}'.`,
      )
    }
    const [whole, text, sign, word] = match
    const at = from + (whole.length - whole.trimStart().length)
    if (text !== undefined) tokens.push({ kind: 'text', value: text.replaceAll("''", "'"), at })
    else if (sign === '(' || sign === ')' || sign === ',')
      tokens.push({ kind: sign, value: sign, at })
    else tokens.push({ kind: 'word', value: word ?? '', at })
    if (tokens.length > tokenLimit) {
      throw new QueryFault(`The node count limit of '${tokenLimit}' has been exceeded.`)
    }
  }
  return tokens
}
