import { useVisits } from '../../api/useSideReads.ts'
import { estimateInstant } from '../../domain/siteOffset.ts'
import type { Stage } from '../../domain/stage.ts'
import type { Instant, WallTime } from '../../domain/time.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import { LongText } from '../../ui/LongText.tsx'
import { useFormat } from '../../ui/useFormat.ts'
import { durationWords } from '../../ui/words.ts'
import { listVisits } from './listVisits.ts'
import type { VisitRow } from './listVisits.ts'
import { MoreRows } from './MoreRows.tsx'
import { SideSection } from './SideSection.tsx'
import { isReadersTime } from './siteTime.ts'
import './VisitSection.css'

/** How many visits are shown before a press asks for the rest. */
const firstRows = 6

/** Who comes, or came, when and for how long; at the digits on the wall at the site. */
export function VisitSection({
  workOrder,
  stage,
  now,
}: {
  readonly workOrder: WorkOrder
  readonly stage: Stage
  readonly now: Instant
}) {
  const t = useT()
  return (
    <SideSection
      meta={(visits) => `${visits.length} · ${t('date.siteTime')}`}
      name="visits"
      none={t('visits.none')}
      partial={t('visits.partial')}
      query={useVisits(workOrder.id)}
      title={t('visits.title')}
    >
      {(visits) => (
        <MoreRows
          first={firstRows}
          items={listVisits(workOrder, stage, visits, now)}
          renderRow={(row, index) => (
            <li className={`visit visit--${row.state}`} key={row.visit.id ?? index}>
              <VisitLine now={now} row={row} workOrder={workOrder} />
            </li>
          )}
        />
      )}
    </SideSection>
  )
}

function VisitLine({
  row: { visit, state, durationMs, endsOn },
  workOrder,
  now,
}: {
  readonly row: VisitRow
  readonly workOrder: WorkOrder
  readonly now: Instant
}) {
  const t = useT()
  const format = useFormat()
  const { from, technician } = visit
  const facts = [
    durationMs === null ? null : durationWords(t, durationMs),
    state === 'planned' ? null : t(`visits.${state}`),
  ]
  return (
    <>
      <span className="visit__when">
        {from === null ? t('visits.noDate') : <WallDate at={from} now={now} />}
        {endsOn !== null && (
          <span className="visit__aside">
            {t('visits.until', { when: format.wallInText(endsOn, now) })}
          </span>
        )}
        {from !== null && <ReadersOwn at={from} now={now} workOrder={workOrder} />}
      </span>
      <span className="visit__who">
        {technician === null ? t('visits.noTechnician') : <LongText>{technician}</LongText>}
      </span>
      <span className="visit__facts">{facts.filter((fact) => fact !== null).join(' · ')}</span>
    </>
  )
}

function WallDate({ at, now }: { readonly at: WallTime; readonly now: Instant }) {
  const format = useFormat()
  // Without a zone: that is what HTML calls a local date and time, and what this is.
  return (
    <time dateTime={new Date(at).toISOString().slice(0, 19)} title={format.fullWall(at)}>
      {format.wall(at, now)}
    </time>
  )
}

/** The same moment on the reader's clock, where that is known and differs (rules.md 1). */
function ReadersOwn({
  at,
  now,
  workOrder,
}: {
  readonly at: WallTime
  readonly now: Instant
  readonly workOrder: WorkOrder
}) {
  const t = useT()
  const format = useFormat()
  const moment = estimateInstant(workOrder, at)
  if (moment === null || isReadersTime(workOrder, moment)) return null
  return (
    <span className="visit__aside" title={t('visits.assumed')}>
      {t('visits.yours', { when: format.momentInText(moment, now) })}
    </span>
  )
}
