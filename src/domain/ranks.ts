import type { SortValue } from './sortField.ts'

/** A column's values as small whole numbers that order as the values do. */
export interface Ranks {
  /** By position. Equal values share a rank; `size` stands for a blank. */
  readonly ranks: Uint32Array
  /** How many ranks there are: each is below this. */
  readonly size: number
}

/** Ranks values, all texts or all numbers: numbers by size, texts by the alphabet, null as blank. */
export function rankValues(values: readonly SortValue[], collator: Intl.Collator): Ranks {
  const distinct = new Set(values)
  const texts: string[] = []
  const numbers: number[] = []
  for (const value of distinct) {
    if (typeof value === 'string') texts.push(value)
    else if (value !== null) numbers.push(value)
  }
  const rankOf = new Map<SortValue, number>()
  for (const number of Float64Array.from(numbers).sort()) rankOf.set(number, rankOf.size)
  const size = addTexts(rankOf, texts, collator)
  return { ranks: Uint32Array.from(values, (value) => rankOf.get(value) ?? size), size }
}

/** Texts that the alphabet takes for equal share a rank. Answers how many ranks there are then. */
function addTexts(
  rankOf: Map<SortValue, number>,
  texts: readonly string[],
  collator: Intl.Collator,
): number {
  let size = rankOf.size
  let before: string | null = null
  // By code units first: that costs little, and leaves the slow collator mostly sorted runs.
  for (const text of texts.toSorted().sort(collator.compare)) {
    if (before === null || collator.compare(before, text) !== 0) size += 1
    rankOf.set(text, size - 1)
    before = text
  }
  return size
}

/**
 * Positions in the order of their ranks, blanks last in both directions; those of one rank stay in the
 * order they were given in. A counting sort: its cost does not depend on the values.
 */
export function sortByRanks(
  order: Uint32Array,
  { ranks, size }: Ranks,
  descending: boolean,
): Uint32Array {
  const placeOf = (position: number) => {
    const rank = ranks[position] ?? size
    return descending && rank < size ? size - 1 - rank : rank
  }
  const starts = new Uint32Array(size + 2)
  for (const position of order) {
    const next = placeOf(position) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let place = 1; place < starts.length; place += 1) {
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0)
  }
  const sorted = new Uint32Array(order.length)
  for (const position of order) {
    const place = placeOf(position)
    const start = starts[place] ?? 0
    sorted[start] = position
    starts[place] = start + 1
  }
  return sorted
}
