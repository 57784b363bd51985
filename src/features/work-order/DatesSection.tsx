import type { Stage } from '../../domain/stage.ts'
import type { Instant } from '../../domain/time.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { useFormat } from '../../ui/useFormat.ts'
import { listDates } from './listDates.ts'
import type { DatedEvent } from './listDates.ts'
import { PaneSection } from './PaneSection.tsx'

/**
 * Every date the work order carries: instants in the reader's zone, wall times by their digits and
 * said to be the site's (rules.md 1).
 */
export function DatesSection({
  workOrder,
  stage,
  now,
}: {
  readonly workOrder: WorkOrder
  readonly stage: Stage
  readonly now: Instant
}) {
  const t = useT()
  const format = useFormat()
  const dates = listDates(workOrder, stage)
  if (dates.length === 0) return null
  return (
    <PaneSection
      name="timeline"
      meta={t('pane.promises.zone', { zone: format.zoneName(now) })}
      title={t('pane.dates')}
    >
      <Facts
        facts={dates.map(({ kind, time }) => ({
          key: kind,
          label: t(`pane.date.${kind}`),
          value: <DateValue now={now} time={time} />,
        }))}
      />
    </PaneSection>
  )
}

function DateValue({ time, now }: { readonly time: DatedEvent['time']; readonly now: Instant }) {
  const t = useT()
  const format = useFormat()
  if (time.kind === 'instant') {
    return (
      <time dateTime={new Date(time.at).toISOString()} title={format.full(time.at)}>
        {format.moment(time.at, now)}
      </time>
    )
  }
  return (
    <>
      {/* Without a zone: that is what HTML calls a local date and time, and what this is. */}
      <time
        dateTime={new Date(time.at).toISOString().slice(0, 19)}
        title={format.fullWall(time.at)}
      >
        {format.wall(time.at, now)}
      </time>{' '}
      <span className="facts__aside">{t('date.siteTime')}</span>
    </>
  )
}
