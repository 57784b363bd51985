import { useMemo } from 'react'
import { Link } from 'react-router'
import { useRemarks } from '../../api/useSideReads.ts'
import type { Forest } from '../../domain/forest.ts'
import type { Remark } from '../../domain/remark.ts'
import type { Instant } from '../../domain/time.ts'
import type { WorkOrder, WorkOrderId } from '../../domain/workOrder.ts'
import { Rich, useT } from '../../i18n/I18n.tsx'
import { initialsOf } from '../../ui/initials.ts'
import { LongText } from '../../ui/LongText.tsx'
import { useFormat } from '../../ui/useFormat.ts'
import { MoreRows } from './MoreRows.tsx'
import { numbersBelow } from './numbersBelow.ts'
import { SideSection } from './SideSection.tsx'
import './RemarkSection.css'

/** How many remarks are shown before a press asks for the rest. */
const firstRows = 5

/** What technicians wrote, latest first; of a group, also what they wrote on those below it. */
export function RemarkSection({
  workOrder,
  forest,
  hrefOf,
  now,
}: {
  readonly workOrder: WorkOrder
  readonly forest: Forest | null
  readonly hrefOf: (id: WorkOrderId) => string
  readonly now: Instant
}) {
  const t = useT()
  const branch = forest?.byId.get(workOrder.id) ?? null
  const below = useMemo(() => numbersBelow(branch), [branch])
  return (
    <SideSection
      meta={(remarks) => String(remarks.length)}
      name="remarks"
      none={t('remarks.none')}
      partial={t('remarks.partial')}
      query={useRemarks(workOrder.id)}
      title={t('remarks.title')}
    >
      {(remarks) => (
        <MoreRows
          first={firstRows}
          items={remarks}
          renderRow={(remark, index) => (
            <li className="remark" key={remark.id ?? index}>
              <RemarkText
                about={aboutOf(remark, workOrder, below)}
                hrefOf={hrefOf}
                now={now}
                remark={remark}
              />
            </li>
          )}
        />
      )}
    </SideSection>
  )
}

/** Which other work order a remark was written on: that one if it is in sight, else its number. */
function aboutOf(
  { workOrderNumber }: Remark,
  workOrder: WorkOrder,
  below: ReadonlyMap<number, WorkOrder>,
): WorkOrder | number | null {
  if (workOrderNumber === null || workOrderNumber === workOrder.number) return null
  return below.get(workOrderNumber) ?? workOrderNumber
}

function RemarkText({
  remark: { author, addedAt, text },
  about,
  hrefOf,
  now,
}: {
  readonly remark: Remark
  readonly about: WorkOrder | number | null
  readonly hrefOf: (id: WorkOrderId) => string
  readonly now: Instant
}) {
  const t = useT()
  const format = useFormat()
  return (
    <>
      <span aria-hidden="true" className="remark__avatar">
        {author === null ? '?' : initialsOf(author)}
      </span>
      <div className="remark__body">
        <p className="remark__head">
          <span className="remark__author">
            {author === null ? t('remarks.unknownAuthor') : <LongText>{author}</LongText>}
          </span>{' '}
          {addedAt !== null && (
            <time
              className="remark__when"
              dateTime={new Date(addedAt).toISOString().slice(0, 19)}
              title={format.fullWall(addedAt)}
            >
              {format.wall(addedAt, now)}
            </time>
          )}{' '}
          {about !== null && (
            <span className="remark__when">
              <Rich
                id="remarks.on"
                values={{ reference: <About about={about} hrefOf={hrefOf} /> }}
              />
            </span>
          )}
        </p>
        <p className="remark__text">
          <LongText>{text}</LongText>
        </p>
      </div>
    </>
  )
}

function About({
  about,
  hrefOf,
}: {
  readonly about: WorkOrder | number
  readonly hrefOf: (id: WorkOrderId) => string
}) {
  if (typeof about === 'number') return <bdi>{about}</bdi>
  return (
    <Link to={hrefOf(about.id)}>
      <bdi>{about.reference}</bdi>
    </Link>
  )
}
