import { useId, useRef, useState } from 'react'
import { useVisits } from '../../../api/useSideReads.ts'
import type { ClockReading } from '../../../domain/clock.ts'
import { siteOffsetMinutes } from '../../../domain/siteOffset.ts'
import { isClosedStage } from '../../../domain/stage.ts'
import type { Stage } from '../../../domain/stage.ts'
import type { Instant } from '../../../domain/time.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { useT } from '../../../i18n/I18n.tsx'
import type { Translate } from '../../../i18n/translate.ts'
import type { Format } from '../../../ui/format.ts'
import { useElementWidth } from '../../../ui/useElementWidth.ts'
import { useFormat } from '../../../ui/useFormat.ts'
import { PaneSection } from '../PaneSection.tsx'
import { isReadersTime } from '../siteTime.ts'
import { drawRibbon } from './drawRibbon.ts'
import { EventList } from './EventList.tsx'
import { Ribbon } from './Ribbon.tsx'
import { placedEvents, timelineEvents, timelineSpan } from './timelineEvents.ts'
import type { PlacedEvent, TimelineEvent, TimelineSpan } from './timelineEvents.ts'
import './TimelineSection.css'

/**
 * Every date the work order carries, on one line drawn to scale, and in words: instants in the reader's
 * zone, wall times by their digits, placed by the site's offset where that is known (rules.md 1).
 */
export function TimelineSection({
  workOrder,
  stage,
  readings,
  now,
}: {
  readonly workOrder: WorkOrder
  readonly stage: Stage
  readonly readings: readonly ClockReading[]
  readonly now: Instant
}) {
  const t = useT()
  const format = useFormat()
  const side = useVisits(workOrder.id)
  const visits = side.state === 'ready' ? side.items : null

  const events = timelineEvents(workOrder, stage, readings, visits)
  const placed = placedEvents(events)
  const span = timelineSpan(placed, now, !isClosedStage(stage))
  if (events.length === 0) return null
  const isSiteKnown = siteOffsetMinutes(workOrder) !== null
  return (
    <PaneSection meta={metaWords(span, now, t, format)} name="timeline" title={t('timeline.title')}>
      {span === null ? (
        <EventList events={events} isSeen={null} now={now} nowIndex={null} workOrder={workOrder} />
      ) : (
        <Story events={events} now={now} placed={placed} span={span} workOrder={workOrder} />
      )}
      {events.some(({ time }) => time.kind === 'wall') && (
        <p className="timeline__note">
          {t(isSiteKnown ? 'timeline.assumption' : 'timeline.unknown')}
        </p>
      )}
    </PaneSection>
  )
}

/** The ribbon, and in words what it has no room for, or everything. */
function Story({
  workOrder,
  events,
  placed,
  span,
  now,
}: {
  readonly workOrder: WorkOrder
  readonly events: readonly TimelineEvent[]
  readonly placed: readonly PlacedEvent[]
  readonly span: TimelineSpan
  readonly now: Instant
}) {
  const t = useT()
  const format = useFormat()
  const listId = useId()
  const ribbon = useRef<HTMLDivElement>(null)
  const width = useElementWidth(ribbon)
  const [isAll, setAll] = useState(false)

  const drawing = width === 0 ? null : drawRibbon(placed, span, { now, width, t, format })
  const isOnRibbon = ({ key, at, time }: TimelineEvent) =>
    drawing?.marks.some((mark) => mark.key === key && mark.label?.hasDate === true) === true &&
    // Where the site's digits are not the reader's, the ribbon shows but one of the two.
    (time.kind === 'instant' || (at !== null && isReadersTime(workOrder, at)))
  const hasNow = now >= span.from && now <= span.to
  const later = events.findIndex(({ at }) => at === null || at > now)
  return (
    <>
      <Ribbon
        drawing={drawing}
        hasTargets={placed.some(({ what }) => what.kind === 'target')}
        ref={ribbon}
      />
      <EventList
        events={events}
        id={listId}
        isSeen={isAll ? null : (event) => event.key !== 'changed' && !isOnRibbon(event)}
        now={now}
        nowIndex={!hasNow ? null : later === -1 ? events.length : later}
        workOrder={workOrder}
      />
      <button
        aria-controls={listId}
        aria-expanded={isAll}
        className="link-button timeline__all"
        onClick={() => setAll(!isAll)}
        type="button"
      >
        {t(isAll ? 'timeline.showFewer' : 'timeline.showAll')}
      </button>
    </>
  )
}

/** The days it covers and the reader's zone: "Mon 23 Nov – Wed 25 Nov · CET". */
function metaWords(span: TimelineSpan | null, now: Instant, t: Translate, format: Format): string {
  const zone = format.zoneName(now)
  if (span === null) return zone
  return t('timeline.span', { days: format.days(span.from, span.to, now), zone })
}
