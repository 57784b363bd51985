import type { Instant } from '../../../domain/time.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { Format } from '../../../ui/format.ts'
import { eventMark, eventName, scaleOf } from './eventWords.ts'
import { layRibbon } from './layRibbon.ts'
import type { RibbonLayout } from './layRibbon.ts'
import { measureText } from './measureText.ts'
import type { PlacedEvent, TimelineSpan } from './timelineEvents.ts'

/** A ribbon with its words, ready to be shown. */
export interface RibbonDrawing extends Pick<RibbonLayout, 'elapsed' | 'now'> {
  /** px */
  readonly width: number
  readonly marks: readonly (RibbonLayout['marks'][number] & {
    readonly event: PlacedEvent
    readonly name: string
    readonly date: string
  })[]
}

/** Lays the events on a ribbon of a width, by the room their words take in the page's font. */
export function drawRibbon(
  events: readonly PlacedEvent[],
  span: TimelineSpan,
  { now, width, t, format }: { now: Instant; width: number; t: Translate; format: Format },
): RibbonDrawing {
  const scale = scaleOf(span)
  const words = events.map((event) => ({
    event,
    name: eventName(event, t),
    date: eventMark(event, scale, format),
  }))
  const layout = layRibbon(
    words.map(({ event: { key, at, what }, name, date }) => ({
      key,
      at,
      side: what.kind === 'target' ? 'below' : 'above',
      nameWidth: measureText(name, 12, 500),
      dateWidth: measureText(date, 11, 400),
    })),
    span,
    now,
    width,
  )
  const marks = words.flatMap((word, index) => {
    const mark = layout.marks[index]
    return mark === undefined ? [] : [{ ...word, ...mark }]
  })
  return { elapsed: layout.elapsed, now: layout.now, width, marks }
}
