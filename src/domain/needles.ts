import { squeeze } from './fold.ts'
import { foldLine, haystackOf } from './haystack.ts'
import { parseQuery, type ScopeField } from './query.ts'
import { scopeText } from './scopeText.ts'
import { ownWords, tenantTables, type TenantWords } from './tenantWords.ts'
import type { WorkOrder } from './workOrder.ts'

/** What must occur, in the whole haystack of a work order or in one scope's text. */
export interface Needle {
  /** null = anywhere. */
  readonly field: ScopeField | null
  /** Folded. */
  readonly text: string
  /** Another spelling that does as well; null = none but `text`. */
  readonly squeezed: string | null
  /**
   * The statuses and types, by id, that are called so in a language of the portal, whatever their
   * rows say.
   */
  readonly called: ReadonlySet<string>
}

/**
 * What a query looks for; a work order that has every needle answers it. `tenantWords` are what statuses
 * and types may be called besides. Signs alone look for nothing unless in quotes: `-` may be the
 * beginning of `-1`, which finds `1` too.
 */
export function needlesOf(query: string, tenantWords: TenantWords = ownWords): readonly Needle[] {
  const { words, phrases, scopes } = parseQuery(query)
  return [
    ...words.flatMap((word) => looseNeedle(word, null, tenantWords)),
    ...phrases.flatMap((phrase) => exactNeedle(phrase, tenantWords)),
    ...scopes.flatMap(({ field, text }) => looseNeedle(text, field, tenantWords)),
  ]
}

/** What finds a word, or all that is typed into a scope; [] = nothing to look for. */
export function looseNeedle(
  typed: string,
  field: ScopeField | null,
  words: TenantWords = ownWords,
): readonly Needle[] {
  const text = foldLine(typed).trim()
  const squeezed = squeeze(text)
  if (squeezed === '') return []
  return [withCalled({ field, text, squeezed: squeezed === text ? null : squeezed }, words)]
}

/** Whether a work order answers; `text` = its haystack's, where that is at hand. */
export function hasAll(
  workOrder: WorkOrder,
  needles: readonly Needle[],
  text: string = haystackOf(workOrder).text,
): boolean {
  for (const needle of needles) {
    const within = needle.field === null ? text : scopeText(workOrder, needle.field)
    if (!isIn(within, needle) && !isCalled(workOrder, needle)) return false
  }
  return true
}

/** Whether a text, folded and squeezed as haystacks are, has the needle in it. */
export function isIn(text: string, needle: Spelling): boolean {
  return text.includes(needle.text) || (needle.squeezed !== null && text.includes(needle.squeezed))
}

/**
 * Whether what answers all of `narrow` answers all of `wide` too, whatever the work orders: each
 * needle of `wide` is part of one of `narrow`, in each of its spellings and in what is called so.
 * `wo-12` is narrower than `wo`. false = not known.
 */
export function isNarrower(narrow: readonly Needle[], wide: readonly Needle[]): boolean {
  return wide.every((part) =>
    narrow.some(
      (needle) =>
        needle.field === part.field &&
        isIn(needle.text, part) &&
        (needle.squeezed === null || isIn(needle.squeezed, part)) &&
        [...needle.called].every((id) => part.called.has(id)),
    ),
  )
}

function exactNeedle(phrase: string, words: TenantWords): readonly Needle[] {
  const text = foldLine(phrase).trim()
  return text === '' ? [] : [withCalled({ field: null, text, squeezed: null }, words)]
}

type Spelling = Pick<Needle, 'text' | 'squeezed'>

/** A scope other than `status` looks at no status and no type. */
function withCalled(needle: Omit<Needle, 'called'>, words: TenantWords): Needle {
  const test = (spelling: string) => isIn(`${foldLine(spelling)}\n${squeeze(spelling)}`, needle)
  const tables = tenantTables.filter((table) => needle.field === null || needle.field === table)
  const called = new Set<string>()
  for (const table of tables) for (const id of words.idsCalled(table, test)) called.add(id)
  return { ...needle, called }
}

function isCalled({ status, type }: WorkOrder, { called }: Needle): boolean {
  if (called.size === 0) return false
  return [status, type].some((named) => named !== null && named.id !== null && called.has(named.id))
}
