/**
 * Repeatable chance: the same text gives the same numbers, on every machine and in every order of
 * asking, so that a seeded world can be made row by row.
 */
export interface Chance {
  /** A number from 0 up to, not including, 1. */
  next(): number
  /** A whole number between both, both included. */
  between(low: number, high: number): number
  pick<T>(from: readonly [T, ...T[]]): T
  /** True in this share of cases. */
  is(share: number): boolean
}

/** Chance that depends on nothing but the text. */
export function chanceOf(text: string): Chance {
  let state = hashOf(text)
  // Mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (from) => from[Math.floor(next() * from.length)] ?? from[0],
    is: (share) => next() < share,
  }
}

/** A 32-bit hash (FNV-1a, then mixed). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** A GUID, lower case, that depends on nothing but the text. */
export function guidOf(text: string): string {
  const hex = [0, 1, 2, 3].map((salt) => hexOf(hashOf(`${salt}|${text}`))).join('')
  return guidOfHex(hex)
}

/** Eight hexadecimal digits of a 32-bit number. */
export function hexOf(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}

/** Puts 32 hexadecimal digits into the form of a random (version 4) GUID. */
export function guidOfHex(hex: string): string {
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`]
  return `${parts.join('-')}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
