/**
 * One or two capitals that stand for a name: `Sofie Janssens` → `SJ`, `sofie.janssens@x.be` → `SJ`;
 * `?` when there is no letter or digit to take.
 */
export function initialsOf(name: string): string {
  const words = (name.split('@')[0] ?? '').match(/[\p{L}\p{N}]+/gu) ?? []
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words
  return (
    picked
      .map((word) =>
        String.fromCodePoint(word?.codePointAt(0) ?? 0x20)
          .trim()
          .toLocaleUpperCase(),
      )
      .join('') || '?'
  )
}
