import type { WireFieldKind } from '../../api/wire.ts'
import type { EntitySet, Row } from './entitySet.ts'
import type { ComparisonWord, Expression } from './expression.ts'
import { QueryFault } from './fault.ts'

/** What a field or literal is worth in a comparison; null is only met in broken rows. */
export type Comparable = string | number | boolean | null

interface Typed {
  readonly kind: WireFieldKind
  readonly read: (row: Row) => Comparable
}

const guidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const dateForm = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z|[+-]\d\d:\d\d)?)?$/

/**
 * Makes the test a `$filter` stands for. The field gives a literal its type: texts and dates are
 * quoted (dates against OData 4, api.md 2; bare ISO is taken too), ids, numbers and booleans bare.
 * Throws `QueryFault` for an unknown field or function and for operands that do not go together.
 */
export function compileFilter(expression: Expression, set: EntitySet): (row: Row) => boolean {
  const typed = compile(expression, set)
  if (typed.kind !== 'boolean') {
    throw new QueryFault('The $filter expression must evaluate to a single boolean value.')
  }
  return (row) => typed.read(row) === true
}

/** How a field of this kind is read for comparing: ids in lower case, dates as milliseconds. */
export function readField(set: EntitySet, name: string): Typed {
  const kind = Object.hasOwn(set.fields, name) ? set.fields[name] : undefined
  if (!kind) {
    throw new QueryFault(
      `Could not find a property named '${name}' on type 'OData.${set.element}'.`,
    )
  }
  return { kind, read: (row) => comparableOf(row[name], kind) }
}

/** The id a filter pins a field to, where every matching row must have it; else null. */
export function pinnedId(expression: Expression, field: string): string | null {
  if (expression.kind === 'and') {
    return pinnedId(expression.left, field) ?? pinnedId(expression.right, field)
  }
  if (expression.kind !== 'eq') return null
  const { left, right } = expression
  if (left.kind === 'field' && left.name === field && right.kind === 'literal') {
    return right.text.toLowerCase()
  }
  return null
}

function compile(expression: Expression, set: EntitySet): Typed {
  switch (expression.kind) {
    case 'field':
      return readField(set, expression.name)
    case 'literal':
      return compileLiteral(expression, expression.isQuoted ? 'string' : 'boolean')
    case 'call':
      return compileCall(expression.name, expression.operands, set)
    case 'not': {
      const operand = compileBoolean(expression.operand, set, 'not')
      return { kind: 'boolean', read: (row) => operand.read(row) !== true }
    }
    case 'and':
    case 'or': {
      const left = compileBoolean(expression.left, set, expression.kind)
      const right = compileBoolean(expression.right, set, expression.kind)
      return expression.kind === 'and'
        ? { kind: 'boolean', read: (row) => left.read(row) === true && right.read(row) === true }
        : { kind: 'boolean', read: (row) => left.read(row) === true || right.read(row) === true }
    }
    default:
      return compileComparison(expression.kind, expression.left, expression.right, set)
  }
}

function compileBoolean(expression: Expression, set: EntitySet, word: string): Typed {
  const typed = compile(expression, set)
  if (typed.kind !== 'boolean') throw new QueryFault(`'${word}' needs boolean operands.`)
  return typed
}

function compileComparison(
  word: ComparisonWord,
  leftSide: Expression,
  rightSide: Expression,
  set: EntitySet,
): Typed {
  const [left, right] =
    leftSide.kind === 'literal'
      ? literalFirst(leftSide, rightSide, set)
      : literalLast(leftSide, rightSide, set)
  if (left.kind !== right.kind) {
    throw new QueryFault(
      `A binary operator with incompatible types was detected. Found operand types '${left.kind}' and '${right.kind}' for '${word}'.`,
    )
  }
  return { kind: 'boolean', read: (row) => holds(word, left.read(row), right.read(row)) }
}

function literalFirst(
  literal: Literal,
  other: Expression,
  set: EntitySet,
): readonly [Typed, Typed] {
  const typed = compile(other, set)
  return [compileLiteral(literal, typed.kind), typed]
}

function literalLast(
  first: Expression,
  other: Expression,
  set: EntitySet,
): readonly [Typed, Typed] {
  const typed = compile(first, set)
  return [typed, other.kind === 'literal' ? compileLiteral(other, typed.kind) : compile(other, set)]
}

function holds(word: ComparisonWord, left: Comparable, right: Comparable): boolean {
  if (word === 'eq') return left === right
  if (word === 'ne') return left !== right
  // As in SQL, nothing is greater or less than an absent value.
  if (left === null || right === null) return false
  switch (word) {
    case 'gt':
      return left > right
    case 'ge':
      return left >= right
    case 'lt':
      return left < right
    case 'le':
      return left <= right
  }
}

const textTests: Readonly<Record<string, (text: string, part: string) => boolean>> = {
  contains: (text, part) => text.includes(part),
  startswith: (text, part) => text.startsWith(part),
  endswith: (text, part) => text.endsWith(part),
}

function compileCall(name: string, operands: readonly Expression[], set: EntitySet): Typed {
  const test = Object.hasOwn(textTests, name) ? textTests[name] : undefined
  if (!test) throw new QueryFault(`An unknown function with name '${name}' was found.`)
  const [text, part, ...rest] = operands.map((operand) => compile(operand, set))
  if (text?.kind !== 'string' || part?.kind !== 'string' || rest.length > 0) {
    throw new QueryFault(`No function signature for '${name}' matches the specified arguments.`)
  }
  return {
    kind: 'boolean',
    read: (row) => test(String(text.read(row) ?? ''), String(part.read(row) ?? '')),
  }
}

type Literal = Extract<Expression, { kind: 'literal' }>

function compileLiteral(literal: Literal, kind: WireFieldKind): Typed {
  const value = literal.text === 'null' && !literal.isQuoted ? null : valueOf(literal, kind)
  if (value === undefined) {
    throw new QueryFault(
      `A binary operator with incompatible types was detected: '${literal.text}' is not a ${kind}.`,
    )
  }
  return { kind, read: () => value }
}

function valueOf({ text, isQuoted }: Literal, kind: WireFieldKind): Comparable | undefined {
  switch (kind) {
    case 'string':
      return isQuoted ? text : undefined
    case 'guid':
      return !isQuoted && guidForm.test(text) ? text.toLowerCase() : undefined
    case 'integer':
      return !isQuoted && /^-?\d{1,15}$/.test(text) ? Number(text) : undefined
    case 'boolean':
      return !isQuoted && (text === 'true' || text === 'false') ? text === 'true' : undefined
    case 'date': {
      const instant = dateForm.test(text) ? Date.parse(withZone(text)) : Number.NaN
      return Number.isNaN(instant) ? undefined : instant
    }
  }
}

function comparableOf(value: unknown, kind: WireFieldKind): Comparable {
  switch (kind) {
    case 'integer':
      return typeof value === 'number' ? value : null
    case 'boolean':
      return typeof value === 'boolean' ? value : null
    case 'guid':
      return typeof value === 'string' ? value.toLowerCase() : null
    case 'string':
      return typeof value === 'string' ? value : null
    case 'date': {
      const instant = typeof value === 'string' ? Date.parse(withZone(value)) : Number.NaN
      return Number.isNaN(instant) ? null : instant
    }
  }
}

/** Digits without a zone are compared as they stand; `Date.parse` alone would use this machine's. */
function withZone(text: string): string {
  return /T.*(Z|[+-]\d\d:\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`
}
