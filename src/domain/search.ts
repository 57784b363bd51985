import { haystackOf } from './haystack.ts'
import { hasAll, isNarrower, needlesOf, type Needle } from './needles.ts'
import { ownWords, type TenantWords } from './tenantWords.ts'
import type { WorkOrder } from './workOrder.ts'

/**
 * Whether a work order answers what was typed: every word, phrase and scope occurs in it, in any
 * order (see `parseQuery`). A reference may be typed with other spaces and signs than it is stored
 * with: `WO 12-345` finds `WO12345`. A status or type is found by what it is called in any language of
 * the portal, so that a search means the same to whom it is sent.
 */
export function matchesSearch(
  workOrder: WorkOrder,
  query: string,
  words: TenantWords = ownWords,
): boolean {
  return searchFor(query, words)(workOrder)
}

/**
 * The same question, for asking it of a whole list at every keystroke. Each work order remembers the
 * last search it was asked and what it answered: the same search is not looked up again, one that
 * only grew leaves out what was out, and one that only shrank keeps what was in.
 */
export function searchFor(
  query: string,
  words: TenantWords = ownWords,
): (workOrder: WorkOrder) => boolean {
  const search = recall(query, words)
  return (workOrder) => answer(workOrder, search)
}

interface Search {
  readonly query: string
  readonly words: TenantWords
  readonly needles: readonly Needle[]
  /** How this search stands to the one that was last asked before it. */
  change: Change | null
}

interface Change {
  readonly from: readonly Needle[]
  readonly grew: boolean
  readonly shrank: boolean
}

/** The last searches: tabs, filters and the list itself ask for the same one, one after the other. */
let recent: readonly Search[] = []
const recentCount = 4

function recall(query: string, words: TenantWords): Search {
  const known = recent.find((search) => search.query === query && search.words === words)
  const search = known ?? { query, words, needles: needlesOf(query, words), change: null }
  if (search !== recent[0]) {
    recent = [search, ...recent.filter((other) => other !== search)].slice(0, recentCount)
  }
  return search
}

/** What a work order remembers, its haystack at hand. */
interface Asked {
  readonly text: string
  search: Search
  isMatch: boolean
}

const memories = new WeakMap<WorkOrder, Asked>()

function answer(workOrder: WorkOrder, search: Search): boolean {
  const asked = memories.get(workOrder)
  if (!asked) {
    const { text } = haystackOf(workOrder)
    const isMatch = hasAll(workOrder, search.needles, text)
    memories.set(workOrder, { text, search, isMatch })
    return isMatch
  }
  if (asked.search !== search) {
    const { grew, shrank } = changeTo(search, asked.search.needles)
    const isKnown = asked.isMatch ? shrank : grew
    if (!isKnown) asked.isMatch = hasAll(workOrder, search.needles, asked.text)
    asked.search = search
  }
  return asked.isMatch
}

function changeTo(search: Search, from: readonly Needle[]): Change {
  if (search.change?.from === from) return search.change
  const { needles } = search
  const change = { from, grew: isNarrower(needles, from), shrank: isNarrower(from, needles) }
  search.change = change
  return change
}
