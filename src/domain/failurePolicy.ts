import { millisecondsInDay as day } from 'date-fns/constants'
import { fold } from './fold.ts'
import type { WorkOrder } from './workOrder.ts'

/** What counts as a failure of a machine, and when its failures are too many (rules.md 5). */
export interface FailurePolicy {
  /**
   * The corrective types, each by its lower-case GUID or its folded name; null = told by the words
   * that such types usually bear.
   */
  readonly types: ReadonlySet<string> | null
  /** From this many on, they are repeat failures, */
  readonly count: number
  /** when no more than this lies between the first and the last of them. */
  readonly withinMs: number
}

/** rules.md 5: three or more within 90 days. */
export const defaultFailurePolicy: FailurePolicy = { types: null, count: 3, withinMs: 90 * day }

/**
 * The work order is about something that broke, not about care or novelty. DECIDED (rules.md 5 says
 * "corrective" and the API has no such mark, api.md 5.1): the tenant names its corrective types in
 * the configuration; until then a type is known by its name, in the languages tenants write. A work
 * order without a type is none.
 */
export function isCorrective({ type }: WorkOrder, { types }: FailurePolicy): boolean {
  if (type === null) return false
  if (types === null) return isUsuallyCorrective(type.name)
  return types.has(fold(type.name)) || (type.id !== null && types.has(type.id.toLowerCase()))
}

/** A tenant has a few dozen types and a hundred thousand work orders. */
const known = new Map<string, boolean>()
const mostKnown = 10_000

function isUsuallyCorrective(name: string): boolean {
  let answer = known.get(name)
  if (answer === undefined) {
    answer = usualWords.test(fold(name))
    if (known.size >= mostKnown) known.clear()
    known.set(name, answer)
  }
  return answer
}

/** How the words for it begin in English, Dutch, French, German, Portuguese, Spanish and Italian. */
const usualWords = new RegExp(
  `(?<!\\p{L})(?:${[
    '[ck]orre[ck]ti|correti|corretti|curati',
    'break-?down|repair|fail|fault|malfunction|emergency',
    'storing|stoornis|herstel|repara[ct]|defect',
    'panne|depann|defaut|incident',
    'storung|entstor|instandsetz',
    'avari|averi|guast|riparaz',
  ].join('|')})`,
  'u',
)
