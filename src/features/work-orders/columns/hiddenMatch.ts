import type { Branch } from '../../../domain/forest.ts'
import { markMatches } from '../../../domain/highlight.ts'
import { parseQuery, writeScope } from '../../../domain/query.ts'
import { tenantTables } from '../../../domain/tenantWords.ts'
import type { ColumnId } from '../columnId.ts'
import { catalogue } from './catalogue.ts'
import type { Column } from './catalogue.ts'
import type { ColumnContext } from './columnValue.ts'
import { scopeOf } from './Marked.tsx'

/** Where a search found something that the row does not show. */
export interface HiddenMatch {
  readonly column: Column
  /** The words around it. */
  readonly text: string
}

/** Columns that are made up for the reader; a search looks through what the vendor sent. */
const derived: ReadonlySet<ColumnId> = new Set(['stage', 'group', 'progress', 'concern', 'clocks'])

/** Signs kept before a match, and in all. */
const leadIn = 24
const longest = 80
/** How far into a text is looked, signs: every row in view asks at every key pressed. */
const farthest = 4_000

/**
 * The first part of a search that none of the `shown` columns answers, and the field that does; null =
 * the row shows it all. It tells a reader why a work order was found at all.
 */
export function findHiddenMatch(
  branch: Branch,
  query: string,
  shown: readonly ColumnId[],
  context: ColumnContext,
): HiddenMatch | null {
  const sought = shown.filter((id) => !derived.has(id))
  for (const part of partsOf(query)) {
    const answers = (id: ColumnId) => matchIn(id, branch, part, context) !== null
    if (sought.some((id) => answers(id) || (id === 'visit' && answers('technician')))) continue
    for (const column of catalogue.values()) {
      if (derived.has(column.id) || shown.includes(column.id)) continue
      const text = matchIn(column.id, branch, part, context)
      if (text !== null) return { column, text }
    }
    const spelling = spellingOf(branch, part, context)
    if (spelling !== null) return spelling
  }
  return null
}

/** What a status or type is called in its row or another language, where that is what was found. */
function spellingOf(branch: Branch, part: string, { words }: ColumnContext): HiddenMatch | null {
  for (const table of tenantTables) {
    const named = branch.workOrder?.[table] ?? null
    if (named === null) continue
    const found = words
      .spellingsOf(table, named)
      .find((text) => markMatches(text, part, scopeOf(table)).some(({ isMatch }) => isMatch))
    const column = catalogue.get(table)
    if (found !== undefined && column !== undefined) return { column, text: around(found, 0) }
  }
  return null
}

/** Each part of a search as a search of its own. */
function partsOf(query: string): readonly string[] {
  const { words, phrases, scopes } = parseQuery(query)
  return [...words, ...phrases.map((phrase) => `"${phrase}"`), ...scopes.map(writeScope)]
}

/** The words around the first match in a column; null = there is none. */
function matchIn(id: ColumnId, branch: Branch, part: string, context: ColumnContext) {
  const text = textOf(id, branch, context)
  if (text === null) return null
  let start = 0
  for (const stretch of markMatches(text, part, scopeOf(id))) {
    if (stretch.isMatch) return around(text, start)
    start += stretch.text.length
  }
  return null
}

function textOf(id: ColumnId, branch: Branch, context: ColumnContext): string | null {
  const value = catalogue.get(id)?.value(branch, context) ?? null
  if (value?.kind === 'text') return value.text.slice(0, farthest)
  return value?.kind === 'number' ? String(value.number) : null
}

function around(text: string, at: number): string {
  if (text.length <= longest) return text
  const from = at <= leadIn ? 0 : text.indexOf(' ', at - leadIn) + 1
  const start = from > at ? at : from
  const end = start + longest
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}
