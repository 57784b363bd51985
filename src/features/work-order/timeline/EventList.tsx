import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { Instant } from '../../../domain/time.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { clipText } from '../../../ui/clipText.ts'
import { useFormat } from '../../../ui/useFormat.ts'
import { VerdictBadge } from '../../../ui/VerdictBadge.tsx'
import { isSameDay, siteWallTime } from '../siteTime.ts'
import { eventName } from './eventWords.ts'
import type { TimelineEvent } from './timelineEvents.ts'
import './EventList.css'

/**
 * The story in words, in its order, now among it: the ribbon's equal for assistive technology, which
 * always has all of it. To the eye it shows only what the ribbon has no room for, unless asked.
 */
export function EventList({
  id,
  events,
  isSeen,
  now,
  nowIndex,
  workOrder,
}: {
  readonly id?: string
  readonly events: readonly TimelineEvent[]
  /** Whether the eye sees an event here; null = all of them. */
  readonly isSeen: ((event: TimelineEvent) => boolean) | null
  readonly now: Instant
  /** The place of now among the events; null = it is outside of the story. */
  readonly nowIndex: number | null
  readonly workOrder: WorkOrder
}) {
  const isAll = isSeen === null
  return (
    <ol className="events" id={id}>
      {events.map((event, index) => (
        <Fragment key={event.key}>
          {nowIndex === index && <NowItem isSeen={isAll} now={now} />}
          <li className={isAll || isSeen(event) ? 'events__item' : 'spoken'}>
            <EventTime event={event} now={now} workOrder={workOrder} /> <EventName event={event} />
          </li>
        </Fragment>
      ))}
      {nowIndex === events.length && <NowItem isSeen={isAll} now={now} />}
    </ol>
  )
}

function NowItem({ isSeen, now }: { readonly isSeen: boolean; readonly now: Instant }) {
  const t = useT()
  const format = useFormat()
  return (
    <li className={isSeen ? 'events__item events__item--now' : 'spoken'}>
      <span className="events__time">{format.moment(now, now)}</span>{' '}
      <span className="events__name">{t('timeline.now')}</span>
    </li>
  )
}

function EventName({ event }: { readonly event: TimelineEvent }) {
  const t = useT()
  const { what } = event
  const technician = what.kind === 'visit' ? what.visit.technician : null
  return (
    <span className="events__name">
      <bdi>
        {technician === null
          ? eventName(event, t)
          : t('timeline.visit.with', { technician: clipText(technician, 80) })}
      </bdi>{' '}
      {what.kind === 'target' && <VerdictBadge reading={what.reading} />}
    </span>
  )
}

/** Its date and time as they were written down, then on the other clock where that differs (rules.md 1). */
function EventTime({
  event: { time, at },
  now,
  workOrder,
}: {
  readonly event: TimelineEvent
  readonly now: Instant
  readonly workOrder: WorkOrder
}) {
  const t = useT()
  const format = useFormat()
  const site = at === null ? null : siteWallTime(workOrder, at)
  if (time.kind === 'instant') {
    const isShort = site !== null && isSameDay(site, time.at)
    return (
      <span className="events__time">
        <time dateTime={new Date(time.at).toISOString()} title={format.full(time.at)}>
          {format.moment(time.at, now)}
        </time>
        {site !== null && (
          <Aside>
            {t('timeline.atSite', {
              when: isShort ? format.wallTime(site) : format.wall(site, now),
            })}
          </Aside>
        )}
      </span>
    )
  }

  const isShort = at !== null && isSameDay(time.at, at)
  return (
    <span className="events__time">
      {/* Without a zone: that is what HTML calls a local date and time, and what this is. */}
      <time
        dateTime={new Date(time.at).toISOString().slice(0, 19)}
        title={format.fullWall(time.at)}
      >
        {format.wall(time.at, now)}
      </time>
      <Aside>
        {at === null || site === null
          ? t('date.siteTime')
          : t('timeline.siteAndYours', {
              when: isShort ? format.time(at) : format.moment(at, now),
            })}
        <span className="spoken">
          , {t(at === null ? 'timeline.unplaced' : 'timeline.assumed')}
        </span>
      </Aside>
    </span>
  )
}

function Aside({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {' '}
      <span className="events__aside">{children}</span>
    </>
  )
}
