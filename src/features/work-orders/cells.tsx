import { EyeOff } from 'lucide-react'
import { Link } from 'react-router'
import { judgeClocks } from '../../domain/clock.ts'
import type { ClockReading } from '../../domain/clock.ts'
import { headline } from '../../domain/deadline.ts'
import { estimateInstant } from '../../domain/siteOffset.ts'
import { placeName, siteAndEquipment, siteName } from '../../domain/place.ts'
import type { TreeRow } from '../../domain/selection.ts'
import { readStage } from '../../domain/stage.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import { StageGlyph } from '../../ui/StageGlyph.tsx'
import { useFormat } from '../../ui/useFormat.ts'
import { useNow } from '../../ui/useNow.ts'
import { VerdictBadge, VerdictIcon } from '../../ui/VerdictBadge.tsx'
import { verdictWords } from '../../ui/words.ts'
import { useList } from './ListContext.ts'
import './cells.css'

/** What the cells of one row share. */
interface CellProps {
  readonly row: TreeRow
}

/** What people call the work order, behind the toggle that opens its group. */
export function ReferenceCell({ row }: CellProps) {
  const { workOrder } = row.branch
  return (
    <span className="cell-reference">
      {workOrder === null ? (
        <EyeOff aria-hidden="true" size={16} />
      ) : (
        <bdi className="ellipsis" title={workOrder.reference}>
          {workOrder.reference}
        </bdi>
      )}
      {workOrder !== null && row.hasChildren && <ProgressBehindReference row={row} />}
    </span>
  )
}

function ProgressBehindReference({ row }: CellProps) {
  const t = useT()
  const { leaves, done } = useList().rollUpOf(row.branch, useNow())
  return (
    <span className="cell-reference__progress">
      {' · '}
      {t('list.done', { done, total: leaves })}
    </span>
  )
}

/** The name, which is the row's link, with the roll-up of a group. */
export function NameCell({ row }: CellProps) {
  const t = useT()
  const { hrefOf } = useList()
  const { workOrder } = row.branch
  if (workOrder === null) {
    return (
      <span className="cell-name cell-name--placeholder">
        {t('list.placeholder', { count: row.branch.children.length })}
      </span>
    )
  }
  return (
    <span className="cell-name">
      <Link
        className="cell-name__link ellipsis"
        to={hrefOf(workOrder.id)}
        tabIndex={-1}
        draggable={false}
        title={workOrder.name ?? undefined}
      >
        <bdi>{workOrder.name ?? t('list.unnamed')}</bdi>
      </Link>
      {row.isContext && <span className="cell-name__note">{t('list.context')}</span>}
      {row.hasChildren ? (
        <Progress row={row} />
      ) : (
        workOrder.hasChild && <span className="cell-name__note">{t('list.childrenUnseen')}</span>
      )}
    </span>
  )
}

/** How much of a group is done, in ink: a group that is done is not a promise that was met. */
export function Progress({ row }: CellProps) {
  const t = useT()
  const now = useNow()
  const { leaves, done } = useList().rollUpOf(row.branch, now)
  return (
    <span className="progress">
      <span aria-hidden="true" className="progress__track">
        <span className="progress__bar" style={{ width: `${(100 * done) / leaves}%` }} />
      </span>
      {t('list.done', { done, total: leaves })}
    </span>
  )
}

/** The tenant's status, with the stage in plain words where it says something else. */
export function StatusCell({ row }: CellProps) {
  const { workOrder } = row.branch
  return workOrder === null ? null : <StatusWords workOrder={workOrder} />
}

/** The same for a card: `isShort` leaves the stage's words out, `isPlain` shows them alone. */
export function StatusWords({
  workOrder,
  isShort = false,
  isPlain = false,
}: {
  readonly workOrder: WorkOrder
  readonly isShort?: boolean
  readonly isPlain?: boolean
}) {
  const { policy, stageWords } = useList()
  const { stage } = readStage(workOrder, policy.stages)
  const words = stageWords(stage)
  const status = isPlain ? words : (workOrder.status?.name ?? words)
  return (
    <span className={`cell-status cell-status--${stage}`}>
      <StageGlyph stage={stage} />
      <span className="ellipsis" title={isShort ? words : `${status} · ${words}`}>
        <bdi className="cell-status__name">{status}</bdi>
        {!isShort && status.toLowerCase() !== words.toLowerCase() && (
          <span className="cell-status__stage"> · {words}</span>
        )}
      </span>
    </span>
  )
}

/** What the row's deadline is, and whose: a group's is the earliest of its descendants'. */
function useDeadline(row: TreeRow) {
  const now = useNow()
  const { policy, rollUpOf } = useList()
  const { workOrder } = row.branch
  // Of a group that is not shown, its deadlines are not shown either: each member has its own.
  if (workOrder === null) return null
  const owner = (row.hasChildren ? rollUpOf(row.branch, now).next?.workOrder : null) ?? workOrder
  return {
    reading: headline(owner, now, policy),
    inChild: owner.id === workOrder.id ? null : owner.reference,
  }
}

export function DeadlineCell({ row }: CellProps) {
  const deadline = useDeadline(row)
  return deadline === null ? null : <Deadline {...deadline} />
}

/** The deadline on a card: the verdict at the right, the clock's name before it where there is room. */
export function CardVerdict({
  row,
  withClock = false,
}: CellProps & { readonly withClock?: boolean }) {
  const t = useT()
  const deadline = useDeadline(row)
  if (deadline === null || deadline.reading.verdict === 'none') return null
  const clock = t(`clock.${deadline.reading.clock}`)
  return (
    <span className="card__verdict">
      <span className={withClock ? 'card__clock' : 'spoken'}>{clock}</span>
      <VerdictBadge reading={deadline.reading} />
    </span>
  )
}

/** A verdict and the clock it belongs to, always together (brief 11). */
function Deadline({
  reading,
  inChild,
}: {
  readonly reading: ClockReading
  /** The reference of the work order in the group that has the deadline. */
  readonly inChild: string | null
}) {
  const t = useT()
  const format = useFormat()
  const clock = t(`clock.${reading.clock}`)
  const title =
    reading.target === null
      ? undefined
      : t('verdict.spoken', {
          clock,
          words: verdictWords(t, reading),
          target: format.full(reading.target),
        })
  return (
    <span className="cell-deadline">
      <span className="cell-deadline__verdict">
        <VerdictBadge reading={reading} title={title} hanging />
      </span>
      {reading.verdict !== 'none' && (
        <span className="cell-deadline__clock ellipsis">
          {reading.verdict === 'cancelled'
            ? t('clock.notCounted')
            : inChild === null
              ? clock
              : t('clock.inChild', { clock, reference: inChild })}
        </span>
      )}
    </span>
  )
}

/** The three clocks as shapes, said in full to assistive technology. */
export function ClocksCell({ row }: CellProps) {
  const t = useT()
  const now = useNow()
  const { policy } = useList()
  const { workOrder } = row.branch
  if (workOrder === null) return null
  const readings = judgeClocks(workOrder, now, policy)
  const words = readings
    .map((reading) => `${t(`clock.${reading.clock}`)}: ${verdictWords(t, reading)}`)
    .join('; ')
  return (
    <span className="cell-clocks" title={words}>
      {readings.map((reading) => (
        <VerdictIcon key={reading.clock} verdict={reading.verdict} />
      ))}
      <span className="spoken">{words}</span>
    </span>
  )
}

/** Where in a word or two, for a card: "Gent, DC Zwijnaarde". */
export function placeWords(workOrder: WorkOrder): string {
  return [workOrder.address.city, siteName(workOrder)].filter((part) => part !== null).join(', ')
}

export function SiteCell({ row }: CellProps) {
  const { workOrder } = row.branch
  const words = workOrder === null ? null : siteAndEquipment(workOrder)
  return <NamedCell name={words} />
}

export function PlaceCell({ row }: CellProps) {
  const { workOrder } = row.branch
  return <NamedCell name={workOrder === null ? null : placeName(workOrder)} />
}

/** The first planned visit in the site's own digits, and who comes. */
export function VisitCell({ row }: CellProps) {
  const t = useT()
  const format = useFormat()
  const now = useNow()
  const { workOrder } = row.branch
  if (workOrder === null) return null
  const { firstVisit } = workOrder.wall
  if (firstVisit === null) return <span className="cell-quiet">{t('list.notPlanned')}</span>
  const isPast = (estimateInstant(workOrder, firstVisit) ?? now) < now
  return (
    <span
      className={`cell-visit ellipsis${isPast ? ' cell-quiet' : ''}`}
      title={[format.fullWall(firstVisit), workOrder.technician]
        .filter((part) => part !== null)
        .join(' · ')}
    >
      {format.wall(firstVisit, now)}
      {workOrder.technician !== null && (
        <span className="cell-visit__technician">
          {' · '}
          <bdi>{workOrder.technician}</bdi>
        </span>
      )}
    </span>
  )
}

export function CreatedCell({ row }: CellProps) {
  const format = useFormat()
  const now = useNow()
  const createdAt = row.branch.workOrder?.createdAt ?? null
  return createdAt === null ? null : (
    <span className="ellipsis" title={format.full(createdAt)}>
      {format.day(createdAt, now)}
    </span>
  )
}

export function NamedCell({ name }: { readonly name: string | null }) {
  return name === null ? null : (
    <span className="ellipsis" title={name}>
      <bdi>{name}</bdi>
    </span>
  )
}
