/** `items` with the one at `from` taken out and put in at `to`; out of range, it stops at the end. */
export function moveItem<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const item = items[from]
  if (item === undefined) return items
  const others = items.toSpliced(from, 1)
  return others.toSpliced(Math.min(others.length, Math.max(0, to)), 0, item)
}
