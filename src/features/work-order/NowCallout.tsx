import { CalendarClock } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Verdict } from '../../domain/clock.ts'
import type { Branch } from '../../domain/forest.ts'
import { estimateInstant } from '../../domain/siteOffset.ts'
import type { Policy } from '../../domain/policy.ts'
import { stageOf } from '../../domain/stage.ts'
import type { Stage } from '../../domain/stage.ts'
import type { Instant, WallTime } from '../../domain/time.ts'
import type { WorkOrder, WorkOrderId } from '../../domain/workOrder.ts'
import { Rich, useT } from '../../i18n/I18n.tsx'
import type { Translate } from '../../i18n/translate.ts'
import { clipText } from '../../ui/clipText.ts'
import type { Format } from '../../ui/format.ts'
import { useFormat } from '../../ui/useFormat.ts'
import { VerdictIcon } from '../../ui/VerdictBadge.tsx'
import { countdownWords, durationWords } from '../../ui/words.ts'
import { findNowNews } from './nowNews.ts'
import type { Lead, NowNews, VisitNews } from './nowNews.ts'
import { findPressingPart } from './pressingPart.ts'
import type { PressingPart } from './pressingPart.ts'
import { isReadersTime, targetWords } from './siteTime.ts'
import './NowCallout.css'

/** What matters now, in a sentence, and whose move it is; on a tint only when it is pressing. */
export function NowCallout({
  workOrder,
  branch,
  hrefOf,
  now,
  policy,
}: {
  readonly workOrder: WorkOrder
  /** Its place in the tree; null = not in the list. */
  readonly branch: Branch | null
  readonly hrefOf: (id: WorkOrderId) => string
  readonly now: Instant
  readonly policy: Policy
}) {
  const t = useT()
  const format = useFormat()
  const { tone: ownTone, lead, visit, move } = findNowNews(workOrder, now, policy)
  const { technician } = workOrder
  const isNamed = visit !== null && visit.kind !== 'none'
  const part = branch && findPressingPart(branch, lead, now, policy)
  const tone = part && isLoud(part.reading.verdict) ? part.reading.verdict : ownTone
  return (
    <div className={`now-callout now-callout--${tone}`}>
      {iconOf(tone)}
      <div className="now-callout__text">
        <p>
          {part !== null && (
            <>
              <strong className="now-callout__lead">
                <PartNews href={hrefOf(part.workOrder.id)} part={part} />
              </strong>{' '}
            </>
          )}
          <span className={part === null ? 'now-callout__lead' : undefined}>
            {leadWords(lead, now, t, format)}
          </span>{' '}
          {restWords(lead, t)}
          {visit !== null && visitWords(visit, workOrder, now, t, format)}
        </p>
        {move !== null && (
          <p className="now-callout__move">
            {moveWords(move, isNamed ? null : technician, t)}{' '}
            {nextWords(stageOf(workOrder, policy.stages), t)}
          </p>
        )}
      </div>
    </div>
  )
}

function isLoud(verdict: Verdict): verdict is 'overdue' | 'critical' {
  return verdict === 'overdue' || verdict === 'critical'
}

/** What a group's own promises do not say: that one of its parts is late, or will be. */
function PartNews({ part, href }: { readonly part: PressingPart; readonly href: string }) {
  const t = useT()
  const { clock, verdict, byMs } = part.reading
  const reference = (
    <Link to={href}>
      <bdi>{clipText(part.workOrder.reference, 80)}</bdi>
    </Link>
  )
  if (verdict === 'passed') return <Rich id="pane.now.part.passed" values={{ reference }} />
  return (
    <Rich
      id={verdict === 'overdue' ? 'pane.now.part.overdue' : 'pane.now.part.running'}
      values={{ reference, clock: t(`clock.${clock}`), duration: durationWords(t, byMs ?? 0) }}
    />
  )
}

function iconOf(tone: NowNews['tone']): ReactNode {
  if (tone === 'plain') return null
  if (tone === 'warning') return <CalendarClock aria-hidden="true" size={20} />
  return <VerdictIcon size={20} verdict={tone} />
}

function leadWords(lead: Lead, now: Instant, t: Translate, format: Format): string {
  switch (lead.kind) {
    case 'clock': {
      const { clock, verdict, byMs } = lead.reading
      const names = { clock: t(`clock.${clock}`) }
      if (verdict === 'passed') return t('pane.now.clock.passed')
      return verdict === 'overdue'
        ? t('pane.now.clock.overdue', { ...names, duration: durationWords(t, byMs ?? 0) })
        : t('pane.now.clock.running', { ...names, duration: countdownWords(t, byMs ?? 0) })
    }
    case 'noDeadline':
      return t(lead.hadTargets ? 'pane.now.noDeadlineLeft' : 'pane.now.noDeadline')
    case 'completed':
    case 'cancelled':
      return lead.at === null
        ? t(`pane.now.${lead.kind}.undated`)
        : t(`pane.now.${lead.kind}`, { when: format.momentInText(lead.at, now) })
  }
}

/** How its promises ended, once it is over. */
function restWords(lead: Lead, t: Translate): string {
  if (lead.kind === 'cancelled') return lead.hadTargets ? t('pane.now.cancelled.promises') : ''
  if (lead.kind !== 'completed') return ''
  if (lead.keptAll) return t('pane.now.allKept')
  const missed = lead.missed.map(({ clock, byMs }) =>
    t('pane.now.missed', { clock: t(`clock.${clock}`), duration: durationWords(t, byMs ?? 0) }),
  )
  return missed.join(' ')
}

function visitWords(
  visit: VisitNews,
  workOrder: WorkOrder,
  now: Instant,
  t: Translate,
  format: Format,
): ReactNode {
  if (visit.kind === 'none') return t('pane.now.visit.none')
  const planned = <VisitAtSite at={visit.at} now={now} workOrder={workOrder} />
  switch (visit.kind) {
    case 'planned':
    case 'unstarted':
      return <Rich id={`pane.now.visit.${visit.kind}`} values={{ visit: planned }} />
    case 'after':
    case 'maybeAfter':
      return (
        <Rich
          id={`pane.now.visit.${visit.kind}.${visit.clock}`}
          values={{ visit: planned, target: targetWords(workOrder, visit.target, now, t, format) }}
        />
      )
  }
}

/**
 * When, and with whom. The digits as they stand; said to be the site's unless the reader's clock shows
 * the same.
 */
function VisitAtSite({
  workOrder,
  at,
  now,
}: {
  readonly workOrder: WorkOrder
  readonly at: WallTime
  readonly now: Instant
}) {
  const t = useT()
  const format = useFormat()
  const digits = format.wallInText(at, now)
  const estimate = estimateInstant(workOrder, at)
  const isReaders = estimate !== null && isReadersTime(workOrder, estimate)
  const when = isReaders ? digits : t('date.inText.siteTime', { when: digits })
  const { technician } = workOrder
  if (technician === null) return when
  return (
    <Rich
      id="head.visit.with"
      values={{ when, technician: <bdi>{clipText(technician, 200)}</bdi> }}
    />
  )
}

/** What usually happens after a stage, so that waiting has a shape (rules.md 2 tells whose move it is). */
function nextWords(stage: Stage, t: Translate): string {
  return stage === 'completed' || stage === 'cancelled' ? '' : t(`head.next.${stage}`)
}

function moveWords(
  move: NonNullable<NowNews['move']>,
  technician: string | null,
  t: Translate,
): ReactNode {
  if (move !== 'technician' || technician === null) return t(`pane.now.move.${move}`)
  return (
    <Rich
      id="pane.now.move.technician.named"
      values={{ name: <bdi>{clipText(technician, 200)}</bdi> }}
    />
  )
}
