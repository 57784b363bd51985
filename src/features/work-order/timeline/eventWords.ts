import { millisecondsInDay as dayMs } from 'date-fns/constants'
import type { Translate } from '../../../i18n/translate.ts'
import type { Format, Scale } from '../../../ui/format.ts'
import type { PlacedEvent, TimelineEvent, TimelineSpan } from './timelineEvents.ts'

/** What an event is called on the ribbon, where there is little room. */
export function eventName({ what }: TimelineEvent, t: Translate): string {
  switch (what.kind) {
    case 'date':
      return what.date === 'firstVisit' ? t('timeline.visit') : t(`pane.date.${what.date}`)
    case 'visit':
      return t('timeline.visit')
    case 'target':
      return t(`timeline.target.${what.reading.clock}`)
  }
}

/**
 * Its date as short as the ribbon allows. On the ribbon there is one clock, the reader's: beside now, a
 * wall time's own digits would seem to be another moment than where they stand.
 */
export function eventMark({ at }: PlacedEvent, scale: Scale, format: Format): string {
  return format.mark(at, scale)
}

/** How much tells moments of that stretch apart: a weekday repeats after a week. */
export function scaleOf({ from, to }: TimelineSpan): Scale {
  const days = (to - from) / dayMs
  if (days < 0.5) return 'day'
  if (days < 6) return 'week'
  return days < 330 ? 'year' : 'years'
}
