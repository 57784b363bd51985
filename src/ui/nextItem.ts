/**
 * Where in a menu a key leads from item `at` (-1 = none yet): the arrows go round, Home and End to its
 * ends, a letter to the next name that begins with it; null = the key means nothing here.
 */
export function nextItem(names: readonly string[], at: number, key: string): number | null {
  const count = names.length
  if (count === 0) return null
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count
    case 'ArrowUp':
      return (Math.max(at, 0) - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return nextByLetter(names, at, key)
  }
}

function nextByLetter(names: readonly string[], at: number, key: string): number | null {
  if (!/^[\p{L}\p{N}]$/u.test(key)) return null
  const letter = key.toLocaleLowerCase()
  const steps = Array.from(names, (_, step) => (at + 1 + step) % names.length)
  return steps.find((index) => names[index]?.toLocaleLowerCase().startsWith(letter)) ?? null
}
