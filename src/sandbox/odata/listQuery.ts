import type { EntitySet } from './entitySet.ts'
import { readField } from './evaluate.ts'
import { parseFilter, type Expression } from './expression.ts'
import { QueryFault } from './fault.ts'

/** One column of `$orderby`. */
export interface OrderTerm {
  readonly field: string
  readonly descending: boolean
}

/** The query options of a list call, read and checked. */
export interface ListQuery {
  readonly filter: Expression | null
  readonly order: readonly OrderTerm[]
  /** Null = every field. */
  readonly select: readonly string[] | null
  /** How many rows at most over all pages; null = no limit. */
  readonly top: number | null
  readonly skip: number
  readonly isCounted: boolean
  /** Everything asked, as asked, in order: the next link repeats it. */
  readonly asked: readonly (readonly [string, string])[]
}

const options: ReadonlySet<string> = new Set([
  '$filter',
  '$orderby',
  '$select',
  '$top',
  '$skip',
  '$count',
])

/**
 * Reads the query options of a list call. Names and words are case-sensitive; an option with a `$`
 * that is unknown, or given twice, is refused with a `QueryFault`; other parameters are let through.
 */
export function readListQuery(parameters: URLSearchParams, set: EntitySet): ListQuery {
  const asked = [...parameters]
  const names = asked.map(([name]) => name).filter((name) => name.startsWith('$'))
  for (const [index, name] of names.entries()) {
    if (!options.has(name)) {
      throw new QueryFault(`The query parameter '${name}' is not supported.`)
    }
    if (names.indexOf(name) !== index) {
      throw new QueryFault(`Query option '${name}' was specified more than once.`)
    }
  }
  const filter = parameters.get('$filter')
  return {
    filter: filter === null ? null : parseFilter(filter),
    order: readOrder(parameters.get('$orderby'), set),
    select: readSelect(parameters.get('$select'), set),
    top: readNumber(parameters, '$top'),
    skip: readNumber(parameters, '$skip') ?? 0,
    isCounted: readCount(parameters.get('$count')),
    asked,
  }
}

function readOrder(text: string | null, set: EntitySet): readonly OrderTerm[] {
  if (text === null) return []
  return text.split(',').map((term) => {
    const [field = '', direction = 'asc', ...rest] = term.trim().split(/\s+/)
    if (rest.length > 0 || (direction !== 'asc' && direction !== 'desc')) {
      throw new QueryFault(`Syntax error in '$orderby': '${term.trim()}'.`)
    }
    readField(set, field)
    return { field, descending: direction === 'desc' }
  })
}

function readSelect(text: string | null, set: EntitySet): readonly string[] | null {
  if (text === null || text.trim() === '*') return null
  const fields = text.split(',').map((field) => field.trim())
  for (const field of fields) readField(set, field)
  return fields
}

function readNumber(parameters: URLSearchParams, name: '$top' | '$skip'): number | null {
  const text = parameters.get(name)
  if (text === null) return null
  if (!/^\d{1,9}$/.test(text)) {
    throw new QueryFault(`Invalid value '${text}' for ${name} query option found.`)
  }
  return Number(text)
}

function readCount(text: string | null): boolean {
  if (text === null || text === 'false') return false
  if (text === 'true') return true
  throw new QueryFault(`Invalid value '${text}' for $count query option found.`)
}
