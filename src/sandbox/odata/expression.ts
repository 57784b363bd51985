import { QueryFault } from './fault.ts'
import { tokenize, type Token } from './tokens.ts'

/** The comparison words, in lower case only: `EQ` is not one (api.md 2). */
export type ComparisonWord = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le'

/** A `$filter` as a tree. Untyped: what a literal means is known only beside a field. */
export type Expression =
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'literal'; readonly isQuoted: boolean; readonly text: string }
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly Expression[] }
  | { readonly kind: 'not'; readonly operand: Expression }
  | {
      readonly kind: ComparisonWord | 'and' | 'or'
      readonly left: Expression
      readonly right: Expression
    }

const comparisons: ReadonlySet<string> = new Set(['eq', 'ne', 'gt', 'ge', 'lt', 'le'])
const depthLimit = 100

/**
 * Parses a `$filter`. Binding, loosest first: `or`, `and`, comparison, `not`. Throws `QueryFault`.
 *
 * @example parseFilter("not (a eq 1) and startswith(b,'x')")
 */
export function parseFilter(filter: string): Expression {
  const tokens = tokenize(filter)
  let position = 0
  let depth = 0

  const isWord = (word: string) =>
    tokens[position]?.kind === 'word' && tokens[position]?.value === word
  const syntaxError = () =>
    new QueryFault(
      `Syntax error at position ${tokens[position]?.at ?? filter.length} in '${filter}'.`,
    )
  const take = (kind: Token['kind']): Token => {
    const token = tokens[position]
    if (token?.kind !== kind) throw syntaxError()
    position += 1
    return token
  }

  function either(): Expression {
    depth += 1
    if (depth > depthLimit)
      throw new QueryFault(`The depth limit of '${depthLimit}' has been exceeded.`)
    let left = both()
    while (isWord('or')) {
      position += 1
      left = { kind: 'or', left, right: both() }
    }
    depth -= 1
    return left
  }

  function both(): Expression {
    let left = comparison()
    while (isWord('and')) {
      position += 1
      left = { kind: 'and', left, right: comparison() }
    }
    return left
  }

  function comparison(): Expression {
    const left = negation()
    const token = tokens[position]
    if (token?.kind !== 'word' || !comparisons.has(token.value)) return left
    position += 1
    return { kind: token.value as ComparisonWord, left, right: negation() }
  }

  function negation(): Expression {
    let nots = 0
    for (; isWord('not'); position += 1) nots += 1
    const operand = operandOrGroup()
    // Two nots are none: folded here, so that a long row of them needs no stack.
    if (nots === 0) return operand
    const once: Expression = { kind: 'not', operand }
    return nots % 2 === 1 ? once : { kind: 'not', operand: once }
  }

  function operandOrGroup(): Expression {
    const token = tokens[position]
    if (token?.kind === '(') {
      position += 1
      const inner = either()
      take(')')
      return inner
    }
    if (token?.kind === 'text') {
      position += 1
      return { kind: 'literal', isQuoted: true, text: token.value }
    }
    const word = take('word').value
    if (tokens[position]?.kind === '(') return { kind: 'call', name: word, operands: operands() }
    const isName = /^[A-Za-z_]\w*$/.test(word) && !['true', 'false', 'null'].includes(word)
    return isName ? { kind: 'field', name: word } : { kind: 'literal', isQuoted: false, text: word }
  }

  function operands(): readonly Expression[] {
    take('(')
    const list: Expression[] = [either()]
    while (tokens[position]?.kind === ',') {
      position += 1
      list.push(either())
    }
    take(')')
    return list
  }

  const expression = either()
  if (position < tokens.length) throw syntaxError()
  return expression
}
