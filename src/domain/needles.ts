import { squeeze } from './fold.ts'
import { foldLine, haystackOf } from './haystack.ts'
import { parseQuery, type ScopeField } from './query.ts'
import { scopeText } from './scopeText.ts'
import type { WorkOrder } from './workOrder.ts'

/** What must occur, in the whole haystack of a work order or in one scope's text. */
export interface Needle {
  /** null = anywhere. */
  readonly field: ScopeField | null
  /** Folded. */
  readonly text: string
  /** Another spelling that does as well; null = none but `text`. */
  readonly squeezed: string | null
}

/**
 * What a query looks for; a work order that has every needle answers it. Signs alone look for
 * nothing unless in quotes: `-` may be the beginning of `-1`, which finds `1` too.
 */
export function needlesOf(query: string): readonly Needle[] {
  const { words, phrases, scopes } = parseQuery(query)
  return [
    ...words.flatMap((word) => looseNeedle(word, null)),
    ...phrases.flatMap((phrase) => exactNeedle(phrase)),
    ...scopes.flatMap(({ field, text }) => looseNeedle(text, field)),
  ]
}

/** What finds a word, or all that is typed into a scope; [] = nothing to look for. */
export function looseNeedle(typed: string, field: ScopeField | null): readonly Needle[] {
  const text = foldLine(typed).trim()
  const squeezed = squeeze(text)
  return squeezed === '' ? [] : [{ field, text, squeezed: squeezed === text ? null : squeezed }]
}

/** Whether a work order answers; `text` = its haystack's, where that is at hand. */
export function hasAll(
  workOrder: WorkOrder,
  needles: readonly Needle[],
  text: string = haystackOf(workOrder).text,
): boolean {
  for (const needle of needles) {
    if (!isIn(needle.field === null ? text : scopeText(workOrder, needle.field), needle))
      return false
  }
  return true
}

/** Whether a text, folded and squeezed as haystacks are, has the needle in it. */
export function isIn(text: string, needle: Needle): boolean {
  return text.includes(needle.text) || (needle.squeezed !== null && text.includes(needle.squeezed))
}

/**
 * Whether what answers all of `narrow` answers all of `wide` too, whatever the work orders: each
 * needle of `wide` is part of one of `narrow`, in each of its spellings. `wo-12` is narrower than
 * `wo`. false = not known.
 */
export function isNarrower(narrow: readonly Needle[], wide: readonly Needle[]): boolean {
  return wide.every((part) =>
    narrow.some(
      (needle) =>
        needle.field === part.field &&
        isIn(needle.text, part) &&
        (needle.squeezed === null || isIn(needle.squeezed, part)),
    ),
  )
}

function exactNeedle(phrase: string): readonly Needle[] {
  const text = foldLine(phrase).trim()
  return text === '' ? [] : [{ field: null, text, squeezed: null }]
}
