import { fold, squeeze } from './fold.ts'
import { foldLine } from './haystack.ts'
import { hasAll, isIn, looseNeedle, needlesOf, type Needle } from './needles.ts'
import { scopeFields, tokensOf, writeScope, type ScopeField } from './query.ts'
import { scopeText, scopeValues } from './scopeText.ts'
import { ownWords, type TenantWords } from './tenantWords.ts'
import type { WorkOrder } from './workOrder.ts'

/** A way on from where the reader is typing. */
export interface Suggestion {
  readonly field: ScopeField
  /** null = the field itself is offered: `city:`. */
  readonly value: string | null
  /** How many work orders the whole search then finds; null for a field. */
  readonly count: number | null
  /** The whole search once this is taken. */
  readonly text: string
  /** Where to go on typing in it. */
  readonly caret: number
}

/** More than these nobody reads while typing. */
const mostSuggestions = 8

/** Where a scope has more different values, as references do, the best of so many are offered. */
const mostCompared = 1_000

/**
 * What may be meant at the caret: of a word the fields that begin with it, of a scope the values with
 * its text in them, among the work orders that the rest of the search finds. Values that begin with
 * the text come first, then the frequent ones. In an empty search every field is offered.
 */
export function complete(
  text: string,
  caret: number,
  workOrders: readonly WorkOrder[],
  words: TenantWords = ownWords,
): readonly Suggestion[] {
  if (text.trim() === '') return scopeFields.map((field) => offerField(field, '', ''))
  const token = tokensOf(text).find(({ start, end }) => start < caret && caret <= end)
  if (!token) return []
  const before = text.slice(0, token.start)
  const after = text.slice(token.end)
  if (token.field) {
    const offers = offerValues(token.text, token.field, { before, after, workOrders, words })
    return offers.filter((offer) => offer.text.trimEnd() !== text.trimEnd())
  }
  if (token.isQuoted) return []
  const typed = fold(text.slice(token.start, caret))
  return scopeFields
    .filter((field) => field.startsWith(typed))
    .map((field) => offerField(field, before, after))
}

function offerField(field: ScopeField, before: string, after: string): Suggestion {
  const head = `${before}${field}:`
  return { field, value: null, count: null, text: head + after, caret: head.length }
}

interface Place {
  readonly before: string
  readonly after: string
  readonly workOrders: readonly WorkOrder[]
  readonly words: TenantWords
}

function offerValues(typed: string, field: ScopeField, place: Place): readonly Suggestion[] {
  const { before, after, words } = place
  const rest = needlesOf(`${before} ${after}`, words)
  const found = place.workOrders.filter((workOrder) => hasAll(workOrder, rest))
  const kinds = kindsOf(found, field, words)
  return valuesWith(typed, field, kinds).map((value) => {
    const head = `${before}${writeScope({ field, text: value })} `
    const count = countWith(looseNeedle(value, field), kinds)
    return { field, value, count, text: head + after.trimStart(), caret: head.length }
  })
}

/** Work orders that say the same in a scope: few, even where there are very many work orders. */
interface Kind {
  readonly text: string
  /** As they are written. */
  readonly values: readonly string[]
  count: number
}

function kindsOf(
  workOrders: readonly WorkOrder[],
  field: ScopeField,
  words: TenantWords,
): readonly Kind[] {
  const kinds = new Map<string, Kind>()
  for (const workOrder of workOrders) {
    const text = scopeText(workOrder, field)
    const kind = kinds.get(text)
    if (kind) kind.count += 1
    else kinds.set(text, { ...sayingOf(workOrder, field, words), count: 1 })
  }
  return [...kinds.values()]
}

/** What a work order says in a scope; its status in the reader's language, found by any of them. */
function sayingOf(
  workOrder: WorkOrder,
  field: ScopeField,
  words: TenantWords,
): Pick<Kind, 'text' | 'values'> {
  const text = scopeText(workOrder, field)
  const { status } = workOrder
  if (field !== 'status' || status === null) return { text, values: scopeValues(workOrder, field) }
  const lines = words.spellingsOf('status', status).flatMap((one) => [foldLine(one), squeeze(one)])
  return { text: lines.join('\n'), values: [words.of('status', status)] }
}

/** The best few values with the typed text in them. */
function valuesWith(typed: string, field: ScopeField, kinds: readonly Kind[]): readonly string[] {
  const needles = looseNeedle(typed, field)
  const start = foldLine(typed)
  const counts = new Map<string, number>()
  for (const { text, values, count } of startingFirst(start, kinds)) {
    if (counts.size >= mostCompared) break
    if (!hasNeedles(text, needles)) continue
    for (const value of values) {
      counts.set(value, (counts.get(value) ?? 0) + count)
    }
  }
  return [...counts]
    .map(([value, count]) => ({ value, count, text: `${foldLine(value)}\n${squeeze(value)}` }))
    .filter(({ text }) => hasNeedles(text, needles))
    .toSorted((a, b) => {
      const byStart = Number(b.text.startsWith(start)) - Number(a.text.startsWith(start))
      return byStart || b.count - a.count || (a.text < b.text ? -1 : 1)
    })
    .slice(0, mostSuggestions)
    .map(({ value }) => value)
}

function startingFirst(start: string, kinds: readonly Kind[]): readonly Kind[] {
  const starts = ({ text }: Kind) => text.startsWith(start) || text.includes(`\n${start}`)
  return [...kinds.filter(starts), ...kinds.filter((kind) => !starts(kind))]
}

function countWith(needles: readonly Needle[], kinds: readonly Kind[]): number {
  let sum = 0
  for (const { text, count } of kinds) if (hasNeedles(text, needles)) sum += count
  return sum
}

function hasNeedles(text: string, needles: readonly Needle[]): boolean {
  return needles.every((needle) => isIn(text, needle))
}
