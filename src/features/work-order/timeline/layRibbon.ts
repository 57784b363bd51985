import type { Instant } from '../../../domain/time.ts'
import type { TimelineSpan } from './timelineEvents.ts'

/** One mark on the line, and how much room its words take. */
export interface RibbonMark {
  readonly key: string
  readonly at: Instant
  /** Events stand above the line, targets below (brief 8). */
  readonly side: 'above' | 'below'
  /** Widths of its name and its date, px. */
  readonly nameWidth: number
  readonly dateWidth: number
}

/** Where a label stands, px from the line's left end. */
export interface RibbonLabel {
  readonly left: number
  readonly width: number
  /** How its lines hang on the mark. */
  readonly align: 'start' | 'center' | 'end'
  readonly hasDate: boolean
}

export interface RibbonLayout {
  /** Up to where time has passed, px. */
  readonly elapsed: number
  /** Where now is, px; null = outside of the line. */
  readonly now: number | null
  readonly marks: readonly {
    readonly key: string
    /** px */
    readonly x: number
    /** null = there is no room for words. */
    readonly label: RibbonLabel | null
  }[]
}

/** Room between two labels, px. */
const gap = 10
/** Marks at either end keep whole: half of the widest mark, px. */
const inset = 6
/** Room between a label and the line of now, px. */
const nowGap = 5

/**
 * Lays marks and their labels on a line of `width` px, to scale. Where two labels would touch, the
 * later one drops its date, then has none (brief 8); above the line none crosses the line of now. Marks
 * are given in the order of their moments.
 */
export function layRibbon(
  marks: readonly RibbonMark[],
  { from, to }: TimelineSpan,
  now: Instant,
  width: number,
): RibbonLayout {
  const lengthMs = to - from
  const room = Math.max(0, width - 2 * inset)
  const share = (at: Instant) => (lengthMs === 0 ? 0 : (at - from) / lengthMs)
  const xOf = (at: Instant) => inset + share(at) * room
  const nowX = now >= from && now <= to ? xOf(now) : null

  const taken = { above: [] as Stretch[], below: [] as Stretch[] }
  return {
    elapsed: nowX ?? (now < from ? 0 : width),
    now: nowX,
    marks: marks.map((mark) => {
      const x = xOf(mark.at)
      const label = findRoom(mark, x, width, taken[mark.side], mark.side === 'above' ? nowX : null)
      if (label !== null)
        taken[mark.side].push({ left: label.left, right: label.left + label.width })
      return { key: mark.key, x, label }
    }),
  }
}

interface Stretch {
  readonly left: number
  readonly right: number
}

function findRoom(
  { nameWidth, dateWidth }: RibbonMark,
  x: number,
  width: number,
  taken: readonly Stretch[],
  nowX: number | null,
): RibbonLabel | null {
  const kept = taken.map(({ left, right }) => ({ left: left - gap, right: right + gap }))
  if (nowX !== null) kept.push({ left: nowX - nowGap, right: nowX + nowGap })
  for (const hasDate of [true, false]) {
    const needed = hasDate ? Math.max(nameWidth, dateWidth) : nameWidth
    const left = nearestRoom(x, needed, width, kept)
    if (left !== null) return { left, width: needed, align: alignOf((x - left) / needed), hasDate }
  }
  return null
}

/**
 * Where a label of that width starts: as near as can be to where it looks best, which is flush with its
 * mark in the line's outer thirds and around it in the middle, but always over its mark.
 */
function nearestRoom(
  x: number,
  needed: number,
  width: number,
  kept: readonly Stretch[],
): number | null {
  const least = Math.max(0, x - needed)
  const most = Math.min(width - needed, x)
  if (least > most) return null
  const flush = x < width / 3 ? x - inset : x > (2 * width) / 3 ? x + inset - needed : null
  const best = Math.min(most, Math.max(least, flush ?? x - needed / 2))
  const free = [best, ...kept.flatMap(({ left, right }) => [right, left - needed])].filter(
    (left) =>
      left >= least &&
      left <= most &&
      kept.every((one) => left + needed <= one.left || left >= one.right),
  )
  return free.toSorted((a, b) => Math.abs(a - best) - Math.abs(b - best))[0] ?? null
}

function alignOf(share: number): RibbonLabel['align'] {
  return share < 1 / 3 ? 'start' : share > 2 / 3 ? 'end' : 'center'
}
