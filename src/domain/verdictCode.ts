import { verdictsByGravity, type ClockReading, type Verdict } from './clock.ts'
import { clockNames } from './workOrder.ts'

/** How many codes there are: three clocks with ten verdicts each. */
export const verdictCodeCount = 1_000

/** The verdicts of all three clocks in one number below `verdictCodeCount`. */
export function verdictCode([contact, arrival, resolution]: readonly [
  contact: ClockReading,
  arrival: ClockReading,
  resolution: ClockReading,
]): number {
  return 100 * rankOf[contact.verdict] + 10 * rankOf[arrival.verdict] + rankOf[resolution.verdict]
}

/**
 * The facet values a code stands for: `overdue` for any clock and `arrival.overdue` for one. A clock
 * without a target adds nothing; where none of the three has one, the only value is `none`.
 */
export function verdictValues(code: number): readonly string[] {
  return valuesByCode[code] ?? []
}

/** Every value a work order can have, worst first: for any clock, then per clock. */
export const verdictKeys: readonly string[] = [
  ...verdictsByGravity,
  ...clockNames.flatMap((clock) =>
    verdictsByGravity
      .filter((verdict) => verdict !== 'none')
      .map((verdict) => `${clock}.${verdict}`),
  ),
]

const rankOf = Object.fromEntries(
  verdictsByGravity.map((verdict, rank) => [verdict, rank]),
) as Record<Verdict, number>

const valuesByCode: readonly (readonly string[])[] = Array.from(
  { length: verdictCodeCount },
  (_, code) => spell([Math.floor(code / 100), Math.floor(code / 10) % 10, code % 10]),
)

function spell(ranks: readonly number[]): readonly string[] {
  const values = new Set<string>()
  for (const [index, clock] of clockNames.entries()) {
    const verdict = verdictsByGravity[ranks[index] ?? 0]
    if (verdict !== undefined && verdict !== 'none') values.add(verdict).add(`${clock}.${verdict}`)
  }
  return values.size === 0 ? ['none'] : [...values]
}
