/**
 * The two kinds of time the vendor's rows carry (rules.md 1). Both are numbers, so they sort and
 * compare cheaply; they are branded apart because mixing them is the mistake that moves a visit by
 * an hour.
 */
declare const instantBrand: unique symbol
declare const wallTimeBrand: unique symbol

/** A moment on the world's one clock: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly [instantBrand]: true }

/**
 * Digits on a wall, zone unknown: milliseconds since 1970-01-01T00:00:00 *as if* the digits were
 * UTC. Show the digits; never subtract it from an instant, never count down on it.
 */
export type WallTime = number & { readonly [wallTimeBrand]: true }
